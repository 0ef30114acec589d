/** Drawings that children choose by, on a field of 48 by 48: each a few strokes of one line style. */
export const pictures = {
	sun: 'M24 15a9 9 0 1 0 .01 0M24 4v5M24 39v5M4 24h5M39 24h5M10 10l3.5 3.5M34.5 34.5 38 38M38 10l-3.5 3.5M13.5 34.5 10 38',
	cloud: 'M14 35h21a8 8 0 0 0 1-16 11 11 0 0 0-21-2 9 9 0 0 0-1 18z',
	rain: 'M14 29h21a8 8 0 0 0 1-16 11 11 0 0 0-21-2 9 9 0 0 0-1 18zM16 35l-2 6M25 35l-2 6M34 35l-2 6',
	heart: 'M24 41S6 30 6 18a9 9 0 0 1 18-3 9 9 0 0 1 18 3c0 12-18 23-18 23z',
	home: 'M6 23 24 8l18 15M11 20v20h26V20M20 40V28h8v12',
	talk: 'M6 9h26v19H18l-8 7v-7H6zM36 17h6v17h-4v6l-6-6h-9',
	friends:
		'M16 21a6 6 0 1 0-.01 0M32 21a6 6 0 1 0-.01 0M5 40c0-8 5-13 11-13s8 3 8 3 2-3 8-3 11 5 11 13',
	help: 'M24 42V22M24 22c-6 0-10-4-10-9M24 22c6 0 10-4 10-9M9 42h30',
	play: 'M8 38 24 8l16 30zM17 38l7-14 7 14'
} as const;
export type PictureName = keyof typeof pictures;

export const isPicture = (name: string): name is PictureName => name in pictures;

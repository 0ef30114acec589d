/** Simple pictures for children to choose by: lines of 2.5 px on a field of 64 by 64, drawn for Kuultu. */
export const pictures = {
	sun: 'M32 44a12 12 0 1 0 0-24 12 12 0 0 0 0 24zM32 8v5M32 51v5M8 32h5M51 32h5M15 15l4 4M45 45l4 4M15 49l4-4M45 19l4-4',
	cloud: 'M20 46a10 10 0 0 1 0-20 14 14 0 0 1 26-2 11 11 0 0 1-1 22z',
	rain: 'M20 36a9 9 0 0 1 0-18 13 13 0 0 1 24-2 10 10 0 0 1 0 20zM22 44l-3 9M33 44l-3 9M44 44l-3 9',
	house: 'M10 32 32 12l22 20M16 28v26h32V28M27 54V40h10v14',
	adult: 'M32 22a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM18 58V36c0-7 5-10 14-10s14 3 14 10v22M32 42v16',
	child:
		'M32 28a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM22 56V42c0-6 4-9 10-9s10 3 10 9v14M28 17v.1M36 17v.1M28 21q4 4 8 0',
	family:
		'M20 20a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM44 20a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM32 38a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10 56V34c0-6 4-9 10-9 3 0 5 1 6 2M54 56V34c0-6-4-9-10-9-3 0-5 1-6 2M25 56V48c0-4 3-6 7-6s7 2 7 6v8',
	friends:
		'M22 24a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM42 24a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 54V40c0-7 4-11 12-11 4 0 7 2 10 8 3-6 6-8 10-8 8 0 12 4 12 11v14',
	talk: 'M8 12h32v22H24l-9 8v-8H8zM46 24h10v20h-6v7l-8-7H30v-4',
	ear: 'M22 30c-3-12 3-20 12-20s15 7 13 17c-2 8-8 9-9 17-1 7-4 10-9 10-4 0-7-3-7-7M28 28c-1-6 2-10 6-10s7 3 6 8c-1 4-6 5-6 11',
	hand: 'M20 34V16a3.5 3.5 0 0 1 7 0v14-18a3.5 3.5 0 0 1 7 0v18-15a3.5 3.5 0 0 1 7 0v17-10a3.5 3.5 0 0 1 7 0v20c0 10-6 16-14 16s-12-4-16-12l-5-10c-1-4 4-6 7-2z',
	heart: 'M32 54C14 41 9 33 9 25c0-13 18-17 23-4 5-13 23-9 23 4 0 8-5 16-23 29z',
	star: 'M32 8l7.5 16 17.5 2-13 12 3.5 17.5L32 47l-15.5 8.5L20 38 7 26l17.5-2z',
	ball: 'M32 56a24 24 0 1 0 0-48 24 24 0 0 0 0 48zM32 8c-11 14-11 34 0 48M32 8c11 14 11 34 0 48M9 26h46M9 38h46',
	book: 'M32 16c-6-5-14-6-22-5v38c8-1 16 0 22 5 6-5 14-6 22-5V11c-8-1-16 0-22 5zM32 16v38',
	music:
		'M22 48V14l26-5v34M22 48a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM48 43a6 6 0 1 1-12 0 6 6 0 0 1 12 0z',
	pencil: 'M10 54l4-14L42 12l10 10-28 28zM36 18l10 10',
	food: 'M10 34h44c0 12-9 20-22 20S10 46 10 34zM24 26c-3-4 3-6 0-11M34 26c-3-4 3-6 0-11M44 26c-3-4 3-6 0-11',
	bed: 'M8 50V18M8 42h48v8M56 42v-6c0-4-3-6-8-6H24v12M16 34a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
	tree: 'M32 56V40M32 40c-12 0-18-6-18-14S22 10 32 8c10 2 18 10 18 18s-6 14-18 14zM32 34l-7-7M32 30l7-7'
} as const;

export type PictureName = keyof typeof pictures;
export const pictureNames: readonly string[] = Object.keys(pictures);

/** The lines of a picture; nothing for a name that is not known. */
export const pictureOf = (name: string): string =>
	Object.hasOwn(pictures, name) ? pictures[name as PictureName] : '';

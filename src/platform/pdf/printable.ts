/** Stands for a character that no typeface of ours can draw, such as an emoji. */
const MISSING = '?';

/**
 * Makes every string inside a document's data safe to set on paper.
 *
 * PDF/UA forbids text that has no glyph, and the typesetter then refuses the whole document: one
 * emoji in a unit's name would leave the unit without its poster. Letters written in two parts
 * (a + ¨) are joined, control characters leave, and what cannot be drawn becomes a question mark.
 */
export function printable<T>(value: T, covers: (codePoint: number) => boolean): T {
	if (typeof value === 'string') return printableText(value, covers) as T;
	if (Array.isArray(value)) return value.map((item) => printable(item, covers)) as T;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, printable(item, covers)])
	) as T;
}

function printableText(text: string, covers: (codePoint: number) => boolean): string {
	let result = '';
	for (const character of text.normalize('NFC').replace(/\s/gu, plainSpace)) {
		const unseen = /[\p{Cc}\p{Cf}]/u.test(character) && character !== '\n';
		if (unseen) continue;
		if (character === '\n' || covers(character.codePointAt(0)!)) result += character;
		else if (!/\p{M}/u.test(character) && !result.endsWith(MISSING)) result += MISSING;
	}
	return result;
}

/** Keeps new lines and no-break spaces; every other kind of space becomes the plain one. */
function plainSpace(space: string): string {
	return space === '\n' || space === '\u00a0' ? space : ' ';
}

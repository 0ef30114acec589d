import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Form, filled, formsOf, freshId } from './fresh-id.ts';
import { FRESH_ID } from './fresh-place.ts';

const text = fc
	.string({ unit: 'grapheme', maxLength: 3000 })
	.filter((words) => !words.includes('~'));

const sent = ({ bytes, pieces }: Form): Buffer => {
	const all = Buffer.concat(pieces().map((piece) => Buffer.from(piece)));
	expect(all.length).toBe(bytes);
	return all;
};

/** The page as it arrives, packed or not. */
const arrived = (body: string): string[] => {
	const { plain, gzip } = formsOf(Buffer.from(body));
	return [sent(plain).toString(), gunzipSync(sent(gzip)).toString()];
};

describe('a page with a place for an id', () => {
	it('is the same page around another id each time, packed or not', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const ids = [0, 1]
					.flatMap(() => arrived(before + FRESH_ID + after))
					.map((page) => {
						expect(page.startsWith(before) && page.endsWith(after)).toBe(true);
						return page.slice(before.length, page.length - after.length);
					});
				for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});

	it('packs well: the pieces lose little by not knowing each other', () => {
		const words = '<p>Kerro, miten tapaaminen meni.</p>'.repeat(300);
		expect(formsOf(Buffer.from(words + FRESH_ID + words)).gzip.bytes).toBeLessThan(500);
	});
});

describe('a page without one', () => {
	it('is the same for everyone', () => {
		fc.assert(
			fc.property(text, (body) => {
				expect(arrived(body)).toEqual([body, body]);
			})
		);
	});
});

describe('an id', () => {
	it('is given out once', () => {
		const ids = Array.from({ length: 5000 }, freshId);
		for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('a piece on its way out', () => {
	it.each([(words: string) => words, (words: string) => Buffer.from(words)])(
		'gets an id of the same length',
		(make) => {
			const piece = make(`ä ${FRESH_ID} ö`);
			const out = String(filled(piece));
			expect(out).toMatch(/^ä [A-Za-z0-9_-]{22} ö$/);
			expect(String(filled(piece))).not.toBe(out);
			expect(String(piece)).toContain(FRESH_ID);
		}
	);

	it('is left alone where it has no place for one', () => {
		const piece = Buffer.from('ä');
		expect(filled(piece)).toBe(piece);
		expect(filled('ä')).toBe('ä');
		expect(filled(undefined)).toBe(undefined);
	});
});

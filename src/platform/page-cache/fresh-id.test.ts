import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, fillable, freshId } from './fresh-id.ts';
import { FRESH_ID } from './fresh-place.ts';

const text = fc
	.string({ unit: 'grapheme', maxLength: 3000 })
	.filter((words) => !words.includes('~'));

describe('a page with a place for an id', () => {
	it('is the same page around another id each time, packed or not', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const page = fillable(Buffer.from(before + FRESH_ID + after));
				const [one, two] = [freshId(), freshId()];
				for (const id of [one, two]) {
					expect(page?.plain(id).toString()).toBe(before + id + after);
					expect(gunzipSync(page?.gzip(id) as Buffer).toString()).toBe(before + id + after);
				}
			})
		);
	});

	it('packs well: the pieces lose little by not knowing each other', () => {
		const words = '<p>Kerro, miten tapaaminen meni.</p>'.repeat(300);
		const page = fillable(Buffer.from(words + FRESH_ID + words));
		expect(page?.gzip(freshId()).length).toBeLessThan(500);
	});

	it('is none where there is no place', () => {
		expect(fillable(Buffer.from('<p>Kerro</p>'))).toBeUndefined();
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

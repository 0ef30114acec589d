import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFree, isSlug, madeFrom, slugOf } from './slug.ts';

describe('the address of a unit', () => {
	it.each([
		['Itäkeskuksen sosiaalityö', 'itakeskuksen-sosiaalityo'],
		['Åbolands hälsostation', 'abolands-halsostation'],
		['Päihde- ja mielenterveyspalvelut (Keskusta)', 'paihde-ja-mielenterveyspalvelut-keskusta'],
		['Sámi dearvvašvuođaguovddáš', 'sami-dearvvasvuodaguovddas'],
		['<script>alert(1)</script>', 'script-alert-1-script'],
		['  ', 'yksikko'],
		['مركز', 'yksikko']
	])('of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

	it('can always be kept', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => isSlug(slugOf(name)))
		);
	});

	it('gets a number where another unit, or a page, has it', () => {
		const taken = new Set(['neuvola', 'neuvola-2']);
		expect(firstFree('neuvola', (slug) => taken.has(slug))).toBe('neuvola-3');
		expect(firstFree('uusi', () => false)).toBe('uusi-2');
	});

	it('stays when a new name would give the same', () => {
		expect(madeFrom('neuvola-2', 'NEUVOLA!')).toBe(true);
		expect(madeFrom('neuvola-2', 'Neuvola 2 A')).toBe(false);
	});
});

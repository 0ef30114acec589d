import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as doing from './outline.ts';
import type { Outline } from './outline.ts';

const item = (questionId: string, sectionNo: number | null) => ({
	questionId,
	sectionNo,
	wordingNo: 1,
	showIf: null
});
const section = (no: number) => ({ no, title: { fi: `Osa ${no}` }, intro: {} });

const outline: Outline = {
	sections: [section(1), section(2)],
	items: [item('a', null), item('b', 1), item('c', 1), item('d', 2)]
};
const shape = ({ sections, items }: Outline) =>
	[
		...sections.map(({ no, title }) => `${no}=${title.fi}`),
		...items.map(({ questionId, sectionNo }) => `${questionId}${sectionNo ?? 0}`)
	].join(' ');

describe('the order of a draft', () => {
	it('moves a question within its section and over its edge', () => {
		expect(shape(doing.moveItem(outline, 'c', -1))).toBe('1=Osa 1 2=Osa 2 a0 c1 b1 d2');
		expect(shape(doing.moveItem(outline, 'b', -1))).toBe('1=Osa 1 2=Osa 2 a0 b0 c1 d2');
		expect(shape(doing.moveItem(outline, 'c', 1))).toBe('1=Osa 1 2=Osa 2 a0 b1 c2 d2');
		expect(doing.moveItem(outline, 'a', -1)).toBe(outline);
		expect(doing.moveItem(outline, 'd', 1)).toBe(outline);
	});

	it('moves a section with its questions, and keeps the questions of one that is removed', () => {
		expect(shape(doing.moveSection(outline, 2, -1))).toBe('1=Osa 2 2=Osa 1 a0 d1 b2 c2');
		expect(doing.moveSection(outline, 1, -1)).toBe(outline);
		expect(shape(doing.removeSection(outline, 1))).toBe('1=Osa 2 a0 b0 c0 d1');
		expect(shape(doing.removeSection(outline, 2))).toBe('1=Osa 1 a0 b1 c1 d1');
	});

	it('adds a question to the end of its section', () => {
		expect(shape(doing.addItem(outline, item('e', 1)))).toBe('1=Osa 1 2=Osa 2 a0 b1 c1 e1 d2');
	});

	it('never loses a question or breaks the order, whatever is done', () => {
		const step = fc.oneof(
			fc.record({
				what: fc.constant('item' as const),
				id: fc.constantFrom('a', 'b', 'c', 'd'),
				by: fc.constantFrom(-1 as const, 1 as const)
			}),
			fc.record({
				what: fc.constant('section' as const),
				no: fc.integer({ min: 1, max: 4 }),
				by: fc.constantFrom(-1 as const, 1 as const)
			}),
			fc.record({
				what: fc.constant('put' as const),
				id: fc.constantFrom('a', 'b', 'c', 'd'),
				no: fc.integer({ min: 0, max: 4 })
			}),
			fc.record({ what: fc.constant('remove' as const), no: fc.integer({ min: 1, max: 4 }) }),
			fc.constant({ what: 'add' as const })
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				let now = outline;
				for (const one of steps) {
					if (one.what === 'item') now = doing.moveItem(now, one.id, one.by);
					else if (one.what === 'section') now = doing.moveSection(now, one.no, one.by);
					else if (one.what === 'put') now = doing.putInSection(now, one.id, one.no || null);
					else if (one.what === 'remove') now = doing.removeSection(now, one.no);
					else now = doing.addSection(now, { fi: 'Uusi' });
					expect(now.items.map(({ questionId }) => questionId).sort()).toEqual([
						'a',
						'b',
						'c',
						'd'
					]);
					expect(now.sections.map(({ no }) => no)).toEqual(now.sections.map((_, i) => i + 1));
					const places = now.items.map(({ sectionNo }) => sectionNo ?? 0);
					expect(places).toEqual([...places].sort((a, b) => a - b));
					expect(Math.max(0, ...places)).toBeLessThanOrEqual(now.sections.length);
				}
			})
		);
	});
});

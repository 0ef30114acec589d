import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doing, inboxQuery, inboxQueryOf, isNarrowed } from './inbox-address.ts';
import { inboxFilter } from './matters.schema.ts';

const unit = '11111111-1111-4111-8111-111111111111';

describe('the address of a narrowed inbox', () => {
	it('keeps view, filters and place through the address of a form', () => {
		const given = {
			view: 'late',
			unit,
			period: '2026Q3',
			mood: 'bad',
			q: 'jono & aika',
			after: `2026-09-01_${unit}`
		};
		const action = doing('vastaa', inboxFilter.parse(given));
		expect(action.startsWith('?/vastaa&')).toBe(true);
		const sent = new URL(action, 'http://here/tyo/saapuneet/x').searchParams;
		expect(Object.fromEntries(inboxQueryOf(sent))).toEqual(given);
	});

	it('carries no name and no value that the inbox does not know', () => {
		const given = new URLSearchParams(
			'?/vastaa&view=x&done=closed&moved=1&next=//evil.example&unit=abc&q=&mood=bad'
		);
		expect(`${inboxQueryOf(given)}`).toBe('view=new&mood=bad');
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
				const query = inboxQueryOf(new URLSearchParams(pairs));
				expect(Object.keys(inboxFilter.shape)).toEqual(expect.arrayContaining([...query.keys()]));
			})
		);
	});

	it('tells a narrowed list from a whole view, wherever its page begins', () => {
		expect(isNarrowed(inboxFilter.parse({ view: 'late', after: `2026-09-01_${unit}` }))).toBe(
			false
		);
		expect(isNarrowed(inboxFilter.parse({ locale: 'sv' }))).toBe(true);
		expect(`${inboxQuery(inboxFilter.parse({}), { theme: undefined })}`).toBe('view=new');
	});
});

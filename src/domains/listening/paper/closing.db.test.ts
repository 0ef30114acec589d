import { describe, expect, it } from 'vitest';
import { aFormId } from '../../../../tests/given/given.ts';
import { Forbidden, Invalid } from '#platform/errors/errors.ts';
import { openBoxes } from '../answering/answering.public.server.ts';
import { refused, withPaper } from './pile.given.ts';
import { closePile, setSheetAside } from './piles.commands.server.ts';
import { getPile, listPiles } from './piles.queries.server.ts';
import { enterSheet } from './sheets.commands.server.ts';

const paper = withPaper();
const { aPile, enter, ballots, sheets } = paper;

describe('closing a pile', () => {
	it('is refused until entered and set aside make what was counted', async () => {
		const { worker, campaignId } = paper.here;
		const at = await aPile(3);
		await enter(at);
		await setSheetAside(worker, at);
		expect(await getPile(worker, campaignId, at.batchId)).toMatchObject({
			missing: 1,
			mayClose: false
		});
		expect(await refused(() => closePile(worker, at))).toBeInstanceOf(Invalid);
		await enter(at);
		await enter(at);
		expect(await getPile(worker, campaignId, at.batchId)).toMatchObject({
			missing: -1,
			mayClose: false
		});
		expect(await refused(() => closePile(worker, at))).toBeInstanceOf(Invalid);
		expect(await ballots()).toEqual([]);
	});

	it('puts every sheet into the box once, as a card, and keeps nothing of them', async () => {
		const { worker, campaignId, unitId } = paper.here;
		const at = await aPile(3);
		await enter(at, { 'national.nps': 3 }, { 'national.open': 'Kiitos avusta' });
		await enterSheet(
			worker,
			{ ...at, form: aFormId() },
			{ locale: 'sv', helpedBy: 'relative', given: { answers: { 'national.nps': 7 }, texts: {} } }
		);
		await setSheetAside(worker, at);
		expect(await closePile(worker, at)).toBe(2);
		expect(await ballots()).toMatchObject([
			{
				channel: 'card',
				locale: 'fi',
				helpedBy: null,
				unitId,
				answers: { 'national.nps': 3 },
				texts: { 'national.open': 'Kiitos avusta' },
				held: false
			},
			{ channel: 'card', locale: 'sv', helpedBy: 'relative', answers: { 'national.nps': 7 } }
		]);
		expect(await sheets()).toEqual([]);
		expect(await closePile(worker, at)).toBe(0);
		expect((await ballots()).length).toBe(2);
		const { totals, piles } = await listPiles(worker, campaignId);
		expect(totals).toEqual({ counted: 3, entered: 2, setAside: 1, cast: 2 });
		expect(piles[0]).toMatchObject({ cast: 2, mayClose: false });
		expect(await refused(() => enter(at))).toBeInstanceOf(Forbidden);
	});

	it('works some days after the campaign’s last day, as long as it is not ended', async () => {
		const { worker, campaignId, unitId } = paper.here;
		const at = await aPile(5);
		for (let no = 0; no < 5; no++) await enter(at, { 'national.nps': no });
		const later = { ...worker, now: () => new Date('2026-10-05T09:00:00Z') };
		expect(await closePile(later, at)).toBe(5);
		expect(await openBoxes(paper.db, campaignId)).toEqual([{ campaignId, unitId, responses: 5 }]);
	});
});

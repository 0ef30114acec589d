import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { aFormId } from '../../../../tests/given/given.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { closeCampaign } from '../campaigns/campaigns.commands.server.ts';
import { anOpenCampaign } from '../campaigns/campaigns.given.ts';
import { content, refused, withPaper } from './pile.given.ts';
import {
	closePile,
	editPile,
	openPile,
	removePile,
	setSheetAside
} from './piles.commands.server.ts';
import { countOpenPiles, getPile, listPiles } from './piles.queries.server.ts';
import {
	correctSheet,
	deleteSheet,
	enterSecond,
	enterSheet,
	settleSheet
} from './sheets.commands.server.ts';

const paper = withPaper();
const { aPile, enter, sheets } = paper;

describe('paper is refused', () => {
	it('to those who do not work at the unit, who learn nothing of it either', async () => {
		const { other, campaignId, unitId } = paper.here;
		const at = await aPile(2);
		const no = await enter(at);
		const sheet = { ...at, no, version: 1 };
		for (const work of [
			() => enter(at, { 'national.nps': 1 }, {}, other),
			() => editPile(other, at, { version: 1, name: 'x', counted: 1, setAside: 0 }),
			() => setSheetAside(other, at),
			() => removePile(other, at),
			() => closePile(other, at),
			() => correctSheet(other, sheet, content({})),
			() => deleteSheet(other, sheet),
			() => getPile(other, campaignId, at.batchId),
			() => listPiles(other, campaignId)
		]) {
			expect(await refused(work)).toBeInstanceOf(NotFound);
		}
		const form = { unitId, name: 'x', counted: 1, twice: false };
		expect(await refused(() => openPile(other, campaignId, form))).toBeInstanceOf(Forbidden);
		expect((await sheets()).length).toBe(1);
	});

	it('when the campaign has ended, and under the address of another campaign', async () => {
		const { lead, worker, campaignId, unitId } = paper.here;
		const at = await aPile(1);
		await enter(at);
		const elsewhere = { ...at, campaignId: await anOpenCampaign(lead, [unitId]) };
		expect(await refused(() => enter(elsewhere))).toBeInstanceOf(NotFound);
		expect(await countOpenPiles(paper.db, campaignId)).toBe(1);
		const end = () => closeCampaign(lead, { id: campaignId, version: 2 });
		expect(await refused(end)).toBeInstanceOf(Invalid);
		await closePile(worker, at);
		await end();
		expect(await refused(() => enter(at))).toBeInstanceOf(Forbidden);
		const form = { unitId, name: 'x', counted: 1, twice: false };
		expect(await refused(() => openPile(worker, campaignId, form))).toBeInstanceOf(Forbidden);
	});
});

describe('entering a pile', () => {
	it('gives every sheet a number of its own, also to two people at once, and never one twice', async () => {
		const { lead, worker } = paper.here;
		const at = await aPile(4);
		expect([await enter(at), await enter(at, { 'national.nps': 3 }, {}, lead)]).toEqual([1, 2]);
		await deleteSheet(worker, { ...at, no: 2, version: 1 });
		expect(await enter(at)).toBe(3);
		expect((await sheets()).map(({ no }) => no)).toEqual([1, 3]);
	});

	it('makes one sheet of a page that is sent twice, and asks about one sent with something else', async () => {
		const { worker } = paper.here;
		const at = { ...(await aPile(2)), form: aFormId() };
		const said = content({ 'national.nps': 9, 'national.availability': 2 });
		expect(await enterSheet(worker, at, said)).toBe(1);
		expect(await enterSheet(worker, at, said)).toBe(1);
		const error = await refused(() => enterSheet(worker, at, content({ 'national.nps': 1 })));
		expect(error).toBeInstanceOf(Invalid);
		expect((error as Invalid).issues).toEqual({ form: 'sent_before' });
		expect((await sheets()).length).toBe(1);
	});

	it('keeps no identity code, neither of the first entry nor of the second', async () => {
		const { worker } = paper.here;
		const at = await aPile(1, { twice: true });
		const text = 'Tunnukseni on 131052-308T.';
		const no = await enter(at, {}, { 'national.open': text });
		await enterSecond(
			worker,
			{ ...at, no, version: 1 },
			{ answers: {}, texts: { 'national.open': `Oma ${text}` } }
		);
		const { rows } = await sql<{
			row: string;
		}>`select s::text as row from listening.paper_sheet s`.execute(paper.db);
		expect(rows[0]?.row).toContain('Tunnukseni on');
		expect(rows[0]?.row).not.toContain('131052');
	});

	it('lets one correct another’s sheet, unless it changed meanwhile', async () => {
		const { lead, worker } = paper.here;
		const at = await aPile(1);
		const no = await enter(at);
		await correctSheet(lead, { ...at, no, version: 1 }, content({ 'national.nps': 2 }));
		const late = () =>
			correctSheet(worker, { ...at, no, version: 1 }, content({ 'national.nps': 5 }));
		expect(await refused(late)).toBeInstanceOf(Conflict);
		expect((await sheets())[0]?.answers).toEqual({ 'national.nps': 2 });
	});

	it('mends the counts by the version that was seen, and removes only an empty pile', async () => {
		const { worker, campaignId } = paper.here;
		const at = await aPile(1);
		await setSheetAside(worker, at);
		const edit = { version: 1, name: 'Toinen nimi', counted: 5, setAside: 0 };
		expect(await refused(() => editPile(worker, at, edit))).toBeInstanceOf(Conflict);
		await editPile(worker, at, { ...edit, version: 2, setAside: 2 });
		expect(await getPile(worker, campaignId, at.batchId)).toMatchObject({
			setAside: 2,
			counted: 5,
			missing: 3
		});
		await enter(at);
		expect(await refused(() => removePile(worker, at))).toBeInstanceOf(Invalid);
		await deleteSheet(worker, { ...at, no: 1, version: 1 });
		await removePile(worker, at);
		expect((await listPiles(worker, campaignId)).piles).toEqual([]);
	});
});

describe('entering twice', () => {
	const first = { 'national.nps': 9, 'national.availability': 4 };

	it('counts a sheet when both agree', async () => {
		const { lead, worker, campaignId } = paper.here;
		const at = await aPile(1, { twice: true });
		const no = await enter(at, first);
		expect(await getPile(worker, campaignId, at.batchId)).toMatchObject({
			waiting: 1,
			mayClose: false
		});
		const second = { answers: { 'national.availability': 4, 'national.nps': 9 }, texts: {} };
		expect(await enterSecond(lead, { ...at, no, version: 1 }, second)).toEqual([]);
		expect(await getPile(worker, campaignId, at.batchId)).toMatchObject({
			waiting: 0,
			mayClose: true
		});
	});

	it('keeps both where they differ, until somebody decides', async () => {
		const { lead, worker, campaignId } = paper.here;
		const at = await aPile(1, { twice: true });
		const no = await enter(at, first);
		const second = { answers: { 'national.nps': 8, 'national.availability': 4 }, texts: {} };
		expect(await enterSecond(lead, { ...at, no, version: 1 }, second)).toEqual(['national.nps']);
		const pile = await getPile(worker, campaignId, at.batchId);
		expect(pile).toMatchObject({ differing: 1, waiting: 0, mayClose: false });
		expect(await refused(() => closePile(worker, at))).toBeInstanceOf(Invalid);
		// Somebody else was at the same paper at the same time.
		const again = () => enterSecond(worker, { ...at, no, version: 2 }, second);
		expect(await refused(again)).toBeInstanceOf(Conflict);
		await settleSheet(worker, { ...at, no, version: 2 }, second);
		expect((await sheets())[0]).toMatchObject({
			answers: second.answers,
			second: null,
			settled: true
		});
		expect(
			await refused(() => settleSheet(worker, { ...at, no, version: 3 }, second))
		).toBeInstanceOf(Conflict);
	});

	it('begins anew for a sheet that is corrected', async () => {
		const { lead, worker, campaignId } = paper.here;
		const at = await aPile(1, { twice: true });
		const no = await enter(at, first);
		await enterSecond(lead, { ...at, no, version: 1 }, { answers: first, texts: {} });
		await correctSheet(worker, { ...at, no, version: 2 }, content({ 'national.nps': 1 }));
		expect(await getPile(worker, campaignId, at.batchId)).toMatchObject({
			waiting: 1,
			mayClose: false
		});
	});
});

describe('the list of piles', () => {
	it('shows what the rule lets this person see, and no more', async () => {
		const { lead, worker, other, campaignId, unitId, otherUnitId } = paper.here;
		await aPile(1);
		await paper.db
			.insertInto('listening.campaignUnit')
			.values({ campaignId, unitId: otherUnitId, code: 'ABCDEFGH' })
			.execute();
		await openPile(other, campaignId, {
			unitId: otherUnitId,
			name: 'Toisen pino',
			counted: 2,
			twice: false
		});
		const names = async (ctx: StaffCtx) =>
			(await listPiles(ctx, campaignId)).piles.map(({ name }) => name).toSorted();
		expect(await names(worker)).toEqual(['Aulan laatikko']);
		expect(await names(other)).toEqual(['Toisen pino']);
		expect(await names(lead)).toEqual(['Aulan laatikko', 'Toisen pino']);
	});
});

import { describe, expect, it } from 'vitest';
import { Conflict, Forbidden } from '#platform/errors/errors.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { answersPage } from './list-page.server.ts';
import { aRound } from './open-answers.given.ts';
import { quoteAnswer, rewriteQuote } from './quote-form.server.ts';
import {
	approveQuote,
	draftQuote,
	editQuote,
	undoQuote,
	withdrawQuote
} from './quotes.commands.server.ts';
import { listQuotes, quotesPage } from './quotes.queries.server.ts';

const database = withDatabase();

async function given() {
	const round = await aRound(database.db);
	const { list } = await answersPage(round.worker, round.campaignId, { haku: 'telefontider' });
	const textId = list.rows[0]?.id as string;
	const draft = () => draftQuote(round.worker, round.campaignId, { textId, text: 'Mera tider' });
	return { ...round, db: database.db, textId, draft };
}
const form = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
};

describe('a quote', () => {
	it('is written by those who work there, and by nobody else', async () => {
		const { campaignId, textId, reader, stranger, ombudsperson, smallWorker } = await given();
		const draft = (who: typeof reader) => draftQuote(who, campaignId, { textId, text: 'Sanat' });
		await expect(draft(reader)).rejects.toThrow(Forbidden);
		for (const who of [stranger, ombudsperson, smallWorker])
			await expect(draft(who)).rejects.toThrow('not found');
	});

	it('is approved by those who answer for the place, and not by who wrote it', async () => {
		const { campaignId, textId, draft, worker, reader, stranger, lead, coordinator } =
			await given();
		const id = await draft();
		const approve = (who: typeof worker, quoteId = id) =>
			approveQuote(who, campaignId, { id: quoteId, version: 1 });
		for (const who of [worker, reader]) await expect(approve(who)).rejects.toThrow(Forbidden);
		await expect(approve(stranger)).rejects.toThrow('not found');
		const own = await draftQuote(lead, campaignId, { textId, text: 'Oma' });
		await expect(approve(lead, own)).rejects.toThrow(Forbidden);
		await approve(coordinator, own);
		await approve(lead);
	});

	it('is out only while it is approved, in the language of the answer', async () => {
		const { db, campaignId, draft, lead, worker, ids } = await given();
		const id = await draft();
		const out = async (unitIds?: string[]) =>
			(await listQuotes(db, { campaignId, ...(unitIds ? { unitIds } : {}) })).map(
				({ text, locale }) => `${locale}: ${text}`
			);
		expect(await out()).toEqual([]);
		await approveQuote(lead, campaignId, { id, version: 1 });
		expect(await out()).toEqual(['fi: Mera tider']);
		expect(await out([ids.Iso])).toHaveLength(1);
		expect(await out([ids.Pieni, ids.service])).toEqual([]);
		await withdrawQuote(worker, campaignId, { id, version: 2 });
		expect(await out()).toEqual([]);
		await undoQuote(lead, campaignId, { id, version: 3 });
		expect(await out()).toHaveLength(1);
		await editQuote(worker, campaignId, { id, version: 4, text: 'Flera tider' });
		expect(await out()).toEqual([]);
		await expect(undoQuote(lead, campaignId, { id, version: 5 })).rejects.toThrow(Conflict);
	});

	it('is a conflict when somebody changed it meanwhile', async () => {
		const { campaignId, draft, lead, worker } = await given();
		const id = await draft();
		await editQuote(worker, campaignId, { id, version: 1, text: 'Flera tider' });
		await expect(approveQuote(lead, campaignId, { id, version: 1 })).rejects.toThrow(Conflict);
	});

	it('of a small unit is told of the place above, never of the unit', async () => {
		const { db, campaignId, lead, coordinator, ids } = await given();
		const { list } = await answersPage(lead, campaignId, { haku: 'pienimmän' });
		const textId = list.rows[0]?.id as string;
		const id = await draftQuote(lead, campaignId, { textId, text: 'Toive' });
		await approveQuote(coordinator, campaignId, { id, version: 1 });
		const [quote] = await listQuotes(db, { campaignId });
		expect(quote?.unitId).toBe(ids.service);
	});

	it('is asked about before it is stored, where it may tell who somebody is', async () => {
		const { db, campaignId, textId, worker } = await given();
		const words = { text: 'Kiitos Matti Virtaselle', tellsNobody: 'yes' };
		const asked = await quoteAnswer(worker, campaignId, textId, form(words));
		expect(asked).toMatchObject({ issues: { checked: 'confirm_places' }, quote: words.text });
		const other = { ...words, text: 'Kiitos Liisa Korhoselle' };
		const checked = asked?.suspicion?.confirm ?? '';
		expect(await quoteAnswer(worker, campaignId, textId, form({ ...other, checked }))).toBeTruthy();
		const all = () => db.selectFrom('showing.surveyQuote').selectAll().execute();
		expect(await all()).toEqual([]);
		await quoteAnswer(worker, campaignId, textId, form({ ...words, checked }));
		expect(await all()).toMatchObject([{ text: words.text, state: 'draft' }]);
	});

	it('keeps what was typed where the form is not whole', async () => {
		const { campaignId, textId, worker, draft } = await given();
		const untold = await quoteAnswer(worker, campaignId, textId, form({ text: 'Sanat' }));
		expect(untold).toMatchObject({ quote: 'Sanat', issues: { tellsNobody: 'confirm_nobody' } });
		const id = await draft();
		const empty = form({ id, version: '1', text: ' ', tellsNobody: 'yes' });
		expect(await rewriteQuote(worker, campaignId, empty)).toMatchObject({
			quoteId: id,
			issues: { text: 'write_something' }
		});
	});

	it('never holds an identity code', async () => {
		const { db, campaignId, textId, worker } = await given();
		await draftQuote(worker, campaignId, { textId, text: 'Olen 131052-308T' });
		const [quote] = await db.selectFrom('showing.surveyQuote').select('text').execute();
		expect(quote?.text).not.toContain('131052');
	});

	it('stays when the answer is forgotten if it was approved, else it goes too', async () => {
		const { db, campaignId, textId, draft, lead } = await given();
		const kept = await draft();
		await approveQuote(lead, campaignId, { id: kept, version: 1 });
		await draft();
		await db.deleteFrom('listening.surveyText').where('id', '=', textId).execute();
		const left = await db.selectFrom('showing.surveyQuote').select(['id', 'textId']).execute();
		expect(left).toEqual([{ id: kept, textId: null }]);
	});

	it('tells its page who may do what, those that wait first', async () => {
		const { campaignId, draft, worker, lead, stranger } = await given();
		const first = await draft();
		await approveQuote(lead, campaignId, { id: first, version: 1 });
		await draft();
		await expect(quotesPage(stranger, campaignId)).rejects.toThrow('not found');
		const { quotes } = await quotesPage(worker, campaignId);
		expect(quotes.map(({ state, can }) => [state, can])).toEqual([
			['draft', { work: true, approve: false, undo: false }],
			['approved', { work: true, approve: false, undo: false }]
		]);
		const seen = await quotesPage(lead, campaignId);
		expect(seen.quotes.map(({ can, undoable }) => [can.approve, undoable])).toEqual([
			[true, false],
			[true, true]
		]);
	});
});

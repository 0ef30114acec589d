import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneDatabase } from '../../../../tests/given/database.ts';
import { aFormId, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { anOpenCampaign } from '../campaigns/campaigns.given.ts';
import { withKeys } from '../campaigns/keys.given.ts';
import { content } from './pile.given.ts';
import { closePile, openPile } from './piles.commands.server.ts';
import { correctSheet, enterSheet } from './sheets.commands.server.ts';

/** Several people at one pile, each on a connection of their own, with real commits. */
withKeys();
let db: Db;
let drop: () => Promise<void>;
beforeAll(async () => {
	const clone = await cloneDatabase(`paper_${process.pid}`);
	drop = clone.drop;
	db = openDatabase(openPool(clone.url, 8));
});
afterAll(async () => {
	await db.destroy();
	await drop();
});

it('numbers never collide, one correction of two wins, and a pile goes into the box once', async () => {
	const { Asema } = await units(db, 'Asema');
	const unitId = Asema as string;
	const lead = staffCtx(db, await staff(db, { roles: ['lead'], works: [unitId], leads: [unitId] }));
	const campaignId = await anOpenCampaign(lead, [unitId]);
	const form = { unitId, name: 'Pino', counted: 20, twice: false };
	const at = { campaignId, batchId: await openPile(lead, campaignId, form) };
	const said = (nps: number) => content({ 'national.nps': nps });

	const numbers = await Promise.all(
		Array.from({ length: 20 }, (_, nps) =>
			enterSheet(lead, { ...at, form: aFormId() }, said(nps % 11))
		)
	);
	expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, no) => no + 1));

	const corrections = await Promise.allSettled(
		[1, 2, 3].map((nps) => correctSheet(lead, { ...at, no: 1, version: 1 }, said(nps)))
	);
	const lost = corrections.filter((one) => one.status === 'rejected');
	expect(lost.map(({ reason }) => reason instanceof Conflict)).toEqual([true, true]);

	const closed = await Promise.all([closePile(lead, at), closePile(lead, at), closePile(lead, at)]);
	expect(closed.toSorted((a, b) => b - a)).toEqual([20, 0, 0]);
	const ballots = await db.selectFrom('listening.ballot').select('id').execute();
	expect(ballots).toHaveLength(20);
});

import { beforeEach } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { aFormId, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { anOpenCampaign } from '../campaigns/campaigns.given.ts';
import { withKeys } from '../campaigns/keys.given.ts';
import { openPile } from './piles.commands.server.ts';
import { enterSheet } from './sheets.commands.server.ts';

type At = { campaignId: string; batchId: string };

export const content = (answers: Record<string, number>, texts: Record<string, string> = {}) => ({
	locale: 'fi' as const,
	helpedBy: null,
	given: { answers, texts }
});

/** What a piece of work is refused with; undefined where it is not. */
export const refused = async (work: () => Promise<unknown>): Promise<unknown> =>
	work().then(
		() => undefined,
		(error: unknown) => error
	);

/** Paper of an open campaign at one unit, with those who work there and one who does not. */
export function withPaper() {
	const database = withDatabase();
	withKeys();
	let made: {
		lead: StaffCtx;
		worker: StaffCtx;
		other: StaffCtx;
		campaignId: string;
		unitId: string;
		otherUnitId: string;
	};
	beforeEach(async () => {
		const { db } = database;
		const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
		const all = Object.values(ids);
		const lead = staffCtx(db, await staff(db, { roles: ['lead'], works: all, leads: all }));
		made = {
			lead,
			worker: staffCtx(db, await staff(db, { works: [ids.Asema] })),
			other: staffCtx(db, await staff(db, { works: [ids.Toinen] })),
			campaignId: await anOpenCampaign(lead, [ids.Asema]),
			unitId: ids.Asema,
			otherUnitId: ids.Toinen
		};
	});
	return {
		get db() {
			return database.db;
		},
		get here() {
			return made;
		},
		aPile: async (counted: number, more: { twice?: boolean } = {}): Promise<At> => {
			const { worker, campaignId, unitId } = made;
			const form = { unitId, name: 'Aulan laatikko', counted, twice: false, ...more };
			return { campaignId, batchId: await openPile(worker, campaignId, form) };
		},
		enter: (
			at: At,
			answers: Record<string, number> = { 'national.nps': 9 },
			texts = {},
			ctx: StaffCtx = made.worker
		) => enterSheet(ctx, { ...at, form: aFormId() }, content(answers, texts)),
		ballots: () =>
			database.db.selectFrom('listening.ballot').selectAll().orderBy('answers').execute(),
		sheets: () => database.db.selectFrom('listening.paperSheet').selectAll().orderBy('no').execute()
	};
}

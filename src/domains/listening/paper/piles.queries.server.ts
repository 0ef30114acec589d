import { sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { getPaperCampaign } from './doors.queries.server.ts';
import { may } from './paper.policy.ts';
import { stateOfPile } from './pile-figures.ts';

/** Piles with their unit, their campaign's state and how far they are. */
const piles = (db: Db) =>
	db
		.selectFrom('listening.paperBatch as b')
		.innerJoin('listening.campaign as c', 'c.id', 'b.campaignId')
		.innerJoin('platform.unit as u', 'u.id', 'b.unitId')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('listening.paperSheet as s')
					.select(sql<number>`count(*)::int`.as('sheets'))
					.select(sql<number>`count(*) filter (where s.settled)::int`.as('settled'))
					.select(sql<number>`count(*) filter (where s.second is not null)::int`.as('differing'))
					.whereRef('s.batchId', '=', 'b.id')
					.as('n'),
			(join) => join.onTrue()
		)
		.select(['b.id', 'b.campaignId', 'b.unitId', 'b.name', 'b.counted', 'b.twice', 'b.setAside'])
		.select(['b.closedOn', 'b.madeOn', 'b.version', 'b.lastNo', 'c.state', 'u.name as unitName'])
		.select(['n.sheets', 'n.settled', 'n.differing']);
type Row = Awaited<ReturnType<ReturnType<typeof piles>['execute']>>[number];

const shown = (row: Row, { locale }: Pick<StaffCtx, 'locale'>) => ({
	...row,
	unitName: inLocale(row.unitName, locale).text,
	...stateOfPile({
		...row,
		sheets: row.sheets ?? 0,
		settled: row.settled ?? 0,
		differing: row.differing ?? 0
	})
});
export type Pile = ReturnType<typeof shown>;

/** The piles of a campaign at the units where this person works, open ones first. */
export async function listPiles(ctx: StaffCtx, campaignId: string) {
	const campaign = await getPaperCampaign(ctx, campaignId);
	const rows = await piles(ctx.db)
		.where('b.campaignId', '=', campaignId)
		.where('b.unitId', '=', sql<string>`any (${ctx.who.workUnitIds}::uuid[])`)
		.orderBy(sql`b.closed_on is not null`)
		.orderBy('b.madeOn', 'desc')
		.orderBy('b.name')
		.orderBy('b.id')
		.execute();
	const list = rows.map((row) => shown(row, ctx));
	const sum = (of: (pile: Pile) => number) => list.reduce((total, pile) => total + of(pile), 0);
	return {
		campaign,
		piles: list,
		totals: {
			counted: sum(({ counted }) => counted),
			entered: sum(({ entered }) => entered),
			setAside: sum(({ setAside }) => setAside),
			cast: sum(({ cast }) => cast)
		}
	};
}
export type PileList = Awaited<ReturnType<typeof listPiles>>;

/** One pile; not there for who does not work at its unit, or under another campaign's address. */
export async function getPile(ctx: StaffCtx, campaignId: string, id: string) {
	const row = found(
		await piles(ctx.db)
			.where('b.id', '=', id)
			.where('b.campaignId', '=', campaignId)
			.executeTakeFirst()
	);
	found(may.see(ctx.who, row) || undefined);
	return { ...shown(row, ctx), mayEnter: may.enter(ctx.who, row) };
}

/** How many piles of a campaign still wait to be closed: what is in them does not count yet. */
export async function countOpenPiles(db: Db, campaignId: string): Promise<number> {
	const { n } = await db
		.selectFrom('listening.paperBatch')
		.select(sql<number>`count(*)::int`.as('n'))
		.where('campaignId', '=', campaignId)
		.where('closedOn', 'is', null)
		.executeTakeFirstOrThrow();
	return n;
}

const RECENT = 10;

/** What there is to do in a pile: sheets that wait for a second entry or a decision, and the last. */
export async function listSheets({ db }: Pick<StaffCtx, 'db'>, batchId: string) {
	const sheets = () =>
		db
			.selectFrom('listening.paperSheet as s')
			.leftJoin('platform.person as p', 'p.id', 's.enteredBy')
			.select(['s.no', 's.settled', 'p.name as enteredBy'])
			.select(sql<boolean>`s.second is not null`.as('differs'))
			.where('s.batchId', '=', batchId);
	const [recent, differing] = await Promise.all([
		sheets().orderBy('s.no', 'desc').limit(RECENT).execute(),
		sheets().where('s.second', 'is not', null).orderBy('s.no').limit(200).execute()
	]);
	return { recent, differing };
}
/** Whether a pile has a sheet of this number, as it was typed. */
export async function hasSheet({ db }: Pick<StaffCtx, 'db'>, batchId: string, typed: string) {
	if (!/^\d{1,6}$/.test(typed)) return false;
	const sheet = await db
		.selectFrom('listening.paperSheet')
		.select('no')
		.where('batchId', '=', batchId)
		.where('no', '=', Number(typed))
		.executeTakeFirst();
	return sheet !== undefined;
}
export type Sheets = Awaited<ReturnType<typeof listSheets>>;

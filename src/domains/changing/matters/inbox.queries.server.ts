import { type SelectQueryBuilder, sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { periodBounds } from '#platform/clock/periods.ts';
import type { Db } from '#platform/db/database.server.ts';
import { holdsWords } from '#platform/db/text-search.server.ts';
import type { DB } from '#platform/db/tables.ts';
import { heldUnits, readableUnits } from './matters.policy.ts';
import type { InboxFilter, View } from './matters.schema.ts';

export const PAGE = 25;

type Matters = SelectQueryBuilder<DB & { m: DB['changing.matter'] }, 'm', object>;

const moods = { good: 1, between: 0, bad: -1 } as const;

/** Views of what has a promised day: what is due soonest is first. */
const byDue = (view: View): boolean => view === 'waiting' || view === 'late';
/** What waits longest is first where something waits; elsewhere the newest is. */
const oldestFirst = (view: View): boolean => byDue(view) || view === 'new';

function inView(query: Matters, view: View, who: StaffCtx['who'], today: string): Matters {
	switch (view) {
		case 'new':
			return query.where('m.state', '=', 'new');
		case 'waiting':
			return query
				.where('m.wantsAnswer', '=', true)
				.where('m.state', 'in', ['new', 'open', 'asked']);
		case 'late':
			return query
				.where('m.wantsAnswer', '=', true)
				.where('m.state', 'in', ['new', 'open', 'asked'])
				.where('m.dueOn', '<', today);
		case 'worrying':
			return query.where('m.worrying', '=', true).where('m.closedOn', 'is', null);
		case 'mine':
			return query
				.where('m.assignedTo', '=', who.personId)
				.where('m.state', 'in', ['new', 'open', 'asked']);
		case 'done':
			return query.where('m.state', 'in', ['answered', 'closed']);
		default:
			return query;
	}
}

/** Matters that this person may see in this view: the rules' twin, and every filter but the page. */
export function mattersFor(
	db: Db,
	who: StaffCtx['who'],
	filter: InboxFilter,
	today: string
): Matters {
	const held = filter.view === 'held';
	const units = held ? heldUnits(who) : readableUnits(who);
	let query = db
		.selectFrom('changing.matter as m')
		.where('m.held', '=', held)
		.where('m.state', '<>', 'withdrawn')
		.where(
			'm.unitId',
			'=',
			sql<string>`any (${filter.unit ? units.filter((id) => id === filter.unit) : units}::uuid[])`
		) as unknown as Matters;
	query = inView(query, filter.view, who, today);
	if (filter.period) {
		const { from, to } = periodBounds(filter.period);
		query = query.where('m.openedOn', '>=', from).where('m.openedOn', '<=', to);
	}
	if (filter.channel) query = query.where('m.channel', '=', filter.channel);
	if (filter.mood) query = query.where('m.mood', '=', moods[filter.mood]);
	if (filter.locale) query = query.where('m.locale', '=', filter.locale);
	if (filter.theme) {
		query = query.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('changing.matterTheme as mt')
					.select('mt.matterId')
					.whereRef('mt.matterId', '=', 'm.id')
					.where('mt.themeId', '=', filter.theme as string)
			)
		);
	}
	if (filter.alike) query = alikeTo(query, filter.alike, today);
	if (filter.q) {
		query = query.where(
			sql<boolean>`m.id in (
				select begun.id from changing.matter begun
				join listening.open_answer said on said.response_id = begun.response_id
				where ${holdsWords(sql`said.search`, filter.q)}
				union all
				select matter_id from changing.matter_message
				where ${holdsWords(sql`search`, filter.q)})`
		);
	}
	return query;
}

/** Others of the same unit that were opened this year and speak of some of the same themes. */
const alikeTo = (query: Matters, id: string, today: string): Matters =>
	query
		.where('m.id', '<>', id)
		.where('m.openedOn', '>=', `${today.slice(0, 4)}-01-01`)
		.where('m.unitId', '=', (eb) =>
			eb.selectFrom('changing.matter as same').select('same.unitId').where('same.id', '=', id)
		)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('changing.matterTheme as theirs')
					.innerJoin('changing.matterTheme as its', 'its.themeId', 'theirs.themeId')
					.select('theirs.matterId')
					.whereRef('theirs.matterId', '=', 'm.id')
					.where('its.matterId', '=', id)
			)
		);

const FEW = 5;

/**
 * How many others spoke of the same this year: those that the inbox lists by `alike`, and not one
 * more.
 *
 * @returns undefined when too few to be a figure
 */
export async function countAlike({ db, who, now }: StaffCtx, matterId: string) {
	const filter = { view: 'all', alike: matterId } as const;
	const { n } = await mattersFor(db, who, filter, dayOf(now()))
		.select(sql<number>`count(*)::int`.as('n'))
		.executeTakeFirstOrThrow();
	return n >= FEW ? n : undefined;
}

export type InboxRow = {
	id: string;
	unitId: string;
	kind: string;
	state: string;
	openedOn: string;
	dueOn: string | null;
	wantsAnswer: boolean;
	worrying: boolean;
	channel: string;
	locale: string;
	mood: number | null;
	text: string | null;
};

export type InboxPage = { rows: InboxRow[]; next?: string; previous?: string };

/**
 * One page of the inbox, found by key and not by counting rows past, so that the last page of
 * 100,000 is as quick as the first.
 */
export async function listInbox(
	{ db, who, now }: StaffCtx,
	filter: InboxFilter
): Promise<InboxPage> {
	const due = byDue(filter.view);
	const day = due ? ('m.dueOn' as const) : ('m.openedOn' as const);
	const backwards = !!filter.before;
	const cursor = filter.before ?? filter.after;
	// Newest first goes down by day; what waits longest goes up. Backwards turns the order round.
	const up = oldestFirst(filter.view) !== backwards;
	let query = mattersFor(db, who, filter, dayOf(now()));
	if (cursor) {
		const [at, id] = cursor.split('_') as [string, string];
		const row = sql`(${sql.ref(day)}, m.id)`;
		const key = sql`(${at}::date, ${id}::uuid)`;
		query = query.where(up ? sql<boolean>`${row} > ${key}` : sql<boolean>`${row} < ${key}`);
	}
	const found = await query
		.leftJoin('listening.openAnswer as t', (join) =>
			join.on((eb) =>
				eb(
					't.id',
					'=',
					eb
						.selectFrom('listening.openAnswer as first')
						.select('first.id')
						.whereRef('first.responseId', '=', 'm.responseId')
						.orderBy('first.questionId')
						.limit(1)
				)
			)
		)
		.select([
			'm.id',
			'm.unitId',
			'm.kind',
			'm.state',
			'm.openedOn',
			'm.dueOn',
			'm.wantsAnswer',
			'm.worrying',
			'm.channel',
			'm.locale',
			'm.mood'
		])
		.select(
			sql<string | null>`left(coalesce(t.text, (
				select x.text from changing.matter_message x where x.matter_id = m.id order by x.no limit 1
			)), 240)`.as('text')
		)
		.orderBy(day, up ? 'asc' : 'desc')
		.orderBy('m.id', up ? 'asc' : 'desc')
		.limit(PAGE + 1)
		.execute();
	const more = found.length > PAGE;
	const rows = found.slice(0, PAGE) as InboxRow[];
	if (backwards) rows.reverse();
	const key = (row: InboxRow | undefined) => row && `${due ? row.dueOn : row.openedOn}_${row.id}`;
	return {
		rows,
		next: (backwards || more) && rows.length > 0 ? key(rows.at(-1)) : undefined,
		previous: (backwards ? more : !!cursor) && rows.length > 0 ? key(rows[0]) : undefined
	};
}

const counted = ['new', 'waiting', 'late', 'worrying', 'mine', 'held'] as const;
export type InboxCounts = Record<(typeof counted)[number], number>;

/** How much there is in each view, for the menu. */
export async function countInbox({ db, who, now }: StaffCtx): Promise<InboxCounts> {
	const today = dayOf(now());
	const rows = await db
		.selectNoFrom(
			counted.map((view) =>
				mattersFor(db, who, { view }, today)
					.select(sql<number>`count(*)::int`.as('n'))
					.as(view)
			)
		)
		.executeTakeFirstOrThrow();
	return rows as InboxCounts;
}

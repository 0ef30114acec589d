import { sql } from 'kysely';
import type { Ctx, StaffCtx } from '#platform/auth/context.ts';
import { allow } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { withDescendants } from '#platform/units/units.public.server.ts';
import { listVoices } from '../matters/reading.public.server.ts';
import { shownState } from './commitment-state.ts';
import { may } from './commitments.policy.ts';
import type { PublicFilter } from './commitments.schema.ts';

export const PAGE = 20;
const FEW = 5;

/** Commitments with their unit and number of voices, to be narrowed by whoever lists them. */
export const shown = (db: Db) =>
	db
		.selectFrom('changing.commitment as c')
		.innerJoin('platform.unit as u', 'u.id', 'c.unitId')
		.select([
			'c.id',
			'c.unitId',
			'c.title',
			'c.youSaid',
			'c.promise',
			'c.responsibleTitle',
			'c.promisedOn',
			'c.dueOn',
			'c.state',
			'c.endedOn',
			'c.outcome',
			'c.droppedReason',
			'c.lateReason',
			'c.version',
			'u.name as unitName',
			'u.slug as unitSlug',
			'u.sensitive'
		])
		.select((eb) => [
			eb
				.selectFrom('changing.commitmentMatter as cm')
				.select(sql<number>`count(*)::int`.as('n'))
				.whereRef('cm.commitmentId', '=', 'c.id')
				.as('voices')
		]);
type Row = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number];

/** A commitment as everyone may see it, in the reader's language. */
export function forReader(row: Row, { locale }: Pick<Ctx, 'locale'>, today: Day) {
	const few = row.sensitive ? 2 * FEW : FEW;
	const voices = row.voices ?? 0;
	return {
		id: row.id,
		unit: { name: inLocale(row.unitName, locale), slug: row.unitSlug },
		title: inLocale(row.title, locale),
		youSaid: inLocale(row.youSaid, locale),
		promise: inLocale(row.promise, locale),
		responsible: inLocale(row.responsibleTitle, locale),
		promisedOn: row.promisedOn,
		dueOn: row.dueOn,
		endedOn: row.endedOn,
		state: shownState(row, today),
		outcome: inLocale(row.outcome, locale),
		droppedReason: inLocale(row.droppedReason, locale),
		lateReason: inLocale(row.lateReason, locale),
		// How many wished for it is a figure of a group like any other.
		voices: voices >= few ? voices : undefined
	};
}
export type ShownCommitment = ReturnType<typeof forReader>;

type Filter = PublicFilter & { ids?: string[]; unitIds?: string[]; limit?: number };

/** Commitments in public, newest first, kept, late and dropped alike. */
export async function listCommitments(
	ctx: Pick<Ctx, 'db' | 'locale' | 'now'>,
	filter: Filter = {}
) {
	const { db } = ctx;
	const today = dayOf(ctx.now());
	const limit = filter.limit ?? PAGE;
	let query = shown(db).where('c.state', '<>', 'draft');
	if (filter.ids) query = query.where('c.id', '=', sql<string>`any (${filter.ids}::uuid[])`);
	if (filter.unitIds) {
		query = query.where('c.unitId', '=', sql<string>`any (${filter.unitIds}::uuid[])`);
	}
	if (filter.unit) {
		const unit = await db
			.selectFrom('platform.unit')
			.select('id')
			.where('slug', '=', filter.unit)
			.executeTakeFirst();
		const ids = unit ? await withDescendants(db, [unit.id]) : [];
		query = query.where('c.unitId', '=', sql<string>`any (${ids}::uuid[])`);
	}
	if (filter.theme) {
		query = query.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('changing.commitmentTheme as ct')
					.innerJoin('changing.theme as t', 't.id', 'ct.themeId')
					.select('t.id')
					.whereRef('ct.commitmentId', '=', 'c.id')
					.where('t.key', '=', filter.theme as string)
			)
		);
	}
	if (filter.state === 'late') {
		query = query.where('c.state', '=', 'promised').where('c.dueOn', '<', today);
	} else if (filter.state === 'promised') {
		query = query.where('c.state', '=', 'promised').where('c.dueOn', '>=', today);
	} else if (filter.state) {
		query = query.where('c.state', '=', filter.state);
	}
	const backwards = !!filter.before;
	const cursor = filter.before ?? filter.after;
	if (cursor) {
		const [day, id] = cursor.split('_') as [string, string];
		const key = sql`(${day}::date, ${id}::uuid)`;
		query = query.where(
			backwards
				? sql<boolean>`(c.promised_on, c.id) > ${key}`
				: sql<boolean>`(c.promised_on, c.id) < ${key}`
		);
	}
	const direction = backwards ? ('asc' as const) : ('desc' as const);
	const rows = await query
		.orderBy('c.promisedOn', direction)
		.orderBy('c.id', direction)
		.limit(limit + 1)
		.execute();
	const more = rows.length > limit;
	const page = rows.slice(0, limit);
	if (backwards) page.reverse();
	const key = (row: Row | undefined) => row && `${row.promisedOn}_${row.id}`;
	return {
		rows: page.map((row) => forReader(row, ctx, today)),
		next: backwards || more ? key(page.at(-1)) : undefined,
		previous: (backwards ? more : !!cursor) ? key(page[0]) : undefined
	};
}

/** How many promises are kept, open, late and dropped; of these units, or of all. */
export async function countCommitments(db: Db, today: Day, unitIds?: string[]) {
	const rows = await db
		.selectFrom('changing.commitment')
		.select(['state'])
		.select(sql<boolean>`state = 'promised' and due_on < ${today}::date`.as('late'))
		.select(sql<number>`count(*)::int`.as('n'))
		.where('state', '<>', 'draft')
		.$if(!!unitIds, (query) =>
			query.where('unitId', '=', sql<string>`any (${unitIds as string[]}::uuid[])`)
		)
		.groupBy(['state', sql`2`])
		.execute();
	const of = (state: string, late: boolean) =>
		rows.find((row) => row.state === state && row.late === late)?.n ?? 0;
	const counts = {
		promised: of('promised', false),
		late: of('promised', true),
		kept: of('kept', false),
		dropped: of('dropped', false)
	};
	return { ...counts, all: counts.promised + counts.late + counts.kept + counts.dropped };
}

const storyOf = (db: Db, id: string) =>
	db
		.selectFrom('changing.commitmentEdit')
		.select(['id', 'editedOn', 'change', 'fields', 'note'])
		.where('commitmentId', '=', id)
		.orderBy('id')
		.execute();

/** The page of one commitment: what was said, promised and done, and every edit. */
export async function getCommitment(ctx: Ctx, id: string) {
	const { db, locale } = ctx;
	const today = dayOf(ctx.now());
	const row = found(await shown(db).where('c.id', '=', id).executeTakeFirst());
	// A draft is not told of to those who may not see it.
	found(may.read(ctx.who, row) || undefined);
	const [edits, quotes, themes] = await Promise.all([
		storyOf(db, id),
		db
			.selectFrom('changing.quote')
			.select(['id', 'text', 'locale'])
			.where('commitmentId', '=', id)
			.orderBy('approvedOn')
			.execute(),
		db
			.selectFrom('changing.commitmentTheme as ct')
			.innerJoin('changing.theme as t', 't.id', 'ct.themeId')
			.select(['t.id', 't.key', 't.name'])
			.where('ct.commitmentId', '=', id)
			.orderBy('t.position')
			.execute()
	]);
	return {
		...forReader(row, ctx, today),
		edits: edits.map((edit) => ({
			...edit,
			note: inLocale(edit.note, locale),
			fields: Object.entries(edit.fields as Record<string, { from: unknown; to: unknown }>).map(
				([name, { from, to }]) => ({ name, from: readable(from, ctx), to: readable(to, ctx) })
			)
		})),
		quotes,
		themes: themes.map((theme) => ({ ...theme, name: inLocale(theme.name, locale) }))
	};
}
export type CommitmentPage = Awaited<ReturnType<typeof getCommitment>>;

const readable = (value: unknown, { locale }: Pick<Ctx, 'locale'>): string =>
	typeof value === 'string' ? value : inLocale(value, locale).text;

/** A commitment for those who work on it: all languages, its voices, and what they may do. */
export async function getCommitmentForStaff(ctx: StaffCtx, id: string) {
	const { db, who } = ctx;
	const page = await getCommitment(ctx, id);
	const row = await db
		.selectFrom('changing.commitment')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	allow(who, may.prepare, row);
	const tied = await db
		.selectFrom('changing.commitmentMatter')
		.select('matterId')
		.where('commitmentId', '=', id)
		.limit(500)
		.execute();
	const matters = await listVoices(
		db,
		who,
		tied.map(({ matterId }) => matterId)
	);
	return {
		...page,
		raw: row,
		matters,
		can: {
			edit: may.edit(who, row),
			promise: may.promise(who, row),
			end: may.end(who, row),
			reopen: may.reopen(who, row)
		}
	};
}

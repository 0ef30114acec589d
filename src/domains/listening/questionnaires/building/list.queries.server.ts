import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { buildsFor, may } from '../questionnaires.policy.ts';
import type { Audience, Purpose } from '../questionnaires.schema.ts';
import type { ListFilter } from './building.schema.ts';

export const LIST_PAGE = 30;
const NOBODY = { unitId: null, locked: false };

const drafts = sql<number>`count(*) filter (where v.published_on is null)`;
const used = sql<number>`count(*) filter (where v.published_on is not null and v.retired_on is null)`;

export type QuestionnaireState = 'draft' | 'used' | 'retired' | 'archived';

/** Questionnaires by purpose, audience, state and words of their name, drafts and used ones first. */
export async function listQuestionnaires({ db, who, locale }: StaffCtx, filter: ListFilter = {}) {
	allow(who, may.look, NOBODY);
	let query = db
		.selectFrom('listening.questionnaire as q')
		.innerJoin('listening.questionnaireVersion as v', 'v.questionnaireId', 'q.id')
		.leftJoin('platform.unit as u', 'u.id', 'q.unitId')
		.select(['q.id', 'q.key', 'q.name', 'q.purpose', 'q.audience', 'q.locked', 'q.archivedOn'])
		.select(['q.unitId', 'u.name as unitName'])
		.select(sql<number>`count(*)::int`.as('versions'))
		.select(sql<number>`max(v.no)::int`.as('newest'))
		.select([sql<number>`${drafts}::int`.as('drafts'), sql<number>`${used}::int`.as('used')])
		.groupBy(['q.id', 'u.id']);
	for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean).slice(0, 8)) {
		query = query.where(
			sql<boolean>`(position(platform.fold(${word}) in platform.fold(q.key)) > 0 or exists (
				select from jsonb_each_text(q.name) as said
				where position(platform.fold(${word}) in platform.fold(said.value)) > 0))`
		);
	}
	if (filter.purpose) query = query.where('q.purpose', '=', filter.purpose);
	if (filter.audience) query = query.where('q.audience', '=', filter.audience);
	query =
		filter.state === 'archived'
			? query.where('q.archivedOn', 'is not', null)
			: query.where('q.archivedOn', 'is', null);
	if (filter.state === 'draft') query = query.having(sql<boolean>`${drafts} > 0`);
	if (filter.state === 'used') query = query.having(sql<boolean>`${used} > 0`);
	if (filter.state === 'retired') query = query.having(sql<boolean>`${drafts} = 0 and ${used} = 0`);
	const all = await query.execute();
	const rows = all
		.map(({ drafts: begun, used: inUse, ...row }) => ({
			...row,
			name: inLocale(row.name, locale),
			unit: row.unitName ? inLocale(row.unitName, locale) : null,
			purpose: row.purpose as Purpose,
			audience: row.audience as Audience,
			states: statesOf(row.archivedOn, begun, inUse)
		}))
		.sort((a, b) => a.name.text.localeCompare(b.name.text, locale === 'sv' ? 'sv' : 'fi'));
	const pages = Math.max(1, Math.ceil(rows.length / LIST_PAGE));
	const page = Math.min(filter.page ?? 1, pages);
	const builds = buildsFor(who);
	return {
		rows: rows.slice((page - 1) * LIST_PAGE, page * LIST_PAGE),
		count: rows.length,
		page,
		pages,
		mayBuild: builds === 'all' || builds.length > 0
	};
}
export type QuestionnaireList = Awaited<ReturnType<typeof listQuestionnaires>>;

const statesOf = (
	archivedOn: string | null,
	begun: number,
	inUse: number
): QuestionnaireState[] => {
	if (archivedOn) return ['archived'];
	const states: QuestionnaireState[] = [];
	if (inUse > 0) states.push('used');
	if (begun > 0) states.push('draft');
	return states.length > 0 ? states : ['retired'];
};

/** One questionnaire with its versions, and what this person may do with it. */
export async function getQuestionnaire({ db, who, locale }: StaffCtx, id: string) {
	allow(who, may.look, NOBODY);
	const row = found(
		await db
			.selectFrom('listening.questionnaire as q')
			.leftJoin('platform.unit as u', 'u.id', 'q.unitId')
			.selectAll('q')
			.select('u.name as unitName')
			.where('q.id', '=', id)
			.executeTakeFirst()
	);
	const versions = await db
		.selectFrom('listening.questionnaireVersion as v')
		.select(['v.id', 'v.no', 'v.publishedOn', 'v.retiredOn', 'v.noSwedishBecause'])
		.select(
			sql<number>`(select count(*)::int from listening.questionnaire_item i where i.version_id = v.id)`.as(
				'questions'
			)
		)
		.where('v.questionnaireId', '=', id)
		.orderBy('v.no', 'desc')
		.execute();
	const hasDraft = versions.some(({ publishedOn }) => publishedOn === null);
	const builds = may.build(who, row);
	return {
		id: row.id,
		key: row.key,
		locked: row.locked,
		source: row.source,
		archivedOn: row.archivedOn,
		name: inLocale(row.name, locale),
		terms: inLocale(row.terms, locale),
		unit: row.unitName ? inLocale(row.unitName, locale) : null,
		purpose: row.purpose as Purpose,
		audience: row.audience as Audience,
		versions,
		can: {
			begin: builds && !hasDraft && !row.archivedOn,
			copy: !row.locked && mayCopy(who),
			retire: may.retire(who, row)
		}
	};
}
export type QuestionnairePage = Awaited<ReturnType<typeof getQuestionnaire>>;

const mayCopy = (who: StaffCtx['who']): boolean => {
	const builds = buildsFor(who);
	return builds === 'all' || builds.length > 0;
};

/** Units that this person builds for, as choices; equal names are told apart by what is above. */
export async function unitChoices({ db, who, locale }: StaffCtx) {
	const builds = buildsFor(who);
	const units = await listUnits(db);
	const names = new Map(units.map((unit) => [unit.id, wordsIn(unit.name, locale)]));
	return {
		/** Whether a questionnaire can be the whole county's. */
		forCounty: builds === 'all',
		units: units
			.filter((unit) => unit.kind !== 'county' && (builds === 'all' || builds.includes(unit.id)))
			.map((unit) => {
				const above = units.find(({ id }) => id === unit.parentId);
				const service = above && above.kind !== 'county' ? ` – ${names.get(above.id)}` : '';
				return { value: unit.id, label: `${names.get(unit.id)}${service}` };
			})
	};
}

/** What a new questionnaire can begin from, and for whom it can be made. */
export async function startPage(ctx: StaffCtx) {
	const { db, who, locale } = ctx;
	const builds = buildsFor(who);
	allow(who, () => builds === 'all' || builds.length > 0, undefined);
	const rows = await db
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select(['v.id', 'q.name', 'v.no', 'q.purpose', 'q.audience', 'v.publishedOn'])
		.distinctOn('q.id')
		.where('q.locked', '=', false)
		.where('q.archivedOn', 'is', null)
		.orderBy('q.id')
		.orderBy('v.no', 'desc')
		.execute();
	return {
		from: rows
			.map(({ id, name, no, purpose, audience }) => ({
				value: id,
				label: `${wordsIn(name, locale)} (${no})`,
				purpose,
				audience
			}))
			.sort((a, b) => a.label.localeCompare(b.label, 'fi')),
		...(await unitChoices(ctx))
	};
}
export type StartPage = Awaited<ReturnType<typeof startPage>>;

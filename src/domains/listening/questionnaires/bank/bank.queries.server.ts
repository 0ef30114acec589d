import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { type Locale, locales } from '#platform/i18n/locale.ts';
import { type LocalizedText, inLocale } from '#platform/i18n/localized.ts';
import { mayInBank } from '../questionnaires.policy.ts';
import type { QuestionKind } from '../questionnaires.schema.ts';
import { missingIn } from '../missing-words.ts';
import type { BankFilter } from './bank.schema.ts';
import { keptOptions, wordingsOf } from './wordings.server.ts';

export const BANK_PAGE = 30;

const newest = (db: Db) =>
	db
		.selectFrom('listening.question as q')
		.innerJoin('listening.questionWording as w', 'w.questionId', 'q.id')
		.select(['q.id', 'q.kind', 'q.topic', 'q.locked', 'q.archivedOn', 'w.no', 'w.text'])
		.select('w.verified')
		.select(
			sql<number>`(select count(distinct v.questionnaire_id)::int
				from listening.questionnaire_item i
				join listening.questionnaire_version v on v.id = i.version_id
				where i.question_id = q.id)`.as('questionnaires')
		)
		.where(
			sql<boolean>`w.no = (select max(last.no) from listening.question_wording last where last.question_id = q.id)`
		);

/**
 * Questions of the bank in their newest wording, by words of any language or of their id.
 *
 * @returns one page of them, and how many there are
 */
export async function listBank({ db, who, locale }: StaffCtx, filter: BankFilter = {}) {
	allow(who, mayInBank.look, undefined);
	let query = newest(db);
	for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean).slice(0, 8)) {
		query = query.where(
			sql<boolean>`(position(platform.fold(${word}) in platform.fold(q.id)) > 0 or exists (
				select from listening.question_wording any_w, jsonb_each_text(any_w.text) as said
				where any_w.question_id = q.id
					and position(platform.fold(${word}) in platform.fold(said.value)) > 0))`
		);
	}
	if (filter.kind) query = query.where('q.kind', '=', filter.kind);
	if (filter.topic) query = query.where('q.topic', '=', filter.topic);
	if (filter.state === 'unverified') query = query.where('w.verified', '=', false);
	query =
		filter.state === 'archived'
			? query.where('q.archivedOn', 'is not', null)
			: query.where('q.archivedOn', 'is', null);
	const { count } = await query
		.clearSelect()
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	const pages = Math.max(1, Math.ceil(count / BANK_PAGE));
	const page = Math.min(filter.page ?? 1, pages);
	const rows = await query
		.orderBy('q.id')
		.limit(BANK_PAGE)
		.offset((page - 1) * BANK_PAGE)
		.execute();
	return {
		rows: rows.map(({ text, kind, ...row }) => ({
			...row,
			kind: kind as QuestionKind,
			text: inLocale(text, locale)
		})),
		count,
		page,
		pages,
		can: { add: mayInBank.add(who), keep: mayInBank.keep(who) }
	};
}
export type BankPage = Awaited<ReturnType<typeof listBank>>;

const usesOf = (db: Db, id: string) =>
	db
		.selectFrom('listening.questionnaireItem as i')
		.innerJoin('listening.questionnaireVersion as v', 'v.id', 'i.versionId')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select(['i.wordingNo', 'v.id as versionId', 'v.no', 'v.publishedOn', 'v.retiredOn', 'q.name'])
		.where('i.questionId', '=', id)
		.orderBy('q.key')
		.orderBy('v.no')
		.execute();

/** A question's own page: what it is, every wording, where each is used and what it lacks. */
export async function getBankQuestion({ db, who, locale }: StaffCtx, id: string) {
	allow(who, mayInBank.look, undefined);
	const question = found(
		await db.selectFrom('listening.question').selectAll().where('id', '=', id).executeTakeFirst()
	);
	const [wordings, uses] = await Promise.all([wordingsOf(db, [id]), usesOf(db, id)]);
	const last = wordings.at(-1);
	return {
		...question,
		kind: question.kind as QuestionKind,
		title: inLocale(last?.text, locale),
		keeps: keptOptions(wordings),
		wordings: wordings.map((wording) => ({
			...wording,
			missing: locales.filter((one) => missingIn(wording, one) > 0) as Locale[],
			uses: uses
				.filter(({ wordingNo }) => wordingNo === wording.no)
				.map(({ name, ...use }) => ({ ...use, name: inLocale(name as LocalizedText, locale) }))
		})),
		can: { keep: mayInBank.keep(who) && !question.locked }
	};
}
export type BankQuestion = Awaited<ReturnType<typeof getBankQuestion>>;

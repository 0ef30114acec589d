import { type StaffCtx, allow } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { may } from './lists.policy.ts';

/** Questionnaires that may be asked at once after a visit: those with a version in use. */
export const quickQuestionnaires = (db: Db) =>
	db
		.selectFrom('listening.questionnaire as q')
		.innerJoin('listening.questionnaireVersion as v', 'v.questionnaireId', 'q.id')
		.select(['q.id', 'q.key', 'q.name', 'v.id as versionId'])
		.distinctOn('q.key')
		.where('q.purpose', '=', 'quick')
		.where('v.publishedOn', 'is not', null)
		.where('v.retiredOn', 'is', null)
		.orderBy('q.key')
		.orderBy('v.no', 'desc')
		.execute();

/** What is asked where: the county's choice, the units that differ, and what can be chosen. */
export async function questionsPage({ db, who, locale }: StaffCtx) {
	allow(who, may.keep, undefined);
	const [questionnaires, choices, units] = await Promise.all([
		quickQuestionnaires(db),
		db.selectFrom('listening.unitQuestionnaire').selectAll().execute(),
		listUnits(db)
	]);
	const chosen = new Map(choices.map((choice) => [choice.unitId, choice.questionnaireId]));
	const names = new Map(units.map((unit) => [unit.id, wordsIn(unit.name, locale)]));
	const county = units.find(({ parentId }) => !parentId);
	const withQuestions = await Promise.all(
		questionnaires.map(async ({ id, key, name, versionId }) => ({
			id,
			key,
			name: inLocale(name, locale),
			questions: ((await findVersion(db, versionId))?.questions ?? []).map(({ text }) =>
				inLocale(text, locale)
			)
		}))
	);
	return {
		questionnaires: withQuestions,
		county: { id: county?.id ?? '', questionnaireId: chosen.get(county?.id ?? '') ?? '' },
		own: units
			.filter((unit) => unit.id !== county?.id && chosen.has(unit.id))
			.map((unit) => ({
				id: unit.id,
				name: inLocale(unit.name, locale),
				questionnaireId: chosen.get(unit.id) as string
			})),
		units: units
			.filter((unit) => unit.kind !== 'county')
			.map((unit) => {
				const above = units.find(({ id }) => id === unit.parentId);
				const service = above && above.kind !== 'county' ? ` – ${names.get(above.id)}` : '';
				return { value: unit.id, label: `${names.get(unit.id)}${service}` };
			})
	};
}
export type QuestionsPage = Awaited<ReturnType<typeof questionsPage>>;

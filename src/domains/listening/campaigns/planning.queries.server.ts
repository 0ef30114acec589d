import { sql } from 'kysely';
import { hasRole } from '#platform/auth/actor.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { listPublished } from '../questionnaires/questionnaires.public.server.ts';
import { mayPlanSomewhere } from './campaigns.policy.ts';

/**
 * What a plan is chosen from: questionnaires, units and people.
 *
 * @throws Forbidden for those who plan nowhere
 */
export async function planChoices(ctx: StaffCtx) {
	const { db, who, locale } = ctx;
	allow(who, mayPlanSomewhere, undefined);
	const mine = new Set(hasRole(who, 'coordinator') ? who.workUnitIds : who.leadUnitIds);
	const units = (await listUnits(db)).filter((unit) => mine.has(unit.id));
	const questionnaires = await listPublished(db);
	const people = await db
		.selectFrom('platform.person as p')
		.select(['p.id', 'p.name'])
		.where('p.endedAt', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('platform.roleGrant as g')
					.select('g.id')
					.whereRef('g.personId', '=', 'p.id')
					.where((or) =>
						or.or([
							or('g.unitId', 'is', null),
							or('g.unitId', '=', sql<string>`any (${[...mine]}::uuid[])`)
						])
					)
			)
		)
		.orderBy('p.name')
		.limit(500)
		.execute();
	return {
		me: who.personId,
		owners: units.map((unit) => ({ value: unit.id, label: wordsIn(unit.name, locale) })),
		units: units
			.filter((unit) => unit.kind !== 'county')
			.map((unit) => {
				const parent = units.find(({ id }) => id === unit.parentId);
				const { text, lang } = inLocale(unit.name, locale);
				const hint = parent && parent.kind !== 'county' ? wordsIn(parent.name, locale) : undefined;
				return { value: unit.id, label: text, lang, hint };
			}),
		questionnaires: questionnaires.map((one) => ({
			value: one.versionId,
			name: wordsIn(one.name, locale),
			questions: one.questions,
			minutes: one.minutes
		})),
		people: people.map(({ id, name }) => ({ value: id, label: name }))
	};
}
export type PlanChoices = Awaited<ReturnType<typeof planChoices>>;

import { type Actor, type Rule, hasRole, leads } from '#platform/auth/actor.ts';

/** What the rules need to know: whose a questionnaire is (none: the county's), and if it is a measure. */
export type QuestionnaireForRules = { unitId: string | null; locked: boolean };

const keepsAll = (who: Actor) => hasRole(who, 'coordinator', 'administrator');
const answersFor = (who: Actor, { unitId }: QuestionnaireForRules) =>
	keepsAll(who) || (unitId !== null && leads(who, unitId));

/**
 * Who may do what to questionnaires. Everyone on the staff may look and preview: what clients are
 * asked is no secret. The coordinator and the administrator build for the county, a lead for the
 * units that they answer for. A measure must stay as its makers made it, so nobody builds on it.
 */
export const may = {
	look: (who) => who.kind === 'staff',
	build: (who, questionnaire) => !questionnaire.locked && answersFor(who, questionnaire),
	/** Taking a version out of use or putting a questionnaire away; a measure, too. */
	retire: answersFor
} satisfies Record<string, Rule<QuestionnaireForRules>>;

/**
 * Who may do what in the question bank, which all units share. Leads add what they need, since
 * nothing that is there changes by it; what others' questionnaires show is for the coordinator.
 */
export const mayInBank = {
	look: (who) => who.kind === 'staff',
	add: (who) => keepsAll(who) || (who.kind === 'staff' && who.leadUnitIds.length > 0),
	keep: (who) => keepsAll(who)
} satisfies Record<string, Rule<undefined>>;

/** The units that a person builds for: the rule `build` as a list. */
export const buildsFor = (who: Actor): 'all' | string[] =>
	who.kind !== 'staff' ? [] : keepsAll(who) ? 'all' : who.leadUnitIds;

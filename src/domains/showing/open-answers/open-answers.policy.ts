import { type Actor, type Rule, hasRole, leads, worksAt } from '#platform/auth/actor.ts';

/** The place in which an answer is read: its unit, or the place above where few answered. */
export type PlaceForRules = { unitId: string };

const readsAt = (who: Actor, unitId: string) =>
	who.kind === 'staff' && who.readUnitIds.includes(unitId);

/** A quote as rules see it: whose wording it is. */
export type QuoteForRules = PlaceForRules & { writtenBy: string | null };

/** Who answers for what a place publishes. */
const answersFor = (who: Actor, unitId: string) =>
	leads(who, unitId) || (hasRole(who, 'coordinator') && worksAt(who, unitId));

/**
 * Who may do what to what people wrote. Reading words is for those whose place it is; an
 * ombudsperson and readers of figures read figures, an administrator keeps the house.
 */
export const may = {
	read: ((who, { unitId }) => worksAt(who, unitId) || readsAt(who, unitId)) as Rule<PlaceForRules>,
	work: ((who, { unitId }) => worksAt(who, unitId)) as Rule<PlaceForRules>,
	/** Two look at what is published: who wrote the words does not approve them. */
	approve: ((who, { unitId, writtenBy }) =>
		answersFor(who, unitId) &&
		who.kind === 'staff' &&
		who.personId !== writtenBy) as Rule<QuoteForRules>,
	undo: ((who, { unitId }) => answersFor(who, unitId)) as Rule<PlaceForRules>
};

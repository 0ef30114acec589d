import { type Actor, type Rule, hasRole } from '#platform/auth/actor.ts';
import { readableUnits } from '#domains/changing/matters/matters.policy.ts';

export type PlaceForRules = { unitId: string };

/** Serves the whole county: reads its figures everywhere, and no single answer by that. */
export const readsEverywhere = (who: Actor): boolean =>
	hasRole(who, 'coordinator', 'ombudsperson') ||
	(hasRole(who, 'reader') && readableUnits(who).length === 0);

/**
 * Whose results a member of staff reads: of the units where they work, lead or read, with all below
 * them; everywhere for those who serve the county. An administrator keeps the house and reads none.
 */
export const may = {
	read: (who, { unitId }) =>
		who.kind === 'staff' && (readsEverywhere(who) || readableUnits(who).includes(unitId))
} satisfies Record<string, Rule<PlaceForRules>>;

/** Whether there are any results to read: the list is for those. */
export const readsSomewhere = (who: Actor): boolean =>
	readsEverywhere(who) || readableUnits(who).length > 0;

/** The rule `read` as a list for SQL; undefined stands for every unit. */
export const readableResults = (who: Actor): string[] | undefined =>
	readsEverywhere(who) ? undefined : readableUnits(who);

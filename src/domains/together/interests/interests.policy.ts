import { type Actor, type Rule, hasRole, leads, worksAt } from '#platform/auth/actor.ts';

export type InterestForRules = { unitId: string };

/**
 * Who may see and handle those who want to develop services. To know of somebody that they are a
 * client is a secret of its own, so working at the unit is not enough.
 */
const handles = (who: Actor, { unitId }: InterestForRules): boolean =>
	leads(who, unitId) || (hasRole(who, 'coordinator') && worksAt(who, unitId));

export const may = {
	read: handles,
	change: handles,
	forget: handles
} satisfies Record<string, Rule<InterestForRules>>;

/** Whether there is any unit whose interested people this person handles. */
export const mayReadSomewhere = (who: Actor): boolean =>
	who.kind === 'staff' && (who.leadUnitIds.length > 0 || hasRole(who, 'coordinator'));

/** The units of the rule `read`, for the SQL that lists. */
export const readableUnits = (who: Actor): string[] => {
	if (who.kind !== 'staff') return [];
	return hasRole(who, 'coordinator') ? who.workUnitIds : who.leadUnitIds;
};

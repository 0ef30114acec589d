import { type Actor, type Rule, hasRole, leads } from '#platform/auth/actor.ts';

/** What the rules need to know of a point. */
export type PointForRules = { unitId: string };

const keepsAll = (who: Actor) => hasRole(who, 'coordinator', 'administrator');

/**
 * Who keeps feedback points: the lead of the unit, and for the whole county the coordinator and the
 * administrator. A worker uses what hangs on the wall; what it says is for the lead to answer for.
 */
export const may = {
	see: (who) => keepsAll(who) || (who.kind === 'staff' && who.leadUnitIds.length > 0),
	keep: (who, point) => keepsAll(who) || leads(who, point?.unitId ?? '')
} satisfies Record<string, Rule<PointForRules | undefined>>;

/** The units whose points this person keeps: the rule `keep` as a list, for SQL. */
export const keptUnits = (who: Actor): 'all' | string[] => {
	if (who.kind !== 'staff') return [];
	return keepsAll(who) ? 'all' : who.leadUnitIds;
};

import { type Actor, type Rule, hasRole, leads, worksAt } from '#platform/auth/actor.ts';

/** What the rules need to know: whose round it was, and whether its results are decided. */
export type ReleaseForRules = { unitId: string; isOut: boolean };

const answersFor = (who: Actor, unitId: string): boolean =>
	leads(who, unitId) || (hasRole(who, 'coordinator') && worksAt(who, unitId));

/**
 * Who makes results public: whoever answers for the unit whose round it was, as with promises. Once
 * nobody answers any more and what may be shown is decided, never before.
 */
export const may = {
	release: (who, campaign) => campaign.isOut && answersFor(who, campaign.unitId),
	/** Words, promises, and whether it is shown at all; never figures. */
	mend: (who, campaign) => answersFor(who, campaign.unitId)
} satisfies Record<string, Rule<ReleaseForRules>>;

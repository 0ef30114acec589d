import { type Actor, type Rule, hasRole, leads, worksAt } from '#platform/auth/actor.ts';

/** What the rules need to know of a campaign. */
export type CampaignForRules = { unitId: string; unitIds: string[]; state: string };

const plansFor = (who: Actor, unitId: string) =>
	leads(who, unitId) || (hasRole(who, 'coordinator') && worksAt(who, unitId));

const plansAll = (who: Actor, campaign: CampaignForRules) =>
	plansFor(who, campaign.unitId) && campaign.unitIds.every((unitId) => plansFor(who, unitId));

/**
 * Who may do what to a campaign. A lead asks about the units that they lead, the coordinator about
 * the whole county. Those who work in a unit that is asked about see the plan, hand out the paper
 * and enter it; lists of clients are for those who plan, and never for anybody else.
 */
export const may = {
	see: (who, campaign) =>
		plansFor(who, campaign.unitId) || campaign.unitIds.some((unitId) => worksAt(who, unitId)),
	plan: plansAll,
	edit: (who, campaign) => campaign.state === 'planned' && plansAll(who, campaign),
	open: (who, campaign) => campaign.state === 'planned' && plansAll(who, campaign),
	close: (who, campaign) => campaign.state === 'open' && plansAll(who, campaign),
	/** Client lists, letters and reminders. */
	invite: (who, campaign) =>
		(campaign.state === 'planned' || campaign.state === 'open') && plansAll(who, campaign),
	/** What came back, and the list's end: for as long as there are names and addresses. */
	keepList: (who, campaign) => campaign.state !== 'cancelled' && plansAll(who, campaign),
	repeat: (who, campaign) => campaign.state !== 'cancelled' && plansAll(who, campaign)
} satisfies Record<string, Rule<CampaignForRules>>;

/** Entering what came on paper, or was said aloud, for one unit. */
export const mayEnterFor = (who: Actor, unitId: string): boolean => worksAt(who, unitId);

/** Whether there is any unit about which this person may ask. */
export const mayPlanSomewhere = (who: Actor): boolean =>
	who.kind === 'staff' && (who.leadUnitIds.length > 0 || hasRole(who, 'coordinator'));

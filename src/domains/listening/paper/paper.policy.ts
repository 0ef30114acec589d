import type { Actor, Rule } from '#platform/auth/actor.ts';
import { mayEnterFor } from '../campaigns/campaigns.policy.ts';

/** What the rules need to know of a pile: its unit, whether it is closed, its campaign's state. */
export type PileForRules = { unitId: string; state: string; closedOn: string | null };

/**
 * Who may do what with paper: whoever works at the unit, as long as the campaign is open and the
 * pile is not closed. A closed pile keeps its figures and nothing else.
 */
export const may = {
	see: (who, pile) => mayEnterFor(who, pile.unitId),
	enter: (who, pile) =>
		pile.state === 'open' && pile.closedOn === null && mayEnterFor(who, pile.unitId)
} satisfies Record<string, Rule<PileForRules>>;

/** Printing the form before the campaign opens is how it gets ready; a cancelled one is not asked. */
export const mayPrint = (who: Actor, asked: { unitId: string; state: string }): boolean =>
	(asked.state === 'planned' || asked.state === 'open') && mayEnterFor(who, asked.unitId);

/** Asking aloud, in a room or on the phone, for one unit. */
export const mayAskAloud = mayEnterFor;

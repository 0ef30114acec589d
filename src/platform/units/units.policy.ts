import { type Rule, hasRole } from '../auth/actor.ts';

/**
 * Who keeps the tree of units. An administrator changes its shape and its settings; a coordinator
 * mends what is written about a unit, since they are the ones who hear that nobody understands it.
 * Everyone else sees units on the public pages.
 */
export const may = {
	see: (who) => hasRole(who, 'administrator', 'coordinator'),
	editTexts: (who) => hasRole(who, 'administrator', 'coordinator'),
	keepTree: (who) => hasRole(who, 'administrator'),
	/** The system imports too: the example county and tests with real catalogues. */
	importUnits: (who) => who.kind === 'system' || hasRole(who, 'administrator')
} satisfies Record<string, Rule<unknown>>;

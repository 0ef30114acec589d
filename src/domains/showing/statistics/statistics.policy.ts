import { type Actor, hasRole } from '#platform/auth/actor.ts';
import { readableUnits } from '#domains/changing/matters/matters.policy.ts';

/**
 * Whose figures a member of staff looks at in their own pages: the whole county's for those who
 * serve the whole county, else the units where they work or read.
 */
export const seesCounty = (who: Actor): boolean =>
	hasRole(who, 'coordinator', 'administrator', 'ombudsperson') ||
	(hasRole(who, 'reader') && readableUnits(who).length === 0);

/** Figures are for everyone who is signed in; which, is decided by `seesCounty`. */
export const may = {
	readFigures: (who: Actor): boolean => who.kind === 'staff'
};

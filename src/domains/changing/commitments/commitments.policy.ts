import { type Actor, type Rule, hasRole, leads, worksAt } from '#platform/auth/actor.ts';

export type CommitmentForRules = { unitId: string; state: string };

const answersFor = (who: Actor, unitId: string) =>
	leads(who, unitId) || (hasRole(who, 'coordinator') && worksAt(who, unitId));

/**
 * Who may do what to a commitment. Anyone who works in the unit may prepare one; a lead or the
 * coordinator promises, keeps and drops on its behalf, since they answer for it.
 */
export const may = {
	read: (who, commitment) => commitment.state !== 'draft' || worksAt(who, commitment.unitId),
	prepare: (who, commitment) => worksAt(who, commitment.unitId),
	edit: (who, commitment) =>
		commitment.state === 'draft'
			? worksAt(who, commitment.unitId)
			: answersFor(who, commitment.unitId),
	promise: (who, commitment) => commitment.state === 'draft' && answersFor(who, commitment.unitId),
	end: (who, commitment) => commitment.state === 'promised' && answersFor(who, commitment.unitId),
	reopen: (who, commitment) =>
		(commitment.state === 'kept' || commitment.state === 'dropped') &&
		answersFor(who, commitment.unitId),
	quote: (who, commitment) => worksAt(who, commitment.unitId)
} satisfies Record<string, Rule<CommitmentForRules>>;

/** Whether there is any unit for which this person prepares promises. */
export const mayPrepareSomewhere = (who: Actor): boolean =>
	who.kind === 'staff' && who.workUnitIds.length > 0;

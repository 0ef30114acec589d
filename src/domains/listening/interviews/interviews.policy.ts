import { type Actor, type Rule, hasRole, leads, worksAt } from '#platform/auth/actor.ts';

/** What the rules need to know of an interview. */
export type InterviewForRules = {
	unitId: string;
	state: string;
	/** Whether the group has approved the summary: then it is frozen. */
	approved: boolean;
	/** Members of the staff who ask. */
	interviewerIds: string[];
};

const runsAt = (who: Actor, unitId: string) =>
	worksAt(who, unitId) && hasRole(who, 'worker', 'lead');
const runs: Rule<InterviewForRules> = (who, interview) =>
	interview.state === 'open' && runsAt(who, interview.unitId);

/**
 * Who may do what to an interview. Those who work in the unit make and run it, its lead with them;
 * a coordinator looks on. For everyone else it is not there: that somebody is a client is secret.
 */
export const may = {
	read: (who, interview) => worksAt(who, interview.unitId),
	/** Who came is for those who asked and for the unit's lead, and for nobody else. */
	readNames: (who, interview) =>
		leads(who, interview.unitId) ||
		(worksAt(who, interview.unitId) &&
			who.kind === 'staff' &&
			interview.interviewerIds.includes(who.personId)),
	run: runs,
	summarise: (who, interview) => runs(who, interview) && !interview.approved,
	reopenSummary: (who, interview) => runs(who, interview) && interview.approved,
	repeat: (who, interview) => runsAt(who, interview.unitId),
	/** Taking back that it was cancelled or closed. */
	takeBack: (who, interview) => interview.state !== 'open' && runsAt(who, interview.unitId)
} satisfies Record<string, Rule<InterviewForRules>>;

/** Whether this person makes interviews in a unit. */
export const mayMake: Rule<{ unitId: string }> = (who, { unitId }) => runsAt(who, unitId);

/** Whether there is any unit whose interviews this person may read. */
export const mayReadSomewhere = (who: Actor): boolean => readableUnits(who).length > 0;

/** Whether there is any unit for which this person makes interviews. */
export const mayMakeSomewhere = (who: Actor): boolean =>
	mayReadSomewhere(who) && hasRole(who, 'worker', 'lead');

/** The units whose interviews this person may read: the rule `read` as a list, for SQL. */
export const readableUnits = (who: Actor): string[] =>
	who.kind === 'staff' ? who.workUnitIds : [];

import { sql } from 'kysely';
import type { z } from 'zod';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { findUnit } from '#platform/units/units.public.server.ts';
import { changeInterview, clean, cleanWords, readable } from './changing.server.ts';
import { instantOf } from './helsinki.ts';
import { may, mayMake } from './interviews.policy.ts';
import type { AgreeForm, GroupForm, NewInterview, aimForm } from './interviews.schema.ts';
import { interviewerChoices } from './people.queries.server.ts';
import { LAST_STEP } from './steps.ts';

type Target = { id: string; version: number };

/** Begins an interview of a unit, at its first step. */
export function makeInterview(ctx: StaffCtx, form: NewInterview): Promise<string> {
	const { db, who, now } = ctx;
	return inTransaction(db, async (tx) => {
		const unit = await findUnit(tx, form.unitId);
		if (!unit || unit.kind === 'county' || unit.closedOn)
			throw new Invalid({ unitId: 'no_such_unit' });
		allow(who, mayMake, { unitId: unit.id });
		const { id } = await tx
			.insertInto('listening.interview')
			.values({
				unitId: unit.id,
				kind: form.kind,
				title: cleanWords(form.title),
				asked: form.kind === 'individual' ? 1 : null,
				madeOn: dayOf(now()),
				madeBy: who.personId
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, who, 'interview.made', id, { kind: form.kind }, unit.id);
		return id;
	});
}

/** Says why the interview is held and what it is about. */
export const setAim = (ctx: StaffCtx, form: z.output<typeof aimForm> & { id: string }) =>
	changeInterview(ctx, {
		id: form.id,
		version: form.version,
		rule: 'run',
		did: 'aimed',
		work: async () => ({
			values: {
				title: cleanWords(form.title),
				aim: cleanWords(form.aim),
				theme: clean(form.theme)
			}
		})
	});

/** Agrees who asks, where and when. */
export const agree = (ctx: StaffCtx, form: AgreeForm & { id: string }) =>
	changeInterview(ctx, {
		id: form.id,
		version: form.version,
		rule: 'run',
		did: 'agreed',
		work: async (tx, interview) => {
			const known = new Set((await interviewerChoices(tx, interview.unitId)).map(({ id }) => id));
			const before = new Set(interview.interviewerIds);
			const rows = new Map<string, { personId: string | null; name: string | null }>();
			for (const one of form.interviewers) {
				if ('name' in one) rows.set(`name ${one.name}`, { personId: null, name: clean(one.name) });
				else if (known.has(one.personId) || before.has(one.personId))
					rows.set(one.personId, { personId: one.personId, name: null });
				else throw new Invalid({ interviewers: 'no_such_person' });
			}
			await tx
				.deleteFrom('listening.interviewInterviewer')
				.where('interviewId', '=', interview.id)
				.execute();
			const list = [...rows.values()];
			if (list.length > 0) {
				await tx
					.insertInto('listening.interviewInterviewer')
					.values(list.map((row, at) => ({ interviewId: interview.id, no: at + 1, ...row })))
					.execute();
			}
			return {
				values: {
					place: clean(form.place),
					startsAt: form.day ? instantOf(form.day, form.starts) : null,
					endsAt: form.day ? instantOf(form.day, form.ends) : null
				}
			};
		}
	});

/** Writes down how many were asked and came, and the names that they want to be called by. */
export const gatherGroup = (ctx: StaffCtx, form: GroupForm & { id: string }) =>
	changeInterview(ctx, {
		id: form.id,
		version: form.version,
		rule: 'run',
		did: 'gathered',
		work: async (tx, interview) => {
			// Who may not see the names is not shown their fields, and must not empty them.
			if (may.readNames(ctx.who, interview)) {
				await tx
					.deleteFrom('listening.interviewParticipant')
					.where('interviewId', '=', interview.id)
					.execute();
				const names = Object.entries(form.names).filter(([, name]) => name);
				if (names.length > 0) {
					await tx
						.insertInto('listening.interviewParticipant')
						.values(
							names.map(([seat, name]) => ({
								interviewId: interview.id,
								seat: Number(seat),
								name: clean(name)
							}))
						)
						.execute();
				}
			}
			return { values: { asked: form.asked, came: form.came } };
		}
	});

/** Goes on to a step, or back to an earlier one. */
export const goToStep = (ctx: StaffCtx, { id, version, step }: Target & { step: number }) =>
	changeInterview(ctx, {
		id,
		version,
		rule: 'run',
		did: 'stepped',
		work: async () => ({ values: { step: Math.min(step, LAST_STEP) } })
	});

/** Calls an interview off, and says why to those who carry it on. */
export const cancelInterview = (ctx: StaffCtx, { id, version, why }: Target & { why: string }) =>
	changeInterview(ctx, {
		id,
		version,
		rule: 'run',
		did: 'cancelled',
		work: async (_tx, _interview, today) => ({
			values: { state: 'cancelled', closedOn: today, cancelledBecause: clean(why) },
			told: true,
			why: clean(why)
		})
	});

/** Closes an interview whose matters are in practice: names are forgotten soon after. */
export const closeInterview = (ctx: StaffCtx, { id, version }: Target) =>
	changeInterview(ctx, {
		id,
		version,
		rule: 'run',
		did: 'closed',
		work: async (_tx, _interview, today) => ({
			values: { state: 'closed', closedOn: today },
			told: true
		})
	});

/** Takes back that an interview was closed or cancelled. What was forgotten meanwhile stays so. */
export const takeBack = (ctx: StaffCtx, { id, version }: Target) =>
	changeInterview(ctx, {
		id,
		version,
		rule: 'takeBack',
		did: 'taken-back',
		work: async () => ({
			values: { state: 'open', closedOn: null, cancelledBecause: '' },
			told: true
		})
	});

/**
 * Copies an interview as its next round: the same aim, questions and interviewers, and nothing of
 * what was said or of who came. So two rounds can be laid side by side.
 *
 * @returns the id of the new round
 */
export function repeatInterview(ctx: StaffCtx, { id }: { id: string }): Promise<string> {
	const { db, who, now } = ctx;
	return inTransaction(db, async (tx) => {
		const interview = await readable(tx, who, id);
		allow(who, may.repeat, interview);
		const unit = await findUnit(tx, interview.unitId);
		if (!unit || unit.closedOn) throw new Conflict();
		const copy = await tx
			.insertInto('listening.interview')
			.values({
				unitId: interview.unitId,
				kind: interview.kind,
				title: JSON.stringify(interview.title),
				aim: JSON.stringify(interview.aim),
				theme: interview.theme,
				place: interview.place,
				asked: interview.kind === 'individual' ? 1 : null,
				previousId: interview.id,
				round: interview.round + 1,
				madeOn: dayOf(now()),
				madeBy: who.personId
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await copyParts(tx, interview.id, copy.id);
		await record(tx, who, 'interview.repeated', copy.id, { from: interview.id }, interview.unitId);
		return copy.id;
	});
}

async function copyParts(tx: Tx, from: string, to: string): Promise<void> {
	await sql`insert into listening.interview_question
			(interview_id, position, theme, question_id, wording_no, text)
		select ${to}, position, theme, question_id, wording_no, text
		from listening.interview_question where interview_id = ${from} and not removed`.execute(tx);
	await sql`insert into listening.interview_interviewer (interview_id, no, person_id, name)
		select ${to}, no, person_id, name
		from listening.interview_interviewer where interview_id = ${from}`.execute(tx);
}

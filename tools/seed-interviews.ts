import { sql } from 'kysely';
import { addDays } from '#platform/clock/days.ts';
import type { Day } from '#platform/clock/today.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { instantOf } from '#domains/listening/interviews/helsinki.ts';
import { type ToldInterview, interviews } from './example/interviews.ts';
import { exampleId } from './example-id.ts';

const json = (value: unknown) => JSON.stringify(value ?? {});

/** The example county's interviews: one that waits to be held, and one with an approved summary. */
export async function insertInterviews(tx: Tx, today: Day): Promise<void> {
	for (const told of interviews) await insertInterview(tx, told, today);
}

async function insertInterview(tx: Tx, told: ToldInterview, today: Day): Promise<void> {
	const id = exampleId(`interview ${told.key}`);
	const on = (day: number) => addDays(today, day);
	const madeBy = exampleId(`person ${told.madeBy}`);
	const [startsAt, endsAt] = [told.starts, told.ends].map((time) => instantOf(on(told.day), time));
	await tx
		.insertInto('listening.interview')
		.values({
			id,
			unitId: exampleId(`unit ${told.unitKey}`),
			title: json(told.title),
			aim: json(told.aim),
			theme: told.theme,
			place: told.place,
			step: told.step,
			startsAt,
			endsAt,
			asked: told.asked,
			came: told.came,
			beganAt: told.closed === undefined ? null : startsAt,
			endedAt: told.closed === undefined ? null : endsAt,
			state: told.closed === undefined ? 'open' : 'closed',
			closedOn: told.closed === undefined ? null : on(told.closed),
			dissent: told.dissent ?? '',
			madeOn: on(told.day - 21),
			madeBy
		})
		.execute();
	await insertPlan(tx, id, told);
	await insertTurns(tx, id, told.turns ?? []);
	await insertOutcome(tx, id, told, on);
	if (!told.approvedBy) return;
	// Last, since from then on the database refuses every change of the summary.
	await tx
		.updateTable('listening.interview')
		.set({ approvedOn: on(told.day), approvedByCount: told.approvedBy })
		.where('id', '=', id)
		.execute();
	const events = [
		{ did: 'approved', doneOn: on(told.day) },
		{ did: 'closed', doneOn: on(told.closed ?? 0) }
	];
	await tx
		.insertInto('listening.interviewEvent')
		.values(events.map((event) => ({ interviewId: id, doneBy: madeBy, ...event })))
		.execute();
}

async function insertPlan(tx: Tx, interviewId: string, told: ToldInterview): Promise<void> {
	const interviewers = told.interviewers.map((one, index) => ({
		interviewId,
		no: index + 1,
		personId: 'person' in one ? exampleId(`person ${one.person}`) : null,
		name: 'outside' in one ? one.outside : null
	}));
	await tx.insertInto('listening.interviewInterviewer').values(interviewers).execute();
	for (const [index, { text, theme, note }] of told.questions.entries()) {
		const id = exampleId(`interview question ${told.key} ${index}`);
		const bank = 'bank' in text ? text.bank : null;
		await tx
			.insertInto('listening.interviewQuestion')
			.values({
				id,
				interviewId,
				position: index + 1,
				theme,
				questionId: bank,
				wordingNo: bank ? 1 : null,
				text: bank ? null : json(text)
			})
			.execute();
		if (!note) continue;
		await tx
			.insertInto('listening.interviewNote')
			.values({ interviewId, questionId: id, text: note, writer: id, seq: 1 })
			.execute();
	}
}

async function insertTurns(tx: Tx, interviewId: string, turns: number[]): Promise<void> {
	if (turns.length === 0) return;
	await sql`insert into listening.interview_turn (interview_id, seat, writer, count, seq)
		select ${interviewId}, seat, ${interviewId}, count, 1
		from unnest(${turns}::int[]) with ordinality as said (count, seat)`.execute(tx);
}

async function insertOutcome(
	tx: Tx,
	interviewId: string,
	{ findings = [], discussions = [], actions = [] }: ToldInterview,
	on: (day: number) => Day
): Promise<void> {
	for (const [index, finding] of findings.entries()) {
		await tx
			.insertInto('listening.interviewFinding')
			.values({ interviewId, position: index + 1, ...finding })
			.execute();
	}
	for (const { day, ...discussion } of discussions) {
		await tx
			.insertInto('listening.interviewDiscussion')
			.values({ interviewId, heldOn: on(day), ...discussion })
			.execute();
	}
	for (const [index, { day, ...action }] of actions.entries()) {
		await tx
			.insertInto('listening.interviewAction')
			.values({ interviewId, position: index + 1, dueOn: on(day), ...action })
			.execute();
	}
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { readable } from './changing.server.ts';
import { clockOf } from './helsinki.ts';
import { may } from './interviews.policy.ts';
import { listQuestions, namesOf } from './parts.queries.server.ts';
import { seatsOf } from './steps.ts';

/** Turns taken at each seat, over all pages that counted them. */
export async function turnsOf(db: Db, interviewId: string): Promise<Record<string, number>> {
	const rows = await db
		.selectFrom('listening.interviewTurn')
		.select(['seat', sql<number>`greatest(sum(count), 0)::int`.as('count')])
		.where('interviewId', '=', interviewId)
		.groupBy('seat')
		.execute();
	return Object.fromEntries(rows.map(({ seat, count }) => [seat, count]));
}

/** Notes by the question they were made under; those about the whole stand under ''. */
export async function notesOf(db: Db, interviewId: string) {
	const rows = await db
		.selectFrom('listening.interviewNote')
		.select(['questionId', 'text', 'revision'])
		.where('interviewId', '=', interviewId)
		.execute();
	return new Map(rows.map((row) => [row.questionId ?? '', row]));
}

const minutes = (from: Date, to: Date) => Math.max(0, Math.round((+to - +from) / 60_000));

/**
 * What the running page shows: questions below one another with room for notes, seats with their
 * turns, and the clock.
 */
export async function runningPage(ctx: StaffCtx, id: string) {
	const { db, who, locale, now } = ctx;
	const interview = await readable(db, who, id);
	const [questions, notes, turns, names] = await Promise.all([
		listQuestions(db, id),
		notesOf(db, id),
		turnsOf(db, id),
		may.readNames(who, interview) ? namesOf(db, id) : new Map<number, string>()
	]);
	const note = (questionId: string) => ({
		note: notes.get(questionId)?.text ?? '',
		revision: notes.get(questionId)?.revision ?? 0
	});
	const planned =
		interview.startsAt && interview.endsAt
			? minutes(interview.startsAt, interview.endsAt)
			: undefined;
	const { beganAt, endedAt } = interview;
	const shouldEnd = beganAt && planned ? new Date(+beganAt + planned * 60_000) : undefined;
	return {
		id,
		title: inLocale(interview.title, locale),
		kind: interview.kind,
		mayRun: may.run(who, interview),
		/** Another for each opening of the page: whose notes these are. */
		writer: randomUUID(),
		person: who.personId,
		questions: questions
			.filter(({ removed }) => !removed)
			.map((question) => ({
				id: question.id,
				theme: question.theme,
				text: inLocale(question.text, locale),
				...note(question.id)
			})),
		whole: note(''),
		seats: Array.from({ length: seatsOf(interview) }, (_, index) => ({
			seat: index + 1,
			name: names.get(index + 1) ?? '',
			turns: turns[index + 1] ?? 0
		})),
		clock: {
			began: beganAt && { at: beganAt.toISOString(), words: clockOf(beganAt) },
			ended: endedAt && { at: endedAt.toISOString(), words: clockOf(endedAt) },
			/** When the agreed time is over, counted from the real beginning. */
			over: shouldEnd && { at: shouldEnd.toISOString(), words: clockOf(shouldEnd) },
			planned,
			elapsed: beganAt ? minutes(beganAt, endedAt ?? now()) : undefined
		},
		today: dayOf(now()),
		aim: wordsIn(interview.aim, locale)
	};
}
export type RunningPage = Awaited<ReturnType<typeof runningPage>>;

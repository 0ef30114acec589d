import { sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { NotFound } from '#platform/errors/errors.ts';
import { changeInterview, clean } from './changing.server.ts';
import type { Notes } from './interviews.schema.ts';
import { turnsOf } from './running.queries.server.ts';

/** Starts the clock. An interview that was begun already goes on as it was. */
export const beginInterview = (ctx: StaffCtx, { id }: { id: string }) =>
	changeInterview(ctx, {
		id,
		rule: 'run',
		did: 'began',
		work: async (_tx, interview) => ({
			values: {
				beganAt: interview.beganAt ?? ctx.now(),
				endedAt: null,
				step: Math.max(interview.step, 4)
			}
		})
	});

/** Stops the clock; what was noted stays and may still be mended. */
export const endInterview = (ctx: StaffCtx, { id }: { id: string }) =>
	changeInterview(ctx, {
		id,
		rule: 'run',
		did: 'ended',
		work: async (_tx, interview) => {
			const now = ctx.now();
			return { values: { beganAt: interview.beganAt ?? now, endedAt: interview.endedAt ?? now } };
		}
	});

/** What became of one note: kept as it was sent, or met by what somebody else had written. */
export type NoteKept = {
	question: string | null;
	revision: number;
	text: string;
	/** The other text, where two wrote at the same time; then nothing was changed. */
	theirs?: string;
};
export type Kept = { notes: NoteKept[]; turns: Record<string, number> };

/**
 * Keeps notes and counts of turns from an opened page, also from one that had no network for a while.
 *
 * Safe to send any number of times: a note that the same page sent already is not written again, a
 * later one of the same page replaces its earlier one, and a text that somebody else wrote
 * meanwhile is never written over: both are handed back. Turns are each page's own count, and
 * counts of pages add up.
 */
export const keepNotes = (ctx: StaffCtx, { id, writer, notes, turns }: Notes & { id: string }) =>
	changeInterview<Kept>(ctx, {
		id,
		rule: 'run',
		did: 'noted',
		work: async (tx, interview) => {
			const kept: NoteKept[] = [];
			for (const note of notes) kept.push(await keepNote(tx, interview.id, writer, note));
			for (const turn of turns) {
				await tx
					.insertInto('listening.interviewTurn')
					.values({ interviewId: interview.id, writer, ...turn })
					.onConflict((conflict) =>
						conflict
							.columns(['interviewId', 'seat', 'writer'])
							.doUpdateSet({ count: turn.count, seq: turn.seq })
							.where(sql.ref('interview_turn.seq'), '<', turn.seq)
					)
					.execute();
			}
			return { result: { notes: kept, turns: await turnsOf(tx, interview.id) } };
		}
	});

async function keepNote(
	tx: Tx,
	interviewId: string,
	writer: string,
	{ question, base, seq, ...note }: Notes['notes'][number]
): Promise<NoteKept> {
	const text = clean(note.text);
	const there = await tx
		.selectFrom('listening.interviewNote')
		.selectAll()
		.where('interviewId', '=', interviewId)
		.where('questionId', question ? '=' : 'is', question)
		.executeTakeFirst();
	if (!there) {
		if (question) await ofThis(tx, interviewId, question);
		// An empty field that nobody has written in makes no row.
		if (text === '') return { question, revision: 0, text };
		await tx
			.insertInto('listening.interviewNote')
			.values({ interviewId, questionId: question, text, writer, seq })
			.execute();
		return { question, revision: 1, text };
	}
	const { revision } = there;
	const same = there.writer === writer;
	if (there.text === text || (same && there.seq >= seq)) {
		return { question, revision, text: there.text };
	}
	if (!same && revision !== base) return { question, revision, text, theirs: there.text };
	await tx
		.updateTable('listening.interviewNote')
		.set({ text, writer, seq, revision: revision + 1 })
		.where('id', '=', there.id)
		.execute();
	return { question, revision: revision + 1, text };
}

/** A question of another interview is no question here. */
async function ofThis(tx: Tx, interviewId: string, question: string): Promise<void> {
	const row = await tx
		.selectFrom('listening.interviewQuestion')
		.select('id')
		.where('id', '=', question)
		.where('interviewId', '=', interviewId)
		.executeTakeFirst();
	if (!row) throw new NotFound();
}

import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Forbidden, Invalid, found } from '#platform/errors/errors.ts';
import { mayInBank } from '../questionnaires.policy.ts';
import type { QuestionKind } from '../questionnaires.schema.ts';
import type { Wording } from '../wording-form.ts';
import type { AboutQuestion, Sameness } from './bank.schema.ts';
import {
	type StoredWording,
	addTranslations,
	insertQuestion,
	insertWording,
	lockQuestion,
	wordingsOf
} from './wordings.server.ts';

type NewQuestion = AboutQuestion & { id: string; kind: QuestionKind; wording: Wording };

/** Adds a question to the bank. Its id and kind are final from now on. */
export function addQuestion(ctx: StaffCtx, question: NewQuestion): Promise<string> {
	const { db, who, now } = ctx;
	return inTransaction(db, async (tx) => {
		allow(who, mayInBank.add, undefined);
		await insertQuestion(tx, question, { personId: who.personId, today: dayOf(now()) });
		await record(tx, who, 'question.added', question.id, { kind: question.kind });
		return question.id;
	});
}

type Question = NonNullable<Awaited<ReturnType<typeof lockQuestion>>>;
type Act = 'worded' | 'translated' | 'verified' | 'described' | 'archived' | 'restored';

/** Changes a question of the bank as every change of it must go: found and locked, allowed, recorded. */
const changeQuestion = <T>(
	{ db, who }: StaffCtx,
	id: string,
	action: Act,
	work: (tx: Tx, question: Question) => Promise<T>,
	detail: Record<string, number> = {}
): Promise<T> => {
	return inTransaction(db, async (tx) => {
		allow(who, mayInBank.keep, undefined);
		const question = found(await lockQuestion(tx, id));
		const done = await work(tx, question);
		await record(tx, who, `question.${action}`, id, detail);
		return done;
	});
};

/**
 * Puts a question into words anew, under the next number.
 *
 * Whether it still measures the same is declared with a reason, or results begin anew with it.
 *
 * @returns the number of the wording
 */
export const addWording = (
	ctx: StaffCtx,
	{ id, wording, same }: { id: string; wording: Wording; same: Sameness }
): Promise<number> =>
	changeQuestion(ctx, id, 'worded', (tx, question) => {
		// A measure is its makers' own.
		if (question.locked) throw new Forbidden();
		const verified = !question.source;
		return insertWording(tx, id, { wording, same, today: dayOf(ctx.now()), verified });
	});

async function wordingOf(tx: Tx, id: string, no: number): Promise<StoredWording> {
	return found((await wordingsOf(tx, [id])).find((wording) => wording.no === no));
}

/** Adds languages to a wording; what is there already stays, frozen or not. */
export const translateWording = (
	ctx: StaffCtx,
	{ id, no, ...words }: { id: string; no: number } & Omit<Wording, 'pictures'>
): Promise<void> =>
	changeQuestion(
		ctx,
		id,
		'translated',
		async (tx, question) => {
			if (question.locked) throw new Forbidden();
			const added = await addTranslations(tx, await wordingOf(tx, id, no), words);
			if (!added) throw new Invalid({ form: 'nothing_added' });
		},
		{ no }
	);

/** Marks a wording as checked against its owner's own text, and writes down where. */
export const verifyWording = (
	ctx: StaffCtx,
	{ id, no, source }: { id: string; no: number; source: string }
): Promise<void> =>
	changeQuestion(
		ctx,
		id,
		'verified',
		async (tx, question) => {
			const wording = await wordingOf(tx, id, no);
			if (wording.verified) throw new Conflict();
			await tx
				.updateTable('listening.questionWording')
				.set({ verified: true })
				.where('questionId', '=', id)
				.where('no', '=', no)
				.execute();
			const checked = `Sanamuoto ${no} tarkistettu ${dayOf(ctx.now())}: ${source}`;
			await tx
				.updateTable('listening.question')
				.set({ source: [question.source, checked].filter(Boolean).join('\n') })
				.where('id', '=', id)
				.execute();
		},
		{ no }
	);

/** Says what a question is about, where it comes from and whether it tells much of a person. */
export const describeQuestion = (
	ctx: StaffCtx,
	{ id, topic, source, sensitive }: { id: string } & AboutQuestion
): Promise<void> =>
	changeQuestion(ctx, id, 'described', async (tx, question) => {
		if (question.locked) throw new Forbidden();
		await tx
			.updateTable('listening.question')
			.set({ topic, source: source || null, sensitive })
			.where('id', '=', id)
			.execute();
	});

/** Puts a question away: it is no longer offered; what asks it goes on. */
export const archiveQuestion = (ctx: StaffCtx, { id }: { id: string }): Promise<void> =>
	changeQuestion(ctx, id, 'archived', async (tx, question) => {
		if (question.archivedOn) throw new Conflict();
		await setArchived(tx, id, dayOf(ctx.now()));
	});

/** Offers a question again that was put away. */
export const restoreQuestion = (ctx: StaffCtx, { id }: { id: string }): Promise<void> =>
	changeQuestion(ctx, id, 'restored', async (tx, question) => {
		if (!question.archivedOn) throw new Conflict();
		await setArchived(tx, id, null);
	});

const setArchived = (tx: Tx, id: string, archivedOn: string | null) =>
	tx.updateTable('listening.question').set({ archivedOn }).where('id', '=', id).execute();

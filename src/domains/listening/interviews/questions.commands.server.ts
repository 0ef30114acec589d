import { sql } from 'kysely';
import type { z } from 'zod';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { Invalid, found } from '#platform/errors/errors.ts';
import { findInBank } from '../questionnaires/bank-of-interviews.public.server.ts';
import { changeInterview, clean, cleanWords } from './changing.server.ts';
import type { bankForm, orderForm, ownQuestionForm } from './interviews.schema.ts';

const MOST = 60;

/** The place after the last one. */
async function nextPlace(tx: Tx, interviewId: string): Promise<number> {
	const { last, count } = await tx
		.selectFrom('listening.interviewQuestion')
		.select([
			sql<number>`coalesce(max(position), 0)::int`.as('last'),
			sql<number>`(count(*) filter (where not removed))::int`.as('count')
		])
		.where('interviewId', '=', interviewId)
		.executeTakeFirstOrThrow();
	if (count >= MOST) throw new Invalid({ text: 'many_questions' });
	return last + 1;
}

/** Adds a question in the interview's own words. */
export const askOwn = (ctx: StaffCtx, form: z.output<typeof ownQuestionForm> & { id: string }) =>
	changeInterview(ctx, {
		id: form.id,
		rule: 'run',
		did: 'asked',
		work: async (tx, interview) => {
			await tx
				.insertInto('listening.interviewQuestion')
				.values({
					interviewId: interview.id,
					position: await nextPlace(tx, interview.id),
					theme: clean(form.theme || interview.theme),
					text: cleanWords(form.text)
				})
				.execute();
			return {};
		}
	});

/** Adds questions of the bank, each once, in the wording that is in use now. */
export const askFromBank = (ctx: StaffCtx, form: z.output<typeof bankForm> & { id: string }) =>
	changeInterview(ctx, {
		id: form.id,
		rule: 'run',
		did: 'asked',
		work: async (tx, interview) => {
			let position = await nextPlace(tx, interview.id);
			const there = await tx
				.selectFrom('listening.interviewQuestion')
				.select('questionId')
				.where('interviewId', '=', interview.id)
				.where('removed', '=', false)
				.execute();
			const known = new Set(there.map(({ questionId }) => questionId));
			const chosen = [...new Set(form.questions)].filter((id) => !known.has(id));
			const bank = new Map((await findInBank(tx, chosen)).map((one) => [one.id, one]));
			for (const id of chosen) {
				const question = bank.get(id);
				if (!question) throw new Invalid({ questions: 'choose_questions' });
				if (known.size >= MOST) throw new Invalid({ questions: 'many_questions' });
				known.add(id);
				await tx
					.insertInto('listening.interviewQuestion')
					.values({
						interviewId: interview.id,
						position: position++,
						theme: clean(form.theme || interview.theme),
						questionId: id,
						wordingNo: question.wordingNo
					})
					.execute();
			}
			return {};
		}
	});

/** Moves a question one place up or down, past those that are asked. */
export const moveQuestion = (
	ctx: StaffCtx,
	{ id, question, to }: { id: string; question: string; to: z.output<typeof orderForm>['to'] }
) =>
	changeInterview(ctx, {
		id,
		rule: 'run',
		did: 'asked',
		work: async (tx, interview) => {
			const rows = await tx
				.selectFrom('listening.interviewQuestion')
				.select(['id', 'position'])
				.where('interviewId', '=', interview.id)
				.where('removed', '=', false)
				.orderBy('position')
				.orderBy('id')
				.execute();
			const at = rows.findIndex((row) => row.id === question);
			const one = found(rows[at]);
			const other = rows[to === 'up' ? at - 1 : at + 1];
			if (!other) return {};
			for (const [row, position] of [
				[one, other.position],
				[other, one.position]
			] as const) {
				await tx
					.updateTable('listening.interviewQuestion')
					.set({ position })
					.where('id', '=', row.id)
					.execute();
			}
			return {};
		}
	});

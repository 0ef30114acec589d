import { sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { enqueue } from '#platform/jobs/jobs.public.server.ts';
import { changeMatter } from './changing-matters.server.ts';
import { may } from './matters.policy.ts';
import { withoutCodes } from './staff-words.public.ts';

const ROOM = { max: 10_000, field: 'text' };

type Answer = { id: string; version: number; text: string };

type Message = {
	matterId: string;
	kind: 'answer' | 'question' | 'reply';
	text: string;
	writtenOn: string;
	writtenBy: string | null;
	senderKey?: Buffer;
};

/** Adds to the conversation; the caller holds the matter, so numbers do not collide. */
export const addMessage = (tx: Tx, message: Message) =>
	tx
		.insertInto('changing.matterMessage')
		.values((eb) => ({
			...message,
			no: eb
				.selectFrom('changing.matterMessage')
				.select(sql<number>`coalesce(max(no), 0) + 1`.as('no'))
				.where('matterId', '=', message.matterId)
		}))
		.execute();

/** Answers a matter on behalf of its unit; the sender is told if they asked to be. */
export const answerMatter = (ctx: StaffCtx, { id, version, text }: Answer) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.answer,
		action: 'answered',
		work: async (tx, matter, today) => {
			await addMessage(tx, {
				matterId: id,
				kind: 'answer',
				text: withoutCodes(text, matter.locale, ROOM),
				writtenOn: today,
				writtenBy: ctx.who.personId
			});
			await enqueue(tx, 'matter.tell-sender', { id });
			return { state: 'answered', answeredOn: matter.answeredOn ?? today };
		}
	});

/** Asks the sender something; the clock of the promised answer goes on. */
export const askBack = (ctx: StaffCtx, { id, version, text }: Answer) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.answer,
		action: 'asked',
		work: async (tx, matter, today) => {
			await addMessage(tx, {
				matterId: id,
				kind: 'question',
				text: withoutCodes(text, matter.locale, ROOM),
				writtenOn: today,
				writtenBy: ctx.who.personId
			});
			await enqueue(tx, 'matter.tell-sender', { id });
			return { state: 'asked' };
		}
	});

import { sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Day } from '#platform/clock/today.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { enqueue } from '#platform/jobs/jobs.public.server.ts';
import { type Matter, type Values, changeMatter } from './changing-matters.server.ts';
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

/** Says something to the sender for the unit; who asked to be told is told. */
const tell = (
	ctx: StaffCtx,
	{ id, version, text }: Answer,
	kind: 'answer' | 'question',
	change: (matter: Matter, today: Day) => Values
) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.answer,
		action: kind === 'answer' ? 'answered' : 'asked',
		work: async (tx, matter, today) => {
			await addMessage(tx, {
				matterId: id,
				kind,
				text: withoutCodes(text, matter.locale, ROOM),
				writtenOn: today,
				writtenBy: ctx.who.personId
			});
			await enqueue(tx, 'matter.tell-sender', { id, kind });
			return change(matter, today);
		}
	});

/** Answers a matter on behalf of its unit. */
export const answerMatter = (ctx: StaffCtx, answer: Answer) =>
	tell(ctx, answer, 'answer', ({ answeredOn }, today) => ({
		state: 'answered',
		answeredOn: answeredOn ?? today
	}));

/** Asks the sender something; the clock of the promised answer goes on. */
export const askBack = (ctx: StaffCtx, question: Answer) =>
	tell(ctx, question, 'question', () => ({ state: 'asked' }));

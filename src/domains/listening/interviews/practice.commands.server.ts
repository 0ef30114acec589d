import { sql } from 'kysely';
import type { z } from 'zod';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { type Did, changeInterview, clean } from './changing.server.ts';
import type { PartKind, actionForm, discussionForm } from './interviews.schema.ts';

/** Writes down a talk about the findings: who took part, when, and what was said. */
export const addDiscussion = (
	ctx: StaffCtx,
	{ interviewId, ...form }: z.output<typeof discussionForm> & { interviewId: string }
) =>
	changeInterview(ctx, {
		id: interviewId,
		rule: 'run',
		did: 'discussed',
		work: async (tx) => {
			const tookPart = [...new Set(form.tookPart)];
			await tx
				.insertInto('listening.interviewDiscussion')
				.values({ interviewId, heldOn: form.heldOn, tookPart, notes: clean(form.notes) })
				.execute();
			return {};
		}
	});

/** Decides what is taken into practice, who is responsible and by when. */
export const addAction = (
	ctx: StaffCtx,
	{ interviewId, ...form }: z.output<typeof actionForm> & { interviewId: string }
) =>
	changeInterview(ctx, {
		id: interviewId,
		rule: 'run',
		did: 'decided',
		work: async (tx) => {
			const { last } = await tx
				.selectFrom('listening.interviewAction')
				.select(sql<number>`coalesce(max(position), 0)::int`.as('last'))
				.where('interviewId', '=', interviewId)
				.executeTakeFirstOrThrow();
			await tx
				.insertInto('listening.interviewAction')
				.values({
					interviewId,
					position: last + 1,
					text: clean(form.text),
					owner: clean(form.owner),
					dueOn: form.dueOn
				})
				.execute();
			return {};
		}
	});

/** Notes which promise an action became. */
export const tiePromise = (
	ctx: StaffCtx,
	{ interviewId, id, commitment }: { interviewId: string; id: string; commitment: string }
) =>
	changeInterview(ctx, {
		id: interviewId,
		rule: 'run',
		did: 'promised',
		work: async (tx) => {
			const { numUpdatedRows } = await tx
				.updateTable('listening.interviewAction')
				.set({ commitmentId: commitment })
				.where('id', '=', id)
				.where('interviewId', '=', interviewId)
				.where('removed', '=', false)
				.executeTakeFirst();
			if (numUpdatedRows === 0n) throw new NotFound();
			return {};
		}
	});

const tables = {
	question: 'listening.interview_question',
	finding: 'listening.interview_finding',
	discussion: 'listening.interview_discussion',
	action: 'listening.interview_action'
} as const satisfies Record<PartKind, string>;

type Part = { interviewId: string; part: PartKind; id: string };

async function setRemoved(tx: Tx, { interviewId, part, id }: Part, removed: boolean) {
	const { rows } = await sql<{ id: string }>`
		update ${sql.table(tables[part])} set removed = ${removed}
		where id = ${id} and interview_id = ${interviewId}
		returning id`.execute(tx);
	found(rows[0]);
}

const marking = (ctx: StaffCtx, part: Part, removed: boolean, did: Did) =>
	changeInterview(ctx, {
		id: part.interviewId,
		rule: part.part === 'finding' ? 'summarise' : 'run',
		did,
		work: async (tx) => {
			await setRemoved(tx, part, removed);
			return {};
		}
	});

/** Takes a question, a finding, a talk or an action away; it can be put back as it was. */
export const removePart = (ctx: StaffCtx, part: Part) => marking(ctx, part, true, 'removed');

/** Puts back what was taken away. */
export const restorePart = (ctx: StaffCtx, part: Part) => marking(ctx, part, false, 'restored');

import { sql } from 'kysely';
import type { z } from 'zod';
import type { StaffCtx } from '#platform/auth/context.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import { changeInterview, clean } from './changing.server.ts';
import type {
	List,
	approveForm,
	editFindingForm,
	findingForm,
	moveFindingForm
} from './interviews.schema.ts';

const MOST = 200;

/** Writes one thing into a list of the summary. */
export const addFinding = (
	ctx: StaffCtx,
	{ interviewId, list, text }: z.output<typeof findingForm> & { interviewId: string }
) =>
	changeInterview(ctx, {
		id: interviewId,
		rule: 'summarise',
		did: 'summarised',
		work: async (tx) => {
			const { last, count } = await tx
				.selectFrom('listening.interviewFinding')
				.select([
					sql<number>`coalesce(max(position), 0)::int`.as('last'),
					sql<number>`count(*)::int`.as('count')
				])
				.where('interviewId', '=', interviewId)
				.executeTakeFirstOrThrow();
			if (count >= MOST) throw new Invalid({ text: 'many_findings' });
			await tx
				.insertInto('listening.interviewFinding')
				.values({ interviewId, list, text: clean(text), position: last + 1 })
				.execute();
			return {};
		}
	});

type FindingChange = { text?: string; list?: List };

/** Changes one thing of the summary, unless somebody else did meanwhile. */
const changeFinding = (
	ctx: StaffCtx,
	{ interviewId, id, version }: { interviewId: string; id: string; version: number },
	change: FindingChange
) =>
	changeInterview(ctx, {
		id: interviewId,
		rule: 'summarise',
		did: 'summarised',
		work: async (tx) => {
			const finding = found(
				await tx
					.selectFrom('listening.interviewFinding')
					.select('version')
					.where('id', '=', id)
					.where('interviewId', '=', interviewId)
					.where('removed', '=', false)
					.executeTakeFirst()
			);
			if (finding.version !== version) throw new Conflict();
			await tx
				.updateTable('listening.interviewFinding')
				.set({ ...change, version: version + 1 })
				.where('id', '=', id)
				.execute();
			return {};
		}
	});

type OfInterview<T extends z.ZodType> = z.output<T> & { interviewId: string };

/** Writes one thing of the summary in other words. */
export const editFinding = (ctx: StaffCtx, form: OfInterview<typeof editFindingForm>) =>
	changeFinding(ctx, form, { text: clean(form.text) });

/** Moves one thing to another list of the summary. */
export const moveFinding = (ctx: StaffCtx, form: OfInterview<typeof moveFindingForm>) =>
	changeFinding(ctx, form, { list: form.to });

/**
 * Writes down that the group has heard the summary and approved it, with what some of them said
 * otherwise. It is frozen from then on.
 */
export const approveSummary = (ctx: StaffCtx, form: OfInterview<typeof approveForm>) =>
	changeInterview(ctx, {
		id: form.interviewId,
		version: form.version,
		rule: 'summarise',
		did: 'approved',
		work: async (tx, interview, today) => {
			if (form.on > today) throw new Invalid({ on: 'day_to_come' });
			if (interview.came !== null && form.count > interview.came) {
				throw new Invalid({ count: 'more_than_came' });
			}
			const any = await tx
				.selectFrom('listening.interviewFinding')
				.select('id')
				.where('interviewId', '=', interview.id)
				.where('removed', '=', false)
				.limit(1)
				.executeTakeFirst();
			if (!any) throw new Invalid({ form: 'nothing_to_approve' });
			return {
				values: {
					approvedOn: form.on,
					approvedByCount: form.count,
					dissent: clean(form.dissent)
				},
				told: true
			};
		}
	});

/** Opens an approved summary again; that it was approved, and why it was opened, stays in the history. */
export const reopenSummary = (
	ctx: StaffCtx,
	{ interviewId, version, why }: { interviewId: string; version: number; why: string }
) =>
	changeInterview(ctx, {
		id: interviewId,
		version,
		rule: 'reopenSummary',
		did: 'summary-reopened',
		work: async () => ({
			values: { approvedOn: null, approvedByCount: null },
			told: true,
			why: clean(why)
		})
	});

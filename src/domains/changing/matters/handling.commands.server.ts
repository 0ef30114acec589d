import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import { enqueue } from '#platform/jobs/jobs.public.server.ts';
import { type Matter, beforeOf, changeMatter, putBack } from './changing-matters.server.ts';
import { may } from './matters.policy.ts';
import { findMatter, listWorkers } from './matters.queries.server.ts';
import { withoutCodes } from './staff-words.public.ts';

type Target = { id: string; version: number };

/** A new matter that somebody has taken up; one that needs no answer is done when it is read. */
const takenUp = (matter: Matter) => (matter.state === 'new' ? { state: 'open' } : {});

/** Marks a voice as read. One that asks for no answer is thereby handled. */
export const markRead = (ctx: StaffCtx, { id, version }: Target) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.close,
		action: 'read',
		work: async (_tx, matter, today) =>
			matter.wantsAnswer ? takenUp(matter) : { state: 'closed', closedOn: today }
	});

/** Gives a matter to one of those who work where it is, or back to all of them. */
export const assignMatter = (ctx: StaffCtx, { id, version, person }: Target & { person: string }) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.handle,
		action: person ? 'assigned' : 'unassigned',
		work: async (tx, matter) => {
			const workers = await listWorkers(tx, matter.unitId);
			if (person && !workers.some((worker) => worker.id === person)) {
				throw new Invalid({ person: 'not_a_worker_here' });
			}
			return { ...takenUp(matter), assignedTo: person || null };
		}
	});

/** Says what a voice is about, by the county's own list. */
export const setThemes = (ctx: StaffCtx, { id, version, themes }: Target & { themes: string[] }) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.handle,
		action: 'themed',
		work: async (tx, matter) => {
			await tx.deleteFrom('changing.matterTheme').where('matterId', '=', id).execute();
			if (themes.length > 0) {
				await tx
					.insertInto('changing.matterTheme')
					.columns(['matterId', 'themeId'])
					.expression((eb) =>
						eb
							.selectFrom('changing.theme as t')
							.select((sub) => [sub.val(id).$castTo<string>().as('matterId'), 't.id'])
							.where('t.id', 'in', themes)
							.where('t.retiredOn', 'is', null)
					)
					.execute();
			}
			return takenUp(matter);
		}
	});

/** Raises a voice as worrying, or takes that back; a lead is told at once. */
export const raiseWorrying = (ctx: StaffCtx, { id, version }: Target, worrying: boolean) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.handle,
		action: worrying ? 'raised' : 'calmed',
		work: async (tx, matter) => {
			if (worrying) await enqueue(tx, 'matter.tell-leads', { id });
			return { ...takenUp(matter), worrying };
		}
	});

/** Closes a matter. The address for telling of the answer is deleted at the same moment. */
export const closeMatter = (ctx: StaffCtx, { id, version }: Target) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.close,
		action: 'closed',
		work: async (tx, matter, today) => {
			if (matter.wantsAnswer && !matter.answeredOn) throw new Invalid({ form: 'answer_first' });
			await tx.deleteFrom('changing.matterContact').where('matterId', '=', id).execute();
			return { state: 'closed', closedOn: today };
		}
	});

/** Lets a held voice into the inbox and the figures: it was real. */
export const releaseMatter = (ctx: StaffCtx, { id, version }: Target) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.release,
		action: 'released',
		work: async (tx, matter) => {
			await tx.updateTable('changing.matter').set({ held: false }).where('id', '=', id).execute();
			if (matter.responseId) {
				await tx
					.updateTable('listening.response')
					.set({ held: false })
					.where('id', '=', matter.responseId)
					.execute();
			}
		}
	});

/** Writes a note that only the staff of the unit see. */
export function addNote({ db, who, locale }: StaffCtx, { id, text }: { id: string; text: string }) {
	return inTransaction(db, async (tx) => {
		const matter = found(await findMatter(tx, id));
		allow(who, may.handle, matter);
		await tx
			.insertInto('changing.matterNote')
			.values({
				matterId: id,
				text: withoutCodes(text, locale, { max: 5000, field: 'note' }),
				writtenBy: who.personId
			})
			.execute();
		await record(tx, who, 'matter.noted', id, {}, matter.unitId);
	});
}

const undoable = new Set(['read', 'assigned', 'unassigned', 'raised', 'calmed', 'closed']);

/** Whether this step of a matter's history can be taken back. */
export const canUndo = (action: string): boolean => undoable.has(action);

/**
 * Takes back the last thing that was done to a matter. An answer is not taken back: it may have
 * been read already. A move has its own way back, since the matter then belongs to another unit.
 *
 * @throws Conflict when something else was done meanwhile
 */
export function undoLast({ db, who, now }: StaffCtx, { id, event }: { id: string; event: number }) {
	return inTransaction(db, async (tx) => {
		const matter = found(await findMatter(tx, id));
		allow(who, may.handle, matter);
		const last = await tx
			.selectFrom('changing.matterEvent')
			.select(['id', 'action', 'before'])
			.where('matterId', '=', id)
			.where('undoneAt', 'is', null)
			.orderBy('id', 'desc')
			.limit(1)
			.executeTakeFirst();
		const before = last && beforeOf(last.before);
		if (!last || !before || last.id !== event || !canUndo(last.action)) throw new Conflict();
		await putBack(tx, matter, { id: last.id, before }, now());
		await record(tx, who, 'matter.undone', id, { action: last.action }, matter.unitId);
	});
}

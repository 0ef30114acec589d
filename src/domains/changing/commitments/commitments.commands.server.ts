import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { type Db, type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { enqueue } from '#platform/jobs/jobs.public.server.ts';
import { findUnit } from '#platform/units/units.public.server.ts';
import { withoutCodesIn } from '../matters/staff-words.public.ts';
import { attachMatters } from './matters-of-commitment.server.ts';
import { may } from './commitments.policy.ts';
import type { CommitmentForm } from './commitments.schema.ts';

export const findCommitment = (db: Db, id: string) =>
	db
		.selectFrom('changing.commitment')
		.selectAll()
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
type Commitment = NonNullable<Awaited<ReturnType<typeof findCommitment>>>;

type Edit = {
	change: 'promised' | 'edited' | 'due-moved' | 'kept' | 'dropped' | 'reopened';
	fields?: Record<string, { from: unknown; to: unknown }>;
	note?: LocalizedText;
};

const storable = (words: LocalizedText) => JSON.stringify(withoutCodesIn(words));

/** Writes the public history of a commitment; nothing in it is ever changed. */
const writeEdit = (tx: Tx, who: StaffCtx['who'], id: string, editedOn: Day, edit: Edit) =>
	tx
		.insertInto('changing.commitmentEdit')
		.values({
			commitmentId: id,
			editedOn,
			editedBy: who.personId,
			change: edit.change,
			fields: JSON.stringify(edit.fields ?? {}),
			note: storable(edit.note ?? {})
		})
		.execute();

/** Prepares a commitment from one or many voices; nobody outside sees it before it is promised. */
export function prepareCommitment(ctx: StaffCtx, form: CommitmentForm): Promise<string> {
	const { db, who, now } = ctx;
	return inTransaction(db, async (tx) => {
		const unit = await findUnit(tx, form.unitId);
		if (!unit) throw new Invalid({ unitId: 'no_such_unit' });
		allow(who, may.prepare, { unitId: unit.id, state: 'draft' });
		const today = dayOf(now());
		if (form.dueOn < today) throw new Invalid({ dueOn: 'day_past' });
		const { id } = await tx
			.insertInto('changing.commitment')
			.values({
				unitId: unit.id,
				title: storable(form.title),
				youSaid: storable(form.youSaid),
				promise: storable(form.promise),
				responsibleTitle: storable(form.responsibleTitle),
				responsibleId: who.personId,
				promisedOn: today,
				dueOn: form.dueOn
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await setThemesOf(tx, id, form.themeIds);
		await attachMatters(tx, who, id, form.matterIds);
		await record(tx, who, 'commitment.prepared', id, {}, unit.id);
		return id;
	});
}

async function setThemesOf(tx: Tx, commitmentId: string, themeIds: string[]) {
	await tx
		.deleteFrom('changing.commitmentTheme')
		.where('commitmentId', '=', commitmentId)
		.execute();
	if (themeIds.length === 0) return;
	await tx
		.insertInto('changing.commitmentTheme')
		.columns(['commitmentId', 'themeId'])
		.expression((eb) =>
			eb
				.selectFrom('changing.theme as t')
				.select((sub) => [sub.val(commitmentId).$castTo<string>().as('commitmentId'), 't.id'])
				.where('t.id', 'in', themeIds)
		)
		.execute();
}

type Change = {
	id: string;
	version: number;
	rule: keyof typeof may;
	work: (tx: Tx, commitment: Commitment, today: Day) => Promise<{ values: object; edit?: Edit }>;
};

/**
 * Changes a commitment as every change of it must go. Once it is public every change is written
 * to its public history, and those who asked for an answer and whose voice it grew from are told.
 */
function changeCommitment({ db, who, now }: StaffCtx, change: Change): Promise<void> {
	return inTransaction(db, async (tx) => {
		const commitment = found(await findCommitment(tx, change.id));
		allow(who, may[change.rule], commitment);
		if (commitment.version !== change.version) throw new Conflict();
		const today = dayOf(now());
		const { values, edit } = await change.work(tx, commitment, today);
		await tx
			.updateTable('changing.commitment')
			.set({ ...values, version: commitment.version + 1 })
			.where('id', '=', commitment.id)
			.execute();
		if (edit) {
			await writeEdit(tx, who, commitment.id, today, edit);
			await enqueue(tx, 'commitment.tell-senders', { id: commitment.id });
		}
		const action = edit?.change ?? 'edited';
		await record(tx, who, `commitment.${action}`, commitment.id, {}, commitment.unitId);
	});
}

type Target = { id: string; version: number };

/** Promises in public, on behalf of the unit. */
export const promise = (ctx: StaffCtx, { id, version }: Target) =>
	changeCommitment(ctx, {
		id,
		version,
		rule: 'promise',
		work: async (_tx, commitment, today) => {
			if (commitment.dueOn < today) throw new Invalid({ dueOn: 'day_past' });
			return { values: { state: 'promised', promisedOn: today }, edit: { change: 'promised' } };
		}
	});

type Words = Pick<
	CommitmentForm,
	'title' | 'youSaid' | 'promise' | 'responsibleTitle' | 'themeIds'
>;

/** Edits the words. What a public commitment said before stays in its history. */
export const editCommitment = (
	ctx: StaffCtx,
	{ id, version, note, themeIds, ...form }: Target & Words & { note: LocalizedText }
) =>
	changeCommitment(ctx, {
		id,
		version,
		rule: 'edit',
		work: async (tx, commitment) => {
			const fields: NonNullable<Edit['fields']> = {};
			const { title, youSaid, promise: promised, responsibleTitle } = form;
			const words = {
				title: withoutCodesIn(title),
				youSaid: withoutCodesIn(youSaid),
				promise: withoutCodesIn(promised),
				responsibleTitle: withoutCodesIn(responsibleTitle)
			};
			for (const [name, to] of Object.entries(words)) {
				const from = commitment[name as keyof typeof words];
				if (JSON.stringify(sorted(from)) !== JSON.stringify(sorted(to)))
					fields[name] = { from, to };
			}
			await setThemesOf(tx, id, themeIds);
			const values = Object.fromEntries(
				Object.entries(words).map(([name, text]) => [name, JSON.stringify(text)])
			);
			const shown = commitment.state !== 'draft' && Object.keys(fields).length > 0;
			return { values, edit: shown ? { change: 'edited', fields, note } : undefined };
		}
	});

const sorted = (text: unknown) =>
	Object.entries((text ?? {}) as Record<string, string>).sort(([a], [b]) => a.localeCompare(b));

/** Says why a promise is late and gives a new day; the first day stays in the history. */
export const explainLate = (
	ctx: StaffCtx,
	{ id, version, dueOn, lateReason }: Target & { dueOn: Day; lateReason: LocalizedText }
) =>
	changeCommitment(ctx, {
		id,
		version,
		rule: 'end',
		work: async (_tx, commitment, today) => {
			if (dueOn < today) throw new Invalid({ dueOn: 'day_past' });
			return {
				values: { dueOn, lateReason: storable(lateReason) },
				edit: {
					change: 'due-moved',
					fields: { dueOn: { from: commitment.dueOn, to: dueOn } },
					note: lateReason
				}
			};
		}
	});

/** Keeps a promise: what was done is told in public. */
export const keepPromise = (
	ctx: StaffCtx,
	{ id, version, outcome }: Target & { outcome: LocalizedText }
) =>
	changeCommitment(ctx, {
		id,
		version,
		rule: 'end',
		work: async (_tx, _commitment, today) => ({
			values: { state: 'kept', endedOn: today, outcome: storable(outcome) },
			edit: { change: 'kept', note: outcome }
		})
	});

/** Drops a promise, with the reasons in public. */
export const dropPromise = (
	ctx: StaffCtx,
	{ id, version, droppedReason }: Target & { droppedReason: LocalizedText }
) =>
	changeCommitment(ctx, {
		id,
		version,
		rule: 'end',
		work: async (_tx, _commitment, today) => ({
			values: { state: 'dropped', endedOn: today, droppedReason: storable(droppedReason) },
			edit: { change: 'dropped', note: droppedReason }
		})
	});

/** Takes an ending back and says why in public; that it had ended stays in the history. */
export const reopenPromise = (
	ctx: StaffCtx,
	{ id, version, reopenReason }: Target & { reopenReason: LocalizedText }
) =>
	changeCommitment(ctx, {
		id,
		version,
		rule: 'reopen',
		work: async () => ({
			values: { state: 'promised', endedOn: null },
			edit: { change: 'reopened', note: reopenReason }
		})
	});

/** Deletes a draft that was never promised. */
export function discardDraft({ db, who }: StaffCtx, { id }: { id: string }): Promise<void> {
	return inTransaction(db, async (tx) => {
		const commitment = found(await findCommitment(tx, id));
		allow(who, may.prepare, commitment);
		if (commitment.state !== 'draft') throw new Conflict();
		for (const table of ['commitmentTheme', 'commitmentMatter', 'quote'] as const) {
			await tx.deleteFrom(`changing.${table}`).where('commitmentId', '=', id).execute();
		}
		await tx.deleteFrom('changing.commitment').where('id', '=', id).execute();
		await record(tx, who, 'commitment.discarded', id, {}, commitment.unitId);
	});
}

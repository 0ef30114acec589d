import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import { findUnit } from '#platform/units/units.public.server.ts';
import { slugOf } from '#platform/units/slug.ts';
import { may } from '../questionnaires.policy.ts';
import type { AboutQuestionnaire, Words } from './building.schema.ts';
import {
	type DraftTarget,
	type VersionRow,
	changeDraft,
	findDraftRow,
	outlineOf,
	saveOutline
} from './draft.server.ts';

export type Started = { questionnaireId: string; versionId: string };

/** A key that no questionnaire has: the name's own, else with a number after it. */
async function freeKey(tx: Tx, name: string): Promise<string> {
	const slug = slugOf(name);
	const rows = await tx
		.selectFrom('listening.questionnaire')
		.select('key')
		.where('key', 'like', `${slug}%`)
		.execute();
	const taken = new Set(rows.map(({ key }) => key));
	for (let n = 1; ; n++) {
		const key = n === 1 ? slug : `${slug}-${n}`;
		if (!taken.has(key)) return key;
	}
}

/** Refuses a unit that is not there, and one that this person does not build for. */
async function allowFor(tx: Tx, who: StaffCtx['who'], unitId: string | null): Promise<void> {
	allow(who, may.build, { unitId, locked: false });
	const unit = unitId ? await findUnit(tx, unitId) : undefined;
	if (unitId && (!unit || unit.closedOn)) throw new Invalid({ unitId: 'no_such_unit' });
}

type New = AboutQuestionnaire & Words & { source?: string | null };

type Row = {
	name: string;
	purpose: string;
	audience: string;
	source: string | null;
	unitId: string | null;
	madeBy: string;
	named: string;
};

/** Two people who name theirs alike at the same moment get a key each. */
async function insertUnderFreeKey(tx: Tx, { named, ...values }: Row): Promise<{ id: string }> {
	for (let tries = 0; tries < 20; tries++) {
		const row = await tx
			.insertInto('listening.questionnaire')
			.values({ ...values, key: await freeKey(tx, named) })
			.onConflict((conflict) => conflict.column('key').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (row) return row;
	}
	throw new Conflict();
}

/** A new questionnaire with an empty first draft, within the caller's transaction. */
export async function insertQuestionnaire(
	tx: Tx,
	who: StaffCtx['who'],
	form: New
): Promise<Started> {
	await allowFor(tx, who, form.unitId);
	const questionnaire = await insertUnderFreeKey(tx, {
		name: JSON.stringify(form.name),
		purpose: form.purpose,
		audience: form.audience,
		source: form.source ?? null,
		unitId: form.unitId,
		madeBy: who.personId,
		named: form.name.fi ?? ''
	});
	const version = await tx
		.insertInto('listening.questionnaireVersion')
		.values({
			questionnaireId: questionnaire.id,
			no: 1,
			intro: JSON.stringify(form.intro),
			thanks: JSON.stringify(form.thanks)
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return { questionnaireId: questionnaire.id, versionId: version.id };
}

/**
 * Starts a questionnaire: empty, or as a copy of a version of another.
 *
 * A copy asks the same questions in the same words, so that answers compare; a measure is not
 * copied, since it is used as it is or not at all.
 */
export function startQuestionnaire(
	{ db, who }: StaffCtx,
	form: Omit<New, 'intro' | 'thanks' | 'source'> & { from: string | null }
): Promise<Started> {
	return inTransaction(db, async (tx) => {
		const from = form.from ? await findDraftRow(tx, form.from) : undefined;
		if (form.from && !from) throw new Invalid({ from: 'no_such_questionnaire' });
		if (from?.locked) throw new Invalid({ from: 'measure_only' });
		const started = await insertQuestionnaire(tx, who, {
			...form,
			intro: (from?.intro ?? {}) as Words['intro'],
			thanks: (from?.thanks ?? {}) as Words['thanks'],
			source: from?.source
		});
		if (from) await copyInto(tx, started.versionId, from);
		await record(
			tx,
			who,
			'questionnaire.started',
			started.questionnaireId,
			from ? { from: from.key } : {},
			form.unitId ?? undefined
		);
		return started;
	});
}

async function copyInto(tx: Tx, versionId: string, from: VersionRow): Promise<void> {
	await saveOutline(tx, versionId, await outlineOf(tx, from.versionId));
	await tx
		.updateTable('listening.questionnaireVersion')
		.set({ moodQuestionId: from.moodQuestionId })
		.where('id', '=', versionId)
		.execute();
}

/** Starts the next version of a questionnaire from its newest; one draft at a time. */
export function startVersion(
	{ db, who }: StaffCtx,
	{ questionnaireId }: { questionnaireId: string }
): Promise<Started> {
	return inTransaction(db, async (tx) => {
		// Whoever comes second waits here, and then sees the draft of the first.
		await tx
			.selectFrom('listening.questionnaire')
			.select('id')
			.where('id', '=', questionnaireId)
			.forUpdate()
			.execute();
		const versions = await tx
			.selectFrom('listening.questionnaireVersion')
			.select(['id', 'no', 'publishedOn'])
			.where('questionnaireId', '=', questionnaireId)
			.orderBy('no', 'desc')
			.execute();
		const newest = found(versions[0]);
		const row = found(await findDraftRow(tx, newest.id));
		allow(who, may.build, row);
		if (!newest.publishedOn || row.archivedOn) throw new Conflict();
		const version = await tx
			.insertInto('listening.questionnaireVersion')
			.values({
				questionnaireId,
				no: newest.no + 1,
				intro: JSON.stringify(row.intro),
				thanks: JSON.stringify(row.thanks),
				noSwedishBecause: row.noSwedishBecause
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await copyInto(tx, version.id, row);
		const detail = { version: newest.no + 1 };
		await record(
			tx,
			who,
			'questionnaire.version_started',
			questionnaireId,
			detail,
			row.unitId ?? undefined
		);
		return { questionnaireId, versionId: version.id };
	});
}

type Description = Words & AboutQuestionnaire & { mood: string };

/**
 * Says what a draft is called, for whom it is and how it greets. What it is for and whose it is
 * stay once a version of it has been published.
 */
export const describeDraft = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ name, intro, thanks, purpose, audience, unitId, mood }: Description
): Promise<void> =>
	changeDraft(ctx, target, { act: 'edited', what: 'description' }, async (tx, draft) => {
		const first = draft.no === 1;
		if (first && unitId !== draft.unitId) await allowFor(tx, ctx.who, unitId);
		if (mood && !draft.outline.items.some(({ questionId }) => questionId === mood))
			throw new Invalid({ mood: 'choose' });
		await tx
			.updateTable('listening.questionnaire')
			.set({ name: JSON.stringify(name), audience, ...(first ? { purpose, unitId } : {}) })
			.where('id', '=', draft.questionnaireId)
			.execute();
		await tx
			.updateTable('listening.questionnaireVersion')
			.set({
				intro: JSON.stringify(intro),
				thanks: JSON.stringify(thanks),
				moodQuestionId: mood || null
			})
			.where('id', '=', draft.versionId)
			.execute();
	});

/** Throws a draft away, and the questionnaire with it if nothing of it was ever published. */
export const discardDraft = (ctx: StaffCtx, target: DraftTarget): Promise<void> =>
	changeDraft(ctx, target, { act: 'discarded', what: 'draft' }, async (tx, draft) => {
		await saveOutline(tx, draft.versionId, { sections: [], items: [] });
		await tx
			.deleteFrom('listening.questionnaireVersion')
			.where('id', '=', draft.versionId)
			.execute();
		await tx
			.deleteFrom('listening.questionnaire as q')
			.where('q.id', '=', draft.questionnaireId)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('listening.questionnaireVersion as v')
							.select('v.id')
							.whereRef('v.questionnaireId', '=', 'q.id')
					)
				)
			)
			.execute();
	});

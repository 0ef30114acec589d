import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { type Db, type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { may } from '../questionnaires.policy.ts';
import type { ShowIf } from '../questionnaires.schema.ts';
import type { Outline, OutlineSection } from './outline.ts';

/** A version with what the rules about it need. */
export const findDraftRow = (db: Db, versionId: string) =>
	db
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select(['v.id as versionId', 'v.no', 'v.publishedOn', 'v.retiredOn', 'v.edits'])
		.select(['v.moodQuestionId', 'v.intro', 'v.thanks', 'v.noSwedishBecause'])
		.select(['q.id as questionnaireId', 'q.key', 'q.name', 'q.purpose', 'q.audience'])
		.select(['q.unitId', 'q.locked', 'q.source', 'q.terms', 'q.archivedOn'])
		.where('v.id', '=', versionId)
		.executeTakeFirst();
export type VersionRow = NonNullable<Awaited<ReturnType<typeof findDraftRow>>>;

/** The order of a version as it is stored. */
export async function outlineOf(db: Db, versionId: string): Promise<Outline> {
	const [sections, items] = await Promise.all([
		db
			.selectFrom('listening.questionnaireSection')
			.select(['no', 'title', 'intro'])
			.where('versionId', '=', versionId)
			.orderBy('no')
			.execute(),
		db
			.selectFrom('listening.questionnaireItem')
			.select(['questionId', 'wordingNo', 'sectionNo', 'showIf'])
			.where('versionId', '=', versionId)
			.orderBy('position')
			.execute()
	]);
	return {
		sections: sections.map((section) => ({
			no: section.no,
			title: section.title as OutlineSection['title'],
			intro: section.intro as LocalizedText
		})),
		items: items.map((item) => ({ ...item, showIf: item.showIf as ShowIf | null }))
	};
}

/** Writes the order of a draft anew: few rows, and no state between two orders can be seen. */
export async function saveOutline(
	tx: Tx,
	versionId: string,
	{ sections, items }: Outline
): Promise<void> {
	await tx.deleteFrom('listening.questionnaireItem').where('versionId', '=', versionId).execute();
	await tx
		.deleteFrom('listening.questionnaireSection')
		.where('versionId', '=', versionId)
		.execute();
	if (sections.length > 0) {
		await tx
			.insertInto('listening.questionnaireSection')
			.values(
				sections.map(({ no, title, intro }) => ({
					versionId,
					no,
					title: JSON.stringify(title),
					intro: JSON.stringify(intro)
				}))
			)
			.execute();
	}
	if (items.length > 0) {
		await tx
			.insertInto('listening.questionnaireItem')
			.values(
				items.map((item, index) => ({
					versionId,
					position: index + 1,
					questionId: item.questionId,
					wordingNo: item.wordingNo,
					sectionNo: item.sectionNo,
					showIf: item.showIf ? JSON.stringify(item.showIf) : null
				}))
			)
			.execute();
	}
}

export type DraftTarget = { versionId: string; edits: number };
export type DraftAct = 'edited' | 'translated' | 'published' | 'discarded';

/**
 * Changes a draft as every change of it must go: found and locked, allowed, still a draft, the one
 * that the person saw; its number of edits raised, and recorded with what was done.
 *
 * @param alsoPublished for what may still be done to a frozen version: adding translations
 */
export function changeDraft<T>(
	{ db, who }: StaffCtx,
	{ versionId, edits }: DraftTarget,
	{ act, what, alsoPublished = false }: { act: DraftAct; what: string; alsoPublished?: boolean },
	work: (tx: Tx, draft: VersionRow & { outline: Outline }) => Promise<T>
): Promise<T> {
	return inTransaction(db, async (tx) => {
		await tx
			.selectFrom('listening.questionnaireVersion')
			.select('id')
			.where('id', '=', versionId)
			.forUpdate()
			.execute();
		const row = found(await findDraftRow(tx, versionId));
		allow(who, may.build, row);
		if ((row.publishedOn && !alsoPublished) || row.edits !== edits) throw new Conflict();
		const done = await work(tx, { ...row, outline: await outlineOf(tx, versionId) });
		await tx
			.updateTable('listening.questionnaireVersion')
			.set({ edits: edits + 1 })
			.where('id', '=', versionId)
			.execute();
		const detail = { what, version: row.no };
		await record(
			tx,
			who,
			`questionnaire.${act}`,
			row.questionnaireId,
			detail,
			row.unitId ?? undefined
		);
		return done;
	});
}

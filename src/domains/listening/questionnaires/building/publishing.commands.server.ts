import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import type { Sameness } from '../bank/bank.schema.ts';
import { declared } from '../bank/wordings.server.ts';
import { completeness } from '../missing-words.ts';
import { may } from '../questionnaires.policy.ts';
import { findVersion } from '../questionnaires.queries.server.ts';
import { type DraftTarget, changeDraft, findDraftRow } from './draft.server.ts';
import { newWordingsOf } from './new-wordings.server.ts';
import { problemsOf } from './problems.ts';

type Publishing = {
	/** For every question in new words: what they are the same as, or that they measure something else. */
	same: Record<string, { given: Sameness } | undefined>;
	noSwedishBecause: string;
};

/**
 * Publishes a draft: from now on nothing in it changes, only translations may be added.
 *
 * Clients have the right to their own national language, so Swedish is complete or its lack is
 * explained. Every new wording is declared the same as an earlier one or not, since results join
 * over years by that.
 */
export const publishDraft = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ same, noSwedishBecause }: Publishing
): Promise<void> =>
	changeDraft(ctx, target, { act: 'published', what: 'version' }, async (tx, draft) => {
		const questionnaire = found(await findVersion(tx, draft.versionId));
		if (problemsOf(questionnaire).length > 0) throw new Invalid({ form: 'has_problems' });
		const lacksSwedish = completeness(questionnaire, 'sv').missing > 0;
		if (lacksSwedish && !noSwedishBecause) throw new Invalid({ noSwedishBecause: 'reason_needed' });
		for (const { now, earlier } of await newWordingsOf(tx, draft.versionId)) {
			const told = same[now.questionId];
			if (!told) throw new Invalid({ [`same.${now.questionId}`]: 'same_needed' });
			await tx
				.updateTable('listening.questionWording')
				.set(declared(earlier, now.no, told.given))
				.where('questionId', '=', now.questionId)
				.where('no', '=', now.no)
				.execute();
		}
		await tx
			.updateTable('listening.questionnaireVersion')
			.set({
				publishedOn: dayOf(ctx.now()),
				noSwedishBecause: lacksSwedish ? noSwedishBecause : null
			})
			.where('id', '=', draft.versionId)
			.execute();
	});

/** The one that is asked where nothing else was chosen. */
const ALWAYS_THERE = 'quick-card';

/** Refuses to take away what units ask right now: they would have no questions at all. */
async function refuseIfAsked(tx: Tx, questionnaireId: string, key: string): Promise<void> {
	const chosen = await tx
		.selectFrom('listening.unitQuestionnaire')
		.select('unitId')
		.where('questionnaireId', '=', questionnaireId)
		.limit(1)
		.executeTakeFirst();
	if (chosen || key === ALWAYS_THERE) throw new Invalid({ form: 'is_asked' });
}

/** Takes a version out of use: what was begun with it goes on, nothing new begins. */
export function retireVersion({ db, who, now }: StaffCtx, { versionId }: { versionId: string }) {
	return inTransaction(db, async (tx) => {
		await tx
			.selectFrom('listening.questionnaireVersion')
			.select('id')
			.where('id', '=', versionId)
			.forUpdate()
			.execute();
		const row = found(await findDraftRow(tx, versionId));
		allow(who, may.retire, row);
		if (!row.publishedOn || row.retiredOn) throw new Conflict();
		const others = await tx
			.selectFrom('listening.questionnaireVersion')
			.select('id')
			.where('questionnaireId', '=', row.questionnaireId)
			.where('id', '<>', versionId)
			.where('publishedOn', 'is not', null)
			.where('retiredOn', 'is', null)
			.execute();
		if (others.length === 0) await refuseIfAsked(tx, row.questionnaireId, row.key);
		await tx
			.updateTable('listening.questionnaireVersion')
			.set({ retiredOn: dayOf(now()) })
			.where('id', '=', versionId)
			.execute();
		const detail = { version: row.no };
		await record(
			tx,
			who,
			'questionnaire.retired',
			row.questionnaireId,
			detail,
			row.unitId ?? undefined
		);
		return row.questionnaireId;
	});
}

const setArchived = (
	{ db, who }: StaffCtx,
	questionnaireId: string,
	action: 'archived' | 'restored',
	archivedOn: string | null
) =>
	inTransaction(db, async (tx) => {
		const row = found(
			await tx
				.selectFrom('listening.questionnaire')
				.select(['id', 'key', 'unitId', 'locked', 'archivedOn'])
				.where('id', '=', questionnaireId)
				.forUpdate()
				.executeTakeFirst()
		);
		allow(who, may.retire, row);
		if ((row.archivedOn === null) === (archivedOn === null)) throw new Conflict();
		if (archivedOn) await refuseIfAsked(tx, row.id, row.key);
		await tx
			.updateTable('listening.questionnaire')
			.set({ archivedOn })
			.where('id', '=', row.id)
			.execute();
		await record(tx, who, `questionnaire.${action}`, row.id, {}, row.unitId ?? undefined);
	});

/** Puts a questionnaire away: it is no longer offered; its answers and versions stay. */
export const archiveQuestionnaire = (ctx: StaffCtx, { id }: { id: string }) =>
	setArchived(ctx, id, 'archived', dayOf(ctx.now()));

/** Offers a questionnaire again that was put away. */
export const restoreQuestionnaire = (ctx: StaffCtx, { id }: { id: string }) =>
	setArchived(ctx, id, 'restored', null);

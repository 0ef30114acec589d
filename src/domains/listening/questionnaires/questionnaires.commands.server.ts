import { type Db, inTransaction } from '#platform/db/database.server.ts';
import { system } from '#platform/auth/actor.ts';
import { record } from '#platform/audit/record.server.ts';
import { readyQuestionnaires, readyQuestions } from './ready-made.ts';

/**
 * Brings the ready-made questionnaires into the database, once: the quick card of the source
 * documents and the national quick set. Run at every start; what is there stays as it is.
 *
 * @returns how many questionnaires were added
 */
export function addReadyMade(db: Db, today: string): Promise<number> {
	return inTransaction(db, async (tx) => {
		let added = 0;
		for (const question of readyQuestions) {
			await tx
				.insertInto('listening.question')
				.values({ id: question.id, kind: question.kind, source: question.source })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
			await tx
				.insertInto('listening.questionWording')
				.values({
					questionId: question.id,
					no: 1,
					sameAs: 1,
					text: JSON.stringify(question.text),
					hint: JSON.stringify(question.hint ?? {}),
					options: JSON.stringify(question.options ?? []),
					verified: question.verified ?? true
				})
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		}
		for (const ready of readyQuestionnaires) {
			const row = await tx
				.insertInto('listening.questionnaire')
				.values({ key: ready.key, name: JSON.stringify(ready.name), purpose: ready.purpose })
				.onConflict((conflict) => conflict.column('key').doNothing())
				.returning('id')
				.executeTakeFirst();
			if (!row) continue;
			added++;
			const version = await tx
				.insertInto('listening.questionnaireVersion')
				.values({ questionnaireId: row.id, no: 1, moodQuestionId: ready.moodQuestionId })
				.returning('id')
				.executeTakeFirstOrThrow();
			await tx
				.insertInto('listening.questionnaireItem')
				.values(
					ready.questionIds.map((questionId, index) => ({
						versionId: version.id,
						position: index + 1,
						questionId,
						wordingNo: 1
					}))
				)
				.execute();
			await tx
				.updateTable('listening.questionnaireVersion')
				.set({ publishedOn: today })
				.where('id', '=', version.id)
				.execute();
			await record(tx, system, 'questionnaire.added', row.id, { key: ready.key });
		}
		return added;
	});
}

import { sql } from 'kysely';
import type { Db } from '#platform/db/database.server.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind, Questionnaire } from './questionnaires.schema.ts';

const published = (db: Db) =>
	db
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select(['v.id as versionId', 'v.no', 'v.moodQuestionId', 'q.key'])
		.where('v.publishedOn', 'is not', null)
		.where('v.retiredOn', 'is', null);

async function withQuestions(
	db: Db,
	version: { versionId: string; no: number; moodQuestionId: string | null; key: string } | undefined
): Promise<Questionnaire | undefined> {
	if (!version) return undefined;
	const rows = await db
		.selectFrom('listening.questionnaireItem as i')
		.innerJoin('listening.question as q', 'q.id', 'i.questionId')
		.innerJoin('listening.questionWording as w', (join) =>
			join.onRef('w.questionId', '=', 'i.questionId').onRef('w.no', '=', 'i.wordingNo')
		)
		.select(['q.id', 'q.kind', 'w.text', 'w.hint', 'w.options'])
		.where('i.versionId', '=', version.versionId)
		.orderBy('i.position')
		.execute();
	return {
		...version,
		questions: rows.map((row) => ({
			id: row.id,
			kind: row.kind as QuestionKind,
			text: row.text as LocalizedText,
			hint: row.hint as LocalizedText,
			options: row.options as LocalizedText[]
		}))
	};
}

/** The quick questionnaire of a unit: its own choice, else its nearest parent's, else the card. */
export async function findQuickQuestionnaire(
	db: Db,
	unitId: string
): Promise<Questionnaire | undefined> {
	const chosen = await sql<{ questionnaireId: string }>`
		with recursive up as (
			select id, parent_id, 0 as step from platform.unit where id = ${unitId}
			union all
			select u.id, u.parent_id, up.step + 1 from platform.unit u join up on u.id = up.parent_id
		)
		select questionnaire_id from up join listening.unit_questionnaire uq on uq.unit_id = up.id
		order by step limit 1`.execute(db);
	const id = chosen.rows[0]?.questionnaireId;
	const version = await published(db)
		.$if(!!id, (query) => query.where('q.id', '=', id as string))
		.$if(!id, (query) => query.where('q.key', '=', 'quick-card'))
		.orderBy('v.no', 'desc')
		.limit(1)
		.executeTakeFirst();
	return withQuestions(db, version);
}

/** A published version, also a retired one: what was answered stays readable. */
export async function findVersion(db: Db, versionId: string): Promise<Questionnaire | undefined> {
	const version = await db
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select(['v.id as versionId', 'v.no', 'v.moodQuestionId', 'q.key'])
		.where('v.id', '=', versionId)
		.executeTakeFirst();
	return withQuestions(db, version);
}

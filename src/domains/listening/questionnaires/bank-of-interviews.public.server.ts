import { sql } from 'kysely';
import type { Db } from '#platform/db/database.server.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { findVersion } from './questionnaires.queries.server.ts';
import type { Questionnaire } from './questionnaires.schema.ts';

/** A question of the bank in its newest wording, for those who ask by mouth. */
export type BankQuestion = {
	id: string;
	wordingNo: number;
	text: LocalizedText;
	topic: string | null;
};

const MOST = 300;

/**
 * Questions of the bank that may be asked in an interview: not those of measures that are used
 * only whole, and none that has been put away.
 *
 * @param ids only these; without, all, by topic and id
 */
export async function findInBank(db: Db, ids?: string[]): Promise<BankQuestion[]> {
	const { rows } = await sql<BankQuestion>`
		select distinct on (q.topic, q.id) q.id, q.topic, w.no as wording_no, w.text
		from listening.question q
		join listening.question_wording w on w.question_id = q.id
		where not q.locked and q.archived_on is null
			and (${ids ?? null}::text[] is null or q.id = any (${ids ?? null}::text[]))
		order by q.topic nulls last, q.id, w.no desc
		limit ${MOST}`.execute(db);
	return rows;
}

/** The published questionnaire with this key, its newest version that is in use. */
export async function findPublished(db: Db, key: string): Promise<Questionnaire | undefined> {
	const version = await db
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select('v.id')
		.where('q.key', '=', key)
		.where('q.archivedOn', 'is', null)
		.where('v.publishedOn', 'is not', null)
		.where('v.retiredOn', 'is', null)
		.orderBy('v.no', 'desc')
		.limit(1)
		.executeTakeFirst();
	return version && findVersion(db, version.id);
}

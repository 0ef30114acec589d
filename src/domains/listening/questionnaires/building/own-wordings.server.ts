import { sql } from 'kysely';
import type { Db } from '#platform/db/database.server.ts';

/**
 * Questions of a version whose wording is this version's alone: its words may be written anew in
 * place. A wording that was published, that another version shows, that a later one stands on or
 * that came with the product is not.
 */
export async function ownWordings(db: Db, versionId: string): Promise<Set<string>> {
	const { rows } = await sql<{ questionId: string }>`
		select i.question_id
		from listening.questionnaire_item i
		join listening.question q on q.id = i.question_id
		where i.version_id = ${versionId}
			and not q.locked
			and (q.made_by is not null or i.wording_no > 1)
			and not exists (
				select from listening.question_wording later
				where later.question_id = i.question_id and later.no > i.wording_no
			)
			and not exists (
				select from listening.questionnaire_item other
				where other.question_id = i.question_id and other.wording_no = i.wording_no
					and other.version_id <> i.version_id
			)
			and exists (
				select from listening.questionnaire_version v
				where v.id = i.version_id and v.published_on is null
			)`.execute(db);
	return new Set(rows.map(({ questionId }) => questionId));
}

export const isOwnWording = async (
	db: Db,
	versionId: string,
	questionId: string
): Promise<boolean> => (await ownWordings(db, versionId)).has(questionId);

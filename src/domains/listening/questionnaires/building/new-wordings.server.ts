import type { Db } from '#platform/db/database.server.ts';
import { wordingsOf } from '../bank/wordings.server.ts';

/** Questions of a draft whose words nobody has been asked yet though the question has earlier words. */
export async function newWordingsOf(db: Db, versionId: string) {
	const items = await db
		.selectFrom('listening.questionnaireItem')
		.select(['questionId', 'wordingNo'])
		.where('versionId', '=', versionId)
		.orderBy('position')
		.execute();
	const all = await wordingsOf(
		db,
		items.map(({ questionId }) => questionId)
	);
	return items.flatMap(({ questionId, wordingNo }) => {
		const wordings = all.filter((wording) => wording.questionId === questionId);
		const now = wordings.find(({ no }) => no === wordingNo);
		const earlier = wordings.filter(({ no }) => no < wordingNo);
		return now && !now.frozen && earlier.length > 0 ? [{ now, earlier }] : [];
	});
}

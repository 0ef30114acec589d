import type { Db } from '#platform/db/database.server.ts';

/** Deletes what a response said and who it was from; that there was one, on that day, remains. */
export async function eraseResponse(tx: Db, responseId: string): Promise<void> {
	await tx.deleteFrom('listening.openAnswer').where('responseId', '=', responseId).execute();
	await tx
		.updateTable('listening.response')
		.set({ answers: '{}', mood: null, respondent: null, helpedBy: null, withdrawn: true })
		.where('id', '=', responseId)
		.execute();
}

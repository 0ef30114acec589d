import { sql } from 'kysely';
import type { Actor } from '#platform/auth/actor.ts';
import type { Db } from '#platform/db/database.server.ts';
import { may } from './matters.policy.ts';
import { matterById } from './matters.queries.server.ts';

/** Whether this person may read this single voice; also false when there is none. */
export async function mayReadMatter(db: Db, who: Actor, id: string): Promise<boolean> {
	const matter = await matterById(db, id).executeTakeFirst();
	return matter !== undefined && may.read(who, matter);
}

/**
 * These voices with their words, newest first, as far as this person may read them; one that they
 * may not read is left out as if it were not there.
 */
export async function listVoices(db: Db, who: Actor, ids: string[]) {
	if (ids.length === 0) return [];
	const matters = await db
		.selectFrom('changing.matter')
		.select(['id', 'unitId', 'responseId', 'openedOn', 'locale', 'state', 'held', 'wantsAnswer'])
		.where('id', '=', sql<string>`any (${ids}::uuid[])`)
		.where('state', '<>', 'withdrawn')
		.orderBy('openedOn', 'desc')
		.orderBy('id', 'desc')
		.execute();
	const readable = matters.filter((matter) => may.read(who, matter));
	const [answers, messages] = await Promise.all([
		db
			.selectFrom('listening.openAnswer')
			.select(['responseId', 'text'])
			.where('responseId', '=', sql<string>`any (${readable.map((one) => one.responseId)}::uuid[])`)
			.orderBy('questionId')
			.execute(),
		// What did not come as feedback, such as a suggestion, has its words as the first message.
		db
			.selectFrom('changing.matterMessage')
			.select(['matterId', 'text'])
			.where('matterId', '=', sql<string>`any (${readable.map((one) => one.id)}::uuid[])`)
			.where('no', '=', 1)
			.where('kind', '=', 'reply')
			.execute()
	]);
	return readable.map(({ id, unitId, responseId, openedOn, locale }) => {
		const said = answers.filter((answer) => responseId && answer.responseId === responseId);
		const first = messages.filter((message) => !responseId && message.matterId === id);
		return { id, unitId, openedOn, locale, texts: [...said, ...first].map(({ text }) => text) };
	});
}
export type Voice = Awaited<ReturnType<typeof listVoices>>[number];

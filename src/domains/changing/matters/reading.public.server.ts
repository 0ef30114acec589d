import type { Actor } from '#platform/auth/actor.ts';
import type { Db } from '#platform/db/database.server.ts';
import { may } from './matters.policy.ts';
import { matterById } from './matters.queries.server.ts';

/** Whether this person may read this single voice; also false when there is none. */
export async function mayReadMatter(db: Db, who: Actor, id: string): Promise<boolean> {
	const matter = await matterById(db, id).executeTakeFirst();
	return matter !== undefined && may.read(who, matter);
}

/** The words of a voice, for quoting; undefined when they may not be read. */
export async function wordsOfMatter(db: Db, who: Actor, id: string) {
	const matter = await matterById(db, id).executeTakeFirst();
	if (!matter || !may.read(who, matter) || !matter.responseId) return undefined;
	const texts = await db
		.selectFrom('listening.openAnswer')
		.select('text')
		.where('responseId', '=', matter.responseId)
		.execute();
	return { unitId: matter.unitId, locale: matter.locale, texts: texts.map(({ text }) => text) };
}

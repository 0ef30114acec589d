import { dayOf } from '#platform/clock/today.ts';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { addReadyMade } from '#domains/listening/questionnaires/questionnaires.public.server.ts';

/** Works on a database with a connection of its own, closed afterwards. */
async function withDb<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
	const db = openDatabase(openPool(url, 2, 'kuultu seed'));
	try {
		return await work(db);
	} finally {
		await db.destroy();
	}
}

/** What every installation needs before the first visitor: questionnaires, and a root for its units. */
export const seedBasics = (url: string): Promise<string> =>
	withDb(url, async (db) => {
		const today = dayOf(new Date());
		const added = await addReadyMade(db, today);
		const county = await db
			.selectFrom('platform.unit')
			.select('id')
			.where('parentId', 'is', null)
			.executeTakeFirst();
		if (!county) {
			const name = process.env.KUULTU_COUNTY?.trim() || 'Hyvinvointialue';
			await db
				.insertInto('platform.unit')
				.values({ kind: 'county', slug: 'alue', name: JSON.stringify({ fi: name }) })
				.execute();
		}
		return added > 0 ? `${added} added` : 'in place';
	});

/** The example county with its people, two years of voices and promises; only into an empty database. */
export async function seedExample(url: string): Promise<string> {
	await seedBasics(url);
	const { fillExample } = await import('./seed-example.ts');
	return withDb(url, fillExample);
}

/** The example people as the start screen lists them. */
export async function castForWelcome(): Promise<string[]> {
	const { castLines } = await import('./seed-example.ts');
	return castLines();
}

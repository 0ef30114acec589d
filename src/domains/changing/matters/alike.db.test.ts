import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { feedback, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { setThemes } from './handling.commands.server.ts';
import { inboxPage } from './inbox-page.server.ts';
import { countAlike, listInbox } from './inbox.queries.server.ts';
import { inboxFilter } from './matters.schema.ts';
import { getMatter, listThemes } from './matters.queries.server.ts';

const database = withDatabase();

/** One voice of two themes, and others around it that are of the same or of something else. */
async function voices(ofFirst: number, ofSecond: number) {
	const { db } = database;
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
	const lead = await staff(db, {
		roles: ['lead'],
		works: [ids.Asema, ids.Toinen],
		leads: [ids.Asema, ids.Toinen]
	});
	const ctx = staffCtx(db, lead);
	const keys = ['ajat', 'kirjeet', 'tilat'];
	await db
		.insertInto('changing.theme')
		.values(keys.map((key, position) => ({ key, position, name: JSON.stringify({ fi: key }) })))
		.execute();
	const [first, second, third] = (await listThemes(db)).map(({ id }) => id) as string[];
	const said = async (themes: string[], more: object = {}, version = 1) => {
		const { matter } = await feedback(db, { unitId: ids.Asema, text: 'Sama', ...more });
		const id = matter?.id as string;
		if (matter?.held) {
			for (const themeId of themes) {
				await db.insertInto('changing.matterTheme').values({ matterId: id, themeId }).execute();
			}
		} else await setThemes(ctx, { id, version, themes });
		return id;
	};
	const both = [first as string, second as string];
	const id = await said(both);
	const alike: string[] = [];
	for (let n = 0; n < ofFirst; n++) alike.push(await said([first as string]));
	for (let n = 0; n < ofSecond; n++) alike.push(await said([second as string]));
	alike.push(await said(both));
	await said([third as string]);
	await said([]);
	await said(both, { givenOn: '2025-12-31' });
	await said(both, { held: true });
	await said(both, { unitId: ids.Toinen });
	return { db, ctx, ids, id, alike };
}

describe('others that spoke of the same', () => {
	it('are counted and listed alike: all themes, this year, this unit, nothing held', async () => {
		const { ctx, id, alike } = await voices(3, 3);
		const { rows } = await listInbox(ctx, inboxFilter.parse({ view: 'all', alike: id }));
		expect(rows.map((row) => row.id).sort()).toEqual([...alike].sort());
		expect(await countAlike(ctx, id)).toBe(alike.length);
		expect((await getMatter(ctx, id)).alike).toBe(rows.length);
	});

	it('are no figure when they are few', async () => {
		const { ctx, id } = await voices(1, 1);
		expect(await countAlike(ctx, id)).toBeUndefined();
	});

	it('are nobody to those who may not read the unit', async () => {
		const { db, ids, id } = await voices(3, 3);
		const stranger = staffCtx(db, await staff(db, { works: [ids.Toinen] }));
		const { rows } = await listInbox(stranger, inboxFilter.parse({ view: 'all', alike: id }));
		expect(rows).toEqual([]);
	});

	it('can be chosen for a promise by those who work there, not by readers', async () => {
		const { db, ids, ctx } = await voices(1, 1);
		const reader = staffCtx(db, await staff(db, { roles: ['reader'], reads: [ids.Asema] }));
		const choosable = async (who: typeof ctx, view: string) =>
			(await inboxPage(who, { view })).page.rows.map((row) => row.choosable);
		expect(await choosable(ctx, 'all')).not.toContain(false);
		expect(await choosable(ctx, 'held')).toEqual([false]);
		expect(await choosable(reader, 'all')).not.toContain(true);
	});
});

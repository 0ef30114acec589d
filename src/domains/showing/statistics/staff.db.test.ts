import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Role } from '#platform/auth/actor.ts';
import type { Db } from '#platform/db/database.server.ts';
import { Forbidden } from '#platform/errors/errors.ts';
import { locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { rendered } from '#ui/rendered.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { ctxOf, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { publishAll } from './publishing.server.ts';
import StaffFiguresView from './StaffFigures.svelte';
import { staffFigures } from './staff-page.server.ts';
import { insertVoices, many } from './voices.given.ts';

const given = withDatabase();

/** Two units: published quarters, a running one, and matters that wait. Today is 16.9.2026. */
async function county(db: Db) {
	const ids = await units(db, 'Keskusta', 'Rantala');
	const [a, b] = [ids.Keskusta as string, ids.Rantala as string];
	for (const id of [a, b]) {
		for (const day of ['2026-02-02', '2026-05-04']) {
			await insertVoices(
				db,
				many(id, day, { positive: 20, neutral: 5, negative: 5 }, { answeredAfter: 4 })
			);
		}
	}
	// The running quarter: days of seven voices each.
	for (const day of ['2026-07-06', '2026-07-07', '2026-08-03', '2026-08-04', '2026-09-01']) {
		await insertVoices(db, many(a, day, { positive: 5, negative: 2 }));
	}
	await insertVoices(db, many(b, '2026-08-03', { positive: 11 }));
	await insertVoices(db, [
		...many(a, '2026-09-15', { negative: 6 }, { answeredAfter: 'never' }),
		...many(b, '2026-08-25', { negative: 6 }, { answeredAfter: 'never' })
	]);
	await publishAll(db, '2026-07-10');
	return { ...ids, a, b };
}

const figuresFor = async (
	db: Db,
	options: Parameters<typeof staff>[1],
	address: Record<string, string> = {}
) => staffFigures(staffCtx(db, await staff(db, options)), address);

describe('staff figures', () => {
	it('are for nobody who is not signed in', async () => {
		const ctx = ctxOf(given.db) as never;
		await expect(staffFigures(ctx, {})).rejects.toThrow(Forbidden);
	});

	it('show a worker their own units only', async () => {
		const { db } = given;
		const { a } = await county(db);
		const page = await figuresFor(db, { works: [a] });
		expect(page.isCounty).toBe(false);
		expect(page.period).toBe('2026Q2');
		expect(page.published.map(({ name, n, share }) => [name.text, n, share])).toEqual([
			['Keskusta', 30, 20 / 30]
		]);
		expect(page.running.map(({ name }) => name.text)).toEqual(['Keskusta']);
		expect(page.waiting.units.map(({ name, waiting, late }) => [name.text, waiting, late])).toEqual(
			[['Keskusta', 6, 0]]
		);
		expect(page.waiting.all).toBeUndefined();
	});

	it.each(['ombudsperson', 'administrator'] as Role[])(
		'show the %s the county, and no unit of those that wait',
		async (role) => {
			const { db } = given;
			await county(db);
			const page = await figuresFor(db, { roles: [role] });
			expect(page.isCounty).toBe(true);
			expect(page.published).toHaveLength(4);
			expect(page.waiting).toEqual({ units: [], all: { waiting: 12, late: 6 } });
		}
	);

	it('show those who read no voices no number under five, nor what would give it away', async () => {
		const { db } = given;
		const { a } = await county(db);
		const late = async () => (await figuresFor(db, { roles: ['ombudsperson'] })).waiting.all;
		// Two more are late: 14 wait, 6 are late, 8 are not.
		await insertVoices(db, many(a, '2026-09-14', { negative: 2 }, { answeredAfter: 'never' }));
		expect(await late()).toEqual({ waiting: 14, late: 6 });
		await sql`update changing.matter set state = 'answered', answered_on = '2026-09-16'
			where id in (select id from changing.matter where due_on < '2026-09-16' and state = 'new' limit 4)`.execute(
			db
		);
		expect(await late()).toEqual({ waiting: 10, late: null });
		await sql`update changing.matter set state = 'answered', answered_on = '2026-09-16'
			where id in (select id from changing.matter where state = 'new' limit 6)`.execute(db);
		expect((await late())?.waiting).toBeNull();
	});

	it('show the running quarter in whole batches, the newest held back', async () => {
		const { db } = given;
		await county(db);
		const page = await figuresFor(db, { roles: ['coordinator'] });
		const n = (name: string) => page.running.find((row) => row.name.text === name)?.n;
		// Batches of 14, 14 and 13 people; the last one waits until another is full.
		expect(n('Keskusta')).toBe(28);
		expect(n('Rantala')).toBe(0);
		expect(n('Palvelu')).toBe(28);
		expect(n('Alue')).toBe(28);
	});

	it('show themes only where enough people spoke of them', async () => {
		const { db } = given;
		const { a } = await county(db);
		const themes = await db
			.insertInto('changing.theme')
			.values(
				['aika', 'puhelin', 'tilat'].map((key) => ({ key, name: JSON.stringify({ fi: key }) }))
			)
			.returning(['id', 'key'])
			.execute();
		const take = (key: string, count: number) =>
			sql`
			insert into changing.matter_theme
			select id, ${themes.find((theme) => theme.key === key)?.id}::uuid from changing.matter
			where unit_id = ${a} and opened_on = '2026-05-04' limit ${count}`.execute(db);
		await take('aika', 20);
		await take('puhelin', 7);
		await take('tilat', 4);
		const page = await figuresFor(db, { works: [a] });
		expect(page.themes.map(({ name, n, positive }) => [name.text, n, positive !== null])).toEqual([
			['aika', 20, true],
			['puhelin', 7, false],
			['tilat', null, false]
		]);
		await db.updateTable('platform.unit').set({ sensitive: true }).where('id', '=', a).execute();
		const sensitive = await figuresFor(db, { works: [a] });
		expect(sensitive.themes.map(({ n }) => n)).toEqual([20, null, null]);
	});

	it.each(locales)('have their words in %s', async (locale) => {
		const { db } = given;
		const { a } = await county(db);
		for (const options of [{ works: [a] }, { roles: ['ombudsperson'] as Role[] }]) {
			const page = await figuresFor(db, options, { jakso: '2026Q1' });
			const { html, all } = readingIn(locale, () => rendered(StaffFiguresView, { page, locale }));
			expect(all('h1')).toHaveLength(1);
			expect(html).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}|figures_/);
		}
	});
});

import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/database.server.ts';
import { NotFound } from '#platform/errors/errors.ts';
import { type Locale, locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { rendered } from '#ui/rendered.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { unit, units } from '../../../../tests/given/given.ts';
import CompareGroups from './CompareGroups.svelte';
import ComparePage from './ComparePage.svelte';
import { comparePage } from './compare-page.server.ts';
import { compareCsv, placeCsv } from './downloads.server.ts';
import FollowHub from './FollowHub.svelte';
import { figuresOfPlace } from './figures.queries.server.ts';
import { hubPage } from './hub-page.server.ts';
import { publishAll } from './publishing.server.ts';
import UnitList from './UnitList.svelte';
import UnitPageView from './UnitPage.svelte';
import { unitList } from './unit-list.server.ts';
import { type UnitPage, unitPage } from './unit-page.server.ts';
import { insertVoices, many } from './voices.given.ts';

const given = withDatabase();
const TODAY = '2026-10-10';
const ctxIn = (db: Db, locale: Locale = 'fi', today = TODAY) => ({
	db,
	who: { kind: 'anonymous' as const },
	now: () => new Date(`${today}T09:00:00Z`),
	locale
});
const days = [
	'2025-02-03',
	'2025-05-05',
	'2025-08-04',
	'2025-11-03',
	'2026-02-02',
	'2026-05-04',
	'2026-08-03'
];

/** Three like units with two years of voices: one small, and one that got better. */
async function county(db: Db) {
	const ids = await units(db, 'Keskusta', 'Rantala', 'Pikkula');
	await db
		.updateTable('platform.unit')
		.set({ likeGroup: 'asemat' })
		.where('id', 'in', [ids.Keskusta, ids.Rantala, ids.Pikkula] as string[])
		.execute();
	for (const day of days) {
		const better = day > '2026';
		await insertVoices(db, [
			...many(
				ids.Keskusta as string,
				day,
				better
					? { positive: 80, neutral: 10, negative: 10 }
					: { positive: 50, neutral: 25, negative: 25 },
				{ answeredAfter: 4 }
			),
			...many(ids.Rantala as string, day, { positive: 30, neutral: 10, negative: 10 }),
			...many(ids.Pikkula as string, day, { positive: 2, negative: 1 })
		]);
	}
	await publishAll(db, TODAY);
	const slugs = await db.selectFrom('platform.unit').select(['id', 'slug']).execute();
	const slug = (name: string) => slugs.find(({ id }) => id === ids[name])?.slug as string;
	return { ids, slug };
}

const pageOf = async (db: Db, slug: string, locale: Locale = 'fi') =>
	(await unitPage(ctxIn(db, locale), slug)) as UnitPage;

describe('the page of a place', () => {
	it('says in a sentence how it is and whether it has changed', async () => {
		const { db } = given;
		const { slug } = await county(db);
		const page = await pageOf(db, slug('Keskusta'));
		expect(page.figures.headline).toMatchObject({ share: 0.8, before: 0.5, change: 'up' });
		const { html, all } = readingIn('fi', () => rendered(UnitPageView, { page, locale: 'fi' }));
		expect(all('h1')).toHaveLength(1);
		expect(html).toContain('Neljä viidestä');
		expect(html).toContain('muutos on todennäköisesti todellinen');
		expect(all('table').length).toBeGreaterThan(1);
		expect(
			all('a').some((link) => link.get('href') === `/yksikot/${slug('Keskusta')}/luvut.csv`)
		).toBe(true);
		expect(all('a').some((link) => link.get('href') === `/kerro/${slug('Keskusta')}`)).toBe(true);
		expect(all('a').some((link) => link.get('href')?.startsWith('/vertaa?ryhma=asemat'))).toBe(
			true
		);
	});

	it('says nothing of a place where few have spoken, but why', async () => {
		const { db } = given;
		const { slug } = await county(db);
		const page = await pageOf(db, slug('Pikkula'));
		expect(page.figures.headline).toBeUndefined();
		const { html } = readingIn('fi', () => rendered(UnitPageView, { page, locale: 'fi' }));
		expect(html).toContain('Emme näytä lukuja, jotta kukaan ei paljastu.');
		expect(html).not.toMatch(/66 %|67 %|33 %/);
	});

	it('leads from an old address to the present one, and from none to not found', async () => {
		const { db } = given;
		const { ids, slug } = await county(db);
		await db
			.insertInto('platform.unitOldSlug')
			.values({ slug: 'vanha-asema', unitId: ids.Keskusta as string, untilOn: '2026-01-01' })
			.execute();
		expect(await unitPage(ctxIn(db), 'vanha-asema')).toEqual({
			moved: `/yksikot/${slug('Keskusta')}`
		});
		expect(await placeCsv(ctxIn(db), 'vanha-asema', '')).toEqual({
			moved: `/yksikot/${slug('Keskusta')}/luvut.csv`
		});
		await expect(unitPage(ctxIn(db), 'ei-ole')).rejects.toThrow(NotFound);
		await expect(unitPage(ctxIn(db), '../..')).rejects.toThrow(NotFound);
	});

	it('carries the past of merged units only where each of them was shown', async () => {
		const { db } = given;
		const ids = await units(db, 'Iso', 'Toinen', 'Pieni');
		for (const day of ['2026-02-02', '2026-05-04']) {
			await insertVoices(db, [
				...many(ids.Iso as string, day, { positive: 30, negative: 10 }),
				...many(ids.Toinen as string, day, { positive: 15, negative: 10 }),
				...(day < '2026-03' ? [] : many(ids.Pieni as string, day, { positive: 20 }))
			]);
		}
		await insertVoices(db, many(ids.Pieni as string, '2026-02-02', { positive: 2 }));
		await publishAll(db, '2026-07-10');
		const heir = await unit(db, { name: 'Yhteinen', parentId: ids.service });
		const merge = (from: string[]) =>
			db
				.insertInto('platform.unitSuccession')
				.values(
					from.map((id) => ({
						fromUnitId: id,
						toUnitId: heir,
						kind: 'merge',
						happenedOn: '2026-07-01'
					}))
				)
				.execute();
		await merge([ids.Iso as string, ids.Toinen as string]);
		const two = await figuresOfPlace(db, heir);
		expect(two.find(({ period }) => period === '2026Q2')).toMatchObject({
			n: 65,
			positive: 45,
			negative: 20
		});
		await merge([ids.Pieni as string]);
		const three = await figuresOfPlace(db, heir);
		expect(three.find(({ period }) => period === '2026Q2')).toMatchObject({ n: 85, positive: 65 });
		expect(three.find(({ period }) => period === '2026Q1')).toMatchObject({
			n: null,
			positive: null
		});
		await db
			.updateTable('platform.unit')
			.set({ closedOn: '2026-07-01' })
			.where('id', '=', ids.Iso as string)
			.execute();
		const closed = (await unitPage(ctxIn(db), await slugOf(db, ids.Iso as string))) as UnitPage;
		expect(closed.successors.map(({ name }) => name.text)).toEqual(['Yhteinen']);
		const { html } = readingIn('fi', () => rendered(UnitPageView, { page: closed, locale: 'fi' }));
		expect(html).toContain('suljettu 1.7.2026');
		const page = (await unitPage(ctxIn(db), await slugOf(db, heir))) as UnitPage;
		expect(page.before.map(({ text }) => text).sort()).toEqual(['Iso', 'Pieni', 'Toinen']);
	});
});

const slugOf = async (db: Db, id: string) =>
	(
		await db
			.selectFrom('platform.unit')
			.select('slug')
			.where('id', '=', id)
			.executeTakeFirstOrThrow()
	).slug;

describe('comparing', () => {
	it('stands by name, each share with its interval', async () => {
		const { db } = given;
		await county(db);
		const { comparison } = await comparePage(ctxIn(db), { ryhma: 'asemat', jakso: '2026Q3' });
		expect(comparison?.rows.map(({ name }) => name.text)).toEqual([
			'Keskusta',
			'Pikkula',
			'Rantala'
		]);
		const big = comparison?.rows[0];
		expect(big?.share).toBe(0.8);
		expect(big?.interval?.low).toBeCloseTo(0.7112, 3);
		expect(big?.interval?.high).toBeCloseTo(0.8666, 3);
		for (const row of comparison?.rows ?? [])
			expect(row.share === null).toBe(row.interval === undefined);
	});

	it('does not understand what an address asks wrongly, and knows no other groups', async () => {
		const { db } = given;
		await county(db);
		const { comparison } = await comparePage(ctxIn(db), {
			ryhma: 'asemat',
			jakso: '1999Q9',
			jarjestys: 'paras'
		});
		expect(comparison).toMatchObject({ order: 'nimi', period: '2026' });
		await expect(comparePage(ctxIn(db), { ryhma: 'muut' })).rejects.toThrow(NotFound);
		await expect(compareCsv(ctxIn(db), 'muut', '')).rejects.toThrow(NotFound);
	});
});

describe.each(locales)('in %s', (locale) => {
	it('every public page has its words', { timeout: 30_000 }, async () => {
		const { db } = given;
		const { ids, slug } = await county(db);
		await db
			.updateTable('platform.unit')
			.set({
				phone: '040 000 0000',
				address: 'Tori 1',
				openingHours: JSON.stringify({ fi: 'ma–pe 8–16' })
			})
			.where('id', '=', ids.Keskusta as string)
			.execute();
		const ctx = ctxIn(db, locale);
		const views = [
			...(await Promise.all(
				['Keskusta', 'Pikkula', 'service', 'county'].map(async (name) => {
					const page = await pageOf(db, slug(name), locale);
					return () => rendered(UnitPageView, { page, locale });
				})
			)),
			await hubPage(ctx).then((page) => () => rendered(FollowHub, { page, locale })),
			await unitList(ctx, '').then((page) => () => rendered(UnitList, { page, locale })),
			await unitList(ctx, 'keskusta').then((page) => () => rendered(UnitList, { page, locale })),
			await unitList(ctx, 'xyzzyx').then((page) => () => rendered(UnitList, { page, locale })),
			await comparePage(ctx, {}).then(
				({ groups }) =>
					() =>
						rendered(CompareGroups, { groups, locale })
			),
			await comparePage(ctx, { ryhma: 'asemat' }).then(
				({ comparison: page }) =>
					() =>
						rendered(ComparePage, { page: page!, locale })
			)
		];
		for (const view of views) {
			const { html, all } = readingIn(locale, view);
			expect(all('h1')).toHaveLength(1);
			expect(html).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}|figures_/);
			expect(html).not.toContain('style="');
		}
	});
});

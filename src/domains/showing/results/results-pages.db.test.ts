import { describe, expect, it } from 'vitest';
import type { Staff } from '#platform/auth/actor.ts';
import type { Db } from '#platform/db/database.server.ts';
import { Forbidden, NotFound } from '#platform/errors/errors.ts';
import { locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { rendered } from '#ui/rendered.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { ctxOf, now, staff, staffCtx, unit, units } from '../../../../tests/given/given.ts';
import ComparisonView from './ComparisonView.svelte';
import { countAnswers, decideCampaign } from './deciding.server.ts';
import { comparisonPage, resultsList, resultsPage } from './results-pages.public.server.ts';
import {
	type GivenQuestion,
	chanceOf,
	drawnAnswers,
	givenCampaign,
	givenResponses,
	givenSurvey
} from './results.given.ts';
import { may } from './results.policy.ts';
import ResultsListView from './ResultsList.svelte';
import ResultsView from './ResultsView.svelte';

const given = withDatabase();

const questions: GivenQuestion[] = [
	{ id: 'p.heard', kind: 'agree5', none: true, text: 'Minua kuunneltiin' },
	{ id: 'p.mood', kind: 'smiley5', text: 'Millaista oli?', section: 2 },
	{ id: 'p.tell', kind: 'nps', text: 'Suosittelisitko?', section: 2 },
	{ id: 'p.age', kind: 'choice', text: 'Ikä', options: ['nuori', 'vanha'], section: 3 },
	{ id: 'p.born', kind: 'number', text: 'Syntymävuosi', section: 3 }
];

/** Two years in a county of one service: two units that are alike, a smaller one, one of three people. */
async function county(db: Db) {
	const ids = await units(db, 'Keskusta', 'Rantala', 'Saari', 'Niemi');
	const [a, b, small] = [ids.Keskusta, ids.Rantala, ids.Saari] as [string, string, string];
	const sizes = new Map([
		[a, 120],
		[b, 90],
		[small, 3],
		// Withheld with the three, since it costs the least.
		[ids.Niemi as string, 45]
	]);
	await db
		.updateTable('platform.unit')
		.set({ likeGroup: 'stations' })
		.where('id', 'in', [a, b])
		.execute();
	const survey = await givenSurvey(db, questions);
	const chance = chanceOf(11);
	const campaigns: string[] = [];
	for (const [at, year] of [2024, 2025].entries()) {
		const campaignId = await givenCampaign(db, {
			...survey,
			unitId: ids.county as string,
			asked: [...sizes.keys()],
			year,
			previousId: campaigns[0]
		});
		const responses = [...sizes].flatMap(([unitId, length]) =>
			Array.from({ length }, () => ({
				unitId,
				answers: drawnAnswers(questions, chance, 0.4 + 0.4 * at)
			}))
		);
		await givenResponses(db, { campaignId, ...survey }, responses);
		await countAnswers(db, { campaignId });
		await decideCampaign(db, campaignId, now());
		campaigns.push(campaignId);
	}
	const slugOf = async (id: string) =>
		(
			await db
				.selectFrom('platform.unit')
				.select('slug')
				.where('id', '=', id)
				.executeTakeFirstOrThrow()
		).slug;
	return {
		...(ids as { county: string; service: string; Niemi: string }),
		...{ a, b, small },
		campaignId: campaigns[1] as string,
		versionId: survey.versionId,
		slugs: { a: await slugOf(a), b: await slugOf(b), small: await slugOf(small) }
	};
}

const as = async (db: Db, options: Parameters<typeof staff>[1]) =>
	staffCtx(db, await staff(db, options));

describe('who reads results', () => {
	it('is nobody who is not signed in, and not who only keeps the house', async () => {
		const { db } = given;
		const { campaignId } = await county(db);
		const administrator = await as(db, { roles: ['administrator'] });
		for (const ctx of [ctxOf(db) as never, administrator]) {
			await expect(resultsList(ctx, {})).rejects.toThrow(Forbidden);
			await expect(resultsPage(ctx, campaignId, {})).rejects.toThrow(Forbidden);
			await expect(comparisonPage(ctx, {})).rejects.toThrow(Forbidden);
		}
	});

	it('is who works at a unit, of that unit and of no other', async () => {
		const { db } = given;
		const { campaignId, a, slugs } = await county(db);
		const ctx = await as(db, { works: [a] });
		const page = await resultsPage(ctx, campaignId, {});
		expect([page.place.id, page.places.map(({ slug }) => slug)]).toEqual([a, [slugs.a]]);
		for (const yksikko of [slugs.b, slugs.small, 'ei-ole', '../x']) {
			await expect(resultsPage(ctx, campaignId, { yksikko })).rejects.toThrow(NotFound);
		}
	});

	it('is nobody of a campaign in which their units had no part', async () => {
		const { db } = given;
		const { campaignId, service } = await county(db);
		const elsewhere = await unit(db, { name: 'Muualla', parentId: service });
		const ctx = await as(db, { works: [elsewhere] });
		await expect(resultsPage(ctx, campaignId, {})).rejects.toThrow(NotFound);
		expect((await resultsList(ctx, {})).rows).toEqual([]);
	});

	it('is the same in the list as by the rule', async () => {
		const { db } = given;
		const { a, b, small, Niemi, service, campaignId, county: whole } = await county(db);
		const people: Staff[] = [
			await staff(db, { works: [a] }),
			await staff(db, { works: [b, small], leads: [b] }),
			await staff(db, { roles: ['reader'], reads: [small] }),
			await staff(db, { roles: ['reader'] }),
			await staff(db, { roles: ['ombudsperson'] }),
			await staff(db, { roles: ['coordinator'], works: [] })
		];
		for (const who of people) {
			const page = await resultsPage(staffCtx(db, who), campaignId, {});
			const rows = await db
				.selectFrom('platform.unit')
				.select(['id', 'slug'])
				.where('id', 'in', [whole, service, a, b, small, Niemi])
				.execute();
			const byRule = rows.filter(({ id }) => may.read(who, { unitId: id }));
			expect(new Set(page.places.map(({ slug }) => slug))).toEqual(
				new Set(byRule.map(({ slug }) => slug))
			);
			const list = await resultsList(staffCtx(db, who), {});
			expect(list.rows.map(({ id }) => id)).toContain(campaignId);
		}
		const nowhere = await staff(db, { roles: ['worker'] });
		await expect(resultsList(staffCtx(db, nowhere), {})).rejects.toThrow(Forbidden);
	});
});

describe('the list', () => {
	it('is searched by name and state, and outlives odd addresses', async () => {
		const { db } = given;
		await county(db);
		const ctx = await as(db, { roles: ['ombudsperson'] });
		const names = async (address: Record<string, string>) =>
			(await resultsList(ctx, address)).rows.map(({ name }) => name.text);
		expect(await names({})).toEqual(['Kysely 2025', 'Kysely 2024']);
		expect(await names({ haku: '2024' })).toEqual(['Kysely 2024']);
		expect(await names({ haku: '%' })).toEqual([]);
		expect(await names({ tila: 'open' })).toEqual([]);
		expect(await names({ tila: 'x', sivu: '99' })).toEqual(['Kysely 2025', 'Kysely 2024']);
	});
});

describe('the page of a campaign', () => {
	it('sets like units and a background beside a question', async () => {
		const { db } = given;
		const { campaignId, a, b, slugs } = await county(db);
		const ctx = await as(db, { works: [a] });
		const page = await resultsPage(ctx, campaignId, { kysymys: 'p.tell', tausta: 'p.age' });
		expect(page.question?.id).toBe('p.tell');
		expect(page.alike.map(({ name, isThis }) => [name.text, isThis])).toEqual([
			['Keskusta', true],
			['Rantala', false]
		]);
		expect(page.cross?.rows.map(({ name, part }) => name || part)).toEqual(['nuori', 'vanha', '-']);
		const odd = await resultsPage(ctx, campaignId, { kysymys: 'x', tausta: 'p.heard' });
		expect([odd.question?.id, odd.cross]).toEqual(['p.heard', undefined]);
		expect([b, slugs.b]).not.toContain(page.place.id);
	});

	it('tells it in every language, first in a sentence, and nothing of three people', async () => {
		const { db } = given;
		const { campaignId, a, small } = await county(db);
		const ctx = await as(db, { works: [a] });
		const page = await resultsPage(ctx, campaignId, { tausta: 'p.age' });
		const few = await resultsPage(await as(db, { works: [small] }), campaignId, {});
		for (const locale of locales) {
			const { html, all } = readingIn(locale, () => rendered(ResultsView, { page, locale }));
			expect(all('h1')).toHaveLength(1);
			expect(html).toMatch(/class="lede measure">[^<]*120/);
			expect(html).not.toMatch(/undefined|NaN|results_/);
			const hidden = readingIn(locale, () => rendered(ResultsView, { page: few, locale }));
			expect(hidden.html).not.toMatch(/<figure|<table/);
		}
		const fi = readingIn('fi', () => rendered(ResultsView, { page, locale: 'fi' })).html;
		expect(fi).toContain('Muutos edellisestä kyselystä on todennäköisesti todellinen');
		expect(fi).toContain('En osaa sanoa');
		const sv = readingIn('sv', () => rendered(ResultsView, { page, locale: 'sv' })).html;
		expect(sv).toContain('sannolikt verklig');
	});
});

describe('one question over places and years', () => {
	it('is by name, with intervals, of own units and of those like them', async () => {
		const { db } = given;
		const { a, small } = await county(db);
		const everyone = await comparisonPage(await as(db, { roles: ['ombudsperson'] }), {});
		expect(everyone.rows.map(({ name }) => name.text)).toEqual([
			...['Alue', 'Palvelu', 'Keskusta', 'Niemi', 'Rantala', 'Saari']
		]);
		expect(everyone.years.map(({ opensOn }) => opensOn)).toEqual(['2024-11-01', '2025-11-01']);
		const worker = await comparisonPage(await as(db, { works: [a] }), { kysymys: 'p.mood' });
		expect(worker.rows.map(({ name }) => name.text)).toEqual(['Keskusta', 'Rantala']);
		expect(worker.question?.id).toBe('p.mood');
		const told = worker.rows[0]?.cells.map((cell) => cell?.told);
		expect(told).toHaveLength(2);
		for (const one of told ?? []) expect(one?.low).toBeLessThan(one?.value as number);
		const island = await comparisonPage(await as(db, { works: [small] }), {});
		expect(island.rows[0]?.cells.map((cell) => cell?.withheld)).toEqual(['protected', 'protected']);
	});

	it('tells what was decided last, also of a question that somebody looked at before', async () => {
		const { db } = given;
		const { campaignId, versionId, a } = await county(db);
		const ctx = await as(db, { roles: ['ombudsperson'] });
		const newestOf = async () => {
			const { rows } = await comparisonPage(ctx, { kysymys: 'p.mood' });
			return rows.find(({ name }) => name.text === 'Keskusta')?.cells.at(-1);
		};
		const before = await newestOf();
		expect(await newestOf()).toEqual(before);
		const late = Array.from({ length: 30 }, () => ({ unitId: a, answers: { 'p.mood': 1 } }));
		await givenResponses(db, { campaignId, versionId }, late);
		await countAnswers(db, { campaignId });
		await decideCampaign(db, campaignId, now());
		const after = await newestOf();
		expect(after?.n).toBe((before?.n ?? 0) + 30);
		expect(after?.told?.value).toBeLessThan(before?.told?.value as number);
	});

	it('is narrowed by name and group, and shown in every language', async () => {
		const { db } = given;
		await county(db);
		const ctx = await as(db, { roles: ['ombudsperson'] });
		const page = await comparisonPage(ctx, { ryhma: 'stations', haku: 'RANT' });
		expect(page.groups).toEqual([{ key: 'stations', title: 'Palvelu' }]);
		expect(page.rows.map(({ name }) => name.text)).toEqual(['Rantala']);
		for (const locale of locales) {
			const { html } = readingIn(locale, () => rendered(ComparisonView, { page, locale }));
			expect(html).toMatch(/\d+\s?% \(\d+–\d+\s?%\) n = \d+/);
			expect(html).not.toMatch(/undefined|NaN|results_/);
			const list = await resultsList(ctx, {});
			const shown = readingIn(locale, () => rendered(ResultsListView, { list, locale }));
			expect(shown.all('a').length).toBeGreaterThan(2);
		}
	});

	it('is empty before there is anything', async () => {
		const { db } = given;
		await units(db, 'Keskusta');
		const page = await comparisonPage(await as(db, { roles: ['ombudsperson'] }), {});
		expect([page.question, page.rows]).toEqual([undefined, []]);
	});
});

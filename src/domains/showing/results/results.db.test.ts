import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/database.server.ts';
import { NotFound } from '#platform/errors/errors.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { now, unit, units } from '../../../../tests/given/given.ts';
import { listUncounted } from './campaigns.queries.server.ts';
import { countAnswers, decideCampaign } from './deciding.server.ts';
import { countAllResults, countResults, decideResults } from './results.jobs.server.ts';
import {
	type GivenQuestion,
	type GivenResponse,
	givenCampaign,
	givenResponses,
	givenSurvey
} from './results.given.ts';
import { resultsOf } from './results.public.server.ts';

const given = withDatabase();

const questions: GivenQuestion[] = [
	{ id: 't.heard', kind: 'agree5', none: true },
	{ id: 't.ways', kind: 'many', options: ['puhelin', 'verkko'] },
	{ id: 't.born', kind: 'number' }
];

const many = (n: number, response: GivenResponse): GivenResponse[] =>
	Array.from({ length: n }, () => response);

async function decided(db: Db, campaignId: string): Promise<void> {
	await countAnswers(db, { campaignId });
	await decideCampaign(db, campaignId, now());
}

async function county(db: Db) {
	const ids = await units(db, 'Keskusta', 'Rantala');
	const [a, b] = [ids.Keskusta as string, ids.Rantala as string];
	const survey = await givenSurvey(db, questions);
	const asked = { ...survey, unitId: ids.county as string, asked: [a, b] };
	return { county: ids.county as string, service: ids.service as string, a, b, survey, asked };
}

const questionIn = (results: Awaited<ReturnType<typeof resultsOf>>, id: string) =>
	results.sections.flatMap((one) => one.results).find(({ question }) => question.id === id);

describe('counting', () => {
	it('counts each option and each respondent once, by channel', async () => {
		const { db } = given;
		const { a, survey, asked } = await county(db);
		const campaignId = await givenCampaign(db, asked);
		await givenResponses(db, { campaignId, ...survey }, [
			{ unitId: a, answers: { 't.heard': 5, 't.ways': [1, 2] } },
			{ unitId: a, answers: { 't.heard': 0, 't.ways': [2] } },
			{ unitId: a, answers: { 't.ways': [], 't.born': 1950, unknown: 3 } },
			{ unitId: a, channel: 'card', answers: { 't.heard': 5 } }
		]);
		await countAnswers(db, { campaignId });
		const rows = await db
			.selectFrom('showing.surveyCount')
			.select(['channel', 'questionId', 'n', 'counts'])
			.where('unitId', '=', a)
			.orderBy('channel')
			.orderBy('questionId')
			.execute();
		expect(rows).toEqual([
			{ channel: 'card', questionId: '', n: 1, counts: {} },
			{ channel: 'card', questionId: 't.heard', n: 1, counts: { 5: 1 } },
			{ channel: 'web', questionId: '', n: 3, counts: {} },
			{ channel: 'web', questionId: 't.born', n: 1, counts: { 1950: 1 } },
			{ channel: 'web', questionId: 't.heard', n: 2, counts: { 0: 1, 5: 1 } },
			{ channel: 'web', questionId: 't.ways', n: 2, counts: { 1: 1, 2: 2 } }
		]);
	});

	it('again gives the same, and of some units leaves the others as they are', async () => {
		const { db } = given;
		const { a, b, survey, asked } = await county(db);
		const campaignId = await givenCampaign(db, asked);
		const one = (unitId: string) => [{ unitId, answers: { 't.heard': 4 } }];
		await givenResponses(db, { campaignId, ...survey }, [...one(a), ...one(b)]);
		const numbers = async () =>
			(
				await sql<{ unitId: string; n: number }>`
					select unit_id as "unitId", n from showing.survey_count
					where campaign_id = ${campaignId} and question_id = ''`.execute(db)
			).rows;
		await countAnswers(db, { campaignId });
		await countAnswers(db, { campaignId });
		expect((await numbers()).map(({ n }) => n)).toEqual([1, 1]);
		await givenResponses(db, { campaignId, ...survey }, [...one(a), ...one(b)]);
		await countAnswers(db, { campaignId, unitIds: [a] });
		expect(new Map((await numbers()).map(({ unitId, n }) => [unitId, n]))).toEqual(
			new Map([
				[a, 2],
				[b, 1]
			])
		);
	});

	it('is left for the job, which leaves the deciding for one after it', async () => {
		const { db } = given;
		const { a, survey, asked } = await county(db);
		const campaignId = await givenCampaign(db, asked);
		await givenResponses(db, { campaignId, ...survey }, many(12, { unitId: a, answers: {} }));
		const waiting = async (name: string) =>
			(await sql<{ data: unknown }>`select data from jobs.job where name = ${name}`.execute(db))
				.rows;
		const ctx = { db, now, jobId: '1' };
		expect(await listUncounted(db)).toEqual([campaignId]);
		await countAllResults.run({}, ctx);
		expect(await waiting('results.count')).toEqual([{ data: { campaignId } }]);
		await countResults.run({ campaignId }, ctx);
		await countResults.run({ campaignId, unitIds: [a] }, ctx);
		expect(await waiting('results.decide')).toEqual([{ data: { campaignId } }]);
		await decideResults.run({ campaignId }, ctx);
		expect(await listUncounted(db)).toEqual([]);
		expect((await resultsOf(db, { campaignId, unitId: a })).respondents.n).toBe(12);
	});
});

describe('the results of a place', () => {
	it('are the sum of what is below it and of its own', async () => {
		const { db } = given;
		const { a, b, service, county: whole, survey, asked } = await county(db);
		const campaignId = await givenCampaign(db, asked);
		await givenResponses(db, { campaignId, ...survey }, [
			...many(20, { unitId: a, answers: { 't.heard': 5, 't.born': 1950 } }),
			...many(30, { unitId: b, answers: { 't.heard': 2, 't.born': 1980 } }),
			...many(10, { unitId: service, answers: { 't.heard': 0 } })
		]);
		await decided(db, campaignId);
		for (const unitId of [service, whole]) {
			const results = await resultsOf(db, { campaignId, unitId });
			expect(results.respondents.n).toBe(60);
			const heard = questionIn(results, 't.heard')?.measures;
			expect(heard).toMatchObject({ n: 60, outside: 10, answered: 50 });
			expect(heard?.positive).toMatchObject({ count: 20, value: 0.4 });
			expect(heard?.mean).toMatchObject({ value: 3.2 });
			expect(questionIn(results, 't.born')?.measures.mean).toMatchObject({ value: 1968 });
		}
		const own = questionIn(await resultsOf(db, { campaignId, unitId: a }), 't.heard');
		expect(own?.measures).toMatchObject({ n: 20, counts: { 5: 20 } });
	});

	it('say nothing of four people, nor of those by whom they could be reckoned', async () => {
		const { db } = given;
		const { a, b, service, survey, asked } = await county(db);
		const campaignId = await givenCampaign(db, asked);
		await givenResponses(db, { campaignId, ...survey }, [
			...many(4, { unitId: a, answers: { 't.heard': 5 } }),
			...many(30, { unitId: b, answers: { 't.heard': 2 } })
		]);
		await decided(db, campaignId);
		for (const unitId of [a, b]) {
			const results = await resultsOf(db, { campaignId, unitId });
			expect(results.respondents.n).toBeNull();
			expect(questionIn(results, 't.heard')?.measures).toMatchObject({
				n: null,
				counts: null,
				withheld: 'protected'
			});
		}
		expect((await resultsOf(db, { campaignId, unitId: service })).respondents.n).toBe(34);
	});

	it('are only how many, while people still answer', async () => {
		const { db } = given;
		const { a, survey, asked } = await county(db);
		const campaignId = await givenCampaign(db, { ...asked, state: 'open' });
		await givenResponses(db, { campaignId, ...survey }, [
			...many(25, { unitId: a, answers: { 't.heard': 5 } })
		]);
		await decided(db, campaignId);
		const open = await resultsOf(db, { campaignId, unitId: a });
		expect([open.respondents.n, open.sections]).toEqual([25, []]);
		const kept = await sql<{ n: number }>`
			select count(*)::int as n from showing.survey_figure
			where campaign_id = ${campaignId} and (question_id <> '' or counts is not null)`.execute(db);
		expect(kept.rows).toEqual([{ n: 0 }]);
		await sql`update listening.campaign set state = 'closed' where id = ${campaignId}`.execute(db);
		await decided(db, campaignId);
		expect((await resultsOf(db, { campaignId, unitId: a })).sections).toHaveLength(1);
	});

	it('are not there for a unit that had no part, nor for no campaign', async () => {
		const { db } = given;
		const { a, survey, asked, service } = await county(db);
		const campaignId = await givenCampaign(db, asked);
		await givenResponses(db, { campaignId, ...survey }, many(9, { unitId: a, answers: {} }));
		await decided(db, campaignId);
		const elsewhere = await unit(db, { name: 'Muualla', parentId: service });
		await expect(resultsOf(db, { campaignId, unitId: elsewhere })).rejects.toThrow(NotFound);
		await expect(resultsOf(db, { campaignId: a, unitId: a })).rejects.toThrow(NotFound);
	});
});

describe('years', () => {
	const worded = (no: number, sameAs: number): GivenQuestion[] => [
		{ id: 't.heard', kind: 'agree5', wording: { no, sameAs, because: 'Lyhyempi' } }
	];

	async function rounds(db: Db, wordings: [no: number, sameAs: number][]) {
		const { a, county: unitId, asked } = await county(db);
		let previousId: string | undefined;
		let questionnaireId: string | undefined;
		const ids: string[] = [];
		for (const [at, [no, sameAs]] of wordings.entries()) {
			const survey = await givenSurvey(db, worded(no, sameAs), { questionnaireId, no: at + 1 });
			({ questionnaireId } = survey);
			const round = { ...asked, ...survey, unitId, year: 2020 + at, previousId };
			const campaignId = await givenCampaign(db, round);
			previousId = campaignId;
			const better = at === wordings.length - 1;
			await givenResponses(db, { campaignId, ...survey }, [
				...many(better ? 10 : 40, { unitId: a, answers: { 't.heard': 2 } }),
				...many(better ? 40 : 10, { unitId: a, answers: { 't.heard': 5 } })
			]);
			await decided(db, campaignId);
			ids.push(campaignId);
		}
		return { a, ids };
	}

	it('join over wordings that are declared the same, and say so', async () => {
		const { db } = given;
		const { a, ids } = await rounds(db, [
			[1, 1],
			[2, 2],
			[3, 1],
			[3, 1]
		]);
		const results = await resultsOf(db, { campaignId: ids[3] as string, unitId: a });
		const heard = questionIn(results, 't.heard');
		expect(heard?.before.map(({ wording, because }) => [wording, because])).toEqual([
			['declared', 'Lyhyempi'],
			['other', null],
			['same', null]
		]);
		expect(heard?.change).toMatchObject({
			verdict: 'real',
			direction: 'up',
			campaignId: ids[2],
			test: 'brunner-munzel'
		});
	});

	it('are not compared with other words, however near', async () => {
		const { db } = given;
		const { a, ids } = await rounds(db, [
			[1, 1],
			[2, 2]
		]);
		const results = await resultsOf(db, { campaignId: ids[1] as string, unitId: a });
		expect(questionIn(results, 't.heard')?.change).toBeNull();
	});

	it('leave out what ended after the day that is asked about', async () => {
		const { db } = given;
		const { a, ids } = await rounds(db, [
			[1, 1],
			[1, 1]
		]);
		const [campaignId, unitId] = [ids[1] as string, a];
		const early = await resultsOf(db, { campaignId, unitId, asOf: '2020-06-01' });
		expect(early.earlier).toEqual([]);
		const later = await resultsOf(db, { campaignId, unitId, asOf: '2021-12-31' });
		expect(later.earlier.map(({ id, n }) => [id, n])).toEqual([[ids[0], 50]]);
	});

	it('of a unit have those that were merged into it', async () => {
		const { db } = given;
		const { a, b, survey, asked } = await county(db);
		const first = await givenCampaign(db, { ...asked, year: 2024 });
		await givenResponses(db, { campaignId: first, ...survey }, [
			...many(20, { unitId: a, answers: { 't.heard': 5 } }),
			...many(30, { unitId: b, answers: { 't.heard': 1 } })
		]);
		await decided(db, first);
		await sql`insert into platform.unit_succession (from_unit_id, to_unit_id, kind, happened_on)
			values (${b}, ${a}, 'merge', '2025-01-01')`.execute(db);
		const second = await givenCampaign(db, { ...asked, year: 2025, asked: [a] });
		await givenResponses(db, { campaignId: second, ...survey }, [
			...many(45, { unitId: a, answers: { 't.heard': 4 } })
		]);
		await decided(db, second);
		const results = await resultsOf(db, { campaignId: second, unitId: a });
		expect(questionIn(results, 't.heard')?.before[0]?.measures).toMatchObject({
			n: 50,
			counts: { 1: 30, 5: 20 }
		});
	});
});

import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Db } from '#platform/db/database.server.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { unit } from '../../../../tests/given/given.ts';
import { type Cell, type Relation, audit } from '../disclosure/disclosure.public.ts';
import { countAnswers, decideCampaign } from './deciding.server.ts';
import { folded, foldedValues } from './folding.ts';
import { plainly } from './plain-counting.given.ts';
import {
	type GivenQuestion,
	type GivenResponse,
	chanceOf,
	drawnAnswers,
	givenCampaign,
	givenResponses,
	givenSurvey
} from './results.given.ts';

const given = withDatabase();

const questions: GivenQuestion[] = [
	{ id: 'r.help', kind: 'agree5', none: true },
	{ id: 'r.mood', kind: 'smiley3', sensitive: true },
	{ id: 'r.recommend', kind: 'nps' },
	{ id: 'r.age', kind: 'choice', options: ['alle 30', '30–64', '65 tai yli'] },
	{ id: 'r.ways', kind: 'many', options: ['puhelin', 'verkko', 'käynti'] },
	{ id: 'r.born', kind: 'number' }
];
const channels = ['web', 'card', 'kiosk'];

type Place = { id: string; parentId?: string; sensitive: boolean };
type Figure = {
	unitId: string;
	splitBy: string;
	questionId: string;
	part: string;
	n: number | null;
	counts: Record<string, number> | null;
	mean: number | null;
};
type Seen = { campaignId: string; places: Place[]; figures: Figure[] };

/** A county with services and units of all sizes, among them empty and very small ones. */
async function randomTree(db: Db, chance: () => number): Promise<Place[]> {
	const county = { id: await unit(db, { name: 'Alue' }, 'county'), sensitive: false };
	const places: Place[] = [county];
	for (let s = 0; s < 2; s += 1) {
		const sensitive = s === 1 && chance() < 0.5;
		const parentId = county.id;
		const id = await unit(db, { name: `P${s}`, parentId, sensitive }, 'service');
		places.push({ id, parentId, sensitive });
		for (let u = 0; u < 2 + Math.floor(chance() * 2); u += 1) {
			const below = await unit(db, { name: `Y${s}${u}`, parentId: id });
			places.push({ id: below, parentId: id, sensitive: false });
		}
	}
	return places;
}

async function onRandomSurveys(runs: number, look: (seen: Seen) => Promise<void>): Promise<void> {
	const { db } = given;
	await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
	const one = async (seed: number) => {
		await sql`savepoint run`.execute(db);
		try {
			const chance = chanceOf(seed);
			const places = await randomTree(db, chance);
			const survey = await givenSurvey(db, questions);
			const units = places.filter(({ id }) => !places.some(({ parentId }) => parentId === id));
			const campaignId = await givenCampaign(db, {
				...survey,
				unitId: places[0]?.id as string,
				asked: units.map(({ id }) => id)
			});
			const responses: GivenResponse[] = places.flatMap(({ id }, at) => {
				const size = at === 0 ? 0 : ([0, 3, 8, 15, 40, 70][Math.floor(chance() * 6)] as number);
				const isOwn = !units.some((one) => one.id === id);
				const n = Math.floor(size * (isOwn ? 0.1 : 1) * (0.5 + chance()));
				return Array.from({ length: n }, () => ({
					unitId: id,
					channel: channels[Math.floor(chance() ** 2 * 3)] as string,
					answers: drawnAnswers(questions, chance, 0.6)
				}));
			});
			await givenResponses(db, { campaignId, ...survey }, responses);
			await countAnswers(db, { campaignId });
			await decideCampaign(db, campaignId, new Date());
			const figures = (await db
				.selectFrom('showing.surveyFigure')
				.selectAll()
				.where('campaignId', '=', campaignId)
				.execute()) as Figure[];
			await look({ campaignId, places, figures });
		} finally {
			await sql`rollback to savepoint run`.execute(db);
		}
	};
	await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 1e9 }), one), {
		numRuns: runs,
		seed: 20261122,
		endOnFailure: true
	});
}

const isSensitiveAt = (places: Place[], id: string): boolean => {
	const up = (at: string | undefined): Place[] =>
		places.filter((one) => one.id === at).flatMap((one) => [one, ...up(one.parentId)]);
	const below = (at: string): Place[] =>
		places.filter((one) => one.parentId === at).flatMap((one) => [one, ...below(one.id)]);
	return [...up(id), ...below(id)].some(({ sensitive }) => sensitive);
};

describe('on random surveys', () => {
	it('every figure equals what plain counting gives', { timeout: 240_000 }, async () => {
		let shown = 0;
		let hidden = 0;
		await onRandomSurveys(8, async ({ campaignId, figures }) => {
			expect(figures.length).toBeGreaterThan(100);
			for (const { unitId, splitBy, questionId, part, n, counts } of figures) {
				const split = splitBy ? { by: splitBy, part } : undefined;
				const plain = await plainly(given.db, campaignId, unitId, questionId, split);
				if (n !== null) expect(n, `${questionId} ${splitBy} ${part}`).toBe(plain.n);
				if (n === null) hidden += 1;
				if (counts === null) continue;
				shown += 1;
				const told = Object.fromEntries(Object.entries(counts).filter(([, times]) => times > 0));
				const kind = questions.find(({ id }) => id === questionId)?.kind as QuestionKind;
				const truth = splitBy ? folded(kind, plain).counts : plain.counts;
				expect(told, `${questionId} ${splitBy} ${part}`).toEqual(truth);
			}
		});
		expect(shown).toBeGreaterThan(150);
		expect(hidden).toBeGreaterThan(100);
	});

	it('no figure is of fewer people than it may be', { timeout: 240_000 }, async () => {
		await onRandomSurveys(6, async ({ places, figures }) => {
			for (const { unitId, questionId, splitBy, n, counts } of figures) {
				const isSensitive =
					questionId === 'r.mood' || splitBy === 'r.mood' || isSensitiveAt(places, unitId);
				if (n) expect(n).toBeGreaterThanOrEqual(isSensitive ? 10 : 5);
				if (n && counts) expect(n).toBeGreaterThanOrEqual(isSensitive ? 20 : 5);
			}
		});
	});

	it(
		'who solves everything shown of a question finds no withheld figure',
		{ timeout: 300_000 },
		async () => {
			let looked = 0;
			await onRandomSurveys(3, async (seen) => {
				for (const questionId of ['', ...questions.map(({ id }) => id)])
					for (const splitBy of ['', 'channel', 'r.age']) {
						if (questionId === splitBy || (splitBy === 'r.age' && questionId === '')) continue;
						const { cells, relations, published } = await attackersTable(seen, questionId, splitBy);
						for (const found of await audit(cells, relations, published)) {
							if (mayBeKnown(found.id, cells)) continue;
							looked += 1;
							const what = `${questionId} by ${splitBy}: ${JSON.stringify(found)}`;
							const least = Math.min(found.threshold, roomOf(found.id, cells, relations));
							expect(found.max - found.min, what).toBeGreaterThanOrEqual(least);
						}
					}
			});
			expect(looked).toBeGreaterThan(500);
		}
	);
});

/**
 * What a service has of its own stands on no page, and may be worked out where it could be shown: of
 * nobody, and of enough people.
 */
function mayBeKnown(id: string, cells: Cell[]): boolean {
	if (!id.includes('-own|')) return false;
	const base = cells.find((cell) => cell.id === id.replace(/[^|]*$/, 'n')) as Cell;
	const answers = base.sensitive ? 20 : 5;
	return base.value === 0 || base.value >= (id.endsWith('|n') ? base.threshold : answers);
}

/** The smallest sum that a figure belongs to, over places and parts of respondents. */
function roomOf(id: string, cells: Cell[], relations: Relation[]): number {
	const isAnswer = !id.endsWith('|n');
	const sums = relations
		.filter(({ total, parts }) => parts.includes(id) && total.endsWith('|n') !== isAnswer)
		.map(({ total }) => cells.find((cell) => cell.id === total)?.value ?? 0);
	return Math.min(...sums);
}

/**
 * Everything that a reader of one question can add up, built anew from plain counting: places with
 * what is their own, parts of respondents, and what was answered.
 */
async function attackersTable(
	{ campaignId, places, figures }: Seen,
	questionId: string,
	splitBy: string
) {
	const question = questions.find(({ id }) => id === questionId);
	const isSplit = splitBy !== '' && question?.kind !== 'number';
	const parts = isSplit
		? [
				...new Set(
					figures
						.filter((one) => one.splitBy === splitBy && one.questionId === questionId)
						.map(({ part }) => part)
				)
			]
		: [];
	const isNumber = question?.kind === 'number' || question === undefined;
	const values = isNumber
		? []
		: ((parts.length > 0 ? foldedValues(question.kind) : undefined) ??
			[...Array(question.kind === 'nps' ? 11 : 6).keys()].map(String));
	const cells: Cell[] = [];
	const relations: Relation[] = [];
	const published = new Set<string>();
	const idOf = (place: string, part: string, name: string) => `${place}|${part}|${name}`;
	const has = new Map<string, Awaited<ReturnType<typeof plainly>>>();
	for (const { id } of places)
		for (const part of ['', ...parts]) {
			const split = part ? { by: splitBy, part } : undefined;
			const plain = await plainly(given.db, campaignId, id, questionId, split);
			const isFolded = question !== undefined && parts.length > 0;
			has.set(`${id} ${part}`, isFolded ? folded(question.kind, plain) : plain);
		}
	const count = (id: string, part: string, name: string): number => {
		const plain = has.get(`${id} ${part}`);
		return name === 'n' ? (plain?.n ?? 0) : (plain?.counts[name] ?? 0);
	};
	const sumBelow = (below: string[], part: string, name: string) =>
		below.reduce((sum, child) => sum + count(child, part, name), 0);
	for (const { id } of places) {
		const below = places.filter(({ parentId }) => parentId === id).map((one) => one.id);
		const isSensitive = question?.sensitive || isSensitiveAt(places, id);
		for (const place of below.length > 0 ? [id, `${id}-own`] : [id])
			for (const part of ['', ...parts]) {
				const figure = figures.find(
					(one) =>
						one.unitId === place &&
						one.questionId === questionId &&
						one.part === part &&
						one.splitBy === (part ? splitBy : '')
				);
				for (const name of ['n', ...values]) {
					const rest = place === id ? 0 : sumBelow(below, part, name);
					const value = count(id, part, name) - rest;
					const cell = idOf(place, part, name);
					const common = { threshold: isSensitive ? 10 : 5, sensitive: Boolean(isSensitive) };
					cells.push({ id: cell, value, ...common });
					const isShown = name === 'n' ? figure?.n !== null : figure?.counts !== null;
					if (figure && isShown) published.add(cell);
					// Where the service itself was not asked, a reader knows that there is nobody.
					if (!figure && count(id, '', 'n') === sumBelow(below, '', 'n')) published.add(cell);
				}
				if (values.length > 0 && question?.kind !== 'many') {
					const all = values.map((value) => idOf(place, part, value));
					relations.push({ total: idOf(place, part, 'n'), parts: all });
				}
			}
		for (const part of ['', ...parts])
			for (const name of below.length > 0 ? ['n', ...values] : []) {
				const all = [...below, `${id}-own`].map((place) => idOf(place, part, name));
				relations.push({ total: idOf(id, part, name), parts: all });
			}
		for (const name of parts.length > 0 ? ['n', ...values] : [])
			for (const place of below.length > 0 ? [id, `${id}-own`] : [id]) {
				const all = parts.map((part) => idOf(place, part, name));
				relations.push({ total: idOf(place, '', name), parts: all });
			}
	}
	return { cells, relations, published };
}

import { describe, expect, it } from 'vitest';
import { decideRelease } from './deciding.ts';
import { figureId } from './release-table.ts';
import { type Seen, type Target, confine } from './release-attacker.given.ts';
import { type GivenUnit, peopleOf, placesFrom } from './releases.given.ts';
import { type Asked, RESPONDENTS, type Round, answeredBy, grown, regionsIn } from './round.ts';

/**
 * Security plan S6: whoever has read all that 24 releases show, every page and every file, solves for
 * everything that they do not show.
 */
const asked: Asked[] = [
	{ id: 'heard', kind: 'agree5', values: ['1', '2', '3', '4', '5'], sensitive: false },
	{ id: 'violence', kind: 'choice', values: ['1', '2'], sensitive: true },
	{ id: 'age', kind: 'choice', values: ['1', '2', '3'], sensitive: false },
	{ id: 'ways', kind: 'many', values: ['1', '2'], sensitive: false }
];

const services = ['s1', 's2', 's3'];
const sizes = [3, 34, 12, 60, 7, 25, 9, 110, 5, 41, 18, 4];

/** Twelve units under three services; in the second year two of them have been merged into one. */
function countyIn(campaign: number): GivenUnit[] {
	const units = Array.from({ length: 12 }, (_, at): GivenUnit => ({
		id: `u${at}`,
		parentId: services[at % 3] as string,
		sensitive: at === 4
	}));
	const merged: GivenUnit[] = campaign >= 12 ? [{ id: 'u0u3', parentId: 's1' }] : [];
	return [
		{ id: 'county', parentId: null },
		...services.map((id) => ({ id, parentId: 'county' })),
		...units,
		...merged
	];
}

function roundOf(campaign: number, more = 0): Round {
	const units = countyIn(campaign);
	const merged = campaign >= 12;
	const answered = new Map(
		units.slice(4).flatMap(({ id }, at) => {
			// Those that were merged have nobody of their own any more.
			if (merged && (id === 'u0' || id === 'u3')) return [];
			const size = id === 'u0u3' ? 63 : (sizes[(at + campaign * 5) % sizes.length] as number);
			return [[id, size + (id === 'u1' ? more : 0)] as const];
		})
	);
	const counted = peopleOf(100 * campaign, answered, asked, { sampled: campaign % 2 === 0 });
	return { places: placesFrom(units), counted };
}

type Decide = (rounds: readonly Round[]) => Promise<ReadonlySet<string>>;

/** As the product does, each release knowing those before it. */
const asProduct: Decide = async (rounds) => {
	let shown: ReadonlySet<string> = new Set();
	for (let no = 1; no <= rounds.length; no += 1)
		shown = await decideRelease({
			rounds: rounds.slice(0, no),
			asked,
			earlier: shown,
			withheld: () => false
		});
	return shown;
};

/** Hides what is small and nothing else, as many have done by hand. */
const careless: Decide = async (rounds) => {
	const shown = new Set<string>();
	rounds.forEach((round, at) => {
		for (const { id, values, sensitive } of [
			{ id: RESPONDENTS, values: [], sensitive: false },
			...asked
		])
			for (const region of regionsIn(round, id)) {
				const { n } = answeredBy(region);
				const isSensitive = sensitive || region.sensitive;
				if (n >= (isSensitive ? 10 : 5)) shown.add(figureId(at + 1, id, region));
				if (n >= (isSensitive ? 20 : 5))
					for (const value of values) shown.add(figureId(at + 1, id, region, '', value));
			}
	});
	return shown;
};

/** All that pages and files of the campaign's releases tell of one question. */
function seenOf(rounds: readonly Round[], question: Asked, shown: ReadonlySet<string>): Seen {
	const places = (rounds.at(-1) as Round).places;
	return {
		children: new Map(
			places.map(({ unitId }) => [
				unitId,
				places.flatMap((one) => (one.parentId === unitId ? [one.unitId] : []))
			])
		),
		values: question.values,
		sumsUp: question.kind !== 'many',
		releases: rounds.map((round, at) => {
			const look = (id: string) =>
				new Map(
					regionsIn(round, id).flatMap((region) =>
						shown.has(figureId(at + 1, id, region))
							? [[region.unitId, answeredBy(region).n] as const]
							: []
					)
				);
			const counts = regionsIn(round, question.id).flatMap((region) => {
				const given = answeredBy(region).counts;
				const isShown = question.values.every((value) =>
					shown.has(figureId(at + 1, question.id, region, '', value))
				);
				if (!isShown) return [];
				const all = question.values.map((value) => [value, given[value] ?? 0] as const);
				return [[region.unitId, Object.fromEntries(all)] as const];
			});
			return { respondents: look(RESPONDENTS), n: look(question.id), counts: new Map(counts) };
		})
	};
}

/** Numbers of a campaign that are withheld though somebody is behind them, and how narrow each is. */
async function attack(rounds: readonly Round[], shown: ReadonlySet<string>) {
	const found: { what: string; value: number; width: number; demand: number }[] = [];
	for (const question of asked) {
		const seen = seenOf(rounds, question, shown);
		const targets: Target[] = [];
		rounds.forEach((round, release) => {
			const people = new Map(
				regionsIn(round, RESPONDENTS).map((one) => [one.unitId, answeredBy(one).n])
			);
			const regions = regionsIn(round, question.id);
			for (const region of regions) {
				const { n, counts } = answeredBy(region);
				const threshold = question.sensitive || region.sensitive ? 10 : 5;
				const add = (of: string, value: number, room: number) =>
					targets.push({
						release,
						place: region.unitId,
						of,
						value,
						demand: Math.min(threshold, room)
					});
				const at = (id: string, value = 'n') => figureId(release + 1, id, region, '', value);
				const all = people.get(region.unitId) as number;
				const above = regions.find(({ unitId }) => unitId === region.parentId);
				if (question === asked[0] && !shown.has(at(RESPONDENTS)))
					add('respondents', all, region.sensitive ? 10 : 5);
				// No more can be unknown than there are people, or people above who said so.
				if (!shown.has(at(question.id))) add('n', n, all);
				for (const value of question.values)
					if (!shown.has(at(question.id, value)))
						add(
							value,
							counts[value] ?? 0,
							Math.min(all, above ? (answeredBy(above).counts[value] ?? 0) : Infinity)
						);
			}
		});
		const ranges = await confine(seen, targets);
		targets.forEach(({ release, place, of, value, demand }, at) => {
			const { least, most } = ranges[at] as { least: number; most: number };
			expect(least, `${place} ${of}`).toBeLessThanOrEqual(value);
			expect(most, `${place} ${of}`).toBeGreaterThanOrEqual(value);
			const what = `${question.id} ${place} ${of} in release ${release + 1}`;
			found.push({ what, value, width: most - least, demand });
		});
	}
	return found;
}

const campaigns = Array.from({ length: 23 }, (_, at) => at);
/** One campaign was released again after late answers: of two people in one unit, of fourteen in it. */
const corrected = (more: number): Round[] => {
	const first = roundOf(23);
	const again = roundOf(23, more);
	return [first, { ...again, counted: grown(first.counted, again.counted) }];
};
const all = (): Round[][] => [...campaigns.map((one) => [roundOf(one)]), corrected(2)];

describe('whoever has read 24 releases', () => {
	it('recovers no withheld number, nor confines one', { timeout: 60_000 }, async () => {
		let withheld = 0;
		let shownInAll = 0;
		const narrow: string[] = [];
		for (const rounds of all()) {
			const shown = await asProduct(rounds);
			shownInAll += shown.size;
			for (const { what, value, width, demand } of await attack(rounds, shown)) {
				withheld += 1;
				if (width < demand) narrow.push(`${what}: ${value}, width ${width} of ${demand}`);
			}
		}
		expect(narrow).toEqual([]);
		expect(withheld).toBeGreaterThan(500);
		// It must not be safe by showing nothing.
		expect(shownInAll).toBeGreaterThan(2000);
	});

	it('recovers many where only small numbers are hidden', { timeout: 60_000 }, async () => {
		const recovered: string[] = [];
		for (const rounds of all().slice(0, 6)) {
			const shown = await careless(rounds);
			for (const { what, width, value } of await attack(rounds, shown))
				if (width === 0 && value > 0) recovered.push(what);
		}
		expect(recovered.length).toBeGreaterThan(10);
	});

	it('sees what two people answered late, where releases do not know each other', async () => {
		const rounds = corrected(2);
		const [first, again] = [rounds.slice(0, 1), rounds.slice(1)];
		const apart = new Set([
			...(await asProduct(first)),
			...[...(await asProduct(again))].map((id) => id.replace(/^1 /, '2 '))
		]);
		const added = (shown: ReadonlySet<string>) =>
			regionsIn(rounds[1] as Round, 'heard').filter((region) => {
				const before = regionsIn(rounds[0] as Round, 'heard').find(
					({ unitId }) => unitId === region.unitId
				);
				const more = answeredBy(region).n - (before ? answeredBy(before).n : 0);
				const isBoth = [1, 2].every((no) => shown.has(figureId(no, 'heard', region)));
				return more > 0 && more < 5 && isBoth;
			});
		expect(added(apart).length).toBeGreaterThan(0);
		expect(added(await asProduct(rounds))).toEqual([]);
	});

	it('sees a correction that many people stand behind', async () => {
		const rounds = corrected(14);
		const shown = await asProduct(rounds);
		const region = regionsIn(rounds[1] as Round, RESPONDENTS).find(
			({ unitId }) => unitId === 'county'
		);
		expect(region && shown.has(figureId(2, RESPONDENTS, region))).toBe(true);
	});
});

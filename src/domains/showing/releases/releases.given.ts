import type { Place } from '../statistics/places.public.ts';
import { chanceOf } from '../results/results.given.ts';
import { type Asked, type Counted, RESPONDENTS, SAMPLE } from './round.ts';

/** A unit of a made-up county. */
export type GivenUnit = { id: string; parentId: string | null; sensitive?: boolean };

/** The county as the product sees it: what is above something sensitive is protected like it. */
export function placesFrom(units: readonly GivenUnit[]): Place[] {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const above = (id: string): string[] => {
		const parent = byId.get(id)?.parentId;
		return parent ? [parent, ...above(parent)] : [];
	};
	const sensitive = new Set(
		units.flatMap((unit) =>
			[unit.id, ...above(unit.id)].some((id) => byId.get(id)?.sensitive)
				? unit.sensitive
					? [unit.id, ...above(unit.id)]
					: [unit.id].filter(() => above(unit.id).some((id) => byId.get(id)?.sensitive))
				: []
		)
	);
	return units.map(({ id, parentId }) => ({
		unitId: id,
		parentId,
		sensitive: sensitive.has(id),
		threshold: sensitive.has(id) ? 10 : 5,
		isLeaf: !units.some((unit) => unit.parentId === id)
	}));
}

/**
 * Answers of made-up people, counted: so many of each unit, most to every question, each unit with a
 * leaning of its own, by web and on paper.
 *
 * @param sizes how many answered in each unit; of the given ones the same as before, if `more` is 0
 */
export function peopleOf(
	seed: number,
	sizes: ReadonlyMap<string, number>,
	asked: readonly Asked[],
	{ skips = 0.07, sampled = false } = {}
): Counted[] {
	const rows = new Map<string, Counted>();
	for (const [unitId, size] of sizes) {
		const chance = chanceOf(seed + hash(unitId));
		const leaning = chance();
		const add = (channel: string, questionId: string, values: string[]) => {
			const key = `${unitId} ${channel} ${questionId}`;
			const row = rows.get(key) ?? { unitId, channel, questionId, n: 0, counts: {} };
			row.n += 1;
			for (const value of values) row.counts[value] = (row.counts[value] ?? 0) + 1;
			rows.set(key, row);
		};
		for (let person = 0; person < size; person += 1) {
			const channel = chance() < 0.75 ? 'web' : 'card';
			add(channel, RESPONDENTS, []);
			if (sampled && chance() < 0.6) add(SAMPLE, RESPONDENTS, []);
			for (const { id, kind, values } of asked) {
				const skip = chance() < skips;
				const drawn = chance();
				const likes = Math.min(
					values.length - 1,
					Math.floor(drawn ** (0.4 + leaning) * values.length)
				);
				if (skip) continue;
				if (kind === 'many')
					add(
						channel,
						id,
						values.filter((_, at) => (drawn * 8) % (at + 1.5) < 0.7)
					);
				else add(channel, id, values.length > 0 ? [values[likes] as string] : ['1950']);
			}
		}
	}
	return [...rows.values()];
}

const hash = (text: string): number =>
	[...text].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0, 7);

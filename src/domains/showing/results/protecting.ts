import { type Ledger, protect } from '../disclosure/disclosure.public.ts';
import { ALL, type Region, type TableOptions, cellOf, tableOf } from './survey-table.ts';

/** What may be shown of a place: how many answered, and what they answered. */
export type Shown = { n: boolean; answers: boolean };

/** What may be shown, by `cellOf` of a place and a part of its respondents. */
export type Decision = ReadonlyMap<string, Shown>;

/** Shows nothing at all: what is decided where no safe way is found. */
const nothing: Decision = new Map();

export const shownIn = (decision: Decision, region: Region, part: string = ALL): Shown =>
	decision.get(cellOf(region, part)) ?? { n: false, answers: false };

/**
 * Decides what may be shown of one question over all places, beside what was decided before it.
 *
 * Should no safe way be found, nothing of the question is shown: an error may cost figures, never a
 * secret.
 *
 * @param before decided of the same figures already (`n` and answers of all respondents, when their
 *   parts are looked at)
 * @param withheld places and parts of which nothing may be shown, since another figure of the same
 *   people is withheld: nearly everybody answers every question, so a number that is shown in one
 *   and withheld in another would be known
 */
export async function decideQuestion(
	regions: readonly Region[],
	options: TableOptions,
	{
		before,
		withheld
	}: { before?: Decision; withheld?: (region: Region, part: string) => boolean } = {}
): Promise<Decision> {
	const { cells, relations } = tableOf(regions, options);
	const ledger: { published: Map<string, number>; hidden: Set<string> } = {
		published: new Map(),
		hidden: new Set()
	};
	const values = new Map(cells.map(({ id, value }) => [id, value]));
	const settle = (id: string, isShown: boolean) => {
		if (isShown) ledger.published.set(id, values.get(id) as number);
		else ledger.hidden.add(id);
	};
	for (const region of regions) {
		const parts = options.withParts ? [...region.byPart.keys()] : [ALL];
		for (const part of parts) {
			const decided = part === ALL && before ? shownIn(before, region) : undefined;
			const nothingOf = withheld?.(region, part) ?? false;
			if (!decided && !nothingOf) continue;
			settle(cellOf(region, part), decided?.n ?? false);
			for (const value of options.values) {
				settle(cellOf(region, part, value), decided?.answers ?? false);
			}
		}
	}
	const { published, open } = await protect(cells, relations, {
		alreadyPublished: ledger satisfies Ledger
	});
	if (open.length > 0) return before ?? nothing;
	const first = options.values[0];
	return new Map(
		regions.flatMap((region) =>
			(options.withParts ? [...region.byPart.keys()] : [ALL]).map((part) => {
				const n = published.has(cellOf(region, part));
				const answers = first === undefined ? n : published.has(cellOf(region, part, first));
				return [cellOf(region, part), { n, answers: n && answers }] as const;
			})
		)
	);
}

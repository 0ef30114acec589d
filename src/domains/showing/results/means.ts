import { FEWEST_FOR_SENSITIVE_SHARE, FEWEST_FOR_SHARE } from '../disclosure/disclosure.public.ts';
import { type Decision, shownIn } from './protecting.ts';
import { momentsOf } from './statistics/mean.ts';
import { ALL, type Answered, type Region, fewestOf, together, treeSums } from './survey-table.ts';

/** Mean and deviation of numbers that people answered. */
export type Moments = { mean: number; deviation: number | null };

/**
 * Means that may be shown of a question that is answered with a number.
 *
 * A mean is no count, and the rules of counts do not protect it by themselves:
 * - It waits for as many respondents as shares do, in sensitive places and questions for as many as
 *   they need there, and where all answered the same number always for 20: it would tell what each of
 *   them said.
 * - A mean times its number of people is a sum. Whoever knows the sum of a service and of all its
 *   units but one knows that one. So the places below one are told apart only where those that are
 *   not told would, all together, be enough people to be told.
 * - Of a place without a mean the places below it have none either.
 */
export function meansOf(
	regions: readonly Region[],
	{ decision, sensitive }: { decision: Decision; sensitive: boolean }
): Map<Region, Moments> {
	const below = new Map(treeSums(regions).map(({ total, parts }) => [total, parts]));
	const means = new Map<Region, Moments>();
	const answeredIn = (region: Region) => region.byPart.get(ALL) ?? { n: 0, counts: {} };
	const isTold = (region: Region) =>
		shownIn(decision, region).n && isEnough(answeredIn(region), sensitive || region.sensitive);
	const tell = (region: Region): void => {
		const moments = momentsIn(answeredIn(region));
		if (moments) means.set(region, moments);
		const parts = (below.get(region) ?? []).filter((part) => answeredIn(part).n > 0);
		const untold = parts.filter((part) => !isTold(part));
		const isSensitive = sensitive || untold.some((part) => part.sensitive);
		const hasRoom =
			untold.length === 0 ||
			(untold.length > 1 && isEnough(together(untold.map(answeredIn)), isSensitive));
		if (hasRoom) for (const part of parts) if (isTold(part)) tell(part);
	};
	const isPart = new Set([...below.values()].flat());
	for (const region of regions) if (!isPart.has(region) && isTold(region)) tell(region);
	return means;
}

function isEnough({ n, counts }: Answered, sensitive: boolean): boolean {
	const isAlike = Object.values(counts).filter((times) => times > 0).length < 2;
	const fewest = Math.max(FEWEST_FOR_SHARE, fewestOf(sensitive).answers);
	return n >= (isAlike ? Math.max(FEWEST_FOR_SENSITIVE_SHARE, fewest) : fewest);
}

function momentsIn({ counts }: Answered): Moments | undefined {
	const values = Object.keys(counts);
	const moments = momentsOf({
		values: values.map(Number),
		counts: values.map((value) => counts[value] as number)
	});
	return moments && { mean: moments.mean, deviation: moments.deviation ?? null };
}

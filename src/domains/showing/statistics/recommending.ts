import { FEWEST_FOR_SENSITIVE_SHARE, FEWEST_FOR_SHARE } from '../disclosure/disclosure.public.ts';
import type { Row } from './release-table.ts';

type Recommending = Pick<Row, 'promoters' | 'passives' | 'detractors'>;

/** Net promoter score as its owners count it: per cent of 9–10 less per cent of 0–6, whole. */
export const npsOf = ({ promoters, passives, detractors }: Recommending): number =>
	Math.round((100 * (promoters - detractors)) / (promoters + passives + detractors));

const answered = (row: Recommending): number => row.promoters + row.passives + row.detractors;

/** Ways in which more or fewer people may have left the question out: up to this many of a kind. */
const REACH = 12;

/**
 * Whether the score may be shown beside the shares of all voices.
 *
 * It is counted of those who answered one question, the shares of everybody. Whoever knows both
 * looks for the few who left the question out. So there must be another number of them, different
 * by the threshold, that gives exactly the same score here and in every other shown score that has
 * these people in it (the year, beside its quarter).
 *
 * @param row a unit without units below it, whose shares are shown
 * @param around shown scores over more people: the year of a quarter
 */
export function mayShowNps(row: Row, around: readonly Row[] = []): boolean {
	const least = row.sensitive ? FEWEST_FOR_SENSITIVE_SHARE : FEWEST_FOR_SHARE;
	if (!row.showsParts || answered(row) < least) return false;
	const others = {
		promoters: row.positive - row.promoters,
		passives: row.neutral - row.passives,
		detractors: row.negative - row.detractors
	};
	// Where the mood comes from another question, the two say nothing of each other's parts.
	if (Object.values(others).some((count) => count < 0)) return false;
	const isSame = (other: Recommending, by: Recommending) => {
		const moved = {
			promoters: other.promoters - by.promoters,
			passives: other.passives - by.passives,
			detractors: other.detractors - by.detractors
		};
		return answered(moved) > 0 && npsOf(moved) === npsOf(other);
	};
	const steps = (kind: keyof Recommending) => {
		const from = -Math.min(REACH, others[kind]);
		const to = Math.min(REACH, row[kind]);
		return Array.from({ length: to - from + 1 }, (_, at) => from + at);
	};
	const all = steps('passives');
	return steps('promoters').some((promoters) =>
		steps('detractors').some((detractors) =>
			all.some((passives) => {
				const by = { promoters, passives, detractors };
				const more = promoters + passives + detractors;
				return (
					Math.abs(more) >= row.threshold && [row, ...around].every((each) => isSame(each, by))
				);
			})
		)
	);
}

import { FEWEST } from '../disclosure/disclosure.public.ts';

export type TreeUnit = { id: string; parentId: string | null; sensitive: boolean };

/** People whose answers are read together: of one unit, or of several that are too small alone. */
export type Pool = {
	/** Where they are read: the unit itself, or the place above all of them. */
	homeId: string;
	unitIds: string[];
	n: number;
};

/**
 * Which units' answers are read by themselves, and which only together under the place above them.
 *
 * A unit with fewer respondents than the law of small numbers asks is read with the units beside
 * it. Where these are too few together, the smallest of the others joins them: else its own list
 * would tell which of the common list are the few. What is too small even so goes one level up;
 * what is too small for the whole county is read by nobody.
 *
 * @param counted respondents of each unit by itself
 * @param asked whether a question itself is sensitive
 */
export function poolsOf(
	units: readonly TreeUnit[],
	counted: readonly { unitId: string; n: number }[],
	asked: { sensitive: boolean } = { sensitive: false }
): Pool[] {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const below = Map.groupBy(units, ({ parentId }) => parentId);
	const numbers = new Map(counted.map(({ unitId, n }) => [unitId, n]));
	const isSensitive = (id: string | null | undefined): boolean => {
		const unit = id ? byId.get(id) : undefined;
		return unit !== undefined && (unit.sensitive || isSensitive(unit.parentId));
	};
	const isEnough = ({ unitIds, n }: Pool) =>
		n >= (asked.sensitive || unitIds.some(isSensitive) ? FEWEST.sensitive : FEWEST.ordinary);

	/** What is settled at a place and below it, and what is too small there. */
	const settle = (id: string): { settled: Pool[]; loose: Pool[] } => {
		const children = (below.get(id) ?? []).map((child) => settle(child.id));
		const settled = children.flatMap((child) => child.settled);
		const loose = children.flatMap((child) => child.loose);
		const n = numbers.get(id) ?? 0;
		const own = { homeId: id, unitIds: [id], n };
		if (n > 0) (isEnough(own) ? settled : loose).push(own);
		if (loose.length === 0 || children.length === 0) return { settled, loose };
		const bySize = [...settled].sort((a, b) => a.n - b.n || (a.homeId < b.homeId ? -1 : 1));
		const joined = together(id, loose);
		while (!isEnough(joined) && bySize.length > 0) {
			const next = bySize.shift() as Pool;
			settled.splice(settled.indexOf(next), 1);
			Object.assign(joined, together(id, [joined, next]));
		}
		return isEnough(joined)
			? { settled: [...settled, joined], loose: [] }
			: { settled, loose: [joined] };
	};
	return (below.get(null) ?? []).flatMap((root) => settle(root.id).settled);
}

const together = (homeId: string, pools: readonly Pool[]): Pool => ({
	homeId,
	unitIds: pools.flatMap(({ unitIds }) => unitIds),
	n: pools.reduce((sum, { n }) => sum + n, 0)
});

import loadHighs from 'highs';
import type { Cell, Relation } from './table.ts';

/** Least and most that a figure can be, given all that is shown. */
export type Range = { least: number; most: number };

/**
 * An attacker with patience: tries every table of whole numbers there is and keeps those that agree
 * with what is shown.
 *
 * Knows the shown figures, the sums and nothing else; shares no code with the product. Only for
 * tables with a handful of withheld figures that are no sums.
 *
 * @param cap no withheld figure is tried beyond its true value plus this
 */
export function tryAll(
	cells: readonly Cell[],
	relations: readonly Relation[],
	shown: ReadonlySet<string>,
	cap: number
): Map<string, Range> {
	const totals = new Set(relations.map(({ total }) => total));
	const free = cells.filter(({ id }) => !totals.has(id) && !shown.has(id));
	const known = new Map(
		cells.filter(({ id }) => shown.has(id)).map(({ id, value }) => [id, value])
	);
	// Every figure as a sum of the lowest ones; different ways to the same sum must agree by themselves.
	const lowestOf = new Map<string, string[]>();
	const lowest = (id: string): string[] => {
		const there = lowestOf.get(id);
		if (there) return there;
		const relation = relations.find(({ total }) => total === id);
		const found = relation ? relation.parts.flatMap(lowest) : [id];
		lowestOf.set(id, found);
		return found;
	};
	const rank = new Map(free.map(({ id }, at) => [id, at]));
	const checks: { last: number; free: number[]; rest: number }[] = [];
	for (const { id } of cells) {
		if (!totals.has(id) || !known.has(id)) continue;
		const members = lowest(id);
		const open = members.flatMap((member) => rank.get(member) ?? []);
		if (open.length === 0) continue;
		const sure = members.reduce((sum, member) => sum + (known.get(member) ?? 0), 0);
		checks.push({ last: Math.max(...open), free: open, rest: (known.get(id) as number) - sure });
	}
	const value = free.map(() => 0);
	const ranges = new Map<string, Range>();
	const hidden = cells.filter(({ id }) => !shown.has(id)).map(({ id }) => ({ id, of: lowest(id) }));
	const note = () => {
		for (const { id, of } of hidden) {
			const now = of.reduce(
				(sum, member) =>
					sum + (rank.has(member) ? value[rank.get(member) as number] : (known.get(member) ?? 0)),
				0
			);
			const range = ranges.get(id) ?? { least: now, most: now };
			ranges.set(id, { least: Math.min(range.least, now), most: Math.max(range.most, now) });
		}
	};
	const goOn = (at: number): void => {
		if (at === free.length) return note();
		for (let now = 0; now <= free[at].value + cap; now += 1) {
			value[at] = now;
			const agrees = checks.every(
				({ last, free: members, rest }) =>
					last !== at || members.reduce((sum, member) => sum + value[member], 0) === rest
			);
			if (agrees) goOn(at + 1);
		}
	};
	goOn(0);
	return ranges;
}

/**
 * An attacker with a solver: the least and most of every withheld figure in whole numbers, over the
 * whole table at once. Written in the solver's text language and apart from the product's own use.
 *
 * @param cap no figure is sought beyond its true value plus this
 */
export async function solveAll(
	cells: readonly Cell[],
	relations: readonly Relation[],
	shown: ReadonlySet<string>,
	cap: number
): Promise<Map<string, Range>> {
	const highs = await loadHighs();
	const name = new Map(cells.map(({ id }, at) => [id, `x${at}`]));
	const sums = relations.map(
		({ total, parts }) =>
			`${parts.map((part) => name.get(part)).join(' + ')} - ${name.get(total)} = 0`
	);
	const bounds = cells.map(({ id, value }) =>
		shown.has(id) ? `${name.get(id)} = ${value}` : `0 <= ${name.get(id)} <= ${value + cap}`
	);
	const best = (goal: 'Minimize' | 'Maximize', id: string): number => {
		const text = [goal, name.get(id), 'Subject To', ...sums, 'Bounds', ...bounds, 'General'];
		const found = highs.solve([...text, [...name.values()].join(' '), 'End'].join('\n'), {
			output_flag: false
		});
		if (found.Status !== 'Optimal') throw new Error(`the attacker's program: ${found.Status}`);
		return Math.round(found.ObjectiveValue);
	};
	const ranges = new Map<string, Range>();
	for (const { id } of cells)
		if (!shown.has(id)) ranges.set(id, { least: best('Minimize', id), most: best('Maximize', id) });
	return ranges;
}

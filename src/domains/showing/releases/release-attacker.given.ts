import loadHighs from 'highs';

/**
 * What a reader knows of one question in one campaign, from every page and file of every release of
 * it: numbers by place, and nothing of how the product decides.
 *
 * Shares no code with the product: its own sums up the tree, its own program, a solver of its own.
 */
export type Seen = {
	/** The tree as the pages show it: places below each place. */
	children: ReadonlyMap<string, readonly string[]>;
	values: readonly string[];
	sumsUp: boolean;
	/** Newest last; `n` and `counts` by place, where they were shown. */
	releases: readonly {
		respondents: ReadonlyMap<string, number>;
		n: ReadonlyMap<string, number>;
		counts: ReadonlyMap<string, Readonly<Record<string, number>>>;
	}[];
};

/** A number that the attacker wants to know. */
export type Target = {
	release: number;
	place: string;
	of: 'respondents' | 'n' | string;
	value: number;
	/** Wide enough: where it can be this much less, nobody looks how much more it can be. */
	demand: number;
};

/**
 * The least and the most that each wanted number can be, given all that was seen.
 *
 * Knows that a place is the sum of those below it, that answers are of those who answered, that nobody
 * answers who is no respondent, and that a later release only adds people.
 */
export async function confine(
	seen: Seen,
	targets: readonly Target[],
	cap = 3000
): Promise<{ least: number; most: number }[]> {
	const highs = await loadHighs();
	const names = new Map<string, string>();
	const bounds: string[] = [];
	const rows: string[] = [];
	const variable = (release: number, place: string, of: string, known?: number): string => {
		const key = `${release} ${place} ${of}`;
		const there = names.get(key);
		if (there) return there;
		const name = `x${names.size}`;
		names.set(key, name);
		bounds.push(known === undefined ? `0 <= ${name} <= ${cap}` : `${name} = ${known}`);
		return name;
	};
	const places = [...new Set([...seen.children].flatMap(([place, below]) => [place, ...below]))];
	const names2 = ['respondents', 'n', ...seen.values];
	seen.releases.forEach((release, at) => {
		const known = (place: string, of: string): number | undefined =>
			of === 'respondents'
				? release.respondents.get(place)
				: of === 'n'
					? release.n.get(place)
					: release.counts.get(place)?.[of];
		for (const place of places) for (const of of names2) variable(at, place, of, known(place, of));
		for (const [place, below] of seen.children)
			if (below.length > 0)
				for (const of of names2)
					rows.push(
						`${below.map((one) => variable(at, one, of)).join(' + ')} - ${variable(at, place, of)} = 0`
					);
		for (const place of places) {
			const n = variable(at, place, 'n');
			rows.push(`${variable(at, place, 'respondents')} - ${n} >= 0`);
			if (seen.sumsUp && seen.values.length > 0)
				rows.push(
					`${seen.values.map((value) => variable(at, place, value)).join(' + ')} - ${n} = 0`
				);
			else for (const value of seen.values) rows.push(`${n} - ${variable(at, place, value)} >= 0`);
			if (at > 0)
				for (const of of names2)
					rows.push(`${variable(at, place, of)} - ${variable(at - 1, place, of)} >= 0`);
		}
	});
	const solve = (goal: string, name: string): number => {
		const text = [goal, name, 'Subject To', ...rows, 'Bounds', ...bounds, 'End'].join('\n');
		const found = highs.solve(text, { output_flag: false });
		if (found.Status !== 'Optimal') throw new Error(`the attacker's program: ${found.Status}`);
		return found.ObjectiveValue;
	};
	return targets.map(({ release, place, of, value, demand }) => {
		const name = names.get(`${release} ${place} ${of}`) as string;
		const least = Math.ceil(solve('Minimize', name) - 1e-6);
		if (value - least >= demand) return { least, most: value };
		return { least, most: Math.floor(solve('Maximize', name) + 1e-6) };
	});
}

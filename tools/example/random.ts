/**
 * Chance that always falls the same way: the example county must be the same at every seeding, on
 * every machine, or a figure in a picture of it would be wrong tomorrow.
 *
 * Xorshift with four words of state (G. Marsaglia, Xorshift RNGs, Journal of Statistical Software
 * 8(14), 2003). For examples only: it can be foretold.
 */
export type Random = {
	/** From 0 up to, but not reaching, 1. */
	next(): number;
	/** A whole number from 0 up to, but not reaching, `count`. */
	below(count: number): number;
	chance(share: number): boolean;
	pick<T>(from: readonly T[]): T;
	/** One of many, the heavier the likelier. */
	weigh<T>(from: readonly (readonly [T, number])[]): T;
};

/** FNV-1a (Fowler, Noll, Vo): a number from a word, so that each unit has chances of its own. */
function numberOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) {
		hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}

export function randomFrom(seed: number, word: string): Random {
	let x = numberOf(`${seed} x ${word}`) || 1;
	let y = numberOf(`${seed} y ${word}`);
	let z = numberOf(`${seed} z ${word}`);
	let w = numberOf(`${seed} w ${word}`);
	const next = (): number => {
		const t = x ^ (x << 11);
		x = y;
		y = z;
		z = w;
		w = (w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0;
		return w / 0x1_0000_0000;
	};
	for (let i = 0; i < 16; i++) next();
	const random: Random = {
		next,
		below: (count) => Math.floor(next() * count),
		chance: (share) => next() < share,
		pick(from) {
			if (from.length === 0) throw new RangeError('nothing to pick from');
			return from[random.below(from.length)] as (typeof from)[number];
		},
		weigh(from) {
			let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
			for (const [thing, weight] of from) {
				left -= weight;
				if (left < 0) return thing;
			}
			const last = from.findLast(([, weight]) => weight > 0);
			if (!last) throw new RangeError('nothing has weight');
			return last[0];
		}
	};
	return random;
}

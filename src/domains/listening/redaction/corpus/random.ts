/** The same row of numbers on every machine, so that the corpus is the same in every run. */
export type Dice = {
	/** A whole number from 0 up to, not including, `below`. */
	number: (below: number) => number;
	pick: <T>(from: readonly T[]) => T;
	digits: (count: number) => string;
};

/** Dice with a seed (mulberry32). */
export function dice(seed: number): Dice {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const number = (below: number): number => Math.floor(next() * below);
	return {
		number,
		pick: (from) => {
			const one = from[number(from.length)];
			if (one === undefined) throw new Error('Nothing to pick from');
			return one;
		},
		digits: (count) => Array.from({ length: count }, () => number(10)).join('')
	};
}

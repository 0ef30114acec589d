import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfRing, onCircle, pieceOfRing } from './ring.ts';

describe('the ring', () => {
	it('begins at twelve o’clock and goes clockwise', () => {
		expect(onCircle(100, 0)).toEqual([0, -100]);
		expect(onCircle(100, 90)).toEqual([100, 0]);
		expect(onCircle(100, 180)).toEqual([0, 100]);
		expect(onCircle(100, 270)).toEqual([-100, 0]);
	});

	it('is closed, and made of numbers only', () => {
		fc.assert(
			fc.property(fc.nat(330), fc.integer({ min: 1, max: 120 }), (from, width) => {
				const path = pieceOfRing(100, 200, from, from + width);
				expect(path).toMatch(/^M[-\d.,]+A200 200 0 0 1 [-\d.,]+L[-\d.,]+A100 100 0 0 0 [-\d.,]+Z$/);
				expect(path).not.toMatch(/NaN|-0[,A]/);
			})
		);
	});

	it('turns words round below the middle, so that they do not stand on their heads', () => {
		const startsLeft = (line: string) => {
			const [, start, end] = /^M(-?[\d.]+),.* (-?[\d.]+),-?[\d.]+$/.exec(line) ?? [];
			return Number(start) < Number(end);
		};
		for (let from = 0; from < 360; from += 30) {
			if (from % 180 === 75) continue;
			expect(startsLeft(lineOfRing(100, from + 1, from + 29)), `${from}`).toBe(true);
		}
	});
});

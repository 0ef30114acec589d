import { describe, expect, it } from 'vitest';
import { inWholePercent, meanRounded, wholePercent } from './rounding.public.ts';

describe('released figures', () => {
	it('have shares in whole per cent', () => {
		expect(wholePercent(3, 7)).toBe(43);
		expect(wholePercent(1, 200)).toBe(1);
		expect(wholePercent(0, 12)).toBe(0);
		expect(inWholePercent(0.4286)).toBe(43);
		expect(inWholePercent(null)).toBe(null);
	});

	it('have no share of what is withheld, nor of nobody', () => {
		expect(wholePercent(null, 12)).toBe(null);
		expect(wholePercent(3, null)).toBe(null);
		expect(wholePercent(0, 0)).toBe(null);
	});

	it('have means with one decimal', () => {
		expect(meanRounded(3.449)).toBe(3.4);
		expect(meanRounded(-12.06)).toBe(-12.1);
		expect(meanRounded(null)).toBe(null);
	});
});

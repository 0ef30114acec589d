import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreeTone, layBar } from './bars.ts';

const bar = (...shares: number[]) =>
	layBar(shares.map((value, i) => ({ label: `${i}`, value, tone: (i + 1) as AgreeTone })));

describe('parts of a bar', () => {
	it('stand side by side and fill the width', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }), (counts) => {
				const total = counts.reduce((a, b) => a + b, 0);
				fc.pre(total > 0);
				const { parts } = bar(...counts.map((count) => count / total));
				let edge = 0;
				for (const part of parts) {
					expect(part.x).toBeCloseTo(edge, 6);
					edge = part.x + part.width;
				}
				expect(edge).toBeCloseTo(100, 6);
			})
		);
	});

	it('carry every number, on the part or below it, so that none is told by colour alone', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 }),
				(counts) => {
					const total = counts.reduce((a, b) => a + b, 0);
					const shares = counts.map((count) => count / total);
					const { parts, below } = bar(...shares);
					const on = parts.flatMap(({ number }) => (number ? [parseInt(number, 10)] : []));
					const under = below.flatMap(({ text }) => text.split(' · ').map(Number));
					const told = [...on, ...under].sort((a, b) => a - b);
					expect(told).toEqual(
						shares.map((share) => Math.round(share * 100)).sort((a, b) => a - b)
					);
				}
			)
		);
	});

	it('put neighbours too narrow for a number together below them', () => {
		const { parts, below } = bar(0.02, 0.03, 0.04, 0.51, 0.4);
		expect(parts.map(({ number }) => number)).toEqual([
			undefined,
			undefined,
			undefined,
			'51 %',
			'40'
		]);
		expect(below).toEqual([{ x: 0, anchor: 'start', text: '2 · 3 · 4' }]);
	});

	it('show nothing when nobody answered', () => {
		expect(bar(0, 0, 0)).toEqual({ parts: [], below: [] });
	});
});

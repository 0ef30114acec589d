import { describe, expect, it } from 'vitest';
import { layDots } from './dots.ts';

describe('dots of a comparison', () => {
	it('share one scale from zero to the given top', () => {
		const [one, other] = layDots(
			[
				{ label: 'a', value: 0.8, low: 0.7, high: 0.9 },
				{ label: 'b', value: 0.4 }
			],
			1
		);
		expect(one!.x).toBeCloseTo(80);
		expect(one!.range).toEqual({ from: 70, to: 90 });
		expect(other!.x).toBeCloseTo(40);
		expect(other!.range).toBeUndefined();
	});

	it('leave a withheld value without a place', () => {
		expect(layDots([{ label: 'a', value: null }])[0]!.x).toBeUndefined();
	});

	it('keep uncertainty within the picture when no top is given', () => {
		const [row] = layDots([{ label: 'a', value: 3, low: 1.5, high: 6 }]);
		expect(row!.range).toEqual({ from: 25, to: 100 });
	});
});

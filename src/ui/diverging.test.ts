import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreeTone } from './bars.ts';
import { layDiverging } from './diverging.ts';
import DivergingBars from './DivergingBars.svelte';
import { rendered } from './rendered.ts';

const row = (...shares: number[]) => ({
	label: 'rivi',
	parts: shares.map((value, i) => ({ label: `${i}`, value, tone: (i + 1) as AgreeTone }))
});
const shares = fc
	.array(fc.nat(50), { minLength: 5, maxLength: 5 })
	.filter((counts) => counts.some((count) => count > 0))
	.map((counts) => counts.map((count) => count / counts.reduce((a, b) => a + b)));

describe('bars from the middle', () => {
	it('have the middle of what is between on one line, and stay within the picture', () => {
		fc.assert(
			fc.property(fc.array(shares, { minLength: 1, maxLength: 6 }), (all) => {
				const { rows, middle } = layDiverging(all.map((one) => row(...one)));
				for (const { parts } of rows) {
					for (const { x, width, tone } of parts) {
						expect(x).toBeGreaterThanOrEqual(-1e-6);
						expect(x + width).toBeLessThanOrEqual(100 + 1e-6);
						if (tone < 3) expect(x + width).toBeLessThanOrEqual(middle + 1e-6);
						if (tone > 3) expect(x).toBeGreaterThanOrEqual(middle - 1e-6);
						if (tone === 3) expect(x + width / 2).toBeCloseTo(middle, 6);
					}
				}
			})
		);
	});

	it('keep their lengths comparable', () => {
		const { rows } = layDiverging([row(0.5, 0, 0, 0, 0.5), row(0, 0.25, 0, 0.75, 0)]);
		const widths = rows.map(({ parts }) => parts.map(({ width }) => width));
		expect(widths[0]?.[0]).toBeCloseTo(2 * (widths[1]?.[0] as number), 6);
		expect(rows.map(({ parts }) => parts.at(-1)?.x)[0]).toBeCloseTo(40, 6);
	});
});

describe('the picture of bars', () => {
	it('tells every number in figures, and itself in words', () => {
		const page = rendered(DivergingBars, {
			title: 'Väittämät',
			summary: 'Useimmat olivat samaa mieltä.',
			rows: [{ ...row(0.02, 0.08, 0.2, 0.4, 0.3), note: '50 vastaajaa' }],
			legend: [{ tone: 1, label: 'Eri mieltä' }]
		});
		expect(page.one('div', { role: 'img' }).get('aria-label')).toBe(
			'Useimmat olivat samaa mieltä.'
		);
		const told = page.all('text').map(({ text }) => text);
		expect(told).toEqual(expect.arrayContaining(['2', '8', '20', '40 %', '30']));
		expect(page.html).toContain('50 vastaajaa');
		expect(page.html).not.toContain('style=');
	});
});

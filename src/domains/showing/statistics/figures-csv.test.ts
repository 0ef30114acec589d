import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Period } from '#platform/clock/periods.ts';
import { locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import type { Figure } from './figure.ts';
import { csvHeads, figuresCsv } from './figures-csv.ts';

const shown: Figure = {
	period: '2026Q1' as Period,
	n: 40,
	positive: 33,
	neutral: 4,
	negative: 3,
	nps: -12,
	asked: 16,
	answers: 15,
	inTime: 12,
	medianDays: 4.5
};
const withheld: Figure = {
	...shown,
	period: '2026Q2' as Period,
	n: null,
	positive: null,
	neutral: null,
	negative: null,
	nps: null,
	asked: null,
	answers: null,
	inTime: null,
	medianDays: null
};
const read = (csv: string): string[][] => parse(csv, { delimiter: ';', bom: true });

describe('figures as a file', () => {
	it.each(locales)('read back, they are the figures, in %s', (locale) => {
		const [csv, heads] = readingIn(locale, () => [
			figuresCsv(
				[{ name: 'Asema', address: 'https://a.example/yksikot/asema', figures: [shown, withheld] }],
				locale
			),
			csvHeads()
		]);
		expect(csv.charCodeAt(0)).toBe(0xfeff);
		const [head, first, second] = read(csv);
		const comma = locale === 'en' ? '.' : ',';
		expect(head).toEqual(heads);
		expect(new Set(head).size).toBe(head?.length);
		expect(first?.slice(0, 15)).toEqual([
			'Asema',
			'2026Q1',
			'2026-01-01',
			'2026-03-31',
			'40',
			'33',
			'4',
			'3',
			`82${comma}5`,
			'-12',
			'16',
			'15',
			'12',
			`75${comma}0`,
			`4${comma}5`
		]);
		expect(first?.[15]).toBe('');
		expect(first?.[16]).toContain('https://a.example/yksikot/asema');
		expect(second?.slice(4, 15)).toEqual(Array.from({ length: 11 }, () => ''));
		expect(second?.[15]?.length).toBeGreaterThan(20);
	});

	it('hold no formula that a spreadsheet would run', () => {
		for (const evil of ['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
			const [, row] = read(figuresCsv([{ name: evil, address: '/x', figures: [shown] }], 'fi'));
			expect(row?.[0]).toBe(`'${evil}`);
		}
		const [, row] = read(
			figuresCsv([{ name: 'A; "B"\nC', address: '/x', figures: [shown] }], 'fi')
		);
		expect(row?.[0]).toBe('A; "B"\nC');
	});
});

describe('the note of a row', () => {
	const noteOf = (figure: Figure) =>
		readingIn('fi', () =>
			read(figuresCsv([{ name: 'A', address: '/a', figures: [figure] }], 'fi'))
		)[1]?.[15];
	const shares = { positive: null, neutral: null, negative: null };

	it('says few only where the count is withheld, too', () => {
		expect(noteOf(withheld)).toMatch(/liian vähän/);
		const counted = noteOf({ ...shown, n: 8, ...shares });
		expect(counted).toMatch(/^Osuutta ei näytetä/);
		expect(counted).not.toMatch(/vähän/);
	});

	it('says that figures of answering are missing where voices are shown', () => {
		expect(noteOf({ ...shown, asked: null, answers: null, inTime: null })).toBe(
			'Vastaamisen lukuja ei näytetä, jotta kukaan ei paljastu.'
		);
		expect(noteOf({ ...shown, n: 8, ...shares, inTime: null })).toMatch(
			/^Osuutta ei näytetä.*Vastaamisen lukuja ei näytetä/
		);
		expect(noteOf({ ...shown, n: 0, asked: 0, answers: 0, inTime: 0 })).toBe('');
	});

	it('begin the first year where its first quarter does', () => {
		const periods = ['2024', '2024Q4', '2025', '2025Q1'] as Period[];
		const figures = periods.map((period) => ({ ...shown, period }));
		const csv = readingIn('fi', () => figuresCsv([{ name: 'A', address: 'x', figures }], 'fi'));
		expect(
			read(csv)
				.slice(1)
				.map(([, period, from, to]) => [period, from, to])
		).toEqual([
			['2024', '2024-10-01', '2024-12-31'],
			['2024Q4', '2024-10-01', '2024-12-31'],
			['2025', '2025-01-01', '2025-12-31'],
			['2025Q1', '2025-01-01', '2025-03-31']
		]);
	});
});

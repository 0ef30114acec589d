import { describe, expect, it } from 'vitest';
import type { Period } from '#platform/clock/periods.ts';
import { locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { rendered } from '#ui/rendered.ts';
import type { Figure } from './figure.ts';
import Headline from './Headline.svelte';
import PlaceFigures from './PlaceFigures.svelte';
import { shownFigures } from './unit-page.server.ts';
import { withheldWords } from './withheld.ts';

const none = { nps: null, asked: 0, answers: 0, inTime: 0, medianDays: null };
const hidden = { ...none, n: null, positive: null, neutral: null, negative: null };
const counted = { ...hidden, n: 8 };
const shown = { ...none, n: 40, positive: 30, neutral: 5, negative: 5 };
const figures = (of: Record<string, Omit<Figure, 'period'>>) =>
	Object.entries(of).map(([period, figure]) => ({ period: period as Period, ...figure }));

/** The page of a place as far as figures go. */
function page(of: Record<string, Omit<Figure, 'period'>>, locale: (typeof locales)[number] = 'fi') {
	const given = shownFigures(figures(of));
	const promises = { kept: 0, all: 0, late: 0, dropped: 0 };
	return readingIn(locale, () => {
		const html =
			rendered(Headline, { figures: given, locale }).html +
			rendered(PlaceFigures, { figures: given, promises, slug: 'a', locale }).html;
		const times = (what: 'numbers' | 'share') => html.split(withheldWords(what)).length - 1;
		return { html, numbers: times('numbers'), share: times('share') };
	});
}

describe.each(locales)('what is not shown, in %s', (locale) => {
	it('is explained once where nothing is shown', () => {
		const all = page({ 2024: hidden, 2025: hidden, '2025Q4': hidden, '2026Q1': hidden }, locale);
		expect(all).toMatchObject({ numbers: 1, share: 0 });
	});

	it('is the share alone where the count is shown, and nobody is said to be few', () => {
		const all = page({ 2024: counted, 2025: counted, '2026Q1': counted }, locale);
		expect(all).toMatchObject({ numbers: 0, share: 1 });
	});

	it('is explained once where some of it is shown', () => {
		const years = page({ 2023: hidden, 2024: hidden, 2025: shown, '2026Q1': hidden }, locale);
		expect(years).toMatchObject({ numbers: 1, share: 0 });
		const both = page({ 2023: hidden, 2024: counted, '2024Q4': counted }, locale);
		expect(both).toMatchObject({ numbers: 1, share: 1 });
		const quarters = page({ 2025: shown, '2025Q1': counted, '2025Q2': counted }, locale);
		expect(quarters).toMatchObject({ numbers: 0, share: 1 });
	});

	it('is nothing where everything is shown or nobody spoke', () => {
		const silent = { ...shown, n: 0, positive: 0, neutral: 0, negative: 0 };
		expect(page({ 2024: silent, 2025: shown }, locale)).toMatchObject({ numbers: 0, share: 0 });
		expect(page({ 2025: silent }, locale)).toMatchObject({ numbers: 0, share: 0 });
	});
});

it('a gap is spoken of only where there is a line', () => {
	expect(page({ 2025: shown, '2025Q1': hidden }).html).not.toContain('Viivassa on aukko');
	expect(page({ 2025: shown, '2025Q1': hidden, '2025Q2': shown, '2025Q3': shown }).html).toContain(
		'Viivassa on aukko'
	);
});

it('years that are withheld are named together', () => {
	expect(page({ 2023: hidden, 2024: hidden, 2025: shown }).html).toContain('2024, 2023: ');
});

import { describe, expect, it } from 'vitest';
import { locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { shareWords } from './words.ts';

const said = (share: number) =>
	readingIn('fi', () => {
		const { lead, rest } = shareWords(share);
		return `${lead} ${rest}`;
	});

describe('a share in words', () => {
	it('is said as people say it', () => {
		expect(said(0.8)).toBe('Neljä viidestä kertoo olleensa tyytyväinen.');
		expect(said(0.79)).toBe('Neljä viidestä kertoo olleensa tyytyväinen.');
		expect(said(0.5)).toBe('Joka toinen kertoo olleensa tyytyväinen.');
		expect(said(1)).toBe('Lähes jokainen kertoo olleensa tyytyväinen.');
		expect(said(0)).toBe('Vain harva kertoo olleensa tyytyväinen.');
	});

	it('says "about" where it is not that exactly', () => {
		expect(said(0.83)).toBe('Noin neljä viidestä kertoo olleensa tyytyväinen.');
		expect(said(0.57)).toBe('Noin kolme viidestä kertoo olleensa tyytyväinen.');
	});

	it('has its words in every language', () => {
		for (const locale of locales) {
			const leads = new Set<string>();
			readingIn(locale, () => {
				for (let share = 0; share <= 1; share += 0.005)
					leads.add(shareWords(share).lead.toLowerCase());
			});
			// None and all, and thirteen fractions between, also with "about".
			expect(leads.size, locale).toBe(2 + 2 * 13);
		}
	});
});

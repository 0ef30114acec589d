import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledIn } from './filled-in.ts';

describe('a page with its marks filled in', () => {
	it('is what replacing them one after another makes of it', () => {
		const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('%'));
		fc.assert(
			fc.property(text, text, text, fc.boolean(), (head, body, foot, twice) => {
				const html = `${head}%lang%${body}%id%${foot}${twice ? '%id%' : ''}`;
				const filled = filledIn(html, [
					['%lang%', 'fi'],
					['%none%', 'x'],
					['%id%', '$&']
				]);
				expect(filled).toBe(html.replace('%lang%', 'fi').replace('%id%', () => '$&'));
			})
		);
	});

	it('is the page itself where it has none', () => {
		expect(filledIn('<p>Hei</p>', [['%lang%', 'fi']])).toBe('<p>Hei</p>');
	});
});

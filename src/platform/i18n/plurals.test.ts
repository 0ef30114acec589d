import { describe, expect, it } from 'vitest';
import { m } from '#texts';
import { readingIn } from './reading.server.ts';
import type { Locale } from './locale.ts';

const said = (locale: Locale, words: () => string) => readingIn(locale, words);

describe('a text with a count', () => {
	const texts: [locale: Locale, one: string, two: string, words: (n: number) => string][] = [
		[
			'fi',
			'Tähän lupaukseen liitetään 1 palaute.',
			'Tähän lupaukseen liitetään 2 palautetta.',
			(n) => m.commit_from({ n })
		],
		[
			'sv',
			'1 respons kopplas till löftet.',
			'2 responser kopplas till löftet.',
			(n) => m.commit_from({ n })
		],
		[
			'en',
			'1 voice is tied to this promise.',
			'2 voices are tied to this promise.',
			(n) => m.commit_from({ n })
		],
		['fi', '1 ihminen toivoi', '2 ihmistä toivoi', (n) => m.promise_voices({ n })],
		['sv', '1 person önskade', '2 personer önskade', (n) => m.promise_voices({ n })],
		['fi-simple', '1 ihminen toivoi tätä', '2 ihmistä toivoi tätä', (n) => m.promise_voices({ n })],
		[
			'fi',
			'1 palaute odottaa vastausta',
			'2 palautetta odottaa vastausta',
			(n) => m.mail_remind_subject({ n })
		],
		[
			'sv',
			'1 respons väntar på svar',
			'2 responser väntar på svar',
			(n) => m.mail_remind_subject({ n })
		],
		['fi', 'virhe', 'virhettä', (n) => m.units_import_problems({ n })],
		['sv', 'oförändrad', 'oförändrade', (n) => m.units_import_unchanged({ n })],
		['en', 'unit', 'units', (n) => m.units_count_units({ n })],
		['fi', '1 päivän myöhässä', '2 päivää myöhässä', (n) => m.statement_queue_late({ n })],
		['sv', '1 dag kvar', '2 dagar kvar', (n) => m.statement_queue_left({ n })],
		['sv', '1 arbetsdag', '2 arbetsdagar', (days) => m.settings_answer_own_row({ days })],
		['en', '1 person', '2 people', (count) => m.auth_people_count({ count })],
		['fi', '1 minuutti', '2 minuuttia', (count) => m.auth_wait_minutes({ count })],
		[
			'en',
			'If you ask for an answer, we answer within 1 working day.',
			'If you ask for an answer, we answer within 2 working days.',
			(days) => m.figures_heard_answer({ days })
		],
		[
			'fi',
			'Palautepisteitä 1. Sen koodi ohjaa tänne: Kotihoito.',
			'Palautepisteitä 2. Niiden koodit ohjaavat tänne: Kotihoito.',
			(count) => m.units_effect_points_follow({ count, unit: 'Kotihoito' })
		],
		[
			'sv',
			'Sida 1/1 · 1 löfte',
			'Sida 1/1 · 2 löften',
			(count) => m.commit_page_of({ page: 1, pages: 1, count })
		]
	];

	it.each(texts)('reads rightly in %s: %s', (locale, one, two, words) => {
		expect(said(locale, () => words(1))).toBe(one);
		expect(said(locale, () => words(2))).toBe(two);
	});

	it('takes a count as it is written for people', () => {
		const written = (n: string) => said('fi', () => m.promise_voices({ n }));
		expect(written('1')).toBe('1 ihminen toivoi');
		expect(written('1 204')).toBe('1 204 ihmistä toivoi');
	});

	it('of half a day is many', () => {
		const label = (n: number) => said('fi', () => m.figures_tile_days({ n }));
		expect(label(1)).toBe('työpäivä kului tavallisesti vastaukseen');
		expect(label(1.5)).toBe('työpäivää kului tavallisesti vastaukseen');
	});
});

import { describe, expect, it } from 'vitest';
import { langTag, locales } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { readPdf } from '#platform/pdf/pdf-reading.ts';
import { m } from '#texts';
import { agree, aQuestion, everyKind, everyQuestion } from '../paper.given.ts';
import { type SurveyFormSheet, surveyFormPdf } from './survey-form.server.ts';

const sheet: SurveyFormSheet = {
	locale: 'fi',
	campaignName: 'Asiakaskysely 2026',
	unitName: 'Keskustan sosiaaliasema',
	countyName: 'Esimerkkilän hyvinvointialue',
	exampleCounty: true,
	closesOn: '2026-10-31',
	useBack: 'Kerromme tuloksista aulan taululla joulukuussa.',
	url: 'https://kuultu.fi/kysely/K7RM4XPQ',
	urlText: 'kuultu.fi/kysely/K7RM4XPQ'
};
const file = (questions = everyQuestion(), more: Partial<SurveyFormSheet> = {}) =>
	surveyFormPdf(everyKind(questions), { ...sheet, ...more });
const print = async (...given: Parameters<typeof file>) => readPdf(await file(...given));

describe.each(locales)('the paper form in %s', (locale) => {
	it('is accessible and says what it is, until when, where to leave it and that it is free', async () => {
		const pdf = await print(everyQuestion(), { locale });
		expect(pdf).toMatchObject({ tagged: true, claims: '1', links: [sheet.url] });
		expect(pdf.lang).toBe(`${langTag(locale)}-FI`);
		expect(pdf.title).toBe('Asiakaskysely 2026 – Keskustan sosiaaliasema');
		expect(pdf.alt).toContain(m.paper_form_qr_alt({ address: sheet.urlText }, { locale }));
		for (const said of [
			m.paper_form_anonymous({}, { locale }),
			m.paper_form_voluntary({}, { locale }),
			m.paper_form_return_usual({}, { locale }),
			m.paper_form_urgent({}, { locale }),
			m.poster_example({}, { locale }),
			sheet.urlText,
			sheet.useBack
		]) {
			expect(pdf.readAloud).toContain(said);
		}
		expect(pdf.readAloud).toMatch(/31[./]10[./]2026/);
		expect(pdf.text).not.toMatch(/[{}\ufffd]|undefined/);
	});

	it('holds every kind of question with its number, hint, choices and the one outside the scale', async () => {
		const pdf = await print(everyQuestion(), { locale });
		let at = 0;
		for (const [index, { text, hint, options, none }] of everyQuestion().entries()) {
			const here = pdf.readAloud.indexOf(`${index + 1}. ${wordsIn(text, locale)}`, at);
			expect(here, wordsIn(text, locale)).toBeGreaterThan(-1);
			at = here;
			for (const words of [hint, none, ...options].filter((one) => one && one.fi)) {
				expect(pdf.readAloud).toContain(wordsIn(words, locale));
			}
		}
		expect(pdf.readAloud).toContain(locale === 'sv' ? 'Kohtaaminen (sv)' : 'Kohtaaminen');
		const yes = locale === 'sv' ? 'Kyllä (sv)' : 'Kyllä';
		expect(pdf.readAloud).toContain(m.paper_form_if({ no: 1, words: yes }, { locale }));
	});
});

describe('the paper form', () => {
	it('says the condition with all its answers, and figures where the scale has no words', async () => {
		const [used, ways] = everyQuestion();
		const pdf = await print([
			aQuestion('f.nps', 'nps', 'Suosittelisitko?'),
			aQuestion('f.why', 'text', 'Miksi et?', { showIf: { question: 'f.nps', is: [0, 1, 2] } }),
			{ ...used!, none: { fi: 'En muista' } },
			{ ...ways!, showIf: { question: 'e.used', is: [0, 1] } }
		]);
		expect(pdf.readAloud).toContain('Vastaa tähän, jos vastasit kohtaan 1: 0, 1 tai 2');
		expect(pdf.readAloud).toContain('jos vastasit kohtaan 3: En muista tai Kyllä');
	});

	it('never splits a question over two pages', async () => {
		const questions = Array.from({ length: 40 }, (_, index) =>
			aQuestion(`s.${index}`, 'choice', `Kysymys k${index}k`, {
				choices: Array.from({ length: 3 + (index % 5) }, (_none, no) => `v${index}x${no}y`)
			})
		);
		const pdf = await print(questions);
		expect(pdf.pages).toBeGreaterThan(5);
		for (const [index, { options }] of questions.entries()) {
			const pages = [`Kysymys k${index}k`, ...options.map(({ fi }) => fi!)].map((words) =>
				pdf.textOfPages.findIndex((page) => page.includes(words))
			);
			expect(new Set(pages).size, `question ${index} on pages ${pages}`).toBe(1);
		}
	});

	it('holds 300 statements, with the words of the scale on every page that has some', async () => {
		const questions = Array.from({ length: 300 }, (_, index) =>
			aQuestion(`s.${index}`, 'agree5', `Väite z${index}z siitä, miten palvelu toimi viimeksi`)
		);
		const pdf = await print(questions);
		expect(pdf.pages).toBeLessThan(40);
		for (const page of pdf.textOfPages.filter((text) => /z\d+z/.test(text))) {
			for (const words of agree) expect(page).toContain(words);
		}
		for (let index = 0; index < 300; index++) {
			expect(pdf.text.split(`z${index}z`), `statement ${index}`).toHaveLength(2);
		}
	});

	it('holds names without an end, signs of every kind and a place of its own to leave it', async () => {
		const unitName = `${'Lastensuojelunavohuolto'.repeat(6)} #$*_[]\\"<>@ ŋŧđ`;
		const returnTo = 'Anna se infopisteen #read("/etc/passwd") väelle.';
		const word = 'Toimeentulotukineuvontayhteyspalvelu'.repeat(3);
		const pdf = await print([aQuestion('l.1', 'choice', word, { choices: [word, 'Ei'] })], {
			unitName,
			returnTo,
			campaignName: word
		});
		expect(pdf.readAloud).toContain('#$*_[]\\"<>@ ŋŧđ');
		expect(pdf.readAloud).toContain(returnTo);
		expect(pdf.readAloud).not.toContain(m.paper_form_return_usual());
	});

	it('is the same in every copy: nothing tells to whom one was given', async () => {
		expect((await file()).equals(await file())).toBe(true);
	});

	it('can be printed where the choices are more than a page holds', async () => {
		const choices = Array.from({ length: 80 }, (_, no) => `Kunta numero ${no}`);
		const pdf = await print([aQuestion('c.1', 'choice', 'Missä asut?', { choices })]);
		for (const choice of choices) expect(pdf.text).toContain(choice);
	});
});

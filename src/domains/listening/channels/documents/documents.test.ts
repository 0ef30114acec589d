import { readPdf, type ReadPdf } from '#platform/pdf/pdf-reading.ts';
import { PdfError } from '#platform/pdf/pdf.server.ts';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrMatrix } from '../qr/qr.ts';
import { documentTexts, fillTexts, type DocumentLocale } from './document-texts.ts';
import {
	feedbackCardPdf,
	posterPdf,
	tableStandPdf,
	type CardQuestion,
	type PointSheet
} from './documents.server.ts';

const locales: DocumentLocale[] = ['fi', 'sv', 'fi-simple', 'en'];
const formats = ['A4', 'A5'] as const;
const questions: CardQuestion[] = [
	{
		text: 'Vastasiko tämä tapaaminen odotuksiasi?',
		kind: 'smiley3',
		options: ['Ei vastannut', 'Osittain', 'Vastasi']
	},
	{ text: 'Mitä mieltä olit?', kind: 'smiley3', options: ['Huono', 'Siltä väliltä', 'Hyvä'] },
	{ text: 'Mitä toivoisit jatkossa asiakastyöltä?', kind: 'text' }
];
const sheet: PointSheet = {
	format: 'A4',
	locale: 'fi',
	unitName: 'Keskustan sosiaaliasema',
	countyName: 'Esimerkkilän hyvinvointialue',
	exampleCounty: true,
	url: 'https://kuultu.fi/p/K7RM4X',
	urlText: 'kuultu.fi/p/K7RM4X',
	code: 'K7RM4X',
	answerDays: 5
};
const long =
	'Etelä-Esimerkkilän lapsiperheiden sosiaaliohjauksen ja perhetyön toimipiste Kirkonkylällä';
const papers = {
	poster: posterPdf,
	stand: tableStandPdf,
	card: (given: PointSheet) => feedbackCardPdf({ ...given, questions })
};
const cases = Object.entries(papers).flatMap(([paper, make]) =>
	locales.flatMap((locale) =>
		(paper === 'card' ? (['A4'] as const) : formats).map((format) => ({
			paper,
			make,
			locale,
			format
		}))
	)
);

/** Paints the first QR code of a paper back into modules, from the rectangles that were drawn. */
function paintedCode(pdf: ReadPdf): boolean[][] {
	const ground = pdf.rectangles.findIndex(({ x, y, width }) => x === 0 && y === 0 && width > 20);
	const { width: edge } = pdf.rectangles[ground]!;
	const modules = Array.from({ length: edge }, () => Array<boolean>(edge).fill(false));
	for (const { x, y, width, height } of pdf.rectangles.slice(ground + 1)) {
		if (height !== 1) break;
		modules[y]!.fill(true, x, x + width);
	}
	return modules.slice(QUIET_ZONE, -QUIET_ZONE).map((row) => row.slice(QUIET_ZONE, -QUIET_ZONE));
}

describe.each(cases)('$paper $format in $locale', ({ paper, make, locale, format }) => {
	it('is one accessible page with its language, title, address and a code that opens it', async () => {
		const texts = documentTexts(locale);
		const pdf = readPdf(await make({ ...sheet, locale, format }));
		expect(pdf).toMatchObject({
			version: '%PDF-1.7',
			tagged: true,
			claims: '1',
			pages: 1,
			lang: locale === 'fi-simple' ? 'fi-FI' : `${locale}-FI`,
			links: [sheet.url]
		});
		const title = {
			poster: 'poster_title',
			stand: 'stand_title',
			card: 'paper_card_title'
		} as const;
		const filled = fillTexts(texts, { unit: sheet.unitName, address: sheet.urlText });
		expect(pdf.title).toBe(filled[title[paper as keyof typeof title]]);
		expect(pdf.alt).toContain(filled.poster_qr_alt);
		expect(pdf.readAloud).toContain(sheet.urlText);
		expect(pdf.readAloud).toContain(sheet.unitName);
		expect(pdf.readAloud).toContain(sheet.countyName);
		expect(pdf.readAloud).toContain(texts.poster_example);
		expect(pdf.readAloud).toMatch(/112/);
		expect(pdf.text).not.toMatch(/[{}\ufffd]/);
		expect(paintedCode(pdf)).toEqual(qrMatrix(sheet.url));
	});

	it('holds a name of 90 letters, with every sign as it was written', async () => {
		const unitName = `${long.slice(0, 90)} #$*_[]\\"<>@ ŋŧđšžáâǯ ŊǤǩ`;
		const pdf = readPdf(await make({ ...sheet, locale, format, unitName, exampleCounty: false }));
		expect(pdf.pages).toBe(1);
		expect(pdf.readAloud).toContain(unitName);
		expect(pdf.title).toContain(unitName);
		expect(pdf.readAloud).not.toContain(documentTexts(locale).poster_example);
	});
});

describe('papers of a feedback point', () => {
	it('say in how many days an answer comes, one day in its own words', async () => {
		const days = readPdf(await posterPdf(sheet)).readAloud;
		expect(days).toContain('saat sen 5 työpäivän kuluessa');
		const one = readPdf(await tableStandPdf({ ...sheet, answerDays: 1 })).readAloud;
		expect(one).toContain('saat sen yhden työpäivän kuluessa');
	});

	it('tell the phone number where there is one', async () => {
		const phone = '040 123 4567';
		const unbroken = '040\u00a0123\u00a04567';
		for (const make of [posterPdf, tableStandPdf]) {
			expect(readPdf(await make({ ...sheet, phone })).readAloud).toContain(unbroken);
			expect(readPdf(await make(sheet)).readAloud).not.toMatch(/soita\s040/);
		}
	});

	it('print the stand twice and read it aloud once', async () => {
		const pdf = readPdf(await tableStandPdf(sheet));
		expect(pdf.text.split(sheet.unitName)).toHaveLength(3);
		expect(pdf.readAloud.split(sheet.unitName)).toHaveLength(2);
		expect(pdf.links).toHaveLength(1);
	});

	it('print four cards and read one aloud', async () => {
		const pdf = readPdf(await feedbackCardPdf({ ...sheet, questions }));
		expect(pdf.text.split('Siltä väliltä')).toHaveLength(5);
		expect(pdf.readAloud.split('Siltä väliltä')).toHaveLength(2);
		for (const { text, options = [] } of questions) {
			for (const words of [text, ...options]) expect(pdf.readAloud).toContain(words);
		}
	});

	it('refuse faces without words', async () => {
		const bare: CardQuestion = { text: 'Miten meni?', kind: 'smiley3', options: ['Huono', 'Hyvä'] };
		await expect(feedbackCardPdf({ ...sheet, questions: [bare] })).rejects.toThrow(/three words/);
	});

	it('refuse more questions than a card holds, rather than print one over the next', async () => {
		const many = [...questions, ...questions, ...questions, ...questions];
		await expect(feedbackCardPdf({ ...sheet, questions: many })).rejects.toThrow(PdfError);
	});

	it('use the caller’s own words where given', async () => {
		const pdf = readPdf(await posterPdf({ ...sheet, texts: { poster_what: 'Kerro {unit}!' } }));
		expect(pdf.readAloud).toContain('Kerro Keskustan sosiaaliasema!');
	});

	it.each(formats)(
		'hold a long address on %s, broken only where a reader can tell',
		async (format) => {
			const urlText = 'osallistu.etela-esimerkkilanhyvinvointialue.fi/p/K7RM4X';
			for (const make of [posterPdf, tableStandPdf]) {
				const pdf = readPdf(await make({ ...sheet, format, urlText, url: `https://${urlText}` }));
				expect(pdf.pages).toBe(1);
				expect(pdf.readAloud).toContain(urlText);
			}
		}
	);

	it('hold a name that is one endless word', async () => {
		const unitName = 'Lastensuojelunavohuolto'.repeat(6);
		for (const make of Object.values(papers)) {
			const pdf = readPdf(await make({ ...sheet, format: 'A5', unitName }));
			expect(pdf.pages).toBe(1);
		}
	});
});

describe('texts of the papers', () => {
	it('have the same places in every language', () => {
		const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
		for (const locale of locales) {
			const texts = documentTexts(locale);
			expect(Object.keys(texts).sort()).toEqual(Object.keys(documentTexts('fi')).sort());
			for (const [key, text] of Object.entries(documentTexts('fi'))) {
				expect(places(texts[key as keyof typeof texts]), `${locale} ${key}`).toEqual(places(text));
			}
		}
	});

	it('leave a place without a value visible', () => {
		const filled = fillTexts(documentTexts('en'), { days: '3' });
		expect(filled.poster_answer).toContain('within 3 working days');
		expect(filled.poster_title).toBe('Poster: {unit}');
	});
});

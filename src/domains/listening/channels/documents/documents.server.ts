import { renderPdf } from '#platform/pdf/pdf.server.ts';
import { qrSvg } from '../qr/qr.ts';
import {
	documentLang,
	documentTexts,
	fillTexts,
	type DocumentLocale,
	type DocumentTexts
} from './document-texts.ts';

/** The feedback point that a paper leads to, and the words of the paper. */
export type PaperPoint = {
	locale: DocumentLocale;
	unitName: string;
	countyName: string;
	/** Says on the paper that the county is made up, so that an example never hangs as real. */
	exampleCounty: boolean;
	/** The full address that the QR code opens. */
	url: string;
	/** The address as people write it, without `https://`: `kuultu.fi/p/ABC123`. */
	urlText: string;
	/** Other words than the product's own, such as a county's own promise. */
	texts?: Partial<DocumentTexts>;
};

/** What a poster or a table stand shows. */
export type PointSheet = PaperPoint & {
	format: 'A4' | 'A5';
	/** The feedback point's short code, as it stands at the end of its address. */
	code: string;
	/** In how many working days the unit answers. */
	answerDays: number;
	/** A number where feedback is taken by phone; left out where there is none. */
	phone?: string;
};

/** One question of the paper card. */
export type CardQuestion = {
	text: string;
	kind: 'smiley3' | 'text';
	/** The words under the three faces, from the unhappy to the happy; faces need all three. */
	options?: string[];
};

/** What the paper feedback card shows. */
export type FeedbackCardSheet = PaperPoint & { questions: CardQuestion[] };

const FOLDER = '#domains/listening/channels/documents';

/** The poster of a feedback point: why to tell, how, what happens then, and what this is not. */
export function posterPdf(sheet: PointSheet): Promise<Buffer> {
	const texts = wordsOf(sheet, 'poster_answer');
	return render('poster', sheet, texts, texts.poster_title);
}

/**
 * The table stand of a feedback point: one sheet, folded into a tent that reads from both sides.
 *
 * The side that stands on its head is the same text once more and is left out of what a screen
 * reader reads.
 */
export function tableStandPdf(sheet: PointSheet): Promise<Buffer> {
	const texts = wordsOf(sheet, 'stand_answer');
	return render('table-stand', sheet, texts, texts.stand_title);
}

/**
 * The paper feedback card, four to a sheet with lines to cut along, for the box in the lobby.
 *
 * The card of the source asks three things after a meeting, two of them with three faces, and is
 * left unsigned in a box (SOS II IDEAkirja 2015, "Kirjallinen asiakaspalaute"). Which questions
 * stand on it is decided by the questionnaire, not here.
 *
 * @throws PdfError when the questions do not fit on a card; TypeError for a face without its word
 */
export async function feedbackCardPdf(sheet: FeedbackCardSheet): Promise<Buffer> {
	for (const { kind, options, text } of sheet.questions) {
		if (kind === 'smiley3' && options?.length !== 3) {
			throw new TypeError(`three faces need three words: ${text}`);
		}
	}
	const texts = fillTexts(
		{ ...documentTexts(sheet.locale), ...sheet.texts },
		{ unit: sheet.unitName, address: sheet.urlText }
	);
	return render('feedback-card', sheet, texts, texts.paper_card_title);
}

function wordsOf(sheet: PointSheet, answer: 'poster_answer' | 'stand_answer'): DocumentTexts {
	const texts = { ...documentTexts(sheet.locale), ...sheet.texts };
	if (sheet.answerDays === 1) texts[answer] = texts[`${answer}_one`];
	if (sheet.phone) {
		texts.poster_help_more = texts.poster_help_phone;
		texts.stand_help = texts.stand_help_phone;
	}
	return fillTexts(texts, {
		unit: sheet.unitName,
		address: sheet.urlText,
		days: String(sheet.answerDays),
		phone: unbroken(sheet.phone ?? '')
	});
}

/** A phone number stays on one line, so that it can be read and dialled at a glance. */
function unbroken(phone: string): string {
	return phone.replaceAll(' ', '\u00a0');
}

function render(
	template: string,
	sheet: PointSheet | FeedbackCardSheet,
	texts: DocumentTexts,
	title: string
): Promise<Buffer> {
	return renderPdf({
		template: `${FOLDER}/${template}.typ`,
		data: { ...sheet, texts, qr: qrSvg(sheet.url, { title: texts.poster_qr_alt }) },
		title,
		lang: documentLang(sheet.locale),
		author: sheet.countyName
	});
}

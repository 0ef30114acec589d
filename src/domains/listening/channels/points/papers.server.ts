import { type StaffCtx, allow } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { href, locales } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { answerDaysOf, findCounty } from '#platform/units/units.public.server.ts';
import { findQuickQuestionnaire } from '../../questionnaires/questionnaires.public.server.ts';
import type { Questionnaire } from '../../questionnaires/questionnaires.schema.ts';
import { type DocumentLocale, documentTexts } from '../documents/document-texts.ts';
import {
	type CardQuestion,
	feedbackCardPdf,
	posterPdf,
	tableStandPdf
} from '../documents/documents.server.ts';
import { qrSvg } from '../qr/qr.ts';
import { type Paper, readPaperName } from './paper-names.ts';
import { may } from './points.policy.ts';
import { type Point, findPoint } from './points.queries.server.ts';

/** What papers need to know of the installation. */
export type PaperHouse = { origin: string; example: boolean };

export type PaperFile = { body: Buffer; type: string; name: string };

/** The address that a point's code opens, in a language, whole and as people write it. */
export function addressOf(code: string, locale: DocumentLocale, { origin }: PaperHouse) {
	const url = origin + href(`/p/${code}`, locale);
	return { url, urlText: url.replace(/^https?:\/\//, '') };
}

/**
 * The questions of a paper card, or undefined where a questionnaire cannot stand on one: a card has
 * faces and lines to write on, and half a questionnaire would not compare with the whole.
 */
export function cardQuestions(
	questionnaire: Questionnaire,
	locale: DocumentLocale
): CardQuestion[] | undefined {
	const questions = questionnaire.questions.map(({ kind, text, options }) => ({
		kind,
		text: wordsIn(text, locale),
		options: options.map((option) => wordsIn(option, locale))
	}));
	const fits = questions.every(
		({ kind, options }) => kind === 'text' || (kind === 'smiley3' && options.length === 3)
	);
	return fits ? (questions as CardQuestion[]) : undefined;
}

/** Whether the questions of this unit can be printed as cards. */
export async function hasPaperCard(db: Db, unitId: string): Promise<boolean> {
	const questionnaire = await findQuickQuestionnaire(db, unitId);
	return !!questionnaire && !!cardQuestions(questionnaire, 'fi');
}

/**
 * One paper of a feedback point as a file, by the name it is asked with.
 *
 * @throws NotFound for a name that is no paper, a closed point, or cards of a questionnaire that
 *   does not fit on them
 */
export async function paperFile(
	{ db, who }: StaffCtx,
	house: PaperHouse,
	{ id, file }: { id: string; file: string }
): Promise<PaperFile> {
	const paper = found(readPaperName(file));
	const point = found(await findPoint(db, id));
	allow(who, may.keep, point);
	if (point.closedOn || point.unitClosedOn) throw new NotFound();
	const body = await bodyOf(db, house, point, paper);
	return {
		body,
		type: paper.kind === 'qr' ? 'image/svg+xml' : 'application/pdf',
		name: `${point.code}-${file}`
	};
}

async function bodyOf(db: Db, house: PaperHouse, point: Point, paper: Paper): Promise<Buffer> {
	const { locale } = paper;
	const address = addressOf(point.code, locale, house);
	if (paper.kind === 'qr') {
		const title = documentTexts(locale).poster_qr_alt.replace('{address}', address.urlText);
		return Buffer.from(qrSvg(address.url, { title }));
	}
	const county = await findCounty(db);
	const sheet = {
		locale,
		unitName: wordsIn(point.unitName, locale),
		countyName: wordsIn(county?.name, locale),
		exampleCounty: house.example,
		...address
	};
	if (paper.kind === 'card') {
		const questionnaire = found(await findQuickQuestionnaire(db, point.unitId));
		return feedbackCardPdf({ ...sheet, questions: found(cardQuestions(questionnaire, locale)) });
	}
	const answerDays = await answerDaysOf(db, point.unitId);
	const print = paper.kind === 'poster' ? posterPdf : tableStandPdf;
	return print({ ...sheet, format: paper.format, code: point.code, answerDays });
}

/** What the point's page shows of its papers: addresses, words of the poster and what is there. */
export async function papersOf(
	{ db, who }: StaffCtx,
	house: PaperHouse,
	point: { unitId: string; code: string }
) {
	allow(who, may.keep, point);
	return {
		card: await hasPaperCard(db, point.unitId),
		languages: locales.map((locale) => {
			const texts = documentTexts(locale);
			const { urlText } = addressOf(point.code, locale, house);
			return {
				locale,
				urlText,
				heading: texts.poster_heading,
				what: texts.poster_what,
				codeLabel: texts.poster_code,
				qrAlt: texts.poster_qr_alt.replace('{address}', urlText)
			};
		})
	};
}
export type Papers = Awaited<ReturnType<typeof papersOf>>;

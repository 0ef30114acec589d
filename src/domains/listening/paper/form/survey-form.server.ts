import { m } from '#texts';
import { longDay } from '#platform/i18n/format.ts';
import { type Locale, langTag } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { renderPdf } from '#platform/pdf/pdf.server.ts';
import { qrSvg } from '../../channels/qr/qr.public.ts';
import { type Questionnaire, minutesOf } from '../../questionnaires/questionnaires.schema.ts';
import { blocksOf } from './question-blocks.ts';

/** What the printed form says besides the questions. */
export type SurveyFormSheet = {
	locale: Locale;
	campaignName: string;
	unitName: string;
	countyName: string;
	/** Says on the paper that the county is made up, so that an example is never given out as real. */
	exampleCounty: boolean;
	closesOn: string;
	/** How clients hear of the results, in the words of staff, which are Finnish. */
	useBack: string;
	/** Where the filled-in form is left; the usual words where nothing is said. */
	returnTo?: string;
	/** The full address of the same survey on the web, and as people write it. */
	url: string;
	urlText: string;
};

/**
 * The questionnaire as a paper form: A4 in large type, black is enough, tagged as PDF/UA-1.
 *
 * A question is never split over two pages, and its number is the one on the screen: a worker who
 * helps by phone and the person with the paper speak of the same question 12. Nothing on the sheet
 * tells one copy from another, so that no paper can be traced to whom it was given.
 */
export function surveyFormPdf(
	questionnaire: Questionnaire,
	sheet: SurveyFormSheet
): Promise<Buffer> {
	const { locale } = sheet;
	const said = { locale };
	const questions = questionnaire.questions.length;
	return renderPdf({
		template: '#domains/listening/paper/form/survey-form.typ',
		data: {
			...sheet,
			intro: inLocale(questionnaire.intro, locale),
			blocks: blocksOf(questionnaire, locale),
			facts: [
				m.paper_form_time({ minutes: minutesOf(questionnaire), questions }, said),
				m.paper_form_anonymous({}, said),
				m.paper_form_voluntary({}, said)
			],
			texts: {
				unit: m.paper_form_unit({ unit: sheet.unitName }, said),
				use: sheet.useBack ? m.survey_start_use({}, said) : '',
				how: m.paper_form_how({}, said),
				howTitle: m.paper_form_how_title({}, said),
				returnTitle: m.paper_form_return_title({}, said),
				until: m.paper_form_until({ day: longDay(sheet.closesOn, locale) }, said),
				returnTo: sheet.returnTo || m.paper_form_return_usual({}, said),
				web: m.paper_form_web({}, said),
				urgent: m.paper_form_urgent({}, said),
				thanks: m.paper_form_thanks({}, said),
				page: m.paper_form_page({ page: '{page}', pages: '{pages}' }, said),
				question: m.paper_form_question({}, said),
				day: m.paper_form_day({}, said),
				month: m.paper_form_month({}, said),
				year: m.paper_form_year({}, said),
				poster_example: m.poster_example({}, said),
				poster_qr_alt: m.paper_form_qr_alt({ address: sheet.urlText }, said)
			},
			qr: qrSvg(sheet.url, { title: m.paper_form_qr_alt({ address: sheet.urlText }, said) })
		},
		title: `${sheet.campaignName} – ${sheet.unitName}`,
		lang: langTag(locale),
		author: sheet.countyName
	});
}

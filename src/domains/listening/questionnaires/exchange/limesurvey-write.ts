import { type Locale, locales } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind } from '../questionnaires.schema.ts';
import { choicesOut } from './choices-out.ts';
import { lsRelevance } from './limesurvey-conditions.ts';
import type { Portable } from './portable.ts';

type Row = Record<string, string | number>;

const types: Partial<Record<QuestionKind, string>> = {
	many: 'M',
	number: 'N',
	date: 'D',
	'short-text': 'S',
	text: 'T'
};

const forXml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cdata = (value: string | number) =>
	`<![CDATA[${String(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

function table(name: string, rows: Row[]): string {
	const fields = Object.keys(rows[0] ?? {});
	const body = rows.map(
		(row) =>
			`   <row>\n${fields.map((field) => `    <${field}>${cdata(row[field] ?? '')}</${field}>`).join('\n')}\n   </row>`
	);
	const names = fields.map((field) => `   <fieldname>${field}</fieldname>`);
	return ` <${name}>\n  <fields>\n${names.join('\n')}\n  </fields>\n  <rows>\n${body.join('\n')}\n  </rows>\n </${name}>`;
}

const SID = 100001;

/**
 * A survey for LimeSurvey (`.lss`), with every language that the questionnaire has.
 *
 * Faces and pictures become lists of words there. What each question was stands in attributes that
 * LimeSurvey keeps without reading, so that a questionnaire that comes back is what it was.
 */
export function writeLimeSurvey(whole: Portable): string {
	// Easy Finnish is no language of LimeSurvey's: Finnish goes for both.
	const languages = locales.filter(
		(locale): locale is Locale => locale !== 'fi-simple' && Boolean(whole.name[locale])
	);
	// HTML is what LimeSurvey keeps in every text: our plain words must not turn into markup.
	const text = (words: LocalizedText | null, locale: Locale) =>
		forXml(words?.[locale] ?? words?.fi ?? '').replaceAll('\n', '<br />');
	const groups: Row[] = [];
	const groupWords: Row[] = [];
	const addGroup = (gid: number, title: LocalizedText, intro: LocalizedText) => {
		groups.push({ gid, sid: SID, group_order: gid, grelevance: '1' });
		for (const language of languages)
			groupWords.push({
				id: groupWords.length + 1,
				gid,
				group_name: text(title, language),
				description: text(intro, language),
				language
			});
	};
	if (whole.questions.some(({ section }) => section === null)) addGroup(1, whole.name, {});
	for (const [index, { title, intro }] of whole.sections.entries())
		addGroup(index + 2, title, intro);

	const questions: Row[] = [];
	const questionWords: Row[] = [];
	const subquestions: Row[] = [];
	const answers: Row[] = [];
	const answerWords: Row[] = [];
	const attributes: Row[] = [];
	let qid = 0;
	const titleOf = (ref: string) => `Q${whole.questions.findIndex((one) => one.ref === ref) + 1}`;
	const addWords = (id: number, words: LocalizedText, help: LocalizedText) => {
		for (const language of languages)
			questionWords.push({
				id: questionWords.length + 1,
				qid: id,
				question: text(words, language),
				help: text(help, language),
				language
			});
	};
	const row = (id: number, more: Row): Row => ({
		qid: id,
		parent_qid: 0,
		sid: SID,
		gid: 1,
		type: 'L',
		title: '',
		preg: '',
		other: 'N',
		mandatory: 'N',
		question_order: id,
		scale_id: 0,
		relevance: '1',
		...more
	});
	for (const question of whole.questions) {
		const id = ++qid;
		const gid = (question.section ?? 0) + 1;
		const type = types[question.kind] ?? 'L';
		const relevance = lsRelevance(question.showIf, titleOf);
		questions.push(row(id, { gid, type, title: titleOf(question.ref), relevance }));
		addWords(id, question.text, question.hint);
		const told = { kuultu_id: question.id, kuultu_kind: question.kind };
		const pictures = question.pictures.join(' ');
		for (const [attribute, value] of Object.entries({ ...told, kuultu_pictures: pictures }))
			if (value) attributes.push({ qid: id, attribute, value, language: '' });
		for (const { code, words } of choicesOut(question)) {
			if (type === 'M') {
				const sub = ++qid;
				subquestions.push(row(sub, { parent_qid: id, gid, type: 'T', title: code }));
				addWords(sub, words, {});
				continue;
			}
			const aid = answers.length + 1;
			answers.push({ aid, qid: id, code, sortorder: aid, assessment_value: 0, scale_id: 0 });
			for (const language of languages)
				answerWords.push({
					id: answerWords.length + 1,
					aid,
					answer: text(words, language),
					language
				});
		}
	}
	const parts = [
		table('groups', groups),
		table('group_l10ns', groupWords),
		table('questions', questions),
		...(subquestions.length > 0 ? [table('subquestions', subquestions)] : []),
		table('question_l10ns', questionWords),
		...(answers.length > 0 ? [table('answers', answers), table('answer_l10ns', answerWords)] : []),
		table('question_attributes', attributes),
		table('surveys', [
			{
				sid: SID,
				language: 'fi',
				additional_languages: languages.filter((one) => one !== 'fi').join(' '),
				anonymized: 'Y',
				format: 'G'
			}
		]),
		table(
			'surveys_languagesettings',
			languages.map((language) => ({
				surveyls_survey_id: SID,
				surveyls_language: language,
				surveyls_title: text(whole.name, language),
				surveyls_welcometext: text(whole.intro, language),
				surveyls_endtext: text(whole.thanks, language)
			}))
		)
	];
	const names = languages.map((language) => `  <language>${language}</language>`).join('\n');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<document>\n <LimeSurveyDocType>Survey</LimeSurveyDocType>\n <DBVersion>630</DBVersion>\n <languages>\n${names}\n </languages>\n${parts.join('\n')}\n</document>\n`;
}

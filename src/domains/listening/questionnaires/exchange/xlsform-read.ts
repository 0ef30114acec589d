import { isQuestionId } from '../bank/bank.schema.ts';
import { LONGEST_PART } from '../building/building.schema.ts';
import { type QuestionKind, questionKinds } from '../questionnaires.schema.ts';
import { LONGEST, MOST_OPTIONS } from '../wording-form.ts';
import { choicesIn } from './choices-in.ts';
import { languagesOf } from './languages.ts';
import {
	MOST_QUESTIONS,
	type Portable,
	type PortableQuestion,
	empty,
	isWhole,
	refused
} from './portable.ts';
import { type Carried, type Reporting, plainWords, reporting } from './report.ts';
import { safeWorkbook } from './safe-files.ts';
import { tidySections } from './sections.ts';
import { xlsConditionOf } from './xlsform-conditions.ts';
import { type Row, type WordsOf, languageNames, sheetRows, wordsReader } from './xlsform-rows.ts';
import { type RowType, typeOf } from './xlsform-types.ts';

type Reading = {
	portable: Portable;
	report: Reporting;
	words: WordsOf;
	choices: Row[];
	/** The sections of the groups that are open, outermost first; null for one without a title. */
	groups: (number | null)[];
	/** What each code of an answer counts as, by the question's name in the file. */
	values: Map<string, Map<string, number>>;
};

/**
 * A questionnaire from an XLSForm workbook, and what could not be carried.
 *
 * @throws Invalid where the file is refused
 */
export async function readXlsForm(bytes: Uint8Array): Promise<Carried> {
	const safe = safeWorkbook(bytes, /^(survey|choices)$/i);
	const [survey, choices, [settings]] = await Promise.all([
		sheetRows(safe, 'survey'),
		sheetRows(safe, 'choices'),
		sheetRows(safe, 'settings')
	]);
	if (survey.length === 0) throw refused('file_unknown');
	const report = reporting();
	const base = settings?.default_language ?? '';
	const languages = languagesOf(languageNames(survey, base), report);
	const title = plainWords(settings?.form_title ?? '')
		.words.slice(0, LONGEST_PART.name)
		.trim();
	const reading: Reading = {
		portable: empty(title || 'Tuotu lomake'),
		report,
		words: wordsReader(languages, base, report),
		choices,
		groups: [],
		values: new Map()
	};
	for (const [index, row] of survey.entries()) {
		const type = typeOf(row);
		readRow(reading, row, type, (row.name || `${type.name} ${index + 2}`).slice(0, 100));
	}
	if (reading.portable.questions.length === 0) throw refused('file_empty');
	return { portable: tidySections(reading.portable), report: report.lines };
}

function readRow(reading: Reading, row: Row, type: RowType, where: string): void {
	const { report, groups, words } = reading;
	if (type.what === 'nothing') return;
	if (type.what === 'end') return void groups.pop();
	if (type.what === 'begin') return beginGroup(reading, row, type.repeats, where);
	if (type.what === 'silent') return report.say('settings_lost', undefined, type.name);
	if (type.what === 'note') return readNote(reading, row, where);
	if (type.what === 'unknown')
		return report.say('dropped', where, words(row, 'label', LONGEST.text, where).fi ?? type.name);
	addQuestion(reading, row, type, where);
}

function beginGroup(
	{ portable, report, groups, words }: Reading,
	row: Row,
	repeats: boolean,
	where: string
) {
	if (repeats) report.say('repeat_lost', where);
	if (row.relevant) report.say('condition_lost', where, row.relevant);
	const title = words(row, 'label', LONGEST_PART.title, where);
	groups.push(title.fi ? portable.sections.push({ title, intro: {} }) : null);
}

const sectionNow = ({ groups }: Reading): number | null =>
	groups.findLast((section) => section !== null) ?? null;

/** Words that are no question stand at the beginning of their section, or of the whole. */
function readNote(reading: Reading, row: Row, where: string): void {
	const { portable, report, words } = reading;
	const text = words(row, 'label', LONGEST_PART.intro, where);
	const section = sectionNow(reading);
	const at = section === null ? undefined : portable.sections[section - 1];
	const ours = row.kuultu_kind;
	if (ours === 'thanks') portable.thanks = text;
	else if (at && !at.intro.fi && text.fi) at.intro = text;
	else if (section === null && portable.questions.length === 0 && !portable.intro.fi && text.fi)
		portable.intro = text;
	else return report.say('dropped', where, text.fi);
	if (!ours) report.say('note_as_intro', where);
}

type Asked = Extract<RowType, { what: 'question' | 'select' }>;

function addQuestion(reading: Reading, row: Row, type: Asked, where: string): void {
	const { portable, report, words, values } = reading;
	const text = words(row, 'label', LONGEST.text, where);
	if (!text.fi || portable.questions.length >= MOST_QUESTIONS)
		return report.say('dropped', where, text.fi ?? type.name);
	const told = questionKinds.find((kind) => kind === row.kuultu_kind);
	const question: PortableQuestion = {
		id: isQuestionId(row.kuultu_id ?? '') ? (row.kuultu_id as string) : '',
		ref: where,
		kind: told ?? type.kind,
		topic: null,
		source: '',
		sensitive: false,
		text,
		hint: words(row, 'hint', LONGEST.hint, where),
		options: [],
		none: null,
		pictures: told === 'picture' ? (row.kuultu_pictures ?? '').split(' ').filter(Boolean) : [],
		section: sectionNow(reading),
		showIf: null
	};
	if (/^(yes|true)/i.test(row.required ?? '')) report.say('mandatory_lost');
	if (row.constraint) report.say('validation_lost', where);
	if (row.choice_filter) report.say('filter_lost', where);
	if (type.what === 'select') {
		const { options, none, values: codes } = offered(reading, type, told, where);
		if (options.length < 2) return report.say('dropped', where, text.fi);
		Object.assign(question, { options, none });
		values.set(where, codes);
	}
	if (!isWhole(question)) Object.assign(question, { kind: type.kind, pictures: [] });
	if (!isWhole(question)) return report.say('dropped', where, text.fi);
	const relevant = row.relevant ?? row.relevance ?? '';
	const showIf = xlsConditionOf(relevant, values);
	if (showIf === 'lost') report.say('condition_lost', where, relevant);
	else question.showIf = showIf;
	portable.questions.push(question);
}

function offered(
	{ choices, words, report }: Reading,
	{ list, withOther }: Extract<RowType, { what: 'select' }>,
	told: QuestionKind | undefined,
	where: string
) {
	if (withOther) report.say('other_lost', where);
	const own = choices.filter((choice) => (choice.list_name ?? choice['list name'] ?? '') === list);
	if (own.length > MOST_OPTIONS) report.say('options_cut', where);
	const read = own.slice(0, MOST_OPTIONS).map((choice) => {
		const label = words(choice, 'label', LONGEST.option, where);
		return { code: choice.name ?? '', words: label.fi ? label : { fi: choice.name || '–' } };
	});
	return choicesIn(read, told);
}

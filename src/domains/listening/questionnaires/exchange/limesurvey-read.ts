import type { LocalizedText } from '#platform/i18n/localized.ts';
import { LONGEST_PART } from '../building/building.schema.ts';
import { isQuestionId } from '../bank/bank.schema.ts';
import { type QuestionKind, questionKinds } from '../questionnaires.schema.ts';
import { LONGEST, MOST_OPTIONS } from '../wording-form.ts';
import { choicesIn } from './choices-in.ts';
import { languagesOf } from './languages.ts';
import { lsConditionOf } from './limesurvey-conditions.ts';
import { type LsQuestion, type LsSurvey, lsSurvey } from './limesurvey-tables.ts';
import {
	MOST_QUESTIONS,
	type Portable,
	type PortableQuestion,
	empty,
	isWhole,
	refused
} from './portable.ts';
import { type Carried, type Reporting, carriedWords, reporting } from './report.ts';
import { tidySections } from './sections.ts';
import { fixedOptions } from './fixed-options.ts';

/** What each type of LimeSurvey's questions becomes; `-` is not carried. */
const plain: Record<string, QuestionKind | undefined> = {
	L: 'choice',
	'!': 'choice',
	O: 'choice',
	Y: 'choice',
	G: 'choice',
	'5': 'choice',
	M: 'many',
	P: 'many',
	N: 'number',
	D: 'date',
	S: 'short-text',
	T: 'text',
	U: 'text'
};
/** Types whose every row is a question of its own. */
const rows: Record<string, QuestionKind | undefined> = {
	F: 'choice',
	H: 'choice',
	A: 'choice',
	B: 'choice',
	C: 'choice',
	E: 'choice',
	K: 'number',
	Q: 'short-text'
};

type Making = {
	survey: LsSurvey;
	portable: Portable;
	report: Reporting;
	words: Words;
	/** What each code of an answer counts as here, by the question's name in the file. */
	values: Map<string, Map<string, number>>;
};
type Words = (given: Record<string, string>, max: number, where: string) => LocalizedText;

/**
 * A questionnaire from a survey of LimeSurvey (`.lss`), and what could not be carried.
 *
 * @throws Invalid where the file is refused
 */
export function readLimeSurvey(xml: string): Carried {
	const report = reporting();
	const survey = lsSurvey(xml);
	const languages = languagesOf(survey.languages, report);
	const inOurs = (given: Record<string, string>) =>
		Object.fromEntries(
			Object.entries(given).flatMap(([name, text]) => {
				const locale = languages.get(name);
				return locale ? [[locale, text]] : [];
			})
		);
	const words: Words = (given, max, where) =>
		withFinnish(carriedWords(inOurs(given), { max, where, report }));
	const portable = empty('Tuotu lomake');
	const making: Making = { survey, portable, report, words, values: new Map() };
	const name = words(survey.title, LONGEST_PART.name, '');
	if (name.fi) portable.name = name;
	portable.intro = words(survey.welcome, LONGEST_PART.intro, '');
	portable.thanks = words(survey.thanks, LONGEST_PART.thanks, '');
	for (const group of survey.groups) {
		const questions = survey.questions.filter(({ gid }) => gid === group.gid);
		const title = words(group.name, LONGEST_PART.title, '');
		if (questions.length === 0) continue;
		portable.sections.push({
			title: title.fi ? title : { fi: `Osa ${portable.sections.length + 1}` },
			intro: words(group.description, LONGEST_PART.intro, title.fi ?? '')
		});
		for (const question of questions) carry(making, question);
	}
	if (portable.questions.length === 0) throw refused('file_empty');
	return { portable: tidySections(portable), report: report.lines };
}

/** Words without Finnish fall back to nothing: what there is stands in for it. */
const withFinnish = (words: LocalizedText): LocalizedText =>
	words.fi || Object.keys(words).length === 0
		? words
		: { ...words, fi: words.sv ?? words.en ?? Object.values(words)[0] };

function carry(making: Making, question: LsQuestion): void {
	const { report, words, survey } = making;
	const where = question.title;
	const { type } = question;
	if (question.mandatory) report.say('mandatory_lost');
	if (question.preg) report.say('validation_lost', where);
	if (question.other) report.say('other_lost', where);
	if (type === 'X') return carryNote(making, question);
	const text = words(question.text, LONGEST.text, where);
	if (type === 'O' || type === 'P') report.say('comment_lost', where);
	if (type in rows) {
		report.say('split', where);
		for (const sub of survey.subquestions.filter(({ parent }) => parent === question.qid)) {
			const own = words(sub.text, LONGEST.text, where);
			add(making, question, rows[type] as QuestionKind, {
				ref: `${question.title}_${sub.title}`,
				text: joined(text, own)
			});
		}
		return;
	}
	const kind = plain[type];
	if (!kind) return report.say('dropped', where, text.fi ?? type);
	add(making, question, kind, { ref: question.title, text });
}

/** The words before a row of a table, and the row. */
const joined = (text: LocalizedText, own: LocalizedText): LocalizedText =>
	Object.fromEntries(
		Object.entries(own).map(([locale, words]) => {
			const before = text[locale as keyof LocalizedText];
			return [locale, (before ? `${before} – ${words}` : (words as string)).slice(0, LONGEST.text)];
		})
	);

/** Words that are no question stand at the beginning of their section. */
function carryNote({ portable, report, words }: Making, question: LsQuestion): void {
	const section = portable.sections.at(-1);
	const text = words(question.text, LONGEST_PART.intro, question.title);
	if (section && Object.keys(section.intro).length === 0 && text.fi) {
		section.intro = text;
		report.say('note_as_intro', question.title);
	} else report.say('dropped', question.title, text.fi);
}

function optionsOf({ survey, words, report }: Making, question: LsQuestion) {
	const { qid, title: where, type } = question;
	const given =
		type === 'M' || type === 'P'
			? survey.subquestions
					.filter(({ parent }) => parent === qid)
					.map(({ title, text }) => ({ code: title, text }))
			: survey.answers.filter((answer) => answer.qid === qid);
	const codes: string[] = [];
	const options: LocalizedText[] = [];
	for (const { code, text } of given) {
		const option = words(text, LONGEST.option, where);
		codes.push(code);
		options.push(option.fi ? option : { fi: code });
	}
	if (options.length > MOST_OPTIONS) report.say('options_cut', where);
	return { codes: codes.slice(0, MOST_OPTIONS), options: options.slice(0, MOST_OPTIONS) };
}

function add(
	making: Making,
	question: LsQuestion,
	kind: QuestionKind,
	{ ref, text }: { ref: string; text: LocalizedText }
): void {
	const { portable, report, words } = making;
	const where = question.title;
	if (!text.fi) return report.say('dropped', where);
	if (portable.questions.length >= MOST_QUESTIONS) return report.say('dropped', where, text.fi);
	const closed = kind === 'choice' || kind === 'many';
	const own = closed ? optionsOf(making, question) : { codes: [], options: [] };
	const fixed = closed ? fixedOptions(question.type) : undefined;
	const offered = fixed ?? own;
	if (closed && offered.options.length < 2) return report.say('dropped', where, text.fi);
	// A questionnaire that went out of Kuultu says what its questions were.
	const told = questionKinds.find((one) => one === question.attributes.kuultu_kind);
	const { options, none, values } = choicesIn(
		offered.options.map((words, at) => ({ code: offered.codes[at] ?? '', words })),
		told
	);
	const id = question.attributes.kuultu_id ?? '';
	const made: PortableQuestion = {
		id: isQuestionId(id) ? id : '',
		ref,
		kind: told ?? kind,
		topic: null,
		source: '',
		sensitive: false,
		text,
		hint: words(question.help, LONGEST.hint, where),
		options: closed ? options : [],
		none: closed ? none : null,
		pictures: told === 'picture' ? (question.attributes.kuultu_pictures ?? '').split(' ') : [],
		section: portable.sections.length || null,
		showIf: null
	};
	if (!isWhole(made)) Object.assign(made, { kind, pictures: [] });
	if (!isWhole(made)) return report.say('dropped', where, text.fi);
	const condition = lsConditionOf(question.relevance, making.values);
	if (condition === 'lost') report.say('condition_lost', where, question.relevance);
	else made.showIf = condition;
	if (closed) making.values.set(ref, values);
	portable.questions.push(made);
}

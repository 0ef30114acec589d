import { refused } from './portable.ts';
import { safeXml } from './safe-files.ts';

type Words = Record<string, string>;
export type LsQuestion = {
	qid: string;
	gid: string;
	type: string;
	title: string;
	text: Words;
	help: Words;
	mandatory: boolean;
	other: boolean;
	preg: string;
	relevance: string;
	attributes: Record<string, string>;
};
export type LsSurvey = {
	languages: string[];
	title: Words;
	welcome: Words;
	thanks: Words;
	groups: { gid: string; name: Words; description: Words }[];
	questions: LsQuestion[];
	subquestions: { qid: string; parent: string; title: string; text: Words }[];
	answers: { qid: string; code: string; text: Words }[];
};

type Row = Record<string, string>;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A cell of a table; a row may hold anything, and only text counts. */
const cell = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function rowsOf(document: Record<string, unknown>, table: string): Row[] {
	const part = document[table];
	const list = isObject(part) && isObject(part.rows) ? part.rows.row : undefined;
	if (!Array.isArray(list)) return [];
	return list
		.filter(isObject)
		.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value).trim()]))
		);
}

const order = (name: string) => (a: Row, b: Row) => Number(a[name] ?? 0) - Number(b[name] ?? 0);

/** Words by language of the rows that belong to one thing. */
const wordsBy = (rows: Row[], column: string): Words =>
	Object.fromEntries(
		rows.filter((row) => row.language).map((row) => [row.language as string, row[column] ?? ''])
	);

/** The first row of each thing: older exports repeat a row for every language. */
function once(rows: Row[], key: string): Row[] {
	const seen = new Set<string>();
	return rows.filter((row) => {
		const id = row[key] ?? '';
		if (seen.has(id)) return false;
		seen.add(id);
		return true;
	});
}

/**
 * The tables of a survey as LimeSurvey exports them, of its newer versions (languages in tables of
 * their own) and its older ones (a row for each language).
 */
export function lsSurvey(xml: string): LsSurvey {
	const { document } = safeXml(xml);
	if (!isObject(document) || document.LimeSurveyDocType !== 'Survey') throw refused('file_unknown');
	const table = (name: string) => rowsOf(document, name);
	const languagesPart = document.languages;
	const listed = isObject(languagesPart) ? languagesPart.language : undefined;
	const settings = table('surveys_languagesettings');
	const languages = Array.isArray(listed)
		? listed.map((name) => cell(name).trim())
		: settings.map((row) => row.surveyls_language ?? '');
	const told = settings.map((row) => ({ ...row, language: row.surveyls_language ?? '' }));
	const base = table('surveys')[0]?.language ?? '';

	const groupWords = [...table('group_l10ns'), ...table('groups')];
	const questionWords = [
		...table('question_l10ns'),
		...table('questions'),
		...table('subquestions')
	];
	const answerWords = [...table('answer_l10ns'), ...table('answers')];
	const of = (rows: Row[], key: string, id: string | undefined) =>
		rows.filter((row) => row[key] === id);
	const attributes = table('question_attributes');
	return {
		// The survey's own language first: it stands in for Finnish where that is missing.
		languages: [...new Set([base, ...languages])].filter(Boolean),
		title: wordsBy(told, 'surveyls_title'),
		welcome: wordsBy(told, 'surveyls_welcometext'),
		thanks: wordsBy(told, 'surveyls_endtext'),
		groups: once(table('groups'), 'gid')
			.sort(order('group_order'))
			.map(({ gid = '' }) => ({
				gid,
				name: wordsBy(of(groupWords, 'gid', gid), 'group_name'),
				description: wordsBy(of(groupWords, 'gid', gid), 'description')
			})),
		questions: once(
			table('questions').filter((row) => !row.parent_qid || row.parent_qid === '0'),
			'qid'
		)
			.sort(order('question_order'))
			.map((row) => ({
				qid: row.qid ?? '',
				gid: row.gid ?? '',
				type: row.type ?? '',
				title: row.title || `Q${row.qid}`,
				text: wordsBy(of(questionWords, 'qid', row.qid), 'question'),
				help: wordsBy(of(questionWords, 'qid', row.qid), 'help'),
				mandatory: row.mandatory === 'Y' || row.mandatory === 'S',
				other: row.other === 'Y',
				preg: row.preg ?? '',
				relevance: row.relevance ?? '',
				attributes: Object.fromEntries(
					of(attributes, 'qid', row.qid).map(({ attribute = '', value = '' }) => [attribute, value])
				)
			})),
		subquestions: once(table('subquestions'), 'qid')
			.sort(order('question_order'))
			.map((row) => ({
				qid: row.qid ?? '',
				parent: row.parent_qid ?? '',
				title: row.title ?? '',
				text: wordsBy(of(questionWords, 'qid', row.qid), 'question')
			})),
		answers: answersOf(table('answers'), answerWords)
	};
}

function answersOf(rows: Row[], words: Row[]): LsSurvey['answers'] {
	const keyed = rows.map((row) => ({ ...row, key: `${row.qid} ${row.code} ${row.scale_id ?? 0}` }));
	return once(keyed, 'key')
		.sort(order('sortorder'))
		.map((row) => ({
			qid: row.qid ?? '',
			code: row.code ?? '',
			text: row.aid
				? wordsBy(
						words.filter(({ aid }) => aid === row.aid),
						'answer'
					)
				: wordsBy(
						words.filter(({ qid, code }) => qid === row.qid && code === row.code),
						'answer'
					)
		}));
}

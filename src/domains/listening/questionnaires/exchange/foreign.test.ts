import { strToU8 } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readUpload } from './exchange.queries.server.ts';

type Row = Record<string, string | number>;
const table = (name: string, rows: Row[]) =>
	`<${name}><rows>${rows
		.map(
			(row) =>
				`<row>${Object.entries(row)
					.map(([column, value]) => `<${column}><![CDATA[${value}]]></${column}>`)
					.join('')}</row>`
		)
		.join('')}</rows></${name}>`;

/** A survey as an older LimeSurvey wrote it: a row for each language, no tables of languages. */
const lss = (parts: string) =>
	`<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>fi</language><language>sv</language><language>et</language></languages>${parts}</document>`;

const group = (language: string, name: string) => ({
	gid: 1,
	group_name: name,
	description: '',
	language,
	group_order: 1
});
const asked = (qid: number, type: string, question: string, more: Row = {}) => ({
	qid,
	parent_qid: 0,
	gid: 1,
	type,
	title: `Q${qid}`,
	question,
	language: 'fi',
	question_order: qid,
	relevance: '1',
	mandatory: 'N',
	other: 'N',
	preg: '',
	...more
});
const answer = (qid: number, code: string, text: string, language = 'fi') => ({
	qid,
	code,
	answer: text,
	sortorder: code.slice(1),
	language,
	scale_id: 0
});

const survey = lss(
	table('groups', [group('fi', 'Arki'), group('sv', 'Vardag'), group('et', 'Argi')]) +
		table('questions', [
			asked(1, 'L', '<p>Miten <b>voit</b>?</p>', { mandatory: 'Y' }),
			asked(1, 'L', 'Hur mår du?', { language: 'sv' }),
			asked(2, 'T', 'Kerro lisää', { relevance: '((Q1.NAOK == "A2"))' }),
			asked(3, 'F', 'Arvioi', { relevance: 'Q1.NAOK > 3' }),
			asked(4, 'M', 'Mitä sait?', { other: 'Y' }),
			asked(5, 'R', 'Järjestä'),
			asked(6, 'X', 'Tervetuloa'),
			asked(7, 'Y', 'Auttoiko?'),
			asked(8, 'D', 'Milloin?'),
			asked(9, 'N', 'Montako?', { preg: '/^\\d+$/' })
		]) +
		table('subquestions', [
			{ ...asked(31, 'T', 'Aika'), parent_qid: 3, title: 'SQ1' },
			{ ...asked(32, 'T', 'Paikka'), parent_qid: 3, title: 'SQ2' },
			{ ...asked(41, 'T', 'Rahaa'), parent_qid: 4, title: 'SQ1' },
			{ ...asked(42, 'T', 'Neuvoja'), parent_qid: 4, title: 'SQ2' }
		]) +
		table('answers', [
			answer(1, 'A1', 'Hyvin'),
			answer(1, 'A2', 'Huonosti'),
			answer(1, 'A1', 'Bra', 'sv'),
			answer(1, 'A2', 'Dåligt', 'sv'),
			answer(3, 'A1', 'Huono'),
			answer(3, 'A2', 'Hyvä')
		]) +
		table('surveys_languagesettings', [
			{ surveyls_language: 'fi', surveyls_title: 'Kysely', surveyls_welcometext: 'Hei' }
		])
);

describe('a survey of an older LimeSurvey', () => {
	it('is carried as far as it can be, and what is not is told', async () => {
		const { portable, report } = await readUpload({ name: 'x.lss', bytes: strToU8(survey) });
		expect(portable).toMatchObject({ name: { fi: 'Kysely' }, intro: { fi: 'Hei' } });
		expect(portable.sections).toEqual([
			{ title: { fi: 'Arki', sv: 'Vardag' }, intro: { fi: 'Tervetuloa' } }
		]);
		expect(
			portable.questions.map(({ kind, text, options, showIf }) => [
				kind,
				text.fi,
				options.length,
				showIf?.is
			])
		).toEqual([
			['choice', 'Miten voit ?', 2, undefined],
			['text', 'Kerro lisää', 0, [2]],
			['choice', 'Arvioi – Aika', 2, undefined],
			['choice', 'Arvioi – Paikka', 2, undefined],
			['many', 'Mitä sait?', 2, undefined],
			['choice', 'Auttoiko?', 2, undefined],
			['date', 'Milloin?', 0, undefined],
			['number', 'Montako?', 0, undefined]
		]);
		expect(portable.questions[0]?.options).toEqual([
			{ fi: 'Hyvin', sv: 'Bra' },
			{ fi: 'Huonosti', sv: 'Dåligt' }
		]);
		expect(report.map(({ code, where }) => [code, where])).toEqual([
			['language_lost', undefined],
			['mandatory_lost', undefined],
			['split', 'Q3'],
			['condition_lost', 'Q3'],
			['other_lost', 'Q4'],
			['dropped', 'Q5'],
			['note_as_intro', 'Q6'],
			['validation_lost', 'Q9']
		]);
	});
});

const book = async (survey: string[][], choices: string[][]) => {
	const data = (rows: string[][]) =>
		rows.map((row) => row.map((value) => (value ? { value, type: String } : null)));
	return writeXlsxFile([
		{ sheet: 'survey', data: data(survey) },
		{ sheet: 'choices', data: data(choices) }
	]).toBuffer();
};

describe('a form of XLSForm', () => {
	it('is carried as far as it can be, and what is not is told', async () => {
		const bytes = await book(
			[
				[
					'type',
					'name',
					'label::Suomi (fi)',
					'label::Français (fr)',
					'relevant',
					'required',
					'constraint'
				],
				['start', 'alku'],
				['note', 'tervetuloa', 'Hei'],
				['begin group', 'tausta', 'Taustatiedot'],
				['select_one kylla_ei', 'tyossa', 'Oletko työssä?', 'Travaillez-vous ?', '', 'yes'],
				['integer', 'tunnit', 'Montako tuntia?', '', "${tyossa} = 'k'", '', '. < 80'],
				['end group'],
				['select_multiple asiat or_other', 'mita', 'Mitä sait?', '', '${tunnit} > 3'],
				['geopoint', 'paikka', 'Missä olet?'],
				['text', 'vapaa', 'Sana on vapaa']
			],
			[
				['list_name', 'name', 'label::Suomi (fi)'],
				['kylla_ei', 'k', 'Kyllä'],
				['kylla_ei', 'e', 'Ei'],
				['asiat', 'r', 'Rahaa'],
				['asiat', 'n', 'Neuvoja']
			]
		);
		const { portable, report } = await readUpload({ name: 'x.xlsx', bytes });
		expect(portable.intro).toEqual({ fi: 'Hei' });
		expect(
			portable.questions.map(({ ref, kind, section, showIf }) => [ref, kind, section, showIf])
		).toEqual([
			['mita', 'many', null, null],
			['vapaa', 'short-text', null, null],
			['tyossa', 'choice', 1, null],
			['tunnit', 'number', 1, { ref: 'tyossa', is: [1] }]
		]);
		expect(report.map(({ code, where }) => [code, where])).toEqual([
			['language_lost', undefined],
			['settings_lost', undefined],
			['note_as_intro', 'tervetuloa'],
			['mandatory_lost', undefined],
			['validation_lost', 'tunnit'],
			['other_lost', 'mita'],
			['condition_lost', 'mita'],
			['dropped', 'paikka']
		]);
	});

	it('without Finnish says that its own language stands in for it', async () => {
		const bytes = await book(
			[
				['type', 'name', 'label'],
				['text', 'a', 'Anything else?']
			],
			[['list_name', 'name', 'label']]
		);
		const { portable, report } = await readUpload({ name: 'x.xlsx', bytes });
		expect(portable.questions[0]?.text).toEqual({ fi: 'Anything else?' });
		expect(report).toEqual([{ code: 'language_as_finnish' }]);
	});
});

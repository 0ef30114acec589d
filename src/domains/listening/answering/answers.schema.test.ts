import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
	Question,
	QuestionKind,
	Questionnaire
} from '../questionnaires/questionnaires.schema.ts';
import { fieldsOf, isAsked, progressOf, readAnswers } from './answers.schema.ts';

const question = (id: string, kind: QuestionKind, more: Partial<Question> = {}): Question => ({
	id,
	kind,
	wordingNo: 1,
	text: { fi: id },
	hint: {},
	options: [],
	none: null,
	pictures: [],
	topic: null,
	sensitive: false,
	sectionNo: null,
	showIf: null,
	...more
});

const three = [{ fi: 'a' }, { fi: 'b' }, { fi: 'c' }];
const survey = (...questions: Question[]): Questionnaire => ({
	questionnaireId: 'q',
	versionId: 'v',
	key: 'k',
	name: { fi: 'Kysely' },
	no: 1,
	moodQuestionId: null,
	locked: false,
	intro: {},
	thanks: {},
	sections: [],
	questions
});

const cantSay = { fi: 'En osaa sanoa' };
const everyKind = survey(
	question('a', 'agree5', { none: cantSay }),
	question('b', 'smiley5'),
	question('n', 'nps', { none: cantSay }),
	question('c', 'choice', { options: three }),
	question('m', 'many', { options: three, none: cantSay }),
	question('p', 'picture', { options: three }),
	question('y', 'number'),
	question('d', 'date'),
	question('s', 'short-text'),
	question('t', 'text')
);
const read = (fields: Record<string, string>) => readAnswers(everyKind, fields);

describe('what a survey is answered with', () => {
	it('reads every kind', () => {
		const { given, issues } = read({
			'q.a': '5',
			'q.b': '1',
			'q.n': '0',
			'q.c': '3',
			'q.m': '3,1,3',
			'q.p': '2',
			'q.y': ' 1 950,5 ',
			'q.d': '2.9.2020',
			'q.s': ' lyhyt ',
			'q.t': 'rivi\r\ntoinen'
		});
		expect(issues).toEqual({});
		expect(given).toEqual({
			answers: { a: 5, b: 1, n: 0, c: 3, m: [1, 3], p: 2, y: 1950.5, d: '2020-09-02' },
			texts: { s: 'lyhyt', t: 'rivi\ntoinen' }
		});
	});

	it('takes the choice outside the scale only where it is offered', () => {
		expect(read({ 'q.a': '0', 'q.m': '0' }).given.answers).toEqual({ a: 0, m: [0] });
		expect(read({ 'q.b': '0', 'q.c': '0', 'q.p': '0' }).issues).toEqual({
			'q.b': 'not_on_scale',
			'q.c': 'not_on_scale',
			'q.p': 'not_on_scale'
		});
	});

	it.each([
		['q.a', '6', 'not_on_scale'],
		['q.n', '11', 'not_on_scale'],
		['q.c', '4', 'not_on_scale'],
		['q.m', '1,4', 'not_on_scale'],
		['q.y', 'noin kymmenen', 'number_wrong'],
		['q.y', '1e9', 'number_wrong'],
		['q.d', '31.2.2020', 'day_wrong'],
		['q.d', 'eilen', 'day_wrong'],
		['q.s', 'x'.repeat(301), 'line_too_long'],
		['q.t', 'x'.repeat(5001), 'text_too_long']
	])('refuses %s = %.12s with words of its own', (field, value, issue) => {
		expect(read({ [field]: value }).issues).toEqual({ [field]: issue });
	});

	it('requires nothing', () => {
		expect(read({})).toEqual({ given: { answers: {}, texts: {} }, issues: {} });
	});

	it('is quiet about questions that are not on the page yet', () => {
		const only = ({ id }: Question) => id === 'b';
		expect(readAnswers(everyKind, { 'q.a': '9', 'q.b': '9' }, only).issues).toEqual({
			'q.b': 'not_on_scale'
		});
	});

	it('never fails, whatever is typed', () => {
		const names = everyKind.questions.map(({ id }) => `q.${id}`);
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (fields) => {
				const { given } = read(fields);
				for (const id of Object.keys(given.answers)) {
					expect(everyKind.questions.some((one) => one.id === id)).toBe(true);
				}
			}),
			{ numRuns: 500 }
		);
	});
});

describe('questions that depend on an earlier answer', () => {
	const chained = survey(
		question('a', 'choice', { options: three }),
		question('b', 'many', { options: three, showIf: { question: 'a', is: [2] } }),
		question('c', 'text', { showIf: { question: 'b', is: [1, 3] } })
	);

	it('are asked when it was given, and not when what asked them is not', () => {
		const asked = (answers: Record<string, number | number[]>) =>
			chained.questions.filter((one) => isAsked(chained, one, answers)).map(({ id }) => id);
		expect(asked({})).toEqual(['a']);
		expect(asked({ a: 2 })).toEqual(['a', 'b']);
		expect(asked({ a: 2, b: [3] })).toEqual(['a', 'b', 'c']);
		expect(asked({ a: 1, b: [3] })).toEqual(['a']);
	});

	it('are forgotten when the earlier answer is changed', () => {
		const fields = { 'q.a': '1', 'q.b': '1', 'q.c': 'sanoja' };
		expect(readAnswers(chained, fields).given).toEqual({ answers: { a: 1 }, texts: {} });
		const { given } = readAnswers(chained, { ...fields, 'q.a': '2' });
		expect(given).toEqual({ answers: { a: 2, b: [1] }, texts: { c: 'sanoja' } });
		expect(progressOf(chained, given)).toEqual({ asked: 3, answered: 3 });
	});
});

describe('the fields of a form', () => {
	it('keep only what was asked, several choices together', () => {
		const data = new URLSearchParams([
			['q.m', '1'],
			['q.m', '3'],
			['q.m', ''],
			['q.other', 'x'],
			['at', '4'],
			['evil', 'y'],
			['code', 'K'.repeat(500)]
		]);
		expect(fieldsOf(everyKind, data)).toEqual({ 'q.m': '1,3', at: '4', code: 'K'.repeat(100) });
	});
});

import { describe, expect, it } from 'vitest';
import type { Question, Questionnaire } from '../questionnaires.schema.ts';
import { problemsOf, valuesOf } from './problems.ts';

const question = (id: string, more: Partial<Question> = {}): Question => ({
	id,
	kind: 'agree5',
	wordingNo: 1,
	text: { fi: id },
	hint: {},
	options: [1, 2, 3, 4, 5].map((no) => ({ fi: String(no) })),
	none: null,
	pictures: [],
	topic: null,
	sensitive: false,
	sectionNo: null,
	showIf: null,
	...more
});
const whole = (questions: Question[], more: Partial<Questionnaire> = {}) => ({
	name: { fi: 'Nimi' },
	intro: {},
	thanks: {},
	sections: [],
	moodQuestionId: null,
	questions,
	...more
});
const codes = (...given: Parameters<typeof whole>) =>
	problemsOf(whole(...given)).map(({ code }) => code);
const on = (id: string, ...is: number[]) => ({ showIf: { question: id, is } });

describe('what keeps a draft from being published', () => {
	it('nothing, when it is whole', () => {
		const asked = question('b', on('a', 1, 5));
		expect(codes([question('a'), asked], { moodQuestionId: 'a' })).toEqual([]);
	});

	it.each([
		['no question', [], {}, 'no_questions'],
		['no Finnish', [question('a', { text: { sv: 'x' } })], {}, 'finnish_missing'],
		['no Finnish name', [question('a')], { name: { sv: 'x' } }, 'finnish_missing'],
		[
			'an empty section',
			[question('a')],
			{ sections: [{ no: 1, title: { fi: 'Osa' }, intro: {} }] },
			'section_empty'
		],
		['a condition on what is gone', [question('b', on('a', 1))], {}, 'show_if_gone'],
		['a condition on itself', [question('a', on('a', 1))], {}, 'show_if_later'],
		['a condition on a later one', [question('b', on('a', 1)), question('a')], {}, 'show_if_later'],
		[
			'a condition on words',
			[question('a', { kind: 'text', options: [] }), question('b', on('a', 1))],
			{},
			'show_if_not_counted'
		],
		['a value outside the scale', [question('a'), question('b', on('a', 6))], {}, 'show_if_values'],
		['no value', [question('a'), question('b', on('a'))], {}, 'show_if_values'],
		['a mood that is gone', [question('a')], { moodQuestionId: 'x' }, 'mood_gone'],
		[
			'a mood of no scale',
			[question('a', { kind: 'text', options: [] })],
			{ moodQuestionId: 'a' },
			'mood_not_scale'
		]
	] as const)('%s', (_what, questions, more, code) => {
		expect(codes([...questions] as Question[], more as Partial<Questionnaire>)).toEqual([code]);
	});

	it('values are steps of the scale, and 0 where there is a choice outside it', () => {
		expect(valuesOf(question('a'))).toEqual([1, 2, 3, 4, 5]);
		expect(valuesOf(question('a', { none: { fi: 'x' } }))).toEqual([1, 2, 3, 4, 5, 0]);
		expect(valuesOf(question('a', { kind: 'nps', none: { fi: 'x' } }))).toHaveLength(11);
		expect(valuesOf(question('a', { kind: 'choice', options: [{}, {}] }))).toEqual([1, 2]);
		expect(valuesOf(question('a', { kind: 'date', options: [] }))).toEqual([]);
	});
});

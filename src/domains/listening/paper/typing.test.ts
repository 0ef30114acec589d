import { describe, expect, it } from 'vitest';
import { aQuestion, everyKind } from './paper.given.ts';
import { asField, differences, enterLeads, readSheet, typedOf } from './typing.ts';

const none = { fi: 'En osaa sanoa' };
const questionnaire = everyKind();

describe('what was typed', () => {
	const many = (choices: number) =>
		aQuestion('m', 'many', 'Mitkä?', {
			choices: Array.from({ length: choices }, (_, no) => `v${no}`)
		});

	it.each([
		['135', 5, '1,3,5'],
		['1,3,5', 5, '1,3,5'],
		['1 3', 5, '1,3'],
		['1.3', 5, '1,3'],
		['12', 12, '12'],
		['1,12', 12, '1,12'],
		['1x', 5, '1x'],
		['', 5, '']
	])('%s of %i choices is %s', (typed, choices, field) => {
		expect(asField(many(choices), typed)).toBe(field);
	});

	it('is read by the survey’s own rules, 0 as the choice outside the scale', () => {
		const { given, issues } = readSheet(questionnaire, {
			'q.e.used': '1',
			'q.e.ways': '13',
			'q.e.mood3': '0',
			'q.e.heard': '5',
			'q.e.nps': '0',
			'q.e.since': '02092020',
			'q.e.born': '1975',
			'q.e.more': ' Kiitos \n'
		});
		expect(issues).toEqual({});
		expect(given).toEqual({
			answers: {
				'e.used': 1,
				'e.ways': [1, 3],
				'e.mood3': 0,
				'e.heard': 5,
				'e.nps': 0,
				'e.since': '2020-09-02',
				'e.born': 1975
			},
			texts: { 'e.more': 'Kiitos' }
		});
	});

	it.each([
		['q.e.mood3', '4'],
		['q.e.mood5', '0'],
		['q.e.used', '3'],
		['q.e.nps', '11'],
		['q.e.heard', 'x'],
		['q.e.since', '31.2.2020'],
		['q.e.born', 'vuonna 1975']
	])('in %s is refused when it is %s', (field, typed) => {
		expect(Object.keys(readSheet(questionnaire, { [field]: typed }).issues)).toEqual([field]);
	});

	it('is pointed at where the question was not asked, and never dropped in silence', () => {
		expect(readSheet(questionnaire, { 'q.e.used': '2', 'q.e.ways': '1' }).issues).toEqual({
			'q.e.ways': 'not_asked'
		});
		expect(readSheet(questionnaire, { 'q.e.ways': '1' }).issues).toEqual({
			'q.e.ways': 'not_asked'
		});
		// One mistake is told once: what hangs on it may be right.
		expect(readSheet(questionnaire, { 'q.e.used': '7', 'q.e.ways': '1' }).issues).toEqual({
			'q.e.used': 'not_on_scale'
		});
	});

	it('must be something, once the sheet is whole', () => {
		expect(readSheet(questionnaire, {}).issues).toEqual({ form: 'nothing_typed' });
		expect(readSheet(questionnaire, {}, true).issues).toEqual({});
	});

	it('can be shown again as it would be typed, and is then read the same', () => {
		const typed = {
			'q.e.used': '1',
			'q.e.ways': '13',
			'q.e.since': '2.9.2020',
			'q.e.born': '1975,5',
			'q.e.more': 'Kaksi\nriviä'
		};
		const { given } = readSheet(questionnaire, typed);
		expect(typedOf(questionnaire, given)).toEqual(typed);
		const long = everyKind([many(12)]);
		expect(typedOf(long, { answers: { m: [1, 12] }, texts: {} })).toEqual({ 'q.m': '1,12' });
	});
});

describe('Enter', () => {
	const order = ['a', 'b', 'c', 'd'];

	it.each([
		['after the first field, to the second', { a: '1' }, 0, 1],
		['after fields that Tab went through, to the next', { a: '1', b: '2', c: '3' }, 0, 3],
		['on an empty field, past it', { a: '1' }, 1, 2],
		['on the first field, empty, past it', {}, 0, 1],
		['after the last field, to saving', { a: '1', d: '4' }, 3, 'save'],
		['on the last field, empty, to saving', { a: '1' }, 3, 'save'],
		['far ahead of the focus, to what follows', { a: '1', c: '2' }, 1, 3]
	] as const)('%s', (_what, typed, at, leads) => {
		expect(enterLeads(order, typed, at)).toBe(leads);
	});
});

describe('two entries of one sheet', () => {
	const one = { answers: { 'e.used': 1, 'e.ways': [1, 3] }, texts: { 'e.more': 'Hyvä  juttu' } };

	it('agree when they say the same, whatever the spaces', () => {
		const other = { ...one, texts: { 'e.more': 'Hyvä juttu ' } };
		expect(differences(questionnaire, one, other)).toEqual([]);
	});

	it('differ where one has what the other lacks, or says it otherwise', () => {
		const other = { answers: { 'e.ways': [1, 2], 'e.nps': 0 }, texts: { 'e.more': 'hyvä juttu' } };
		expect(differences(questionnaire, one, other)).toEqual(['e.used', 'e.ways', 'e.nps', 'e.more']);
	});
});

it('a scale without a choice outside it takes no 0', () => {
	const bare = everyKind([aQuestion('x', 'agree5', 'Väite')]);
	const wide = everyKind([aQuestion('x', 'agree5', 'Väite', { none })]);
	expect(readSheet(bare, { 'q.x': '0' }).issues).toEqual({ 'q.x': 'not_on_scale' });
	expect(readSheet(wide, { 'q.x': '0' }).issues).toEqual({});
});

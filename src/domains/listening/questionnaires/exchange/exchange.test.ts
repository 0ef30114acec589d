import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureNames } from '#ui/pictures.ts';
import { locales } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { type QuestionKind, questionKinds, scaleOf } from '../questionnaires.schema.ts';
import { canHaveNone, hasFreeOptions } from '../wording-form.ts';
import { readLimeSurvey } from './limesurvey-read.ts';
import { writeLimeSurvey } from './limesurvey-write.ts';
import { type Portable, empty, readPortable, writePortable } from './portable.ts';
import { readXlsForm } from './xlsform-read.ts';
import { writeXlsForm } from './xlsform-write.ts';

/** Words as our own forms leave them: without control characters and outer spaces. */
const word = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
	.map((text) =>
		text
			.replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
			.replace(/\s+/g, ' ')
			.trim()
	)
	.filter((text) => text.length > 0 && text.isWellFormed());
const words = fc
	.record(Object.fromEntries(locales.map((locale) => [locale, word])), { requiredKeys: ['fi'] })
	.map((text) => text as LocalizedText);
/** The same in every language: other formats have columns, and all of them are filled. */
const written = fc
	.string({
		unit: fc.constantFrom(
			...Array.from('aeiouyäöåÄÖÅšžđŋbcdfghknrstvxz0579 ,.:;?!–”\'"()/%+=-@#&<€😀')
		),
		minLength: 1,
		maxLength: 30
	})
	.map((text) => text.replace(/ +/g, ' ').trim())
	// What looks like markup or an entity is taken for it in other products.
	.filter((text) => text.length > 0 && !/<[/a-z!]|&\w+;/i.test(text) && !/^\d+ *–/.test(text))
	// The writer of workbooks loses a cell that says exactly what every object has, as `toString`.
	.filter((text) => !(text in {}));
const everywhere = fc
	.record(Object.fromEntries(locales.map((locale) => [locale, written])))
	.map((text) => text as LocalizedText);

const question = (text: fc.Arbitrary<LocalizedText>) =>
	fc.constantFrom(...questionKinds).chain((kind) => {
		const scale = scaleOf(kind);
		const count = kind === 'nps' ? 2 : scale ? scale.max : hasFreeOptions(kind) ? 3 : 0;
		return fc.record({
			kind: fc.constant<QuestionKind>(kind),
			text,
			hint: fc.oneof(fc.constant({}), text),
			options: fc.array(text, { minLength: count, maxLength: count }),
			none: canHaveNone(kind) ? fc.option(text) : fc.constant(null),
			pictures:
				kind === 'picture'
					? fc.array(fc.constantFrom(...pictureNames), { minLength: 3, maxLength: 3 })
					: fc.constant([]),
			section: fc.option(fc.constantFrom(1, 2)),
			topic: fc.option(fc.constantFrom('safety', 'own-topic')),
			source: fc.oneof(fc.constant(''), word),
			sensitive: fc.boolean()
		});
	});

const questionnaire = (text: fc.Arbitrary<LocalizedText>): fc.Arbitrary<Portable> =>
	fc
		.record({
			name: text,
			intro: fc.oneof(fc.constant({}), text),
			thanks: fc.oneof(fc.constant({}), text),
			terms: fc.oneof(fc.constant({}), text),
			sections: fc.array(fc.record({ title: text, intro: fc.oneof(fc.constant({}), text) }), {
				minLength: 2,
				maxLength: 2
			}),
			made: fc.array(question(text), { minLength: 1, maxLength: 8 })
		})
		.map(({ made, ...whole }) => {
			const questions = made
				.sort((a, b) => (a.section ?? 0) - (b.section ?? 0))
				.map((one, index) => ({
					...one,
					id: `own.q${index + 1}`,
					ref: `own.q${index + 1}`,
					showIf: null as Portable['questions'][number]['showIf']
				}));
			const first = questions.findIndex(({ kind }) => scaleOf(kind) && kind !== 'nps');
			const later = questions[first + 1];
			if (first >= 0 && later) later.showIf = { ref: questions[first]?.ref as string, is: [1, 2] };
			return { ...empty('x'), ...whole, mood: null, questions } as Portable;
		});

/** A failure is told at once: making it smaller would take as long as a hundred workbooks. */
const small = { numRuns: 40, endOnFailure: true };

describe('the own format', () => {
	it('comes back exactly as it went', () => {
		fc.assert(
			fc.property(questionnaire(words), (whole) => {
				expect(readPortable(writePortable(whole))).toEqual(whole);
			}),
			{ endOnFailure: true }
		);
	});

	it('refuses what is not one, damaged ones and newer ones', () => {
		const issue = (text: string) => {
			try {
				readPortable(text);
				return 'read';
			} catch (error) {
				return (error as { issues?: { file: string } }).issues?.file;
			}
		};
		const one = { ...empty('Nimi') };
		expect(issue('')).toBe('file_broken');
		expect(issue('{"a":1}')).toBe('file_unknown');
		expect(issue('null')).toBe('file_unknown');
		expect(issue(writePortable(one))).toBe('file_empty');
		expect(issue(JSON.stringify({ ...one, version: 2 }))).toBe('file_newer');
		expect(issue(JSON.stringify({ ...one, name: {} }))).toBe('file_broken');
		const asked = { id: '', ref: 'a', kind: 'agree5', text: { fi: 'x' } };
		expect(issue(JSON.stringify({ ...one, questions: [asked] }))).toBe('file_broken');
		expect(issue(JSON.stringify({ ...one, questions: [{ ...asked, kind: 'text' }] }))).toBe('read');
		expect(issue(JSON.stringify({ ...one, questions: [{ ...asked, kind: '__proto__' }] }))).toBe(
			'file_broken'
		);
	});
});

/** What other formats have room for, with names of questions as each of them calls them. */
const comparable = (whole: Portable) => ({
	name: whole.name,
	sections: whole.sections.filter((_, at) =>
		whole.questions.some(({ section }) => section === at + 1)
	),
	questions: whole.questions.map(({ id, kind, text, hint, options, none, pictures, showIf }) => ({
		id,
		kind,
		text,
		hint,
		options,
		none,
		pictures,
		showIf: showIf && {
			on: whole.questions.findIndex(({ ref }) => ref === showIf.ref),
			is: showIf.is
		}
	}))
});

const withoutEasy = (whole: unknown): unknown =>
	JSON.parse(JSON.stringify(whole, (name, value) => (name === 'fi-simple' ? undefined : value)));

describe('LimeSurvey', () => {
	it('gives back what went there, but for Easy Finnish', () => {
		fc.assert(
			fc.property(questionnaire(everywhere), (whole) => {
				const { portable, report } = readLimeSurvey(writeLimeSurvey(whole));
				const told = comparable(portable);
				// What stands before the first section has to stand in one there.
				const sections = told.sections.slice(
					told.sections.length - comparable(whole).sections.length
				);
				expect({ ...told, sections }).toEqual(withoutEasy(comparable(whole)));
				expect(report).toEqual([]);
			}),
			small
		);
	});
});

describe('XLSForm', () => {
	it('gives back what went there', async () => {
		await fc.assert(
			fc.asyncProperty(questionnaire(everywhere), async (whole) => {
				const { portable, report } = await readXlsForm(await writeXlsForm(whole));
				expect({ ...comparable(portable), name: whole.name }).toEqual(comparable(whole));
				expect(report).toEqual([]);
			}),
			small
		);
	});

	it('writes what looks like a formula as words', async () => {
		const whole = { ...empty('=1+1'), questions: [] as Portable['questions'] };
		const asked = {
			...readPortable(
				writePortable({ ...whole, questions: [plainQuestion('=HYPERLINK("http://x")')] })
			)
		};
		const { portable } = await readXlsForm(await writeXlsForm(asked));
		expect(portable.questions[0]?.text.fi).toBe('=HYPERLINK("http://x")');
	});
});

const plainQuestion = (fi: string): Portable['questions'][number] => ({
	id: '',
	ref: 'a',
	kind: 'text',
	topic: null,
	source: '',
	sensitive: false,
	text: { fi },
	hint: {},
	options: [],
	none: null,
	pictures: [],
	section: null,
	showIf: null
});

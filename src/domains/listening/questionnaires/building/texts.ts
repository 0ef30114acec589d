import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { Questionnaire } from '../questionnaires.schema.ts';

/** One text of a questionnaire with the name of its form fields: `name`, `q.<id>.option.2`. */
export type TextField = {
	name: string;
	/** What it is, as a key for a word on the page. */
	part:
		'name' | 'intro' | 'thanks' | 'section' | 'section-intro' | 'text' | 'hint' | 'option' | 'none';
	/** The number of the question or of the section. */
	number: number | null;
	words: LocalizedText;
	long: boolean;
	/** The question whose wording it belongs to. */
	questionId: string | null;
};

/** Every text of a questionnaire in the order that it is read, for translating side by side. */
export function textFields(
	whole: Pick<Questionnaire, 'name' | 'intro' | 'thanks' | 'sections' | 'questions'>
): TextField[] {
	const fields: TextField[] = [];
	const add = (
		name: string,
		part: TextField['part'],
		words: LocalizedText | null,
		more: Partial<TextField> = {}
	) => {
		if (words?.fi)
			fields.push({ name, part, words, number: null, long: false, questionId: null, ...more });
	};
	add('name', 'name', whole.name);
	add('intro', 'intro', whole.intro, { long: true });
	const sectionAt = (no: number) => {
		const section = whole.sections.find((one) => one.no === no);
		if (!section) return;
		add(`section.${no}.title`, 'section', section.title, { number: no });
		add(`section.${no}.intro`, 'section-intro', section.intro, { number: no, long: true });
	};
	let told = 0;
	for (const [index, question] of whole.questions.entries()) {
		while (told < (question.sectionNo ?? 0)) sectionAt(++told);
		const about = { number: index + 1, questionId: question.id };
		const name = `q.${question.id}`;
		add(`${name}.text`, 'text', question.text, about);
		add(`${name}.hint`, 'hint', question.hint, about);
		for (const [at, option] of question.options.entries())
			add(`${name}.option.${at + 1}`, 'option', option, about);
		add(`${name}.none`, 'none', question.none, about);
	}
	while (told < whole.sections.length) sectionAt(++told);
	add('thanks', 'thanks', whole.thanks, { long: true });
	return fields;
}

/** Whether a text may be written anew, only be given languages that it lacks, or not be touched. */
export type Openness = 'all' | 'missing' | 'none';

type Situation = { published: boolean; own: Set<string>; keepsBank: boolean };

/**
 * What may be done to a text here.
 *
 * What is published is frozen and takes only languages that it lacks. Words that other
 * questionnaires share belong to the bank; those of this draft alone to whoever builds it.
 */
export function opennessOf(field: TextField, { published, own, keepsBank }: Situation): Openness {
	if (field.part === 'name') return 'all';
	if (field.questionId === null) return published ? 'missing' : 'all';
	if (own.has(field.questionId)) return 'all';
	return keepsBank ? 'missing' : 'none';
}

/** The words of a text after a form was sent: nothing is taken that may not be written here. */
export function wordsAfter(
	{ words }: TextField,
	openness: Openness,
	typed: LocalizedText
): LocalizedText {
	if (openness === 'none') return words;
	if (openness === 'missing') return { ...typed, ...words };
	return { ...typed, fi: typed.fi || (words.fi as string) };
}

import { m } from '#texts';
import type { Locale } from '#platform/i18n/locale.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import {
	type Question,
	type Questionnaire,
	fieldOf,
	scaleOf
} from '../questionnaires/questionnaires.schema.ts';
import { conditionInDigits } from './conditions.ts';

/** What the figures of a question stand for: "1 Poor · 2 Fair · 3 Good · 0 Can't say". */
function figuresOf({ kind, options, none }: Question, locale: Locale): string {
	if (kind === 'nps') {
		const [low, high] = options.map((option) => wordsIn(option, locale));
		return `0 ${low ?? ''} · 10 ${high ?? ''}`;
	}
	if (kind === 'number') return m.paper_entry_number();
	if (kind === 'date') return m.paper_entry_date();
	const figures = options.map((option, index) => `${index + 1}\u00a0${wordsIn(option, locale)}`);
	if (none) figures.push(`0\u00a0${wordsIn(none, locale)}`);
	const many = kind === 'many' ? m.paper_entry_many() : '';
	const commas = kind === 'many' && options.length > 9 ? m.paper_entry_commas() : many;
	return [figures.join(' · '), commas].filter(Boolean).join(' – ');
}

const MOST = 40;

/** Whether one figure is a whole answer, so that the next field can be gone to at once. */
const isOneFigure = ({ kind, options }: Question): boolean => {
	const scale = scaleOf(kind);
	if (scale) return scale.max <= 9;
	return (kind === 'choice' || kind === 'picture') && options.length <= 9;
};

/**
 * The questions of a sheet as they are typed in: number, words, what the figures stand for. Where
 * the same figures stand for the same words again and again, they are shown once and pointed to.
 */
export function sheetQuestions(questionnaire: Questionnaire, locale: Locale) {
	let shown = { figures: '', id: '' };
	return questionnaire.questions.map((question, index) => {
		const field = fieldOf(question.id);
		const figures = figuresOf(question, locale);
		const isSame = figures !== '' && figures === shown.figures;
		if (!isSame) shown = { figures, id: `${field}-figures` };
		return {
			id: question.id,
			field,
			no: index + 1,
			text: inLocale(question.text, locale),
			meaning: figures,
			figures: isSame ? '' : figures,
			figuresId: figures ? shown.id : undefined,
			condition: conditionInDigits(questionnaire, question),
			as:
				question.kind === 'text'
					? ('lines' as const)
					: question.kind === 'short-text'
						? ('line' as const)
						: ('figures' as const),
			oneFigure: isOneFigure(question),
			maxlength: question.kind === 'short-text' ? 300 : question.kind === 'text' ? 5000 : MOST
		};
	});
}
export type SheetQuestion = ReturnType<typeof sheetQuestions>[number];

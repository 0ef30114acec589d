import { m } from '#texts';
import type { Locale } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import type { Question, Questionnaire } from '../questionnaires/questionnaires.schema.ts';

/** The earlier question that decides whether this one is asked, with its number. */
function openerOf({ questions }: Pick<Questionnaire, 'questions'>, question: Question) {
	const index = questions.findIndex(({ id }) => id === question.showIf?.question);
	const opener = questions[index];
	return opener && question.showIf ? { no: index + 1, opener, is: question.showIf.is } : undefined;
}

/** Answers of a question as its options say them; figures where the scale has no words. */
function answersInWords({ kind, options, none }: Question, is: number[], locale: Locale): string {
	const words = is.map((value) => {
		if (kind === 'nps') return String(value);
		return value === 0 ? wordsIn(none, locale) : wordsIn(options[value - 1], locale);
	});
	const said = words.map((word, index) => word || String(is[index]));
	const [last, ...before] = said.toReversed();
	if (before.length === 0) return last ?? '';
	return m.paper_form_or({ before: before.toReversed().join(', '), last: last ?? '' }, { locale });
}

/** "Answer this if you answered question 4: Yes"; undefined for a question that all are asked. */
export function conditionWords(
	questionnaire: Pick<Questionnaire, 'questions'>,
	question: Question,
	locale: Locale
): string | undefined {
	const found = openerOf(questionnaire, question);
	if (!found) return undefined;
	const words = answersInWords(found.opener, found.is, locale);
	return m.paper_form_if({ no: found.no, words }, { locale });
}

/** "only if 4 = 1": the same for whoever types the sheet in. */
export function conditionInDigits(
	questionnaire: Pick<Questionnaire, 'questions'>,
	question: Question
): string | undefined {
	const found = openerOf(questionnaire, question);
	return found && m.paper_entry_only_if({ no: found.no, digits: found.is.join(', ') });
}

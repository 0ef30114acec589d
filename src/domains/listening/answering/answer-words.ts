import type { SurveyQuestion } from './survey-page.ts';

/** An answer as its giver sees it again: words of a choice, a number on its scale, a day. */
export function answerWords(
	{ kind, options, none }: Pick<SurveyQuestion, 'kind' | 'options' | 'none'>,
	value: string | undefined
): string {
	if (!value) return '';
	if (kind === 'number' || kind === 'date') return value;
	if (kind === 'nps') return `${value} / 10`;
	return value
		.split(',')
		.map((one) => (one === '0' ? (none ?? '') : (options[Number(one) - 1] ?? one)))
		.join(', ');
}

import type { Locale } from '#platform/i18n/locale.ts';
import { type LocalizedText, inLocale } from '#platform/i18n/localized.ts';
import type { Question } from '../questionnaires.schema.ts';

export type { VersionPage } from './version.queries.server.ts';

type Valued = Pick<Question, 'kind' | 'options' | 'none'>;

/** The words of an answer; a step of 0–10 is its own number. */
export function valueWord({ kind, options, none }: Valued, value: number, locale: Locale): string {
	const words: LocalizedText | null | undefined =
		kind === 'nps' ? undefined : value === 0 ? none : options[value - 1];
	return words ? inLocale(words, locale).text : String(value);
}

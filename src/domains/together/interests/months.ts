import { formatTag } from '#platform/i18n/locale.ts';
import type { Locale } from '#platform/i18n/locale.ts';

/** `syyskuu 2026`: a month is all that is known of when. */
export const monthWord = (day: string, locale: Locale): string =>
	new Intl.DateTimeFormat(formatTag(locale), {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${day}T12:00:00Z`));

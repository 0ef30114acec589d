import { removeIdentityCodes } from '#domains/listening/redaction/redaction.public.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';

/**
 * What a worker wrote, without personal identity codes, as it may be stored.
 *
 * A client's code slips as easily into an answer, a note or a promise as into feedback, and the
 * law lets it be processed only where it is needed (Data Protection Act 1050/2018, section 29).
 *
 * @throws Invalid when the marks in the codes' places make the text longer than there is room for
 */
export function withoutCodes(typed: string, locale: string, room?: { max: number; field: string }) {
	const { text, removed } = removeIdentityCodes(typed, isLocale(locale) ? locale : 'fi');
	if (removed > 0 && room && text.length > room.max) {
		throw new Invalid({ [room.field]: 'too_long' });
	}
	return text;
}

/** The same for words in several languages; the mark is in the language of each text. */
export const withoutCodesIn = (words: LocalizedText): LocalizedText =>
	Object.fromEntries(
		Object.entries(words).map(([locale, text]) => [locale, withoutCodes(text, locale)])
	);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether somebody typed an identity code among these, so that they are told it was removed. */
export const holdsCode = (typed: Iterable<FormDataEntryValue>): boolean =>
	[...typed].some(
		(value) =>
			typeof value === 'string' && !ID.test(value) && removeIdentityCodes(value).removed > 0
	);

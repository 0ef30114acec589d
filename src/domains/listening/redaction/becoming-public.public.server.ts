import { createHash } from 'node:crypto';
import { isLocale } from '#platform/i18n/locale.ts';
import { type Finding, type Segment, findPersonalData, marked } from './redaction.public.ts';

/** One text that is about to become public. */
export type PublicWords = { field: string; locale: string; text: string };

/** A text with the places in it that may tell who somebody is. */
export type Suspected = { field: string; locale: string; segments: Segment[] };

/** What must be looked at, and what the form that confirms it sends back as `checked`. */
export type PublicCheck = { texts: Suspected[]; confirm: string };

const findingsIn = ({ text, locale }: PublicWords): Finding[] =>
	findPersonalData(text, isLocale(locale) ? locale : 'fi');
const plain = (finding: Finding) => finding.text.toLowerCase();

/** Words in several languages, field by field; fields that are not there have none. */
export const publicWordsOf = (
	from: Record<string, unknown>,
	fields: readonly string[]
): PublicWords[] =>
	fields.flatMap((field) =>
		Object.entries((from[field] ?? {}) as Record<string, string>).map(([locale, text]) => ({
			field,
			locale,
			text
		}))
	);

/**
 * What in words of staff that are about to become public may tell who somebody is, for their writer
 * to look at before everyone does. A person decides, since a unit's own telephone number belongs
 * there and no list knows every name.
 *
 * @param before what the public sees already: it is not asked about again
 * @param checked what the form sent back of an earlier look
 * @returns undefined when there is nothing to ask, or when just these places were confirmed
 */
export function personalDataIn(
	words: readonly PublicWords[],
	before: readonly PublicWords[],
	checked: unknown
): PublicCheck | undefined {
	const known = new Set(before.flatMap(findingsIn).map(plain));
	const texts: Suspected[] = [];
	const places: string[] = [];
	for (const one of words) {
		const findings = findingsIn(one).filter((finding) => !known.has(plain(finding)));
		if (findings.length === 0) continue;
		texts.push({ field: one.field, locale: one.locale, segments: marked(one.text, findings) });
		places.push(...findings.map((finding) => `${one.field}.${one.locale} ${finding.text}`));
	}
	if (texts.length === 0) return undefined;
	// A name that is written after the tick was made is asked about like the first.
	const confirm = createHash('sha256').update(places.join('\n')).digest('hex').slice(0, 32);
	return checked === confirm ? undefined : { texts, confirm };
}

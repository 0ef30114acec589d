import { createHash } from 'node:crypto';
import {
	type Finding,
	type Segment,
	findPersonalData,
	marked
} from '#domains/listening/redaction/redaction.public.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { withoutCodes } from '../matters/staff-words.public.ts';
import { may } from './commitments.policy.ts';
import { shown } from './commitments.queries.server.ts';

/** What is done to a commitment when words of it become public, and who may do it. */
const rules = {
	promised: 'promise',
	edited: 'edit',
	kept: 'end',
	dropped: 'end',
	late: 'end',
	reopened: 'reopen',
	quoted: 'quote'
} as const satisfies Record<string, keyof typeof may>;
type Publishing = keyof typeof rules;

const fields = ['title', 'youSaid', 'promise', 'responsibleTitle'] as const;
const told = [...fields, 'note', 'outcome', 'droppedReason', 'lateReason', 'reopenReason'] as const;

type Words = { field: string; locale: string; text: string };

/** One text of a commitment with the places in it that may tell who somebody is. */
export type Suspected = {
	field: string;
	locale: string;
	segments: Segment[];
};
export type PublicCheck = { texts: Suspected[]; confirm: string };

const wordsOf = (from: Record<string, unknown>, names: readonly string[]): Words[] =>
	names.flatMap((field) =>
		Object.entries((from[field] ?? {}) as LocalizedText).map(([locale, text]) => ({
			field,
			locale,
			text: withoutCodes(text, locale)
		}))
	);

const findingsIn = ({ text, locale }: Words): Finding[] =>
	findPersonalData(text, isLocale(locale) ? locale : 'fi');
const plain = (finding: Finding) => finding.text.toLowerCase();

/**
 * What in words that are about to become public may tell who somebody is, for the writer to look
 * at before everyone does: a public promise and all of its changes stay in its history for good.
 *
 * What the public already sees is not asked about again. A person decides, since a unit's own
 * telephone number belongs there and no list knows every name.
 *
 * @param form the fields as they were read, words in several languages by field
 * @returns the texts with their places marked and what the confirming form must send back as
 *   `checked`; undefined when there is nothing to ask, or when just these places were confirmed
 */
export async function personalDataToBePublic(
	{ db, who }: StaffCtx,
	does: string,
	id: string,
	form: Record<string, unknown>,
	checked: unknown
): Promise<PublicCheck | undefined> {
	if (!Object.hasOwn(rules, does)) return undefined;
	const commitment = found(await shown(db).where('c.id', '=', id).executeTakeFirst());
	allow(who, may[rules[does as Publishing]], commitment);
	const draft = commitment.state === 'draft';
	if (draft && does !== 'promised') return undefined;
	const before = wordsOf(commitment, fields);
	let words: Words[];
	if (does === 'promised') {
		const quotes = await db
			.selectFrom('changing.quote')
			.select(['text', 'locale'])
			.where('commitmentId', '=', id)
			.execute();
		words = [...before, ...quotes.map((quote) => ({ field: 'quote', ...quote }))];
	} else if (does === 'quoted') {
		words = [{ field: 'quote', locale: 'fi', text: withoutCodes(String(form.text), 'fi') }];
	} else words = wordsOf(form, told);

	const known = new Set(draft ? [] : before.flatMap(findingsIn).map(plain));
	const texts: Suspected[] = [];
	const places: string[] = [];
	for (const one of words) {
		const findings = findingsIn(one).filter((finding) => !known.has(plain(finding)));
		if (findings.length === 0) continue;
		texts.push({
			field: one.field,
			locale: one.locale,
			segments: marked(one.text, findings)
		});
		places.push(...findings.map((finding) => `${one.field}.${one.locale} ${finding.text}`));
	}
	if (texts.length === 0) return undefined;
	// A name that is written after the tick was made is asked about like the first.
	const confirm = createHash('sha256').update(places.join('\n')).digest('hex').slice(0, 32);
	return checked === confirm ? undefined : { texts, confirm };
}

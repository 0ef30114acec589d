import {
	type PublicCheck,
	type PublicWords,
	personalDataIn,
	publicWordsOf
} from '#domains/listening/redaction/becoming-public.public.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
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

const wordsOf = (from: Record<string, unknown>, names: readonly string[]): PublicWords[] =>
	publicWordsOf(from, names).map((one) => ({ ...one, text: withoutCodes(one.text, one.locale) }));

/**
 * What in words that are about to become public may tell who somebody is, for the writer to look
 * at before everyone does: a public promise and all of its changes stay in its history for good.
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
	let words: PublicWords[];
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
	return personalDataIn(words, draft ? [] : before, checked);
}

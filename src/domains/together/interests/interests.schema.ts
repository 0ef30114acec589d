import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';

export const topics = ['panel', 'group', 'expert', 'theme-days', 'commenting', 'other'] as const;
export type Topic = (typeof topics)[number];
export const ways = ['email', 'call', 'sms'] as const;
export type Reach = (typeof ways)[number];
export const states = ['new', 'contacted', 'joined', 'ended'] as const;
export type InterestState = (typeof states)[number];

const text = (most: number) =>
	z
		.string()
		.catch('')
		.transform((typed) => typed.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim())
		.pipe(z.string().max(most, 'too_long'));

const email = z.string().trim().toLowerCase().max(254, 'email_wrong').pipe(z.email('email_wrong'));

/** A number that a phone can call, as it is called from anywhere: `+358401234567`. */
function phoneFrom(typed: string): string | undefined {
	const number = parsePhoneNumberFromString(typed, 'FI');
	return number?.isPossible() && number.isValid() ? number.number : undefined;
}

export const formId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** What somebody leaves, read from the form. */
export type Interest = {
	name: string;
	email: string | null;
	phone: string | null;
	reach: Reach;
	topics: Topic[];
	words: string;
};

/**
 * Reads the form of somebody who wants to develop services: whichever way they want to be reached
 * must be there and be right; the other is theirs to give.
 *
 * @returns the interest, or what is wrong by field as text keys
 */
export function readInterest(
	data: FormData
): { interest: Interest } | { issues: Record<string, string> } {
	const of = (name: string) => {
		const value = data.get(name);
		return typeof value === 'string' ? value : '';
	};
	const issues: Record<string, string> = {};
	const name = text(100).safeParse(of('name'));
	if (!name.success) issues.name = 'too_long';
	else if (!name.data) issues.name = 'name_needed';
	const reach = z.enum(ways).safeParse(of('reach'));
	if (!reach.success) issues.reach = 'reach_needed';

	const address = of('email').trim() ? email.safeParse(of('email')) : undefined;
	if (address && !address.success) issues.email = 'email_wrong';
	else if (!address && reach.data === 'email') issues.email = 'email_needed';
	const phone = of('phone').trim() ? phoneFrom(of('phone')) : null;
	if (phone === undefined) issues.phone = 'phone_wrong';
	else if (phone === null && (reach.data === 'call' || reach.data === 'sms')) {
		issues.phone = 'phone_needed';
	}
	const words = text(1000).safeParse(of('words'));
	if (!words.success) issues.words = 'too_long';
	if (of('consent') !== 'yes') issues.consent = 'consent_needed';
	if (Object.keys(issues).length > 0 || !name.success || !reach.success || !words.success) {
		return { issues };
	}
	const chosen = data.getAll('topics');
	return {
		interest: {
			name: name.data,
			email: address?.success ? address.data : null,
			phone: phone ?? null,
			reach: reach.data,
			topics: topics.filter((topic) => chosen.includes(topic)),
			words: words.data
		}
	};
}

const target = { version: z.coerce.number().int().min(1) };
export const stateForm = z.object({ ...target, state: z.enum(states, 'choose_state') });
export const noteForm = z.object({ ...target, note: text(2000) });

/** What the staff narrow their list by, from an address; what is odd counts as not said. */
export const interestFilter = z.object({
	search: z.string().trim().max(100).optional().catch(undefined),
	unit: z.string().max(120).optional().catch(undefined),
	topic: z.enum(topics).optional().catch(undefined),
	state: z.enum(states).optional().catch(undefined),
	page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined)
});
export type InterestFilter = z.output<typeof interestFilter>;

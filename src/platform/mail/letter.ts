import { z } from 'zod';
import { locales } from '../i18n/locale.ts';
import { parseAddress } from './address.ts';

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// Line feed and tab are allowed in a text.
const CONTROL_IN_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Whatever would fetch something, run or be sent when the mail is opened. */
const TELLS =
	/<\s*\/?\s*(?:img|picture|svg|image|script|link|style|iframe|frame|object|embed|video|audio|source|track|form|input|button|base|meta|body|html)\b|\son\w+\s*=|\b(?:src|srcset|style|background|poster)\s*=|url\s*\(|@import|javascript:/i;

const address = z.string().transform((text, ctx) => {
	const parsed = parseAddress(text);
	if (parsed) return parsed;
	ctx.addIssue({ code: 'custom', message: 'not one address' });
	return z.NEVER;
});

/** A mail as it lies in the queue. */
export const letterSchema = z.strictObject({
	to: address,
	subject: z
		.string()
		.min(1)
		.max(200)
		.refine((text) => !CONTROL.test(text)),
	text: z
		.string()
		.min(1)
		.max(20_000)
		.transform((text) => text.replaceAll('\r\n', '\n'))
		.refine((text) => !CONTROL_IN_TEXT.test(text)),
	html: z
		.string()
		.max(50_000)
		.refine((html) => !TELLS.test(html) && !html.includes('\0'))
		.optional(),
	locale: z.enum(locales)
});

export type Letter = z.output<typeof letterSchema>;

/** Who the mail is from: `kuultu@example.fi` or `Kuultu <kuultu@example.fi>`. */
export function parseSender(text: string): { name: string; address: string } | undefined {
	const named = /^([^<>"\\,;:@]{1,80}?)\s*<([^<>\s]+)>$/.exec(text);
	const name = named?.[1] ?? '';
	const bare = named?.[2] ?? text;
	if (CONTROL.test(text)) return undefined;
	// On one's own machine there may be no domain at all.
	const local = /^[a-z0-9._-]{1,64}@localhost$/i.test(bare) ? bare : undefined;
	const address = parseAddress(bare) ?? local;
	return address ? { name: name.trim(), address } : undefined;
}

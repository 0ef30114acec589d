import { m } from '#texts';
import { href, langTag, type Locale } from '../i18n/locale.ts';
import type { Letter } from './letter.ts';

type From = { name: string; address: string };

/** What every mail ends with: nobody reads the answers, and where people are met instead. */
function footer(locale: Locale, origin: string): string[] {
	const address = `${origin}${href('/', locale)}`;
	const options = { locale } as const;
	return [
		m.mail_footer_automatic({}, options),
		m.mail_footer_contact({ address }, options),
		m.mail_footer_urgent({}, options)
	];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

function page(html: string, letter: Letter, origin: string): string {
	const last = footer(letter.locale, origin).map((line) => `<p>${escaped(line)}</p>`);
	const lang = langTag(letter.locale);
	return [
		`<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
		`<title>${escaped(letter.subject)}</title></head>`,
		`<body>${html}<hr>${last.join('')}</body></html>`
	].join('');
}

/**
 * The message as the mail library takes it.
 *
 * @param id stays the same when sending is tried again, so that a server that already has the
 *   message can tell
 * @param origin the address that people open; its host is the Message-ID's, or the name of the
 *   machine that the app happens to run on would go out with every mail
 */
export function compose(letter: Letter, from: From, origin: string, id: string, date: Date) {
	return {
		from,
		to: { name: '', address: letter.to },
		// Said apart, so that no header can add a recipient.
		envelope: { from: from.address, to: [letter.to] },
		subject: letter.subject,
		text: `${letter.text.trimEnd()}\n\n-- \n${footer(letter.locale, origin).join('\n')}\n`,
		html: letter.html === undefined ? undefined : page(letter.html, letter, origin),
		messageId: `<${id}@${new URL(origin).hostname.replace(/[[\]]/g, '')}>`,
		date,
		headers: {
			// No holiday greetings in return (RFC 3834).
			'Auto-Submitted': 'auto-generated',
			'X-Auto-Response-Suppress': 'All',
			'Content-Language': langTag(letter.locale)
		},
		textEncoding: 'quoted-printable' as const,
		xMailer: false as const,
		disableFileAccess: true,
		disableUrlAccess: true
	};
}

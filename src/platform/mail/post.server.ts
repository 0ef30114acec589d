import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { GiveUp } from '../jobs/jobs.public.server.ts';
import { log } from '../log/log.server.ts';
import { type Settings, SettingsError } from '../settings/settings.server.ts';
import { compose } from './compose.server.ts';
import { type Letter, parseSender } from './letter.ts';

type MailSettings = Pick<Settings, 'SMTP_URL' | 'MAIL_FROM' | 'KUULTU_DATA' | 'origins'>;
type Message = ReturnType<typeof compose>;

/** The mail did not go this time; says which step failed and how, never to whom it was. */
export class MailNotSent extends Error {}

let told = false;

/**
 * Sends one letter: through the mail server of SMTP_URL, or, where there is none, as a file in the
 * data folder, so that one can see on one's own machine what people would get.
 *
 * @throws GiveUp where the receiving server refuses this recipient or message for good
 * @throws MailNotSent where trying again may help
 */
export async function post(letter: Letter, settings: MailSettings, id: string, now: Date) {
	const from = parseSender(settings.MAIL_FROM);
	if (!from) {
		throw new SettingsError('MAIL_FROM: should be one address, such as Kuultu <kuultu@example.fi>');
	}
	const message = compose(letter, from, settings.origins[0] as string, id, now);
	if (settings.SMTP_URL) await send(message, settings.SMTP_URL);
	else await file(message, settings.KUULTU_DATA, id, now);
}

async function send(message: Message, url: string): Promise<void> {
	const transport = createTransport({
		url,
		requireTLS: mustEncrypt(url),
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 30_000,
		dnsTimeout: 10_000
	});
	try {
		await transport.sendMail(message);
	} catch (error) {
		throw whatHappened(error);
	} finally {
		transport.close();
	}
}

/**
 * Mails carry one-time links, so they do not cross a network in the clear: a server that offers no
 * encryption is used only on this machine, or where SMTP_URL says so (`?ignoreTLS=true`).
 */
export function mustEncrypt(url: string): boolean {
	const { hostname, searchParams } = new URL(url);
	const chosen = ['requireTLS', 'ignoreTLS', 'opportunisticTLS'].some((name) =>
		searchParams.has(name)
	);
	return !chosen && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

type SmtpError = { code?: string; responseCode?: number; command?: string };

function whatHappened(error: unknown): Error {
	const { code = 'unknown', responseCode, command } = error as SmtpError;
	const what = [code, responseCode, command].filter(Boolean).join(' ');
	// A refused sender or password is ours to mend: those mails wait. What is said of the recipient
	// or of the message itself will be said again.
	const theirs = command === 'RCPT TO' || command === 'DATA';
	return theirs && responseCode !== undefined && responseCode >= 500
		? new GiveUp(`the receiving server refuses it: ${what}`)
		: new MailNotSent(what);
}

async function file(message: Message, data: string, id: string, now: Date): Promise<void> {
	const folder = join(data, 'mail');
	// In two steps: a private mode given to `recursive` would close the parents too.
	mkdirSync(data, { recursive: true });
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
	const { message: bytes } = await transport.sendMail(message);
	const name = `${now.toISOString().replace(/[:.]/g, '-')}-${id.slice(0, 8)}.eml`;
	// Whole or not there at all: whoever watches the folder never opens a mail that is half written.
	const beside = join(folder, `.${name}.part`);
	await writeFile(beside, bytes as Buffer, { mode: 0o600 });
	await rename(beside, join(folder, name));
	if (told) return;
	told = true;
	log.info({ folder }, 'SMTP_URL is not set: mails are written into files, not sent');
}

import type { Db } from '../db/database.server.ts';
import { enqueue } from '../jobs/jobs.public.server.ts';
import type { Locale } from '../i18n/locale.ts';
import { letterSchema } from './letter.ts';

/** What is sent to one person, in their language. */
export type Mail = {
	to: string;
	subject: string;
	/** Paragraphs apart by an empty line, addresses on lines of their own. */
	text: string;
	locale: Locale;
	/** The same in HTML, where it helps; the text is always there too. */
	html?: string;
	/** Not before this instant. */
	startAfter?: Date;
};

/** The mail's recipient or words cannot be sent; it does not say what they were. */
export class MailRefused extends Error {}

/**
 * Leaves a mail to be sent once the caller's transaction has committed.
 *
 * Nothing that a client wrote, nothing about their matter and no name may stand in it: a mail is a
 * postcard, read on shared screens and kept by servers that are not ours (General Data Protection
 * Regulation, art. 32). Say that there is an answer and where it is read. That is the caller's
 * duty; here only what is dangerous in form is refused: more than one recipient, line breaks in
 * the subject, pictures or anything else in the HTML that would tell when it was opened.
 *
 * The address lies in the queue until the mail has gone, then it is deleted.
 *
 * @throws MailRefused before anything is written
 */
export async function queueMail(tx: Db, { startAfter, ...mail }: Mail): Promise<void> {
	const letter = letterSchema.safeParse(mail);
	if (!letter.success) {
		const wrong = letter.error.issues.map((issue) => issue.path.join('.') || issue.code);
		throw new MailRefused(`a mail cannot be sent: ${[...new Set(wrong)].join(', ')}`);
	}
	await enqueue(tx, 'mail.send', letter.data, { startAfter });
}

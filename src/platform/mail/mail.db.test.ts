import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cloneDatabase } from '../../../tests/given/database.ts';
import { type Db, inTransaction, openDatabase, openPool } from '../db/database.server.ts';
import { prepareQueue } from '../jobs/queue.server.ts';
import { startWorkers } from '../jobs/workers.server.ts';
import { mailJobs } from './mail.jobs.server.ts';
import { type Mail, MailRefused, queueMail } from './mail.public.server.ts';
import { mustEncrypt } from './post.server.ts';

vi.hoisted(() => {
	process.env.KUULTU_LOG = 'silent';
});

type Arrived = { recipients: string[]; sender: string; mail: ParsedMail; raw: string };

/** A mail server on this machine; `answer` may refuse. */
const post = {
	arrived: [] as Arrived[],
	asked: [] as string[],
	answer: (_address: string): Error | undefined => undefined
};
const refusal = (code: number) => Object.assign(new Error('no'), { responseCode: code });

const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onRcptTo({ address }, _session, done) {
		post.asked.push(address);
		done(post.answer(address));
	},
	onData(stream, session, done) {
		const parts: Buffer[] = [];
		stream.on('data', (part: Buffer) => parts.push(part));
		stream.on('end', async () => {
			const raw = Buffer.concat(parts).toString();
			post.arrived.push({
				recipients: session.envelope.rcptTo.map((one) => one.address),
				sender: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
				mail: await simpleParser(raw),
				raw
			});
			done();
		});
	}
});

const folder = mkdtempSync(join(tmpdir(), 'kuultu-mail-'));
let smtpUrl: string;
let db: Db;
let url: string;
let drop: () => Promise<void>;

beforeAll(async () => {
	await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
	const address = server.server.address();
	smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
	({ url, drop } = await cloneDatabase(`mail_${process.pid}`));
	db = openDatabase(openPool(url, 3));
	await prepareQueue(url, mailJobs);
});

beforeEach(async () => {
	Object.assign(post, { arrived: [], asked: [], answer: () => undefined });
	await sql`delete from jobs.job`.execute(db);
	vi.stubEnv('SMTP_URL', smtpUrl);
	vi.stubEnv('ORIGIN', 'https://kuultu.example.fi');
	vi.stubEnv('MAIL_FROM', 'Esimerkkilän hyvinvointialue <palaute@example.fi>');
	vi.stubEnv('KUULTU_DATA', folder);
	const workers = startWorkers(url, { jobs: mailJobs, lookEverySeconds: 0.5 });
	await workers.ready;
	return async () => {
		await workers.stop();
		vi.unstubAllEnvs();
	};
});

afterAll(async () => {
	await new Promise<void>((done) => server.close(done));
	await db.destroy();
	await drop();
	rmSync(folder, { recursive: true, force: true });
});

const letter: Mail = {
	to: 'liisa@example.fi',
	subject: 'Sinulle on vastaus – lue se täältä',
	text: 'Hei!\n\nOlet saanut vastauksen. Lue se täällä:\nhttps://kuultu.example.fi/seuraa\n\n.\nTerveisin',
	locale: 'fi'
};
const queue = (mail: Partial<Mail> = {}) =>
	inTransaction(db, (tx) => queueMail(tx, { ...letter, ...mail }));

const waiting = async () =>
	(
		await sql<{ id: string; state: string; data: unknown; output: unknown }>`
			select id, state, data, output from jobs.job where name = 'mail.send'`.execute(db)
	).rows;

async function until(what: () => boolean | Promise<boolean>, seconds = 10): Promise<void> {
	for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
		if (await what()) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('it did not come in time');
}

describe('a mail', () => {
	it('arrives once, with the words that were queued and nothing of its address left behind', async () => {
		await queue();
		await until(() => post.arrived.length > 0);
		const { mail, recipients, sender, raw } = post.arrived[0] as Arrived;
		expect(recipients).toEqual(['liisa@example.fi']);
		expect(sender).toBe('palaute@example.fi');
		expect(mail.subject).toBe(letter.subject);
		expect(mail.from?.text).toContain('Esimerkkilän hyvinvointialue');
		expect(mail.text).toContain(letter.text);
		expect(mail.text).toContain('Yhteystiedot ja palautteen antaminen: https://kuultu.example.fi/');
		expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@kuultu\.example\.fi>$/);
		expect(raw).toMatch(/^Auto-Submitted: auto-generated/m);
		expect(raw).not.toMatch(/X-Mailer|text\/html|127\.0\.0\.1|localhost/i);
		await until(async () => (await waiting()).length === 0);
		await new Promise((wait) => setTimeout(wait, 700));
		expect(post.arrived).toHaveLength(1);
	});

	it('is in the reader’s language, with plain text before the HTML', async () => {
		await queue({
			locale: 'sv',
			html: '<p>Du har fått ett svar. <a href="https://x.fi/">Läs</a></p>'
		});
		await until(() => post.arrived.length > 0);
		const { mail, raw } = post.arrived[0] as Arrived;
		expect(mail.text).toContain('https://kuultu.example.fi/sv');
		expect(mail.html).toContain('<html lang="sv">');
		expect(mail.html).toContain('Svara inte');
		expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
		expect(raw).not.toMatch(/<img|https?:[^\s"]*\.(png|gif)/i);
	});

	it('is not sent when the change that it tells of was not saved', async () => {
		await inTransaction(db, async (tx) => {
			await queueMail(tx, letter);
			throw new Error('not saved');
		}).catch(() => undefined);
		await new Promise((wait) => setTimeout(wait, 1200));
		expect(post.asked).toEqual([]);
	});

	it('is tried again when the server is busy, as the same message', async () => {
		let times = 0;
		post.answer = () => (++times < 2 ? refusal(451) : undefined);
		await queue();
		await until(async () => (await waiting())[0]?.state === 'retry');
		const [job] = await waiting();
		expect(JSON.stringify(job?.output)).not.toContain('liisa');
		// The minute that it waits is not waited for here.
		await sql`update jobs.job set start_after = now() where name = 'mail.send'`.execute(db);
		await until(() => post.arrived.length > 0);
		expect(post.asked).toHaveLength(2);
		expect(post.arrived[0]?.mail.messageId).toBe(`<${job?.id}@kuultu.example.fi>`);
		await until(async () => (await waiting()).length === 0);
	});

	it('is not tried again when the recipient is not there; the address is forgotten', async () => {
		post.answer = () => refusal(550);
		await queue();
		await until(async () => (await waiting())[0]?.state === 'failed');
		const [job] = await waiting();
		expect(job?.data).toBeNull();
		expect(JSON.stringify(job)).toContain('EENVELOPE 550 RCPT TO');
		expect(JSON.stringify(job)).not.toContain('liisa');
		expect(post.asked).toHaveLength(1);
	});

	it('waits when there is no mail server to be reached', async () => {
		vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
		await queue();
		await until(async () => (await waiting())[0]?.state === 'retry');
		expect((await waiting())[0]?.data).toMatchObject({ to: 'liisa@example.fi' });
	});

	it('becomes a file that only its owner may read where no mail server is set', async () => {
		vi.stubEnv('SMTP_URL', '');
		vi.stubEnv('ORIGIN', '');
		await queue({ locale: 'fi-simple' });
		const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
		await until(() => files().some((name) => name.endsWith('.eml')));
		const name = files().find((one) => one.endsWith('.eml')) as string;
		const mail = await simpleParser(readFileSync(join(folder, name)));
		expect(mail.text).toContain('Kukaan ei lue vastausta.');
		expect(mail.text).toContain('http://localhost:3000/selko');
		expect(mail.messageId).toMatch(/@localhost>$/);
		expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
		expect(statSync(join(folder, 'mail')).mode & 0o077).toBe(0);
	});
});

describe('a mail that could do harm', () => {
	const harmful: [string, Partial<Mail>][] = [
		['a second recipient', { to: 'liisa@example.fi, all@example.fi' }],
		['a header in the address', { to: 'liisa@example.fi\r\nBcc: all@example.fi' }],
		['a quoted local part', { to: '"all@internal.example x"@example.fi' }],
		['a header in the subject', { subject: 'Hei\r\nBcc: all@example.fi' }],
		['a lone line feed in the subject', { subject: 'Hei\nBcc: all@example.fi' }],
		['a line separator in the subject', { subject: 'Hei\u2028Bcc: all@example.fi' }],
		['a NUL in the subject', { subject: 'Hei\0' }],
		['a NUL in the text', { text: 'Hei\0' }],
		['a picture', { html: '<img src="https://spy.example/1.gif">' }],
		['a picture in a style', { html: '<p style="background:url(https://spy.example)">x</p>' }],
		['a script', { html: '<script>1</script>' }],
		['a form', { html: '<form action="https://spy.example"></form>' }],
		['no words', { text: '' }],
		['an unknown language', { locale: 'xx' as never }],
		['fields of the mail library', { bcc: 'all@example.fi' } as never],
		['an attached file', { attachments: [{ path: '/etc/passwd' }] } as never]
	];

	it.each(harmful)('is refused before it is queued: %s', async (_what, mail) => {
		const error = await queue(mail).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(MailRefused);
		expect(String(error)).not.toMatch(/liisa|all@|spy/);
		expect(await waiting()).toEqual([]);
	});

	it('is refused also where it came into the queue another way', async () => {
		const data = JSON.stringify({ ...letter, to: 'liisa@example.fi\r\nRCPT TO:<all@example.fi>' });
		await sql`insert into jobs.job (name, data) values ('mail.send', ${data}::jsonb)`.execute(db);
		await until(async () => (await waiting())[0]?.state === 'failed');
		expect(post.asked).toEqual([]);
	});

	it('cannot end early or start a second one by a dot or by commands in its text', async () => {
		const text =
			'Hei\r\n.\r\nMAIL FROM:<a@example.fi>\r\nRCPT TO:<all@example.fi>\r\nDATA\r\n\r\nx\r\n.\r\n';
		await queue({ text });
		await until(() => post.arrived.length > 0);
		await new Promise((wait) => setTimeout(wait, 300));
		expect(post.arrived).toHaveLength(1);
		expect(post.asked).toEqual(['liisa@example.fi']);
		expect(post.arrived[0]?.mail.text).toContain('RCPT TO:<all@example.fi>');
	});
});

describe('the way to the mail server', () => {
	it('is encrypted unless it stays on this machine or somebody chose otherwise', () => {
		expect(mustEncrypt('smtp://user:pass@mail.example.fi:587')).toBe(true);
		expect(mustEncrypt('smtp://mail.example.fi:25?ignoreTLS=true')).toBe(false);
		expect(mustEncrypt('smtp://127.0.0.1:25')).toBe(false);
		expect(mustEncrypt('smtp://[::1]:25')).toBe(false);
	});

	it('is not taken in the clear when the server offers no encryption', async () => {
		vi.stubEnv('SMTP_URL', `${smtpUrl}?requireTLS=true`);
		await queue();
		await until(async () => (await waiting())[0]?.state === 'retry');
		expect(post.asked).toEqual([]);
	});
});

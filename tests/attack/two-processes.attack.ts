import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { senderKeyOf } from '#domains/changing/matters/tracking-code.ts';
import { freePort } from '../given/running-app.ts';
import { type AnotherProcess, anotherProcess } from './another-process.ts';
import { type Send, sender, together } from './http.ts';
import { type Product, killNow, ownProduct, until } from './own-product.ts';
import { type People, type Person, preparePeople, signIn } from './people.ts';
import { scale } from './scale.ts';
import { type Sql, openSql } from './sql.ts';
import { type Maker, aFormId, aPlace, aWord, makerOf } from './things.ts';

/** Two app processes on one database, as behind one proxy: nobody can tell which of them answers. */
let product: Product;
let second: AnotherProcess;
let people: People;
let make: Maker;
let sql: Sql;
let here: Send;
let there: Send;
let mail: SMTPServer;
const letters: string[] = [];

beforeAll(async () => {
	const port = await freePort();
	mail = new SMTPServer({
		authOptional: true,
		hideSTARTTLS: true,
		onData: (stream, _session, done) => {
			simpleParser(stream).then(({ to }) => {
				letters.push([to].flat()[0]?.text ?? '');
				done();
			}, done);
		}
	});
	await new Promise<void>((done) => mail.listen(port, '127.0.0.1', done));
	const env = {
		SMTP_URL: `smtp://127.0.0.1:${port}`,
		MAIL_FROM: 'Kuultu <kuultu@esimerkkila.example>'
	};
	product = await ownProduct(env);
	second = await anotherProcess(product.databaseUrl(), env);
	people = await preparePeople(product.base, product.databaseUrl());
	sql = openSql(product.databaseUrl());
	here = sender(product.base);
	there = sender(second.base);
	make = makerOf(here, sql, people);
}, 180_000);
afterAll(async () => {
	await sql?.close();
	await second?.stop();
	await product?.remove();
	await new Promise((done) => (mail ? mail.close(() => done(undefined)) : done(undefined)));
});

const both = (): [string, Send, Send][] => [
	['here', here, there],
	['there', there, here]
];

const isIn = async (send: Send, { cookie }: Person): Promise<boolean> => {
	const { status } = await send('/tyo/tili', { cookie });
	if (![200, 303].includes(status)) throw new Error(`neither in nor out: ${status}`);
	return status === 200;
};

describe('a session', () => {
	it('made by one process holds in the other', async () => {
		for (const [, one, other] of both()) {
			const person = await signIn(one, sql, people.by.reader);
			expect(await isIn(one, person)).toBe(true);
			expect(await isIn(other, person)).toBe(true);
		}
	});

	it('that is ended in one process is over in both, at once', async () => {
		for (let round = 0; round < 10; round++) {
			for (const [name, one, other] of both()) {
				const leaving = await signIn(one, sql, people.by.unitReader);
				const staying = await signIn(other, sql, people.by.unitReader);
				expect(await isIn(other, leaving)).toBe(true);
				const body = { id: leaving.sessionId };
				const said = await other('/tyo/tili?/laite', { cookie: staying.cookie, body });
				expect(said.status).toBe(303);
				expect([await isIn(one, leaving), await isIn(other, leaving)], name).toEqual([
					false,
					false
				]);
				await one('/kirjaudu?/ulos', { cookie: staying.cookie, body: {} });
				expect([await isIn(other, staying), await isIn(one, staying)], name).toEqual([
					false,
					false
				]);
			}
		}
	});

	it('may do no more what somebody took away in the other process, at once', async () => {
		const { administrator } = people.by;
		for (const [name, one, other] of both()) {
			const made = await make.person();
			await sql(`insert into platform.role_grant (person_id, role) values ($1, 'administrator')`, [
				made.id
			]);
			const person = await signIn(one, sql, { id: made.id, email: '', cookie: '', sessionId: '' });
			expect((await other('/tyo/ihmiset', { cookie: person.cookie })).status, name).toBe(200);
			const [grant] = (await sql(
				`select id from platform.role_grant where person_id = $1 and role = 'administrator'`,
				[made.id]
			)) as unknown as { id: string }[];
			const taken = await one(`/tyo/ihmiset/${made.id}?/poista`, {
				cookie: administrator.cookie,
				body: { id: grant?.id ?? '' }
			});
			expect(taken.status).toBe(303);
			expect((await other('/tyo/ihmiset', { cookie: person.cookie })).status, name).toBe(403);
			await one(`/tyo/ihmiset/${made.id}/paata`, { cookie: administrator.cookie, body: {} });
			expect(await isIn(other, person), name).toBe(false);
		}
	});
});

describe('a change that everyone may see', () => {
	it('is seen through the other process as soon as it was answered, and never unseen again', async () => {
		const titleOf = (number: number) => `Otsikko numero ${number}.`;
		const id = await make.promised(titleOf(0));
		const pages = [`/lupaukset/${id}`, '/lupaukset', '/lupaukset/syote'];
		let known = 0;
		let going = true;
		const stale: string[] = [];
		let looks = 0;
		/** Looks once; what was answered before the look began must be in it. */
		const look = async (send: Send, path: string) => {
			const atLeast = known;
			const { body, status } = await send(path);
			const shown = Number(/Otsikko numero (\d+)\./.exec(body)?.[1] ?? -1);
			looks++;
			if (status !== 200 || shown < atLeast) {
				stale.push(`${path}: ${status}, ${shown} after ${atLeast}`);
			}
		};
		// Pages that are asked for all the time, so that each is in the cache of each process.
		const reader = async (send: Send, path: string) => {
			while (going) await look(send, path);
		};
		const readers = [reader(here, pages[0] as string), reader(there, pages[1] as string)];
		for (let number = 1; number <= scale.freshPages; number++) {
			const [one, other] = number % 2 === 0 ? [here, there] : [there, here];
			const version = String(await make.versionOf('commitment', id));
			const answer = await one(`/tyo/lupaukset/${id}?/muokkaa`, {
				cookie: people.by.lead.cookie,
				body: {
					...make.commitmentFields(titleOf(number)),
					version,
					'note.fi': 'Uusi otsikko'
				}
			});
			expect(answer.status).toBe(303);
			known = number;
			await look(other, pages[number % pages.length] as string);
			await look(one, pages[number % pages.length] as string);
		}
		going = false;
		await Promise.all(readers);
		console.log(`${scale.freshPages} changes, ${looks} looks, ${stale.length} of them stale`);
		expect(stale.slice(0, 20)).toEqual([]);
		expect(looks).toBeGreaterThan(scale.freshPages * 2);
	}, 900_000);
});

describe('a form that is sent many times', () => {
	it('through both processes at once is one voice with one code', async () => {
		for (let round = 0; round < 10; round++) {
			const form = aFormId();
			const body = { form, 'q.quick.wish': aWord('sana'), answer: 'yes' };
			const answers = await together(Array.from({ length: 50 }), 20, (_, at) =>
				(at % 2 === 0 ? here : there)(`/kerro/${people.unit.slug}?/laheta`, {
					place: aPlace(),
					body
				})
			);
			const codes = answers.map((answer) => /data-code="([^"]+)"/.exec(answer.body)?.[1]);
			expect(new Set(codes).size, 'one receipt').toBe(1);
			expect(codes[0]).toBeDefined();
			const rows = await sql(`select id from listening.response where sender_key = $1`, [
				senderKeyOf(form)
			]);
			expect(rows).toHaveLength(1);
		}
	});
});

/** Answers as many voices as asked for, half of them through each process; where to write to whom. */
async function answerVoices(many: number): Promise<string[]> {
	return together(Array.from({ length: many }), 4, async (_, at) => {
		const email = `${aWord('lahettaja')}@esimerkki.example`;
		const { id, version } = await make.matter({ email });
		const { status } = await (at % 2 === 0 ? here : there)(`/tyo/saapuneet/${id}?/vastaa`, {
			cookie: people.by.lead.cookie,
			body: { version: String(version), text: 'Kiitos, muutamme kirjeen.' }
		});
		expect(status).toBe(303);
		return email;
	});
}

const lettersTo = (email: string) => letters.filter((to) => to.includes(email)).length;

describe('work that is left for later', () => {
	it('is done once: one letter to each who is answered', async () => {
		const told = await answerVoices(40);
		const all = () => told.every((email) => lettersTo(email) > 0);
		expect(await until(all, 60_000), `${letters.length} letters came`).toBe(true);
		// A second letter would come within the time in which an empty queue is looked into.
		await new Promise((done) => setTimeout(done, 5000));
		expect(told.filter((email) => lettersTo(email) !== 1)).toEqual([]);
	}, 120_000);

	it('is done by the one that is left when the other is killed', async () => {
		killNow(second.pid);
		const told: string[] = [];
		for (let at = 0; at < 6; at++) {
			const email = `${aWord('jaljella')}@esimerkki.example`;
			const { id, version } = await make.matter({ email });
			const body = { version: String(version), text: 'Kiitos.' };
			await here(`/tyo/saapuneet/${id}?/vastaa`, { cookie: people.by.lead.cookie, body });
			told.push(email);
		}
		expect(await until(() => told.every((email) => lettersTo(email) === 1), 60_000)).toBe(true);
		expect((await here('/health')).status).toBe(200);
	}, 120_000);
});

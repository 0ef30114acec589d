import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpOf, filesWith, instantsOf } from './dump.ts';
import { type Answer, type Request, type Send, sender } from './http.ts';
import { type Product, ownProduct, until } from './own-product.ts';
import { type Sql, openSql } from './sql.ts';
import { aFormId, aWord } from './things.ts';

/**
 * What a browser says of itself while somebody gives feedback is nowhere afterwards: not in a table,
 * not in the log, not in a letter, not in PostgreSQL's own files. And of the time, only the day.
 */
const mark = aWord('kanari');
const places = ['203.0.113.201', '2001:db8:5a5a:7b7b:1:2:3:4'];
/** What each header says; each mark is its own, so that a find tells where it came from. */
const headersFrom = (place: string): Record<string, string> => ({
	'user-agent': `Mozilla/5.0 (${mark}-agent)`,
	referer: `http://localhost/kerro?${mark}-referer`,
	'accept-language': `fi,x-${mark}-language;q=0.5`,
	cookie: `${mark}-cookie=${mark}-value; kuultu.session_token=${mark}-session.x`,
	'sec-ch-ua': `"${mark}-brand";v="1"`,
	'sec-ch-ua-platform': `"${mark}-platform"`,
	'x-forwarded-for': place,
	'x-real-ip': place,
	forwarded: `for="${place}";host=${mark}-forwarded`,
	'cf-connecting-ip': place,
	via: `1.1 ${mark}-proxy`,
	'x-request-id': `${mark}-request`,
	dnt: `${mark}-dnt`,
	from: `${mark}-from@example.fi`
});
/** Words that are kept, to know that the search would find what there is. */
const said = aWord('sanottu');

let product: Product;
let sql: Sql;
let send: Send;
const began = { at: 0, until: 0 };
const codes: string[] = [];

const as = (place: string, request: Request = {}): Request => ({
	...request,
	headers: { ...headersFrom(place), ...request.headers }
});

const codeIn = ({ body }: Answer) => /data-code="([^"]+)"/.exec(body)?.[1] ?? '';

/** The whole way of a client, from the first page to the conversation, and every way to stumble on it. */
async function goThrough(place: string): Promise<void> {
	const unit = '/kerro/yksikko-a';
	const query = `?utm=${mark}-query&fbclid=${mark}-click`;
	const fields = { 'q.quick.wish': `Toivon ${said} enemmän aikoja.`, answer: 'yes', email: '' };
	for (const path of ['/', '/kerro', unit, '/p/AAA234', '/koodi', '/lupaukset', '/ei-mikaan']) {
		await send(path + query, as(place));
		await send(path, as(place));
	}
	await send(`${unit}?/tarkista`, as(place, { body: fields }));
	const form = aFormId();
	const sent = await send(`${unit}?/laheta`, as(place, { body: { ...fields, form } }));
	expect(sent.status).toBe(200);
	await send(`${unit}?/laheta`, as(place, { body: { ...fields, form } }));
	const card = { ...fields, answer: 'no', form: aFormId() };
	await send('/p/AAA234?/laheta', as(place, { body: card }));
	const code = codeIn(sent);
	codes.push(code);
	await send('/koodi?/avaa', as(place, { body: { code } }));
	await send(
		'/koodi?/vastaa',
		as(place, { body: { code, form: aFormId(), text: `Lisään ${said}` } })
	);
	await send('/koodi?/avaa', as(place, { body: { code: 'väärä' } }));
	await send(
		'/saavutettavuus/palaute?/laheta',
		as(place, { body: { text: `Este ${said}`, form: aFormId() } })
	);
	// Stumbling: what cannot be read, is too long, comes from elsewhere, or breaks off.
	await send(
		`${unit}?/laheta`,
		as(place, { body: 'x', headers: { 'content-type': 'multipart/form-data' } })
	);
	await send(`${unit}?/laheta`, as(place, { body: 'a='.padEnd(300_000, 'b') }));
	await send(`${unit}?/laheta`, as(place, { body: fields, origin: 'https://evil.example' }));
	await send(
		'/kirjaudu?/sisaan',
		as(place, { body: { email: 'ei@kukaan.fi', password: 'väärä' } })
	);
	await send(`/%zz${query}`, as(place));
	await send(unit, as(place, { method: 'DELETE' }));
	await send(`${unit}?/laheta`, as(place, { body: fields, patience: 1 })).catch(() => undefined);
}

beforeAll(async () => {
	product = await ownProduct({ KUULTU_LOG: 'debug' });
	send = sender(product.base);
	sql = openSql(product.databaseUrl());
	// What the product makes for itself when somebody first signs in.
	await send('/kirjaudu?/sisaan', { body: { email: 'ei@kukaan.fi', password: 'väärä' } });
	// Away from the start, whose own times are told apart from the client's by this.
	await new Promise((done) => setTimeout(done, 3000));
	began.at = Date.now();
	for (const place of places) await goThrough(place);
	// So often from one place that it is held for somebody to look at.
	for (let time = 0; time < 65; time++) {
		const body = { form: aFormId(), 'q.quick.wish': `Uudelleen ${said}`, answer: 'no' };
		await send('/kerro/yksikko-a?/laheta', as(places[0] as string, { body }));
	}
	began.until = Date.now();
	// What jobs do with it is done, too.
	await new Promise((done) => setTimeout(done, 6000));
	await sql('checkpoint');
}, 180_000);
afterAll(async () => {
	await sql?.close();
	await product?.remove();
});

/** Every form in which an address could stand. */
const marks = [mark, places[0] as string, '2001:db8:5a5a', '20010db85a5a', 'cb0071c9'];

describe('what a browser says of itself', () => {
	it('came with feedback that is there: the search would find it', async () => {
		const rows = await dumpOf(sql);
		expect(rows.filter(({ words }) => words.includes(said)).length).toBeGreaterThan(45);
		expect(new Set(rows.map(({ table }) => table)).size).toBeGreaterThan(15);
		expect(filesWith(product.folder, [said]).length).toBeGreaterThan(0);
		const [held] = await sql('select count(*)::int as n from listening.response where held');
		expect(Number((held as unknown as { n: number }).n)).toBeGreaterThan(0);
		expect(codes.every((code) => code.length > 15)).toBe(true);
	});

	it('is in no table', async () => {
		const found = (await dumpOf(sql)).filter(({ words }) =>
			marks.some(
				(word) => words.includes(word) || words.includes(Buffer.from(word).toString('hex'))
			)
		);
		expect(found).toEqual([]);
	});

	it('is in nothing that the processes say, even when they say everything', () => {
		const lines = product.log().split('\n');
		expect(lines.filter((line) => marks.some((word) => line.includes(word)))).toEqual([]);
	});

	it('is in no file: no letter, no table or log of PostgreSQL, no temporary file', () => {
		expect(filesWith(product.folder, marks)).toEqual([]);
	});
});

describe('what is secret or said', () => {
	it('is not in the log: words, and the codes of conversations', () => {
		const log = product.log();
		for (const word of [said, ...codes]) expect(log.includes(word), word).toBe(false);
	});

	it('codes are in no file or table as they are', async () => {
		expect(filesWith(product.folder, codes)).toEqual([]);
		const rows = await dumpOf(sql);
		expect(rows.filter(({ words }) => codes.some((code) => words.includes(code)))).toEqual([]);
	});
});

describe('when it was', () => {
	it('nobody can tell from a table: no instant of that time stands in any', async () => {
		const found: string[] = [];
		for (const { table, column } of await instantsOf(sql)) {
			const rows = (await sql(
				`select t::text as words from ${table} t where ${column} between $1 and $2`,
				[new Date(began.at - 500), new Date(began.until + 500)]
			)) as unknown as { words: string }[];
			found.push(...rows.map(({ words }) => `${table}.${column}: ${words.slice(0, 200)}`));
		}
		expect(found).toEqual([]);
	});

	it('is said in no other way either: not as text, not as a number', async () => {
		const seconds = Array.from(
			{ length: Math.ceil((began.until - began.at) / 1000) + 1 },
			(_, at) => new Date(began.at + at * 1000)
		);
		const said = seconds.flatMap((second) => [
			second.toISOString().slice(11, 19),
			second.toLocaleTimeString('sv-FI', { timeZone: 'Europe/Helsinki' }),
			String(Math.floor(second.getTime() / 1000))
		]);
		const rows = (await dumpOf(sql)).filter(({ words }) => said.some((one) => words.includes(one)));
		expect(rows.map(({ table, words }) => `${table}: ${words.slice(0, 200)}`)).toEqual([]);
	});

	it('is not in the log', async () => {
		const times = product
			.log()
			.split('\n')
			.filter((line) => {
				const time = Number(/"time":(\d{13})/.exec(line)?.[1] ?? 0);
				return time >= began.at - 500 && time <= began.until + 500;
			});
		expect(times).toEqual([]);
	});

	it('the day is known, as promised', async () => {
		expect(
			await until(async () => {
				const [row] = await sql(
					`select count(*)::int as n from listening.response where given_on = current_date`
				);
				return Number((row as unknown as { n: number }).n) > 45;
			}, 100)
		).toBe(true);
	});
});

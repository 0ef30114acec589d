import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { oddBodies, oddHeaders } from './bad-input.bodies.ts';
import {
	type BadInputSender,
	lookersAt,
	senderOfBadInput,
	summary,
	whoAt
} from './bad-input.sending.ts';
import { all, few, huge, lengths, paths, samples } from './corpora.ts';
import type { Field } from './forms.ts';
import { sender, together } from './http.ts';
import { type Tools, pageOf } from './matrix.requests.ts';
import { type Product, ownProduct } from './own-product.ts';
import { cookieFor, preparePeople } from './people.ts';
import { addressOf, doorAddress, methodOf } from './routes.ts';
import { nightly, scale } from './scale.ts';
import { type Sql, openSql } from './sql.ts';
import { type Surface, always, surfaceOf } from './surface.ts';
import { makerOf } from './things.ts';

/**
 * What nobody should send, sent to everything that takes something: no answer breaks, none shows how
 * the product is built, none gives markup back as markup, and whoever is refused finds their words
 * in the form again.
 *
 * A run of the tests takes each list in turns, so that every place and every input is tried; a night
 * tries every input at every place.
 */
const WIDTH = 6;
const PATIENCE = nightly ? 3_600_000 : 300_000;
const routes = inject('routes');

let product: Product;
let sql: Sql;
let tools: Tools;
let surface: Surface;
let attack: BadInputSender;
let firstPid: number | undefined;

beforeAll(async () => {
	product = await ownProduct();
	const people = await preparePeople(product.base, product.databaseUrl());
	const send = sender(product.base);
	sql = openSql(product.databaseUrl());
	tools = { people, send, make: makerOf(send, sql, people) };
	surface = await surfaceOf(tools, routes);
	attack = senderOfBadInput(tools);
	firstPid = product.appPid();
}, 180_000);
afterAll(async () => {
	await sql?.close();
	await product?.remove();
});

/** Those of a list whose turn it is at this place. */
const inTurn = <T>(list: readonly T[], place: number, howMany: number): T[] =>
	nightly
		? [...list]
		: Array.from({ length: howMany }, (_, turn) => {
				const step = Math.ceil(list.length / howMany);
				return list[(place + turn * step) % list.length] as T;
			});

describe('forms', () => {
	it(
		'take hostile words in any one field',
		async () => {
			const wrong = await attack.atEachDoor(surface, async function* (target, index) {
				for (const [at, { name }] of target.fields.entries()) {
					const place = index * 5 + at;
					const some = [...inTurn(few, place, 4), ...inTurn([...all, ...lengths], place * 11, 1)];
					for (const words of some) yield attack.sendForm(target, { [name]: words });
				}
			});
			expect(wrong).toEqual([]);
		},
		PATIENCE
	);

	it(
		'take hostile words in all fields at once',
		async () => {
			const wrong = await attack.atEachDoor(surface, async function* (target, index) {
				if (target.fields.length === 0) return;
				for (const words of inTurn([...all, ...lengths, ...samples()], index * 7, 7)) {
					yield attack.sendForm(
						target,
						Object.fromEntries(target.fields.map(({ name }) => [name, words]))
					);
				}
			});
			expect(wrong).toEqual([]);
		},
		PATIENCE
	);

	it(
		'take what comes by chance',
		async () => {
			const strange = fc.sample(
				fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
				scale.strangeInputs
			);
			const wide = surface.doors.filter(({ fields }) => fields.length > 0);
			const wrong = await attack.atEachDoor(
				{ ...surface, doors: wide },
				async function* (target, at) {
					const mine = strange.filter((_words, index) => index % wide.length === at);
					for (const [index, words] of mine.entries()) {
						const field = target.fields[index % target.fields.length] as Field;
						yield attack.sendForm(target, { [field.name]: words });
					}
				}
			);
			expect(wrong).toEqual([]);
		},
		PATIENCE
	);

	it(
		'take bodies that are no forms',
		async () => {
			const wrong = await attack.atEachDoor(surface, async function* (target, index) {
				const { id, door, role, knock } = target;
				const path = doorAddress(addressOf(id, knock.params ?? {}), door);
				for (const odd of inTurn(oddBodies(knock.body ?? {}), index, 11)) {
					const request = {
						method: methodOf(door),
						cookie: cookieFor(tools.people, role),
						headers: { 'content-type': odd.type, ...odd.headers },
						body: odd.body,
						chunked: odd.chunked
					};
					const { faults, answer } = await attack.tryInput(path, request, [String(odd.body)]);
					yield faults.map(
						(fault) => `${id} ${door} ${role}, ${odd.what}: ${fault} (${answer?.status})`
					);
				}
			});
			expect(wrong).toEqual([]);
		},
		PATIENCE
	);
});

describe('a reply that was written beside a wrong code', () => {
	it('stays on the page and goes along to where it can be sent', async () => {
		const { code } = await tools.make.matter();
		const text = 'Lisäisin vielä tämän.';
		const wrong = await tools.send('/koodi?/vastaa', { body: { code: 'AAA', text, form: 'x' } });
		expect(wrong.status).toBe(422);
		expect(wrong.body).toContain(text);
		const right = await tools.send('/koodi?/avaa', { body: { code, text } });
		expect(right.status).toBe(200);
		expect(right.body).toContain(`${text}</textarea>`);
	});
});

describe('addresses', () => {
	it(
		'take anything after the question mark',
		async () => {
			const wrong: string[] = [];
			await together(surface.queries, WIDTH, async ({ id, names }, index) => {
				const path = (await pageOf(id, tools)).split('?')[0] as string;
				for (const role of lookersAt(id)) {
					const ask = async (query: Record<string, string>) => {
						const words = new URLSearchParams(query).toString();
						wrong.push(...(await attack.get(`${path}?${words}`, role, Object.values(query))));
					};
					for (const [at, name] of names.entries()) {
						// Two of every list: the usual names are looked for by few pages.
						const some = inTurn(few, at + index, at < always.length ? 1 : 6);
						for (const words of some) await ask({ [name]: words });
						if (at >= always.length || name === 'done') await ask({ [name]: 'constructor' });
					}
					for (const words of inTurn(few, index, 2)) {
						await ask(Object.fromEntries(names.map((name) => [name, words])));
					}
					const twice = names.map((name) => `${name}=a&${name}=%ff&${name}[]=b&${name}[x]=c`);
					wrong.push(...(await attack.get(`${path}?${twice.join('&')}`, role, [])));
				}
			});
			expect(summary(wrong)).toEqual([]);
		},
		PATIENCE
	);

	it(
		'take anything in place of a name or an id',
		async () => {
			const wrong: string[] = [];
			const withPlace = routes.filter(
				({ doors, params }) => doors.includes('GET') && params.length > 0
			);
			await together(withPlace, WIDTH, async ({ id, params }, index) => {
				for (const words of inTurn([...all, ...few], index, 28)) {
					const place = encodeURIComponent(words.toWellFormed());
					const path = addressOf(id, Object.fromEntries(params.map((name) => [name, place])));
					wrong.push(...(await attack.get(path, whoAt(id, 'GET'), [words])));
				}
			});
			expect(summary(wrong)).toEqual([]);
		},
		PATIENCE
	);

	it(
		'that are none are not found',
		async () => {
			const wrong: string[] = [];
			const everywhere = [...paths, ...paths.map((path) => `/sv${path}`)];
			await together(everywhere, WIDTH, async (path) => {
				const sendable = path.replace(/[^\x21-\x7e]/g, encodeURIComponent);
				for (const role of ['anonymous', 'administrator'] as const) {
					wrong.push(...(await attack.get(sendable, role, [])));
				}
			});
			expect(summary(wrong)).toEqual([]);
		},
		PATIENCE
	);

	it(
		'take any headers',
		async () => {
			const ids = ['/', '/kerro/[unit]', '/kirjaudu', '/koodi', '/tyo/saapuneet', '/tyo/tili'];
			const pages = await Promise.all(ids.map((id) => pageOf(id, tools)));
			const wrong: string[] = [];
			await together(oddHeaders, WIDTH, async (headers, index) => {
				for (const path of inTurn(pages, index, 3)) {
					wrong.push(...(await attack.get(path, 'lead', Object.values(headers), headers)));
				}
			});
			expect(summary(wrong)).toEqual([]);
		},
		PATIENCE
	);

	it(
		'take more words than they can',
		async () => {
			const wrong: string[] = [];
			await together(surface.doors, WIDTH, async ({ id, door }) => {
				const path = doorAddress(await pageOf(id, tools), door);
				const cookie = cookieFor(tools.people, whoAt(id, door));
				const { faults } = await attack.tryInput(
					path,
					{ body: { text: huge.repeat(3) }, cookie },
					[]
				);
				wrong.push(...faults.map((fault) => `${id} ${door}: ${fault}`));
			});
			expect(summary(wrong)).toEqual([]);
		},
		PATIENCE
	);
});

describe('after all that', () => {
	it('at least 5,000 inputs were sent, and hundreds of forms came back with their words', () => {
		const { inputs, refusals, took } = attack.counted;
		const slow = took.toSorted((a, b) => a - b);
		const at = (share: number) => Math.round(slow[Math.floor(slow.length * share)] ?? 0);
		console.log(
			`${inputs} inputs, ${refusals} refused forms looked through; ` +
				`median ${at(0.5)} ms, 99 % within ${at(0.99)} ms, slowest ${Math.round(slow.at(-1) ?? 0)} ms`
		);
		expect(inputs).toBeGreaterThanOrEqual(5000);
		expect(refusals).toBeGreaterThan(300);
		expect(slow.at(-1), 'something took far too long').toBeLessThan(15_000);
	});

	it('the same process is there and well, and its log tells of no failure', async () => {
		expect(product.appPid(), product.log().slice(-4000)).toBe(firstPid);
		const { status, body } = await tools.send('/health');
		expect(status, body).toBe(200);
		const failures = product
			.log()
			.split('\n')
			.filter((line) => /"level":(50|60)|Unhandled|Warning:/.test(line));
		expect(failures.map((line) => line.slice(0, 800))).toEqual([]);
	});
});

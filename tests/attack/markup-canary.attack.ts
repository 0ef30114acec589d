import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { whoAt } from './bad-input.sending.ts';
import { dumpOf } from './dump.ts';
import type { Field } from './forms.ts';
import { type Answer, type Fields, sender, together } from './http.ts';
import {
	type Sight,
	canary,
	crawl,
	dangersIn,
	mailCanary,
	quietCanary,
	seenIn,
	webCanary
} from './markup-canary.crawl.ts';
import { type Tools, knockFor } from './matrix.requests.ts';
import { type Product, ownProduct } from './own-product.ts';
import { type RoleName, cookieFor, preparePeople } from './people.ts';
import { addressOf, doorAddress, methodOf } from './routes.ts';
import { type Sql, openSql } from './sql.ts';
import { type Surface, surfaceOf } from './surface.ts';
import { makerOf } from './things.ts';

/**
 * A word of markup of its own is put into everything that can be written, through the doors that
 * people use; then every page is read as everyone. Nowhere may it come back as anything but words.
 */
const routes = inject('routes');
let product: Product;
let sql: Sql;
let tools: Tools;
let surface: Surface;

/** What each canary was put into, by its number. */
const places: string[] = [];
const taken = new Set<number>();
const dangers: string[] = [];
let sights: Sight[] = [];

/** A canary for a field; it tells later where it was. */
function canaryFor(
	{ kind, name }: Pick<Field, 'kind' | 'name'>,
	where: string,
	usual = canary
): string {
	const number = places.push(`${where} ${name}`) - 1;
	if (kind === 'email' || /email/i.test(name)) return mailCanary(number);
	return (kind === 'url' ? webCanary : usual)(number);
}

const holdsWords = ({ kind, name }: Field, body: Fields): boolean =>
	['text', 'textarea', 'search', 'tel', 'url', 'email'].includes(kind) ||
	// Of forms that show only now and then, the fields are known from what is sent.
	(kind === 'hidden' && /\.(fi|sv|en)$|^(text|note|where|name)$/.test(name) && name in body);

async function judged(where: string, path: string, body: Fields, role: RoleName): Promise<Answer> {
	const answer = await tools.send(path, { body, cookie: cookieFor(tools.people, role) });
	dangers.push(...dangersIn(answer).map((danger) => `the answer of ${where}: ${danger}`));
	return answer;
}

/** Fills a door's fields with canaries: all at once, or one by one, or in words that are let in. */
async function fillDoor({ id, door, fields }: Surface['doors'][number]): Promise<void> {
	const role = whoAt(id, door);
	const where = `${id} ${door}`;
	const fill = async (chosen: Field[], usual = canary) => {
		const { params, body = {} } = await knockFor(id, door, role, tools);
		const path = doorAddress(addressOf(id, params ?? {}), door);
		const mine = Object.fromEntries(
			chosen.map((field) => [field.name, canaryFor(field, where, usual)])
		);
		const { status } = await judged(where, path, { ...body, ...mine }, role);
		return status;
	};
	const { body = {} } = await knockFor(id, door, role, tools);
	const besides = Object.keys(body)
		.filter((name) => !fields.some((field) => field.name === name))
		.map((name) => ({ name, kind: 'hidden', value: '', checked: false }));
	const open = [...fields, ...besides].filter((field) => holdsWords(field, body));
	if (open.length === 0 || methodOf(door) !== 'POST') return;
	if ((await fill(open)) < 400) return;
	for (const field of open) {
		if ((await fill([field])) >= 400) await fill([field], quietCanary);
	}
}

/** A file of units whose every cell is a canary somewhere, and whose columns are too. */
async function importUnits(): Promise<void> {
	const columns = [
		'name_fi',
		'name_sv',
		'description_fi',
		'search_fi',
		'address',
		'phone',
		'hours_fi'
	];
	const [parent] = (await sql('select slug from platform.unit where id = $1', [
		tools.people.unit.parentId
	])) as unknown as { slug: string }[];
	const cell = (column: string) =>
		`"${canaryFor({ kind: 'text', name: column }, 'import').replaceAll('"', '""')}"`;
	const lines = [
		`key;parent;kind;${columns.join(';')}`,
		...columns.map(
			(column, at) =>
				`kana${at};${parent?.slug};unit;${columns.map((one) => (one === column || one === 'name_fi' ? cell(one) : '')).join(';')}`
		)
	];
	const wrong = [
		`key;parent;kind;name_fi;${cell('a column')}`,
		`kana;${cell('parent')};${cell('kind')};x;y`
	];
	for (const content of [wrong, lines]) {
		const answer = await tools.send('/tyo/yksikot/tuonti', {
			cookie: tools.people.by.administrator.cookie,
			headers: { 'content-type': 'multipart/form-data; boundary=raja' },
			body:
				`--raja\r\nContent-Disposition: form-data; name="file"; filename="${canary(0).replaceAll('"', '')}.csv"\r\n` +
				`Content-Type: text/csv\r\n\r\n${content.join('\n')}\n\r\n--raja--\r\n`
		});
		dangers.push(...dangersIn(answer).map((danger) => `the import: ${danger}`));
		const to = answer.headers.location;
		if (!to) continue;
		const preview = await tools.send(to, { cookie: tools.people.by.administrator.cookie });
		dangers.push(...dangersIn(preview).map((danger) => `the preview of the import: ${danger}`));
		const digest = /name="digest" value="([^"]+)"/.exec(preview.body)?.[1] ?? '';
		await judged('the import', `${to.split('?')[0]}?/tuo`, { digest }, 'administrator');
	}
}

/** One unit's way from words to a kept promise with a quote, all of it canaries and all of it public. */
async function publicStory(): Promise<string[]> {
	const { make } = tools;
	const word = (name: string) => canaryFor({ kind: 'text', name }, 'the story');
	const { id: matterId, code } = await make.matter({ text: word('client text') });
	await tools.send('/koodi?/vastaa', {
		body: { code, form: 'a'.repeat(22), text: word('reply') }
	});
	const fields = {
		matterIds: matterId,
		'youSaid.fi': word('youSaid'),
		'promise.fi': word('promise')
	};
	const kept = await make.promised(word('title'), {
		...fields,
		'responsibleTitle.fi': word('responsibleTitle')
	});
	await make.does(kept, 'lainaa', { matterId, text: word('quote'), redacted: 'yes' });
	await make.does(kept, 'myohassa', { 'lateReason.fi': word('lateReason'), dueOn: '2099-01-02' });
	await make.does(kept, 'pida', { 'outcome.fi': word('outcome') });
	const dropped = await make.promised(word('title'));
	await make.does(dropped, 'peru', { 'droppedReason.fi': word('droppedReason') });
	const talk = await judged('the conversation', '/koodi?/avaa', { code }, 'anonymous');
	sights.push({
		role: 'anonymous',
		address: '/koodi',
		route: '/koodi',
		seen: seenIn(talk.body),
		dangers: []
	});
	return [
		`/lupaukset/${kept}`,
		`/lupaukset/${dropped}`,
		`/tyo/lupaukset/${kept}`,
		`/tyo/saapuneet/${matterId}`
	];
}

beforeAll(async () => {
	product = await ownProduct();
	const people = await preparePeople(product.base, product.databaseUrl());
	const send = sender(product.base);
	sql = openSql(product.databaseUrl());
	tools = { people, send, make: makerOf(send, sql, people) };
	surface = await surfaceOf(tools, routes);
	await together(surface.doors, 6, fillDoor);
	await importUnits();
	const first = await publicStory();
	for (const { words } of await dumpOf(sql)) for (const number of seenIn(words)) taken.add(number);
	for (const role of ['anonymous', 'lead', 'coordinator', 'administrator', 'reader'] as const) {
		sights.push(...(await crawl(tools, routes, role, { most: 12, first })));
	}
}, 400_000);
afterAll(async () => {
	await sql?.close();
	await product?.remove();
});

describe('markup that somebody typed', () => {
	it('was put into everything that can be written, and much of it was kept and shown', () => {
		const shown = new Set(sights.flatMap(({ seen }) => seen));
		const pages = sights.filter(({ seen }) => seen.length > 0);
		const kinds = new Set(pages.map(({ route }) => route));
		console.log(
			`${places.length} canaries in ${surface.doors.length} doors, ${taken.size} kept, ` +
				`${shown.size} seen on ${pages.length} of ${sights.length} pages of ${kinds.size} kinds`
		);
		const kept = new Set([...taken].map((number) => places[number]?.split(' ').at(-1)));
		for (const name of [
			...[
				'q.quick.wish',
				'text',
				'note',
				'title.fi',
				'youSaid.fi',
				'promise.fi',
				'responsibleTitle.fi'
			],
			...[
				'outcome',
				'droppedReason',
				'lateReason',
				'quote',
				'name.fi',
				'name_fi',
				'description_fi'
			],
			...['name', 'ombudsperson.name.fi', 'registry.address', 'shortcomings.fi', 'address', 'email']
		]) {
			expect([...kept], 'not one was kept').toContain(name);
		}
		expect(shown.size).toBeGreaterThan(60);
		expect(kinds.size).toBeGreaterThan(30);
	});

	it('comes back as words on every page, to everyone', () => {
		const found = sights.flatMap(({ role, address, dangers: all }) =>
			all.map((danger) => `${role} ${address}: ${danger}`)
		);
		expect([...new Set(found)].slice(0, 40)).toEqual([]);
	});

	it('comes back as words in the answer to who typed it', () => {
		expect([...new Set(dangers)].slice(0, 40)).toEqual([]);
	});

	it('is in the feed and in tables of units, and does nothing there either', async () => {
		const cookie = tools.people.by.administrator.cookie;
		for (const path of ['/lupaukset/syote', '/sv/lupaukset/syote', '/tyo/yksikot/vienti']) {
			const answer = await tools.send(path, { cookie });
			expect(answer.status).toBe(200);
			expect(seenIn(answer.body).length, path).toBeGreaterThan(0);
			expect(dangersIn(answer)).toEqual([]);
		}
	});

	it('is markup in no letter, and nothing that a client wrote is in one at all', async () => {
		const folder = join(product.folder, 'mail');
		const letters = readdirSync(folder).filter((name) => name.endsWith('.eml'));
		expect(letters.length).toBeGreaterThan(0);
		const client = new Set(
			places.flatMap((place, number) => (/q\.quick|client text|reply$/.test(place) ? [number] : []))
		);
		for (const name of letters) {
			const letter = await simpleParser(readFileSync(join(folder, name)));
			const html = letter.html || '';
			expect(/<img src=x onerror=kn\d+/.exec(html)?.[0], name).toBeUndefined();
			const all = `${letter.subject}\n${letter.text}\n${html}`;
			expect(
				seenIn(all).filter((number) => client.has(number)),
				name
			).toEqual([]);
		}
	});
});

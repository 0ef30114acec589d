import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sender, together } from './http.ts';
import type { Answer } from './http.ts';
import { expected, readsThere } from './matrix.expected.ts';
import { knockFor, pageOf } from './matrix.requests.ts';
import type { Knock } from './matrix.requests.ts';
import { cookieFor, preparePeople, roles, signIn } from './people.ts';
import type { People, RoleName } from './people.ts';
import { addressOf, doorAddress, methodOf, routesInSource } from './routes.ts';
import { openSql } from './sql.ts';
import { aPlace, aWord, makerOf, traceOf } from './things.ts';
import type { Maker } from './things.ts';

const routes = inject('routes');
const send = sender(inject('base'));
const sql = openSql(inject('appDatabaseUrl'));
// Sessions end in here, so these are nobody else's; nor are the units, whose traces are compared.
let people: People;
let make: Maker;

beforeAll(async () => {
	people = await preparePeople(inject('base'), inject('appDatabaseUrl'), 1);
	make = makerOf(send, sql, people);
});
afterAll(() => sql.close());

/** Refused: to the door, 401, 403 or 404. Allowed: shown, done, or told what to mend. */
function verdictOf({ status, headers }: Answer): 'allowed' | 'refused' | `unclear ${string}` {
	const to = headers.location ?? '';
	const toDoor = /^(\/(sv|en|selko))?\/kirjaudu(\?takaisin=.*)?$/.test(to);
	if (status === 401 || status === 403 || status === 404 || (status === 303 && toDoor))
		return 'refused';
	if ([200, 303, 409, 422, 429].includes(status)) return 'allowed';
	return `unclear ${status}`;
}

/** Doors after which the session that knocked is another or none: they come last. */
const endsSession = new Set(['/kirjaudu ?/esimerkki', '/kirjaudu ?/ulos', '/tyo/tili ?/laitteet']);
const doors = routes
	.flatMap(({ id, doors: all }) =>
		all.map((door) => ({ id, door, ends: endsSession.has(`${id} ${door}`) }))
	)
	.sort((a, b) => Number(a.ends) - Number(b.ends));

/** What a page's own data came to, when it was asked for as data. */
function leafOf(body: string): string | undefined {
	const { nodes } = JSON.parse(body.split('\n')[0] as string) as {
		nodes?: ({ type: string } | null)[];
	};
	return nodes?.at(-1)?.type;
}

const tools = () => ({ make, people, send });
const makeKnock = (id: string, door: string, role: RoleName) => knockFor(id, door, role, tools());

async function knock(
	id: string,
	door: string,
	role: RoleName,
	{ params, body, query = '' }: Knock
) {
	const path = doorAddress(addressOf(id, params ?? {}), door) + query;
	const method = methodOf(door);
	const answer = await send(path, {
		method,
		cookie: cookieFor(people, role),
		place: aPlace(),
		...(method === 'GET' || method === 'HEAD' ? {} : { body: body ?? {} })
	});
	if (endsSession.has(`${id} ${door}`) && role !== 'anonymous' && people.by[role].sessionId) {
		if (role !== 'ended') people.by[role] = await signIn(send, sql, people.by[role]);
	}
	return `${role}: ${verdictOf(answer)}, ${answer.status} ${answer.headers.location ?? ''}`;
}

const trace = async ({ about }: Knock) => (about ? traceOf(sql, about) : '');

describe('the table', () => {
	it('knows every route of the source and of what was built, and none besides', () => {
		const built = routes.map(({ id }) => id).sort();
		expect(built).toEqual(routesInSource());
		expect(Object.keys(expected).sort()).toEqual(built);
	});

	it('says of every door who may, and of none that is not there', () => {
		for (const { id, doors: all } of routes) {
			expect(Object.keys(expected[id] ?? {}).sort(), id).toEqual([...all].sort());
		}
	});
});

describe('pages', () => {
	it('is the same in every language and in the data that a page is made of', async () => {
		const wrong: string[] = [];
		for (const { id } of routes.filter((route) => route.doors.includes('GET'))) {
			const may = expected[id]?.GET ?? [];
			const path = await pageOf(id, tools());
			await together([...roles], 6, async (role) => {
				const cookie = cookieFor(people, role);
				const prefix = ['/sv', '/en', '/selko'][roles.indexOf(role) % 3] as string;
				const answer = await send(prefix + (path === '/' ? '' : path), { cookie });
				const wanted = may.includes(role) ? 'allowed' : 'refused';
				if (verdictOf(answer) !== wanted) wrong.push(`${prefix}${id} ${role} ${answer.status}`);
				if (wanted === 'allowed') return;
				// The leaf alone, without the layout that sends strangers to the door.
				const [bare] = path.split('?');
				for (const nodes of ['?x-sveltekit-invalidated=001', '?x-sveltekit-invalidated=0001']) {
					const { status, body } = await send(`${bare}/__data.json${nodes}`, { cookie });
					const leaf = status === 200 ? leafOf(body) : undefined;
					if (leaf === 'data')
						wrong.push(`${id}/__data.json${nodes} ${role} ${body.slice(0, 200)}`);
				}
			});
		}
		expect(wrong).toEqual([]);
	});

	it('knows no other method', async () => {
		for (const { id, doors: all } of routes) {
			const path = await pageOf(id, tools());
			for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'MKCOL', 'POST']) {
				if (
					all.includes(method) ||
					(method === 'POST' && all.some((door) => door.startsWith('?/')))
				)
					continue;
				const cookie = people.by.administrator.cookie;
				const { status } = await send(path, { method, cookie, body: {} });
				expect([303, 404, 405, 415], `${method} ${id}: ${status}`).toContain(status);
			}
		}
	});
});

describe('what is read where', () => {
	it('words of a unit reach only those whose unit it is', async () => {
		const word = aWord('salaista');
		const email = `${aWord('salainen')}@example.fi`;
		const title = aWord('Luonnos');
		const held = aWord('pidatetty');
		await make.matter({ text: `Ohjaaja ${word} oli kiireinen.`, email });
		const { id } = await make.matter({ text: `Tämä ${held} odottaa.` });
		await sql(`update changing.matter set held = true where id = $1`, [id]);
		await make.draft(title);
		const wrong: string[] = [];
		const lists = routes.filter(
			({ id: route, doors: all }) => all.includes('GET') && !/\[/.test(route)
		);
		const queries = [
			'',
			`?q=${word}`,
			`?view=all&q=${word}`,
			'?view=all',
			'?view=held',
			'?view=waiting'
		];
		const looks = roles.flatMap((role) =>
			lists.flatMap(({ id: route }) =>
				(/saapuneet|lupaukset/.test(route) ? queries : ['']).map((query) => ({
					role,
					address: route + query
				}))
			)
		);
		await together(looks, 6, async ({ role, address }) => {
			const { body, status } = await send(address, { cookie: cookieFor(people, role) });
			if (status >= 500) wrong.push(`${role} ${address}: ${status}`);
			// The search field and the line above the list say what was searched for.
			const page = body.replaceAll(`value="${word}"`, '').replaceAll(`”${word}”`, '');
			const tell = (what: string, shown: string, may: RoleName[]) => {
				if (page.includes(shown) && !may.includes(role))
					wrong.push(`${role} reads ${what}: ${address}`);
			};
			tell('a voice', word, readsThere);
			tell('a draft', title, ['worker', 'lead', 'coordinator']);
			tell('a held voice', held, ['lead', 'coordinator']);
			tell('an address', email, []);
		});
		expect(wrong).toEqual([]);
		const { body } = await send('/tyo/saapuneet?view=all', { cookie: people.by.worker.cookie });
		expect(body).toContain(word);
	});
});

describe('who may knock where', () => {
	it.each(doors.map(({ id, door }) => [id, door]))('%s %s', async (id, door) => {
		const may = expected[id]?.[door];
		expect(may, 'the table says nothing of this door').toBeDefined();
		const refused = roles.filter((role) => !may?.includes(role));
		const allowed = roles.filter((role) => may?.includes(role));

		const untouched = await makeKnock(id, door, allowed[0] ?? 'administrator');
		const before = await trace(untouched);
		const noes = await Promise.all(refused.map((role) => knock(id, door, role, untouched)));
		expect(noes.filter((said) => !said.includes(': refused'))).toEqual([]);
		expect(await trace(untouched), 'somebody was refused and changed it all the same').toBe(before);

		await together(allowed, 4, async (role) => {
			const made = await makeKnock(id, door, role);
			const was = await trace(made);
			const said = await knock(id, door, role, made);
			expect(said).toContain(': allowed');
			// Or what the refused were kept from was nothing at all.
			if (refused.length > 0 && door.startsWith('?/') && said.includes(', 303') && made.about) {
				expect(await trace(made), `${role} may, and nothing came of it`).not.toBe(was);
			}
		});
	});
});

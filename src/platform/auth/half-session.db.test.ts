import { isActionFailure, isHttpError, isRedirect } from '@sveltejs/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { Forbidden, NotFound } from '#platform/errors/errors.ts';
import type { Actor } from './actor.ts';
import { ORIGIN, browser, withSignIn } from './sign-in.given.ts';

/**
 * A password alone opens no page of the workspace to those who need a second factor
 * (GHSA-xg6x-h9c9-2m83): every action, endpoint and the layout above all pages are asked.
 */
type Handler = (event: unknown) => unknown;
type Page = { actions?: Record<string, Handler> };
const pages = import.meta.glob<Page>('/src/routes/tyo/**/+page.server.ts');
const endpoints = import.meta.glob<Record<string, Handler>>('/src/routes/tyo/**/+server.ts');
const layouts = import.meta.glob<{ load: Handler }>('/src/routes/tyo/+layout.server.ts');

const house = withSignIn();
let who: Actor;
let one: ReturnType<typeof browser>;

beforeAll(async () => {
	process.env.DATABASE_URL = house.url;
	const boss = await house.person([{ role: 'administrator' }, { role: 'coordinator' }]);
	one = browser(house);
	expect((await one.signIn(boss.email)).to).toBe('setup');
	who = await one.who();
});

function event(file: string, method: 'GET' | 'POST') {
	const path = file.replace(/^\/src\/routes|\/\+[a-z.]+$/g, '').replace(/\[[^\]]+\]/g, ID);
	const headers = one.headers();
	return {
		locals: { ctx: house.as(who), path },
		params: { id: ID, unit: ID, code: ID, token: ID, year: '2026', format: 'a4' },
		url: new URL(ORIGIN + path),
		request: new Request(ORIGIN + path, {
			method,
			headers,
			body: method === 'POST' ? new URLSearchParams({ id: ID, text: 'x' }) : undefined
		}),
		getClientAddress: () => '192.0.2.1',
		cookies: { set: () => undefined, get: () => undefined, delete: () => undefined },
		setHeaders: () => undefined,
		parent: async () => ({})
	};
}
const ID = '00000000-0000-4000-8000-000000000000';

const isRefused = (error: unknown): boolean =>
	error instanceof Forbidden ||
	error instanceof NotFound ||
	(isRedirect(error) && /^(\/sv|\/en|\/selko)?\/kirjaudu/.test(error.location)) ||
	(isHttpError(error) && [401, 403, 404].includes(error.status));

async function refusal(run: () => unknown): Promise<unknown> {
	try {
		const answer = await run();
		if (answer instanceof Response) return answer.status >= 400 ? 'refused' : answer.status;
		return isActionFailure(answer) ? `mend ${answer.status}` : { answered: answer };
	} catch (error) {
		return isRefused(error) ? 'refused' : error;
	}
}

describe('a session that lacks its second factor', () => {
	it('is nobody’s', () => expect(who).toEqual({ kind: 'anonymous' }));

	it('is sent to the door by the layout of the whole workspace', async () => {
		const [load] = Object.entries(layouts);
		const { load: ask } = await (load?.[1] as () => Promise<{ load: Handler }>)();
		expect(await refusal(() => ask(event(load?.[0] as string, 'GET')))).toBe('refused');
	});

	it('knows pages to ask', () => expect(Object.keys(pages).length).toBeGreaterThan(5));

	it.each(Object.keys(pages))('does nothing at %s', async (file) => {
		const { actions = {} } = await (pages[file] as () => Promise<Page>)();
		// Some rooms look at what was sent before they ask who sent it; nothing is done either way.
		const refused = /\/tyo\/(ihmiset|tili)\//.test(file) ? /^refused$/ : /^(refused|mend 4\d\d)$/;
		for (const [name, action] of Object.entries(actions)) {
			const answer = await refusal(() => action(event(file, 'POST')));
			expect(answer, `${name}: ${answer}`).toMatch(refused);
		}
	});

	it.each(Object.keys(endpoints))('gets nothing from %s', async (file) => {
		const handlers = await (endpoints[file] as () => Promise<Record<string, Handler>>)();
		for (const method of ['GET', 'POST'] as const) {
			const handler = handlers[method];
			if (!handler) continue;
			expect([method, await refusal(() => handler(event(file, method)))]).toEqual([
				method,
				'refused'
			]);
		}
	});
});

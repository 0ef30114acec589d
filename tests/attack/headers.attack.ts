import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { plain } from './forms.ts';
import { type Answer, sender, together } from './http.ts';
import { pageOf } from './matrix.requests.ts';
import { cookieFor, roles } from './people.ts';
import { openSql } from './sql.ts';
import { aPlace, makerOf } from './things.ts';

/** What every answer tells the browser to refuse, and what it gives away itself. */
const routes = inject('routes');
const people = inject('people');
const base = inject('base');
const send = sender(base);
const sql = openSql(inject('appDatabaseUrl'));
const make = makerOf(send, sql, people);
const tools = { make, people, send };
afterAll(() => sql.close());

const languages = ['', '/sv', '/en', '/selko'];
const looks: { what: string; answer: Answer; id: string; anonymous: boolean }[] = [];

const isPage = ({ headers }: Answer) => /^text\/html/.test(headers['content-type'] ?? '');

/** A policy's directives by name. */
const directivesOf = (policy: string): Record<string, string[]> =>
	Object.fromEntries(
		policy.split(';').map((line) => {
			const [name = '', ...values] = line.trim().split(/\s+/);
			return [name, values];
		})
	);

beforeAll(async () => {
	const pages = routes.filter(({ doors }) => doors.includes('GET'));
	const paths = await Promise.all(pages.map(({ id }) => pageOf(id, tools)));
	const asked = pages.flatMap(({ id }, at) => roles.map((role) => ({ id, role, path: paths[at] })));
	await together(asked, 6, async ({ id, role, path = '/' }, index) => {
		const address = languages[index % languages.length] + (path === '/' ? '' : path) || '/';
		const answer = await send(address, { cookie: cookieFor(people, role), place: aPlace() });
		looks.push({ what: `${role} ${address}`, answer, id, anonymous: role === 'anonymous' });
	});
	// What no page is: nothing found, something wrong, somebody turned away.
	const wrong: [string, string, Parameters<typeof send>[1]][] = [
		['nothing there', '/ei-mikaan', {}],
		['nothing there in the workspace', '/tyo/ei-mikaan', { cookie: people.by.lead.cookie }],
		['an address that is none', '/%zz', {}],
		['a form from elsewhere', '/kerro?/koodi', { origin: 'https://evil.example', body: {} }],
		[
			'a body that is no form',
			'/kerro?/koodi',
			{ body: 'x', headers: { 'content-type': 'text/plain' } }
		],
		['a method that is not known', '/kerro', { method: 'DELETE' }],
		['too much', '/kerro?/koodi', { body: 'a='.padEnd(300_000, 'a') }],
		['a form with something to mend', '/kerro?/koodi', { body: { code: 'x' } }],
		['an asset that is not there', '/_app/immutable/ei.js', {}],
		['data of a page', '/kerro/__data.json', {}]
	];
	for (const [what, path, request] of wrong) {
		const answer = await send(path, request);
		looks.push({ what, answer, id: path, anonymous: !request?.cookie });
	}
}, 180_000);

/** What is wrong with which answer; enough of it to see what. */
const wrongs = (judge: (look: (typeof looks)[number]) => string | false | undefined): string[] =>
	looks.flatMap((look) => {
		const said = judge(look);
		return said ? [`${look.what} (${look.answer.status}): ${said}`] : [];
	});

describe('every answer', () => {
	it('was looked at: every route as every role, and every way to fail', () => {
		expect(looks.length).toBeGreaterThan(roles.length * 50);
		const statuses = new Set(looks.map(({ answer }) => answer.status));
		for (const status of [200, 303, 400, 403, 404, 405, 413, 415, 422]) {
			expect([...statuses], `no answer was ${status}`).toContain(status);
		}
	});

	it('keeps its kind, and says nothing of where one came from to others', () => {
		expect(
			wrongs(({ answer: { headers } }) => {
				if (headers['x-content-type-options'] !== 'nosniff') return 'no nosniff';
				if (!/^(same-origin|no-referrer)$/.test(String(headers['referrer-policy']))) {
					return `referrer-policy ${headers['referrer-policy']}`;
				}
				return headers['x-powered-by'] !== undefined && 'says what it is made with';
			})
		).toEqual([]);
	});

	it('is shut off from other sites', () => {
		expect(
			wrongs(({ answer: { headers } }) => {
				for (const name of ['cross-origin-opener-policy', 'cross-origin-resource-policy']) {
					if (headers[name] !== 'same-origin') return `${name}: ${headers[name]}`;
				}
				for (const name of Object.keys(headers)) {
					if (/^access-control-/.test(name)) return name;
				}
				return undefined;
			})
		).toEqual([]);
	});

	it('lets nothing run or load but its own, where it is a page or a drawing', () => {
		const strict: Record<string, RegExp> = {
			'default-src': /^'none'$/,
			'script-src': /^'self'( 'nonce-[\w+/=-]{16,}'| 'sha256-[\w+/=]+')*$/,
			'style-src': /^'self'( 'nonce-[\w+/=-]{16,}'| 'sha256-[\w+/=]+')*$/,
			'img-src': /^'self' data:$/,
			'connect-src': /^'self'$/,
			'form-action': /^'self'$/,
			'base-uri': /^'none'$/,
			'frame-ancestors': /^'none'$/
		};
		expect(
			wrongs(({ answer }) => {
				if (!isPage(answer) && !/svg/.test(answer.headers['content-type'] ?? '')) return undefined;
				const policy = String(answer.headers['content-security-policy'] ?? '');
				if (!policy) return 'no policy';
				if (!isPage(answer)) return !/default-src 'none'|sandbox/.test(policy) && policy;
				const given = directivesOf(policy);
				for (const [name, wanted] of Object.entries(strict)) {
					// What is not named falls back to the default, where there is one.
					const fallback = name.endsWith('-src') ? given['default-src'] : undefined;
					const value = (given[name] ?? fallback ?? ['nothing']).join(' ');
					if (value === "'none'") continue;
					if (!wanted.test(value)) return `${name} ${value}`;
				}
				return /unsafe|\*|https?:/.test(policy) && policy;
			})
		).toEqual([]);
	});

	it('holds nothing that its own policy forbids', () => {
		expect(
			wrongs(({ answer }) => {
				if (!isPage(answer)) return undefined;
				const { body } = answer;
				const policy = String(answer.headers['content-security-policy']);
				for (const [tag, attributes = '', content = ''] of body.matchAll(
					/<script\b([^>]*)>([\s\S]*?)<\/script>/gi
				)) {
					const nonce = /nonce="([^"]+)"/.exec(attributes)?.[1];
					const inert = /type="application\/(json|ld\+json)"/.test(attributes);
					if (content.trim() && !inert && !(nonce && policy.includes(`'nonce-${nonce}'`))) {
						return `script in the page: ${tag.slice(0, 80)}`;
					}
				}
				const forbidden = [
					/<[^>]+\son[a-z]+\s*=/i,
					/<[^>]+\sstyle\s*=/i,
					/<style\b/i,
					/"javascript:/i
				];
				for (const pattern of forbidden) {
					const found = pattern.exec(body);
					if (found) return found[0].slice(-80);
				}
				return undefined;
			})
		).toEqual([]);
	});

	it('loads nothing from elsewhere', () => {
		const loading =
			/<(?:script|img|source|iframe|embed|object|audio|video|track|link|input|use|image|form)\b([^>]*)>/gi;
		expect(
			wrongs(({ answer }) => {
				for (const [tag, attributes = ''] of answer.body.matchAll(loading)) {
					if (/^<link\b[^>]*rel="(alternate|canonical)"/.test(tag)) continue;
					for (const [, name, value = ''] of attributes.matchAll(
						/\b(src|href|srcset|action|formaction|data|poster|xlink:href)="([^"]*)"/gi
					)) {
						const to = plain(value);
						if (to.startsWith('data:image/') || to.startsWith('#')) continue;
						if (!new URL(to, base).href.startsWith(`${base}/`)) return `${name} ${to}`;
					}
				}
				return /@import|url\(\s*['"]?(?:https?:)?\/\//i.exec(answer.body)?.[0];
			})
		).toEqual([]);
	});

	it('is kept nowhere when it is about somebody', () => {
		expect(
			wrongs(({ answer: { headers, status }, what }) => {
				const control = String(headers['cache-control'] ?? '');
				const own = /^[a-z]+ .*?(\/(sv|en|selko))?\/(tyo|kirjaudu)/i.test(what);
				if (own && control !== 'no-store') return `cache-control: ${control}`;
				const shareable = /no-store|no-cache|max-age=0, must-revalidate/.test(control);
				return status !== 308 && !shareable && `cache-control: ${control}`;
			})
		).toEqual([]);
	});

	it('gives no cookie to who has not signed in', () => {
		expect(
			wrongs(({ answer, anonymous }) => anonymous && answer.cookies.length > 0 && answer.cookies[0])
		).toEqual([]);
	});

	it('that is kept for everybody holds no secret of one answer', async () => {
		for (const path of ['/', '/kerro', `/kerro/${people.unit.slug}`, '/koodi', '/lupaukset']) {
			const [first, second] = [await send(path), await send(path, { place: aPlace() })];
			expect(first.headers['content-security-policy'], path).not.toContain('nonce-');
			expect(second.body.length, path).toBe(first.body.length);
			expect(second.headers['set-cookie']).toBeUndefined();
		}
	});
});

describe('styles and scripts', () => {
	it('load nothing from elsewhere and are served as what they are', async () => {
		const root = new URL('../../build/client/', import.meta.url).pathname;
		const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(css|js|svg|woff2)$/.test(file)
		);
		expect(files.length).toBeGreaterThan(3);
		for (const file of files) {
			const answer = await send(`/${file}`);
			expect(answer.status, file).toBe(200);
			expect(answer.headers['x-content-type-options'], file).toBe('nosniff');
			if (!file.endsWith('.css')) continue;
			const styles = readFileSync(root + file, 'utf8');
			expect(/@import|url\(\s*['"]?(?:https?:)?\/\//i.exec(styles)?.[0], file).toBeUndefined();
		}
	});
});

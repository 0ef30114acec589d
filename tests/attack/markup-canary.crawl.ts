import { parse } from 'csv-parse/sync';
import { linksIn, tagsIn } from './forms.ts';
import { type Answer, type Send, together } from './http.ts';
import { type Tools, pageOf } from './matrix.requests.ts';
import { type RoleName, cookieFor } from './people.ts';
import type { Route } from './routes.ts';
import { routeOf } from './surface.ts';

const FORMULA = ['=', '+', '-', '@'] as const;

/**
 * Words that would run as markup, close an attribute or a script, or begin a formula, with a number
 * that tells where they were put in.
 */
export const canary = (number: number): string =>
	`${FORMULA[number % 4]}kn${number}z"'></script><img src=x onerror=kn${number}>`;

/** The same for where no markup is taken: it would still break out of an attribute. */
export const quietCanary = (number: number): string =>
	`${FORMULA[number % 4]}kn${number}z"' onerror=kn${number} x="`;

/** The same for where an address of a page is wanted. */
export const webCanary = (number: number): string =>
	`https://kanari.example/"'onerror=kn${number}z`;

/** The same for where an address of mail is wanted. */
export const mailCanary = (number: number): string => `=kn${number}z@example.fi`;

/** Numbers of the canaries that an answer shows, however they are written. */
export const seenIn = (body: string): number[] => [
	...new Set([...body.matchAll(/kn(\d+)z/g)].map(([, number]) => Number(number)))
];

/** What would run, escape from where it stands, or be computed, in any kind of answer. */
export function dangersIn({ body, headers }: Answer): string[] {
	const type = headers['content-type'] ?? '';
	const dangers: string[] = [];
	if (/csv/.test(type)) {
		const rows = parse(body.replace(/^\ufeff/, ''), {
			delimiter: body.includes(';') ? ';' : ',',
			relax_column_count: true
		}) as string[][];
		for (const cell of rows.flat()) {
			if (
				/^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\0]/.test(cell) &&
				!/^-?\d+([.,]\d+)?$/.test(cell)
			) {
				dangers.push(`a formula: ${cell.slice(0, 60)}`);
			}
		}
		return dangers;
	}
	// A file of JSON is nothing but data, as long as no browser opens it or guesses that it is a page.
	const isFile = /^attachment/.test(headers['content-disposition'] ?? '');
	if (/^application\/json/.test(type) && isFile && headers['x-content-type-options'] === 'nosniff')
		return dangers;
	const raw = /<img src=x onerror=kn\d+/.exec(body);
	if (raw) dangers.push(`markup: ${around(body, raw.index)}`);
	const closed = /kn\d+z"?'?><\/script>/.exec(body);
	if (closed) dangers.push(`the end of a script: ${around(body, closed.index)}`);
	if (!/html|xml/.test(type)) return dangers;
	for (const { tag, attributes } of tagsIn(body)) {
		if ('onerror' in attributes) dangers.push(`an attribute: ${tag.slice(0, 120)}`);
		for (const name of ['href', 'src', 'action', 'formaction']) {
			if (/^\s*(javascript|data:text)/i.test(attributes[name] ?? '')) {
				dangers.push(`an address that runs: ${tag.slice(0, 120)}`);
			}
		}
	}
	return dangers;
}

const around = (body: string, at: number) =>
	JSON.stringify(body.slice(Math.max(0, at - 60), at + 60));

export type Sight = {
	role: RoleName;
	address: string;
	route: string;
	seen: number[];
	dangers: string[];
};

/**
 * Looks at every page as a role: the address of every route, and on from there by every link, so
 * many of each kind.
 */
export async function crawl(
	tools: Tools,
	routes: Route[],
	role: RoleName,
	{ most, first }: { most: number; first: string[] }
): Promise<Sight[]> {
	const { send, people } = tools as { send: Send } & Tools;
	const starts = await Promise.all(
		routes.filter(({ doors }) => doors.includes('GET')).map(({ id }) => pageOf(id, tools))
	);
	const visited = new Set<string>();
	const ofRoute = new Map<string, number>();
	const sights: Sight[] = [];
	let next = [...first, ...starts];
	while (next.length > 0) {
		const found = new Set<string>();
		await together(next, 6, async (address) => {
			const answer = await send(address, { cookie: cookieFor(people, role) });
			const route = routeOf(routes, address)?.id ?? '';
			sights.push({ role, address, route, seen: seenIn(answer.body), dangers: dangersIn(answer) });
			for (const link of linksIn(answer.body)) found.add(link);
		});
		next.forEach((address) => visited.add(address));
		next = [...found].filter((address) => {
			const route = routeOf(routes, address)?.id ?? '';
			const count = ofRoute.get(route) ?? 0;
			// The languages show the same words; they are looked at by those without a role.
			const language = /^\/(sv|en|selko)(\/|$)/.test(address) && role !== 'anonymous';
			if (visited.has(address) || language || !route || count >= most) return false;
			ofRoute.set(route, count + 1);
			return true;
		});
	}
	return sights;
}

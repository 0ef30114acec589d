import { type Field, formsIn, linksIn } from './forms.ts';
import { isKnown, knockFor, pageOf } from './matrix.requests.ts';
import type { Tools } from './matrix.requests.ts';
import { cookieFor } from './people.ts';
import type { RoleName } from './people.ts';
import { type Route, addressOf, doorAddress } from './routes.ts';

/** What can be sent where: fields of each door's forms, query names of each page. */
export type Surface = {
	doors: { id: string; door: string; fields: Field[] }[];
	queries: { id: string; names: string[] }[];
};

const patternOf = (id: string): RegExp =>
	new RegExp(
		`^${id
			.replace(/[.*+?^${}()|\\]/g, '\\$&')
			.replace(/\[[^\]]*=uuid\]/g, '[0-9a-f-]{36}')
			.replace(/\[[^\]/]*[a-z]\](?!\{)/g, '[^/]+')}/?$`
	);

/** The route that an address leads to; the most exact one where several fit. */
export function routeOf(routes: Route[], path: string): Route | undefined {
	const bare = path.split('?')[0] as string;
	return routes
		.filter(({ id }) => patternOf(id).test(bare))
		.sort((a, b) => a.params.length - b.params.length)[0];
}

const looking: RoleName[] = ['anonymous', 'lead', 'administrator', 'coordinator'];
/** Names that a page may look for although nothing on it shows them. */
export const always = [
	'q',
	'sivu',
	'tila',
	'tehty',
	'takaisin',
	'done',
	'after',
	'before',
	'error',
	'from',
	'x'
];

/**
 * Reads the forms and links of every page, as those see it who may, so that what somebody builds
 * tomorrow is attacked tomorrow.
 */
export async function surfaceOf(tools: Tools, routes: Route[]): Promise<Surface> {
	const { send, people } = tools;
	const fields = new Map<string, Map<string, Field>>();
	const names = new Map<string, Set<string>>();
	const note = (html: string, page: string) => {
		for (const form of formsIn(html, page)) {
			const route = routeOf(routes, form.action);
			if (!route) continue;
			const action = /[?&](\/[^=&]+)/.exec(form.action)?.[1];
			const key = `${route.id} ${action ? `?${action}` : '?/default'}`;
			const known =
				form.method === 'get' ? undefined : (fields.get(key) ?? new Map<string, Field>());
			for (const field of form.fields) {
				if (known) known.set(field.name, known.get(field.name) ?? field);
				else names.set(route.id, (names.get(route.id) ?? new Set()).add(field.name));
			}
			if (known) fields.set(key, known);
		}
		for (const link of linksIn(html)) {
			const route = routeOf(routes, link);
			if (!route) continue;
			const list = names.get(route.id) ?? new Set<string>();
			for (const name of new URLSearchParams(link.split('?')[1] ?? '').keys()) list.add(name);
			names.set(route.id, list);
		}
	};

	for (const { id, doors } of routes.filter((route) => route.doors.includes('GET'))) {
		const path = await pageOf(id, tools);
		for (const role of looking) {
			const answer = await send(path, { cookie: cookieFor(people, role) });
			if (answer.status === 200) note(answer.body, path);
		}
		// Pages that only a form leads to: what is checked before it is sent, a conversation.
		for (const door of doors.filter((one) => one.startsWith('?/'))) {
			if (!isKnown(id, door) || /^\/(tyo|kirjaudu)/.test(id)) continue;
			const { params, body } = await knockFor(id, door, 'anonymous', tools);
			const to = doorAddress(addressOf(id, params ?? {}), door);
			const answer = await send(to, { body: body ?? {} });
			if (answer.status === 200) note(answer.body, to);
		}
	}
	return {
		doors: routes.flatMap(({ id, doors }) =>
			doors
				.filter((door) => door.startsWith('?/') || door === 'POST')
				.map((door) => ({ id, door, fields: [...(fields.get(`${id} ${door}`)?.values() ?? [])] }))
		),
		queries: routes
			.filter(({ doors }) => doors.includes('GET'))
			.map(({ id }) => ({ id, names: [...new Set([...always, ...(names.get(id) ?? [])])] }))
	};
}

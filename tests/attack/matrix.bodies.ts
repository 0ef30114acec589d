import { type Field, type Form, formsIn } from './forms.ts';
import type { Fields, Send } from './http.ts';
import { cookieFor } from './people.ts';
import type { People, RoleName } from './people.ts';
import { addressOf, doorAddress } from './routes.ts';

const FILLED: Record<string, string> = {
	text: 'Kokeilu',
	textarea: 'Kokeilemme lomaketta.',
	email: 'kokeilu@esimerkkila.example',
	tel: '040 123 4567',
	number: '7',
	date: '2099-01-02',
	search: 'tuki',
	url: 'https://esimerkkila.example/sivu'
};

/** What somebody sends who leaves a form as it stands and fills in what is empty. */
export function filled({ fields }: Form, overrides: Fields = {}): Fields {
	const body: Fields = {};
	const add = ({ name, value }: Field) => {
		const before = body[name];
		body[name] = before === undefined ? value : [before, value].flat();
	};
	for (const field of fields) {
		if (field.kind === 'file' || field.kind === 'submit') continue;
		if (field.kind === 'checkbox' && !field.checked) continue;
		if (field.kind === 'radio' && !field.checked) continue;
		if (field.kind === 'button' && body[field.name] !== undefined) continue;
		const number = /days|paiv/i.test(field.name) ? '7' : FILLED[field.kind];
		add(field.value === '' && number ? { ...field, value: number } : field);
	}
	return { ...body, ...overrides };
}

const actionOf = ({ action }: Form): string => {
	const name = /[?&](\/[^=&]+)/.exec(action)?.[1];
	return name ? `?${name}` : '?/default';
};

/**
 * The body of a door as the product's own pages would send it for this role, or for the
 * administrator where the role does not see the page: on the page itself, or on what another of
 * its forms leads to (a preview that asks to be confirmed).
 */
export async function walked(
	send: Send,
	people: People,
	{
		id,
		door,
		params,
		role
	}: { id: string; door: string; params: Record<string, string>; role: RoleName },
	overrides: Fields = {}
): Promise<Fields | undefined> {
	const path = addressOf(id, params);
	for (const who of [role, 'administrator', 'lead'] as const) {
		const cookie = cookieFor(people, who);
		const { status, body } = await send(path, { cookie });
		if (status !== 200) continue;
		const forms = formsIn(body, path).filter(
			({ action, method }) => method === 'post' && samePath(action, path)
		);
		const here = forms.find((form) => actionOf(form) === door);
		if (here) return filled(here, overrides);
		for (const form of forms) {
			const to = doorAddress(path, actionOf(form));
			const next = await send(to, { cookie, body: filled(form, overrides) });
			if (next.status !== 200) continue;
			const there = formsIn(next.body, to).find(
				(one) => actionOf(one) === door && samePath(one.action, path)
			);
			if (there) return filled(there);
		}
	}
	return undefined;
}

const samePath = (action: string, path: string): boolean => action.split('?')[0] === path;

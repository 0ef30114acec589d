import { type Actions, fail, redirect } from '@sveltejs/kit';
import { listCast, signInAsExample, signInWithPassword } from '#platform/auth/sign-in.server.ts';
import { sessionOf, signOut } from '#platform/auth/session.server.ts';
import { safeReturn } from '#platform/auth/return-to.ts';
import { setCookies } from '#platform/auth/session-cookie.ts';
import type { Role } from '#platform/auth/actor.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';
import { field, goIn, passIfIn, visitOf } from './visit.server.ts';

const notices = new Set(['ulos', 'uusi', 'alusta', 'paattyi']);

export const load: PageServerLoad = async (event) => {
	passIfIn(event);
	const visit = visitOf(event);
	const { locale } = event.locals.ctx;
	const session = await sessionOf(visit.headers, visit.db, visit.settings);
	if (session?.lacks === 'setup') redirect(303, href('/kirjaudu/kaksivaiheinen', locale));
	const { searchParams } = event.url;
	const notice = searchParams.get('tila') ?? '';
	const people = new Map<
		string,
		{ id: string; name: string; roles: { role: Role; unit: { text: string; lang: string } }[] }
	>();
	for (const { id, name, role, unitName } of await listCast(visit.db, visit.settings)) {
		const person = people.get(id) ?? { id, name, roles: [] };
		person.roles.push({ role: role as Role, unit: inLocale(unitName, locale) });
		people.set(id, person);
	}
	return {
		oidc: visit.settings.OIDC_ISSUER ? visit.settings.OIDC_NAME : null,
		cast: [...people.values()],
		returnTo: searchParams.get('takaisin') ?? '',
		notice: notices.has(notice) ? notice : null,
		oidcFailed: searchParams.has('error')
	};
};

export const actions: Actions = {
	sisaan: async (event) => {
		const data = await event.request.formData();
		const email = field(data, 'email');
		const returnTo = field(data, 'takaisin');
		const entry = await signInWithPassword(visitOf(event), {
			email,
			password: field(data, 'password')
		});
		const { locale } = event.locals.ctx;
		switch (entry.to) {
			case 'in':
				return goIn(event, entry.cookies, returnTo);
			case 'code':
			case 'setup': {
				setCookies(event.cookies, entry.cookies);
				if (entry.to === 'setup') redirect(303, href('/kirjaudu/kaksivaiheinen', locale));
				const query = returnTo ? `?${new URLSearchParams({ takaisin: returnTo })}` : '';
				redirect(303, href('/kirjaudu/koodi', locale) + query);
				break;
			}
			case 'wait':
				return fail(429, { email, returnTo, wait: entry.seconds });
			default:
				return fail(422, { email, returnTo, issues: { email: 'auth_error_refused' } });
		}
	},

	esimerkki: async (event) => {
		const data = await event.request.formData();
		const cookies = await signInAsExample(visitOf(event), field(data, 'henkilo'));
		setCookies(event.cookies, cookies);
		redirect(303, safeReturn(field(data, 'takaisin'), href('/tyo', event.locals.ctx.locale)));
	},

	ulos: async (event) => {
		const { headers, db, settings } = visitOf(event);
		setCookies(event.cookies, await signOut(headers, db, settings));
		redirect(303, `${href('/kirjaudu', event.locals.ctx.locale)}?tila=ulos`);
	}
};

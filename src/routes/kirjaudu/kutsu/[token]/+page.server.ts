import { type Actions, fail, redirect } from '@sveltejs/kit';
import { theApp } from '#platform/app.server.ts';
import { acceptInvitation } from '#platform/auth/invitations.commands.server.ts';
import { findInvitation } from '#platform/auth/links.queries.server.ts';
import { acceptSchema, accepted } from '#platform/auth/people.schema.ts';
import { setCookies } from '#platform/auth/session-cookie.ts';
import { signInWithPassword } from '#platform/auth/sign-in.server.ts';
import { Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';
import { field, goIn, visitOf } from '../../visit.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => ({
	invitation: (await findInvitation(locals.ctx, params.token)) ?? null,
	oidc: theApp().settings.OIDC_ISSUER ? theApp().settings.OIDC_NAME : null
});

export const actions: Actions = {
	default: async (event) => {
		const data = await event.request.formData();
		const typed = {
			name: field(data, 'name'),
			password: field(data, 'password'),
			again: field(data, 'again')
		};
		const { name } = typed;
		try {
			const { password, ...rest } = accepted(acceptSchema, typed);
			const token = event.params.token as string;
			const { email } = await acceptInvitation(event.locals.ctx, { token, password, ...rest });
			const entry = await signInWithPassword(visitOf(event), { email, password });
			if (entry.to === 'in') return goIn(event, entry.cookies, null);
			if ('cookies' in entry) setCookies(event.cookies, entry.cookies);
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { name, issues: error.issues });
			if (error instanceof NotFound || error instanceof Forbidden) return fail(404, { name });
			throw error;
		}
		// On from there to whatever is still lacking.
		redirect(303, href('/kirjaudu', event.locals.ctx.locale));
	}
};

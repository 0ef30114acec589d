import { type Actions, fail, redirect } from '@sveltejs/kit';
import { isResetOpen } from '#platform/auth/links.queries.server.ts';
import { accepted, newPasswordSchema } from '#platform/auth/people.schema.ts';
import { resetPassword } from '#platform/auth/reset.commands.server.ts';
import { Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';
import { field } from '../../visit.server.ts';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => ({
	open: await isResetOpen(ctx.db, params.token, ctx.now())
});

export const actions: Actions = {
	default: async ({ request, locals: { ctx }, params }) => {
		const data = await request.formData();
		const typed = { password: field(data, 'password'), again: field(data, 'again') };
		try {
			const { password } = accepted(newPasswordSchema, typed);
			await resetPassword(ctx, { token: params.token as string, password });
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { issues: error.issues });
			if (error instanceof NotFound || error instanceof Forbidden) return fail(404, { issues: {} });
			throw error;
		}
		redirect(303, `${href('/kirjaudu', ctx.locale)}?tila=uusi`);
	}
};

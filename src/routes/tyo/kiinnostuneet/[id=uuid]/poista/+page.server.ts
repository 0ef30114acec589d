import { fail, redirect } from '@sveltejs/kit';
import {
	forgetInterest,
	getInterest
} from '#domains/together/interests/interests.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id, name, version } = await getInterest(asStaff(locals.ctx), params.id);
	return { interest: { id, name, version } };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const version = Number((await request.formData()).get('version'));
		try {
			await forgetInterest(ctx, { id: params.id, version });
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { isChanged: true });
			throw error;
		}
		redirect(303, `${href('/tyo/kiinnostuneet', ctx.locale)}?tehty=poistettu`);
	}
};

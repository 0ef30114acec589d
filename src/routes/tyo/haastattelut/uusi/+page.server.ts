import { fail, redirect } from '@sveltejs/kit';
import {
	makeFromForm,
	unitChoices
} from '#domains/listening/interviews/interviews.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	units: await unitChoices(asStaff(locals.ctx))
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const made = await makeFromForm(asStaff(locals.ctx), await request.formData());
		if ('typed' in made) return fail(422, made.typed);
		redirect(303, href(`/tyo/haastattelut/${made.id}/tavoite`, locals.ctx.locale));
	}
};

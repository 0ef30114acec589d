import { fail, redirect } from '@sveltejs/kit';
import { newPile, listPiles, openPile } from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';
import { issuesOf, valuesOf } from './paper-forms.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	list: await listPiles(asStaff(locals.ctx), params.id),
	done: url.searchParams.get('tehty')
});

export const actions: Actions = {
	uusi: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const values = valuesOf(await request.formData());
		const read = newPile.safeParse(values);
		// Whoever may not see it is refused before being told what is wrong with a form.
		await listPiles(ctx, params.id);
		if (!read.success) return fail(422, { values, issues: issuesOf(read.error) });
		const pile = await openPile(ctx, params.id, read.data);
		redirect(303, href(`/tyo/kyselyt/${params.id}/paperi/${pile}/syota`, ctx.locale));
	}
};

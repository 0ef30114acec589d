import { fail } from '@sveltejs/kit';
import {
	anchorForm,
	checkLog,
	listActions,
	listEntries,
	logFilter
} from '#platform/audit/log.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { readForm, typedIn } from '#platform/settings/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = asStaff(locals.ctx);
	const filter = logFilter.parse(Object.fromEntries(url.searchParams));
	const [page, actions] = await Promise.all([listEntries(ctx, filter), listActions(ctx)]);
	return { page, actions, filter };
};

export const actions: Actions = {
	tarkista: async ({ locals, request }) => {
		const values = typedIn(await request.formData());
		const read = readForm(anchorForm, { id: '', mark: '', ...values });
		if ('issues' in read) return fail(422, { values, issues: read.issues });
		return { check: await checkLog(asStaff(locals.ctx), read.form) };
	}
};

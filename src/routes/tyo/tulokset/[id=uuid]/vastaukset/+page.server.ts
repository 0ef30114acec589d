import { fail, redirect } from '@sveltejs/kit';
import * as answers from '#domains/showing/open-answers/open-answers.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const address = Object.fromEntries(url.searchParams);
	return {
		page: await answers.answersPage(asStaff(locals.ctx), params.id, address),
		done: url.searchParams.get('done'),
		change: url.searchParams.get('muutos')
	};
};

/** The list as it was narrowed, with what was done. */
const backTo = (url: URL, told: Record<string, string | undefined>): string => {
	const filter = answers.filterFrom(Object.fromEntries(url.searchParams));
	return `${url.pathname}?${answers.queryOf(filter, told)}`;
};

export const actions: Actions = {
	teemat: async ({ locals, params, request, url }) => {
		const ctx = asStaff(locals.ctx);
		const data = await request.formData();
		const read = answers.readReadings(data);
		if ('issues' in read) return fail(422, { typed: read.typed, issues: { form: 'form' } });
		let change: string | undefined;
		try {
			change = await answers.saveReadings(ctx, params.id, read.readings);
		} catch (error) {
			if (!(error instanceof Conflict)) throw error;
			return fail(409, { typed: read.typed, issues: { form: 'conflict' } });
		}
		const filter = answers.filterFrom(Object.fromEntries(url.searchParams));
		const at = answers.goOnAt(read.readings, String(data.get('kohta')), filter);
		redirect(303, backTo(url, { done: 'themed', muutos: change }) + (at ? `#v-${at}` : ''));
	},

	kumoa: async ({ locals, params, request, url }) => {
		const ctx = asStaff(locals.ctx);
		const read = answers.undoForm.safeParse(Object.fromEntries(await request.formData()));
		if (!read.success) return fail(422, { issues: { form: 'form' } });
		try {
			await answers.undoReadings(ctx, params.id, read.data.change);
		} catch (error) {
			if (!(error instanceof Conflict)) throw error;
			return fail(409, { issues: { form: 'too_late' } });
		}
		redirect(303, backTo(url, { done: 'undone' }));
	}
};

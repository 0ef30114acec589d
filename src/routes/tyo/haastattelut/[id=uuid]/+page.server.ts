import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as interviews from '#domains/listening/interviews/interviews.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	page: await interviews.getInterview(asStaff(locals.ctx), params.id),
	asks: url.searchParams.get('vahvista'),
	done: url.searchParams.get('done')
});

/** One change of this interview, then its page again. */
const does = (did: interviews.Doing) => async (event: RequestEvent) => {
	const id = event.params.id as string;
	const data = await event.request.formData();
	const refused = await interviews.doToInterview(asStaff(event.locals.ctx), id, did, data);
	if (refused) return fail(refused.status, refused.typed);
	redirect(303, `${href(`/tyo/haastattelut/${id}`, event.locals.ctx.locale)}?done=${did}`);
};

export const actions = {
	peru: does('peru'),
	sulje: does('sulje'),
	kumoa: does('kumoa'),
	toista: async ({ locals, params }: RequestEvent) => {
		const id = await interviews.repeatInterview(asStaff(locals.ctx), { id: params.id as string });
		redirect(303, href(`/tyo/haastattelut/${id}/tavoite`, locals.ctx.locale));
	}
};

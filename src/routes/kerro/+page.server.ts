import { fail, redirect } from '@sveltejs/kit';
import { wherePage } from '#domains/listening/channels/channels.public.server.ts';
import { isKnownCode, typedCode } from '#domains/listening/channels/points/points.public.server.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	page: await wherePage(locals.ctx, url.searchParams.get('q') ?? '')
});

export const actions: Actions = {
	koodi: async ({ locals, request }) => {
		const typed = String((await request.formData()).get('code') ?? '').slice(0, 20);
		const code = typedCode(typed);
		if (!code || !(await isKnownCode(locals.ctx, code))) return fail(422, { wrongCode: typed });
		redirect(303, href(`/p/${code}`, locals.ctx.locale));
	}
};

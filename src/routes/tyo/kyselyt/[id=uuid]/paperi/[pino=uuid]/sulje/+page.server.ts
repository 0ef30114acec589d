import { fail, redirect } from '@sveltejs/kit';
import {
	closePile,
	getPaperCampaign,
	getPile
} from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';
import { pileAt, pilePath } from '../pile-address.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = asStaff(locals.ctx);
	const pile = await getPile(ctx, params.id, params.pino);
	if (!pile.mayEnter) redirect(303, href(pilePath(params), ctx.locale));
	return { pile, campaign: await getPaperCampaign(ctx, params.id) };
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const ctx = asStaff(locals.ctx);
		try {
			await closePile(ctx, pileAt(params));
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { issues: error.issues });
			throw error;
		}
		redirect(303, `${href(pilePath(params), ctx.locale)}?tehty=suljettu`);
	}
};

import { fail, redirect } from '@sveltejs/kit';
import {
	freshPlan,
	planCampaign,
	planChoices,
	readPlan,
	typedPlan
} from '#domains/listening/campaigns/campaigns.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	choices: await planChoices(asStaff(locals.ctx)),
	plan: freshPlan()
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const ctx = asStaff(locals.ctx);
		const data = await request.formData();
		const read = readPlan(data);
		if ('issues' in read) return fail(422, { typed: typedPlan(data), issues: read.issues });
		let id: string;
		try {
			id = await planCampaign(ctx, read.form);
		} catch (error) {
			if (!(error instanceof Invalid)) throw error;
			return fail(422, { typed: typedPlan(data), issues: error.issues });
		}
		redirect(303, href(`/tyo/kyselyt/${id}`, locals.ctx.locale));
	}
};

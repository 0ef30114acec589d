import { fail, redirect } from '@sveltejs/kit';
import {
	editCampaign,
	getCampaign,
	planChoices,
	planOf,
	readPlan,
	readTarget,
	typedPlan
} from '#domains/listening/campaigns/campaigns.public.server.ts';
import { allow, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = asStaff(locals.ctx);
	const campaign = await getCampaign(ctx, params.id);
	allow(ctx.who, () => campaign.can.edit, campaign);
	return { name: campaign.name, choices: await planChoices(ctx), plan: planOf(campaign) };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const data = await request.formData();
		const read = readPlan(data);
		if ('issues' in read) return fail(422, { typed: typedPlan(data), issues: read.issues });
		try {
			await editCampaign(ctx, readTarget(params.id, data), read.form);
		} catch (error) {
			if (error instanceof Invalid) {
				return fail(422, { typed: typedPlan(data), issues: error.issues });
			}
			if (!(error instanceof Conflict)) throw error;
			// What was typed stays; saved again, it goes over what the other one saved.
			const { version } = await getCampaign(ctx, params.id);
			const typed = typedPlan(data);
			typed.values.version = String(version);
			return fail(409, { typed, issues: { form: 'conflict' } });
		}
		redirect(303, href(`/tyo/kyselyt/${params.id}`, locals.ctx.locale));
	}
};

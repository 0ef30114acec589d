import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import {
	type Target,
	cancelCampaign,
	closeCampaign,
	countHeld,
	dropHeld,
	getCampaign,
	openCampaign,
	readTarget,
	repeatCampaign
} from '#domains/listening/campaigns/campaigns.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	campaign: await getCampaign(asStaff(locals.ctx), params.id),
	origin: theApp().settings.ORIGIN ?? url.origin
});

/** Does one thing to the campaign, and comes back to its page. */
const then =
	(work: (ctx: StaffCtx, target: Target) => Promise<string | void>) =>
	async ({ locals, params, request }: RequestEvent) => {
		const ctx = asStaff(locals.ctx);
		const id = (params as { id: string }).id;
		let next: string | void;
		try {
			next = await work(ctx, readTarget(id, await request.formData()));
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { issues: error.issues });
			if (error instanceof Conflict) return fail(409, { issues: { form: 'conflict' } });
			throw error;
		}
		redirect(303, href(`/tyo/kyselyt/${next ?? id}`, ctx.locale));
	};

export const actions: Actions = {
	avaa: then(openCampaign),
	paata: then(closeCampaign),
	peru: then(cancelCampaign),
	toista: then((ctx, { id }) => repeatCampaign(ctx, id)),
	laske: then((ctx, { id }) => countHeld(ctx, id)),
	hylkaa: then((ctx, { id }) => dropHeld(ctx, id))
};

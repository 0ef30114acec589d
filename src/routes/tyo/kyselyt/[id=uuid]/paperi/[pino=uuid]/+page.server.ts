import { fail, redirect } from '@sveltejs/kit';
import {
	editPile,
	getPaperCampaign,
	getPile,
	hasSheet,
	listSheets,
	pileEdit,
	removePile
} from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';
import { issuesOf, valuesOf } from '../paper-forms.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const pile = await getPile(ctx, params.id, params.pino);
	const asked = url.searchParams.get('lomake')?.trim();
	if (asked && (await hasSheet(ctx, pile.id, asked))) {
		redirect(
			303,
			href(`/tyo/kyselyt/${params.id}/paperi/${pile.id}/lomake/${Number(asked)}`, ctx.locale)
		);
	}
	return {
		pile,
		campaign: await getPaperCampaign(ctx, params.id),
		sheets: await listSheets(ctx, pile.id),
		done: url.searchParams.get('tehty'),
		lost: asked || undefined
	};
};

export const actions: Actions = {
	muuta: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const values = valuesOf(await request.formData());
		await getPile(ctx, params.id, params.pino);
		const read = pileEdit.safeParse(values);
		if (!read.success) return fail(422, { values, issues: issuesOf(read.error) });
		try {
			await editPile(ctx, { campaignId: params.id, batchId: params.pino }, read.data);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { values, issues: { form: 'conflict' } });
			throw error;
		}
		redirect(303, '?tehty=muutettu');
	},
	poista: async ({ locals, params }) => {
		const ctx = asStaff(locals.ctx);
		try {
			await removePile(ctx, { campaignId: params.id, batchId: params.pino });
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { values: undefined, issues: error.issues });
			throw error;
		}
		redirect(303, `${href(`/tyo/kyselyt/${params.id}/paperi`, ctx.locale)}?tehty=poistettu`);
	}
};

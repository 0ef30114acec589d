import { fail, redirect } from '@sveltejs/kit';
import { deleteSheet, getSheet } from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';
import { pileAt, pilePath, sheetNo } from '../../../pile-address.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = asStaff(locals.ctx);
	const { pile, campaign, sheet } = await getSheet(ctx, pileAt(params), sheetNo(params));
	if (!pile.mayEnter) redirect(303, href(pilePath(params), ctx.locale));
	return { pile, campaign, sheet: { no: sheet.no, version: sheet.version } };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const version = Number((await request.formData()).get('version'));
		try {
			await deleteSheet(ctx, { ...pileAt(params), no: sheetNo(params), version });
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { issues: { form: 'conflict' } });
			throw error;
		}
		redirect(303, `${href(pilePath(params), ctx.locale)}?tehty=poistettu`);
	}
};

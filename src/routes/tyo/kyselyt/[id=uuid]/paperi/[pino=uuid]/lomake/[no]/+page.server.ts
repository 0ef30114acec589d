import { fail, redirect } from '@sveltejs/kit';
import {
	correctSheet,
	getSheet,
	hidePersonal,
	readSheetForm
} from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';
import { pileAt, pilePath, sheetNo } from '../../pile-address.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const {
		questionnaire: _whole,
		given: _given,
		...page
	} = await getSheet(ctx, pileAt(params), sheetNo(params));
	if (!page.pile.mayEnter) redirect(303, href(pilePath(params), ctx.locale));
	return { page, done: url.searchParams.get('tehty') };
};

export const actions: Actions = {
	tallenna: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const at = pileAt(params);
		const no = sheetNo(params);
		const { questionnaire } = await getSheet(ctx, at, no);
		const sheet = readSheetForm(questionnaire, await request.formData());
		const whole = sheet.whole();
		if ('wrong' in whole) return fail(422, { sheet: whole.wrong });
		const { head, version } = sheet;
		try {
			await correctSheet(ctx, { ...at, no, version }, { ...head, given: whole.given });
		} catch (error) {
			if (!(error instanceof Conflict)) throw error;
			return fail(409, { sheet: sheet.refused({ form: 'conflict' }) });
		}
		redirect(303, '?tehty=tallennettu');
	},
	piilota: async ({ locals, params, request }) => {
		const version = Number((await request.formData()).get('version'));
		await hidePersonal(asStaff(locals.ctx), { ...pileAt(params), no: sheetNo(params), version });
		redirect(303, '?tehty=piilotettu');
	}
};

import { fail, redirect } from '@sveltejs/kit';
import {
	differences,
	getTwoEntries,
	readDecisions,
	settleSheet
} from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';
import { pileAt, pilePath, sheetNo } from '../../../pile-address.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = asStaff(locals.ctx);
	const { questionnaire, given, ...page } = await getTwoEntries(
		ctx,
		pileAt(params),
		sheetNo(params)
	);
	if (!page.pile.mayEnter) redirect(303, href(pilePath(params), ctx.locale));
	return { page, differing: differences(questionnaire, given.first, given.second) };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const at = pileAt(params);
		const no = sheetNo(params);
		const data = await request.formData();
		const entries = await getTwoEntries(ctx, at, no);
		const { questionnaire, given } = entries;
		const differing = differences(questionnaire, given.first, given.second);
		const decided = readDecisions(questionnaire, differing, entries, data);
		const { issues, choices, others } = decided;
		const shown = { choices, others };
		if (Object.keys(issues).length > 0) return fail(422, { typed: { ...shown, issues } });
		const version = Number(data.get('version'));
		try {
			await settleSheet(ctx, { ...at, no, version }, decided.given);
		} catch (error) {
			if (!(error instanceof Conflict)) throw error;
			return fail(409, { typed: { ...shown, issues: { form: 'conflict' } } });
		}
		redirect(303, `${href(pilePath(params), ctx.locale)}?tehty=ratkaistu`);
	}
};

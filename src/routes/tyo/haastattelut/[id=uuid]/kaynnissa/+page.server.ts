import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as interviews from '#domains/listening/interviews/interviews.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	page: await interviews.runningPage(asStaff(locals.ctx), params.id),
	done: url.searchParams.get('done'),
	codes: url.searchParams.has('codes')
});

/** Keeps the notes that came along, does what was pressed, and shows the page again. */
const does =
	(done: string, work?: (ctx: StaffCtx, target: { id: string }) => Promise<unknown>) =>
	async (event: RequestEvent) => {
		const ctx = asStaff(event.locals.ctx);
		const id = event.params.id as string;
		const data = await event.request.formData();
		const typed = await interviews.keepNotesForm(ctx, id, data);
		if (typed) return fail(Object.keys(typed.conflicts).length > 0 ? 409 : 422, typed);
		await work?.(ctx, { id });
		const codes = interviews.holdsCode(data.values()) ? '&codes=1' : '';
		const path = href(`/tyo/haastattelut/${id}/kaynnissa`, ctx.locale);
		redirect(303, `${path}?done=${done}${codes}${done === 'turn' ? '#vuorot' : ''}`);
	};

export const actions = {
	tallenna: does('kept'),
	vuoro: does('turn'),
	aloita: does('began', interviews.beginInterview),
	lopeta: does('ended', interviews.endInterview)
};

import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as points from '#domains/listening/channels/points/points.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { readForm, typedIn } from '#platform/settings/form-fields.ts';
import { href, isLocale } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const { settings } = theApp();
	const point = await points.getPoint(ctx, params.id);
	const origin = settings.ORIGIN ?? settings.origins[0] ?? url.origin;
	const language = url.searchParams.get('kieli');
	return {
		point,
		papers: await points.papersOf(ctx, { origin, example: settings.example }, point),
		language: isLocale(language) ? language : ctx.locale,
		asksToClose: url.searchParams.get('vahvista') === 'sulje',
		done: url.searchParams.get('done')
	};
};

/** One change of this point, then its page again. */
const does =
	(done: string, work: (ctx: StaffCtx, id: string) => Promise<unknown>) =>
	async (event: RequestEvent) => {
		const { ctx } = event.locals;
		const id = event.params.id as string;
		try {
			await work(asStaff(ctx), id);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { issues: { form: 'conflict' } });
			if (error instanceof Invalid) return fail(422, { issues: error.issues });
			throw error;
		}
		redirect(303, `${href(`/tyo/palautepisteet/${id}`, ctx.locale)}?done=${done}`);
	};

export const actions = {
	nimea: async (event: RequestEvent) => {
		const values = typedIn(await event.request.formData());
		const read = readForm(points.nameForm, values);
		if ('issues' in read) return fail(422, { values, issues: read.issues });
		const { name } = read.form;
		return does('renamed', (ctx, id) => points.renamePoint(ctx, { id, name }))(event);
	},
	sulje: does('closed', (ctx, id) => points.closePoint(ctx, { id })),
	avaa: does('reopened', (ctx, id) => points.reopenPoint(ctx, { id }))
};

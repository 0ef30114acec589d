import { fail, redirect } from '@sveltejs/kit';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { cancelImport, confirmImport } from '#platform/units/import/import.commands.server.ts';
import { importPage } from '#platform/units/import/import.page.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	page: await importPage(asStaff(locals.ctx), params.id)
});

export const actions: Actions = {
	tuo: async ({ request, locals, params }) => {
		const ctx = asStaff(locals.ctx);
		const digest = String((await request.formData()).get('digest') ?? '');
		let query: URLSearchParams;
		try {
			const { added, changed, unchanged } = await confirmImport(ctx, { id: params.id, digest });
			query = new URLSearchParams({
				...{
					tehty: 'imported',
					added: `${added}`,
					changed: `${changed}`,
					unchanged: `${unchanged}`
				}
			});
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { movedOn: true });
			throw error;
		}
		redirect(303, `${href('/tyo/yksikot', ctx.locale)}?${query}`);
	},
	unohda: async ({ locals, params }) => {
		const ctx = asStaff(locals.ctx);
		await cancelImport(ctx, params.id);
		redirect(303, `${href('/tyo/yksikot', ctx.locale)}?tehty=cancelled`);
	}
};

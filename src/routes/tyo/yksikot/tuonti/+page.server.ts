import { fail, redirect } from '@sveltejs/kit';
import { allow, asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { uploadUnits } from '#platform/units/import/import.commands.server.ts';
import { may } from '#platform/units/units.policy.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	allow(asStaff(locals.ctx).who, may.importUnits, undefined);
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const ctx = asStaff(locals.ctx);
		allow(ctx.who, may.importUnits, undefined);
		const files = (await request.formData())
			.getAll('file')
			.filter((one) => typeof one !== 'string');
		let id: string;
		try {
			id = await uploadUnits(
				ctx,
				await Promise.all(
					files.map(async (file) => ({
						name: file.name,
						bytes: new Uint8Array(await file.arrayBuffer())
					}))
				)
			);
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { issues: error.issues });
			throw error;
		}
		redirect(303, href(`/tyo/yksikot/tuonti/${id}`, ctx.locale));
	}
};

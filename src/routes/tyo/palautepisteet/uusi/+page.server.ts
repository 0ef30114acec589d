import { fail, redirect } from '@sveltejs/kit';
import {
	listUnitChoices,
	newPointForm,
	openPoint
} from '#domains/listening/channels/points/points.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { readForm, typedIn } from '#platform/settings/form-fields.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	units: await listUnitChoices(asStaff(locals.ctx)),
	unitId: url.searchParams.get('unit') ?? undefined
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const values = typedIn(await request.formData());
		const read = readForm(newPointForm, values);
		if ('issues' in read) return fail(422, { values, issues: read.issues });
		let id: string;
		try {
			id = await openPoint(asStaff(locals.ctx), read.form);
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { values, issues: error.issues });
			throw error;
		}
		redirect(303, `${href(`/tyo/palautepisteet/${id}`, locals.ctx.locale)}?done=opened`);
	}
};

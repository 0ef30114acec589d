import { fail, redirect } from '@sveltejs/kit';
import {
	addVoices,
	gather,
	joiningStart,
	readCommitmentForm,
	voiceIds
} from '#domains/changing/commitments/commitments.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	start: await joiningStart(asStaff(locals.ctx), voiceIds(url.searchParams.getAll('from')))
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const ctx = asStaff(locals.ctx);
		const read = readCommitmentForm('join', gather(await request.formData()));
		if ('issues' in read) return fail(422, { issues: read.issues });
		try {
			await addVoices(ctx, read.form);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { issues: { id: 'choose_promise' } });
			throw error;
		}
		redirect(303, `${href(`/tyo/lupaukset/${read.form.id}`, ctx.locale)}?done=joined#voices`);
	}
};

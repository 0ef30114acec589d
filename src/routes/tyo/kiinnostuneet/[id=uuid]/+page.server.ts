import { fail, redirect } from '@sveltejs/kit';
import {
	getInterest,
	noteForm,
	noteInterest,
	setInterestState,
	stateForm
} from '#domains/together/interests/interests.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	interest: await getInterest(asStaff(locals.ctx), params.id),
	done: url.searchParams.get('tehty')
});

export const actions: Actions = {
	tila: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const fields = Object.fromEntries(await request.formData());
		await getInterest(ctx, params.id);
		const typed = { state: String(fields.state ?? ''), note: undefined };
		const read = stateForm.safeParse(fields);
		if (!read.success) return fail(422, { ...typed, issue: 'choose_state' });
		const { version, state } = read.data;
		try {
			await setInterestState(ctx, { id: params.id, version }, state);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { ...typed, issue: 'conflict' });
			throw error;
		}
		redirect(303, '?tehty=tila');
	},
	muistiin: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const fields = Object.fromEntries(await request.formData());
		await getInterest(ctx, params.id);
		const typed = { state: undefined, note: String(fields.note ?? '') };
		const read = noteForm.safeParse(fields);
		if (!read.success) return fail(422, { ...typed, issue: 'too_long' });
		const { version, note } = read.data;
		try {
			await noteInterest(ctx, { id: params.id, version }, note);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { ...typed, issue: 'conflict' });
			throw error;
		}
		redirect(303, '?tehty=muistiin');
	}
};

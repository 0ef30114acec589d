import { fail, redirect } from '@sveltejs/kit';
import {
	commitmentStart,
	gather,
	prepareCommitment,
	readCommitmentForm,
	typedIn
} from '#domains/changing/commitments/commitments.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const load: PageServerLoad = async ({ locals, url }) => {
	const from = url.searchParams.get('from') ?? '';
	return { start: await commitmentStart(asStaff(locals.ctx), uuid.test(from) ? from : undefined) };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const ctx = asStaff(locals.ctx);
		const data = await request.formData();
		const typed = { values: typedIn(data), themeIds: data.getAll('themeIds').map(String) };
		const read = readCommitmentForm('prepare', gather(data));
		if ('issues' in read) return fail(422, { ...typed, issues: read.issues });
		let id: string;
		try {
			id = await prepareCommitment(ctx, read.form);
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { ...typed, issues: error.issues });
			throw error;
		}
		redirect(303, href(`/tyo/lupaukset/${id}`, locals.ctx.locale));
	}
};

import { fail, redirect } from '@sveltejs/kit';
import {
	begunElsewhere,
	commitmentStart,
	gather,
	holdsCode,
	prepareCommitment,
	readCommitmentForm,
	typedIn,
	voiceIds,
	waitingPage
} from '#domains/changing/commitments/commitments.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	start: await commitmentStart(asStaff(locals.ctx), voiceIds(url.searchParams.getAll('from'))),
	begun: begunElsewhere(url.searchParams)
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const ctx = asStaff(locals.ctx);
		const data = await request.formData();
		const typed = {
			values: typedIn(data),
			themeIds: data.getAll('themeIds').map(String),
			matterIds: voiceIds(data.getAll('matterIds'))
		};
		const read = readCommitmentForm('prepare', gather(data));
		if ('issues' in read) return fail(422, { ...typed, issues: read.issues });
		let id: string;
		try {
			id = await prepareCommitment(ctx, read.form);
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { ...typed, issues: error.issues });
			throw error;
		}
		const waiting = waitingPage(data.get('back'));
		if (waiting) redirect(303, `${href(waiting, locals.ctx.locale)}&lupaus=${id}`);
		const told = holdsCode(data.values()) ? '?codes=1' : '';
		redirect(303, href(`/tyo/lupaukset/${id}`, locals.ctx.locale) + told);
	}
};

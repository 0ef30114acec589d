import { type Actions, fail, redirect } from '@sveltejs/kit';
import * as matters from '#domains/changing/matters/matters.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = asStaff(locals.ctx);
	if (!matters.readsVoices(ctx.who)) redirect(303, href('/tyo', ctx.locale));
	const moved = matters.readMatterId(url.searchParams.get('moved'));
	return {
		done: url.searchParams.get('done'),
		move: moved ? await matters.findOwnMove(ctx, moved) : undefined
	};
};

export const actions: Actions = {
	palauta: async ({ locals, request, url }) => {
		const ctx = asStaff(locals.ctx);
		const read = matters.readMatterForm(
			'taken-back',
			Object.fromEntries(await request.formData())
		);
		if ('issues' in read) return fail(422, { tooLate: true });
		const fields = read.fields as { id: string; event: number };
		try {
			await matters.takeBackMove(ctx, fields);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { tooLate: true });
			throw error;
		}
		const query = matters.inboxQueryOf(url.searchParams);
		query.set('done', 'undone');
		redirect(303, `${url.pathname}/${fields.id}?${query}`);
	}
};

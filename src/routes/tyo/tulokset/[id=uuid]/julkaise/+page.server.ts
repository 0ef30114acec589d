import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as releases from '#domains/showing/releases/releases.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const address = Object.fromEntries(url.searchParams);
	return {
		page: await releases.releaseStaffPage(asStaff(locals.ctx), params.id, address),
		done: url.searchParams.get('tehty')
	};
};

type Kind = Parameters<typeof releases.readReleaseForm>[0];

/** One change of this release; what was typed stays when it cannot be done. */
const does =
	(
		did: string,
		kind: Kind,
		done: string,
		work: (ctx: StaffCtx, id: string, form: never) => Promise<unknown>
	) =>
	async (event: RequestEvent) => {
		const ctx = asStaff(event.locals.ctx);
		const id = event.params.id as string;
		const data = await event.request.formData();
		const typed = { did, ...releases.typedRelease(data) };
		const read = releases.readReleaseForm(kind, data);
		if ('issues' in read) return fail(422, { ...typed, issues: read.issues });
		const check = await releases.personalDataOfRelease(ctx, id, read.form, data.get('checked'));
		if (check) return fail(422, { ...typed, check, issues: { checked: 'confirm_public' } });
		try {
			await work(ctx, id, read.form as never);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { ...typed, issues: { form: 'conflict' } });
			if (error instanceof Invalid) return fail(422, { ...typed, issues: error.issues });
			throw error;
		}
		redirect(303, `${href(`/tyo/tulokset/${id}/julkaise`, ctx.locale)}?tehty=${done}`);
	};

export const actions = {
	julkaise: does('julkaise', 'release', 'julkaistu', releases.releaseResults),
	muuta: does('muuta', 'mend', 'muutettu', releases.mendRelease),
	piilota: does('piilota', 'withdraw', 'piilotettu', releases.withdrawRelease),
	nayta: does('nayta', 'show', 'naytetty', releases.showReleaseAgain)
};

import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as commitments from '#domains/changing/commitments/commitments.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	return {
		page: await commitments.getCommitmentForStaff(ctx, params.id),
		start: await commitments.commitmentStart(ctx, undefined),
		done: url.searchParams.get('done')
	};
};

type Kind = Parameters<typeof commitments.readCommitmentForm>[0];

/** One change of this commitment; what was typed stays when it cannot be done. */
const does =
	(done: string, kind: Kind | undefined, work: (ctx: StaffCtx, form: never) => Promise<unknown>) =>
	async (event: RequestEvent) => {
		const ctx = asStaff(event.locals.ctx);
		const data = await event.request.formData();
		const typed = { did: done, values: commitments.typedIn(data) };
		const fields = commitments.gather(data, { id: event.params.id });
		const read = kind
			? commitments.readCommitmentForm(kind, fields)
			: { form: { ...fields, version: Number(fields.version) } };
		if ('issues' in read) return fail(422, { ...typed, issues: read.issues });
		try {
			await work(ctx, read.form as never);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { ...typed, issues: { form: 'conflict' } });
			if (error instanceof Invalid) return fail(422, { ...typed, issues: error.issues });
			throw error;
		}
		const path = done === 'discarded' ? '/tyo/lupaukset' : `/tyo/lupaukset/${event.params.id}`;
		redirect(303, `${href(path, event.locals.ctx.locale)}?done=${done}`);
	};

export const actions = {
	lupaa: does('promised', undefined, commitments.promise),
	muokkaa: does('edited', 'edit', commitments.editCommitment),
	pida: does('kept', 'keep', commitments.keepPromise),
	peru: does('dropped', 'drop', commitments.dropPromise),
	myohassa: does('late', 'late', commitments.explainLate),
	avaa: does('reopened', undefined, commitments.reopenPromise),
	poista: does('discarded', undefined, commitments.discardDraft),
	lainaa: does('quoted', 'quote', commitments.approveQuote),
	poistalainaus: does('unquoted', undefined, commitments.removeQuote)
};

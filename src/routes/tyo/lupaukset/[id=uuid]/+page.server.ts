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
		themes: await commitments.themeChoices(ctx),
		done: url.searchParams.get('done'),
		codes: url.searchParams.has('codes')
	};
};

type Kind = Parameters<typeof commitments.readCommitmentForm>[0];

/** One change of this commitment; what was typed stays when it cannot be done. */
const does =
	(done: string, kind: Kind | undefined, work: (ctx: StaffCtx, form: never) => Promise<unknown>) =>
	async (event: RequestEvent) => {
		const ctx = asStaff(event.locals.ctx);
		const data = await event.request.formData();
		const typed = {
			did: done,
			values: commitments.typedIn(data),
			themeIds: data.getAll('themeIds').map(String)
		};
		const fields = commitments.gather(data, { id: event.params.id });
		const read = kind
			? commitments.readCommitmentForm(kind, fields)
			: { form: { ...fields, version: Number(fields.version) } };
		if ('issues' in read) return fail(422, { ...typed, issues: read.issues });
		const id = event.params.id as string;
		const { personalDataToBePublic } = commitments;
		const check = await personalDataToBePublic(ctx, done, id, read.form, data.get('checked'));
		if (check) return fail(422, { ...typed, check, issues: { checked: 'confirm_public' } });
		try {
			await work(ctx, read.form as never);
		} catch (error) {
			if (error instanceof Conflict) return fail(409, { ...typed, issues: { form: 'conflict' } });
			if (error instanceof Invalid) return fail(422, { ...typed, issues: error.issues });
			throw error;
		}
		const path = done === 'discarded' ? '/tyo/lupaukset' : `/tyo/lupaukset/${event.params.id}`;
		const told = commitments.holdsCode(data.values()) ? '&codes=1' : '';
		redirect(303, `${href(path, event.locals.ctx.locale)}?done=${done}${told}`);
	};

export const actions = {
	lupaa: does('promised', undefined, commitments.promise),
	muokkaa: does('edited', 'edit', commitments.editCommitment),
	pida: does('kept', 'keep', commitments.keepPromise),
	peru: does('dropped', 'drop', commitments.dropPromise),
	myohassa: does('late', 'late', commitments.explainLate),
	avaa: does('reopened', 'reopen', commitments.reopenPromise),
	poista: does('discarded', undefined, commitments.discardDraft),
	lainaa: does('quoted', 'quote', commitments.approveQuote),
	poistalainaus: does('unquoted', undefined, commitments.removeQuote),
	irrota: does('voice-removed', 'leave', commitments.removeVoice)
};

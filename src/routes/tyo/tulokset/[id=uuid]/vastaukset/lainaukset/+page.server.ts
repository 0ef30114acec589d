import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as answers from '#domains/showing/open-answers/open-answers.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const slug = url.searchParams.get('yksikko') || undefined;
	return {
		page: await answers.quotesPage(asStaff(locals.ctx), params.id, slug),
		done: url.searchParams.get('done')
	};
};

type Form = Awaited<ReturnType<typeof answers.rewriteQuote>>;

/** One change of a quote; what was typed stays when it cannot be done. */
const does =
	(done: string, work: (ctx: StaffCtx, id: string, data: FormData) => Promise<Form>) =>
	async ({ locals, params, request, url }: RequestEvent) => {
		const data = await request.formData();
		const typed = {
			quoteId: String(data.get('id') ?? ''),
			...(data.has('text') ? { quote: String(data.get('text')) } : {})
		};
		let form: Form;
		try {
			form = await work(asStaff(locals.ctx), params.id ?? '', data);
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { ...typed, issues: error.issues });
			if (!(error instanceof Conflict)) throw error;
			return fail(409, { ...typed, issues: { form: 'conflict' } });
		}
		if (form) return fail(422, form);
		const told = new URLSearchParams({ done });
		const slug = url.searchParams.get('yksikko');
		if (slug) told.set('yksikko', slug);
		redirect(303, `${url.pathname}?${told}#l-${typed.quoteId}`);
	};

/** A change that needs nothing but to know which quote it is about. */
const step =
	(work: typeof answers.approveQuote) =>
	async (ctx: StaffCtx, id: string, data: FormData): Promise<Form> => {
		const read = answers.quoteStepForm.safeParse(Object.fromEntries(data));
		if (!read.success) return { issues: { form: 'form' } };
		await work(ctx, id, read.data);
		return undefined;
	};

export const actions: Actions = {
	muokkaa: does('edited', answers.rewriteQuote),
	hyvaksy: does('approved', step(answers.approveQuote)),
	poista: does('withdrawn', step(answers.withdrawQuote)),
	kumoa: does('undone', step(answers.undoQuote))
};

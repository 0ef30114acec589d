import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as answers from '#domains/showing/open-answers/open-answers.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	return {
		page: await answers.answerPage(asStaff(locals.ctx), params.id, params.vastaus),
		done: url.searchParams.get('done'),
		change: url.searchParams.get('muutos')
	};
};

type Form = NonNullable<Awaited<ReturnType<typeof answers.quoteAnswer>>>;
type Outcome = { form?: Form; change?: string | undefined };
type Work = (ctx: StaffCtx, data: FormData, at: { id: string; answer: string }) => Promise<Outcome>;

/** One change of this answer; what was typed stays when it cannot be done. */
const does =
	(done: string, work: Work, late = 'conflict') =>
	async (event: RequestEvent) => {
		const { id = '', vastaus: answer = '' } = event.params;
		const data = await event.request.formData();
		let outcome: Outcome;
		try {
			outcome = await work(asStaff(event.locals.ctx), data, { id, answer });
		} catch (error) {
			const quote = data.has('text') ? { quote: String(data.get('text')) } : {};
			if (error instanceof Invalid) return fail(422, { ...quote, issues: error.issues });
			if (!(error instanceof Conflict)) throw error;
			const read = answers.readReadings(data);
			return fail(409, { ...quote, typed: read.typed, issues: { form: late } });
		}
		if (outcome.form) return fail(422, outcome.form);
		const told = new URLSearchParams({ done });
		if (outcome.change) told.set('muutos', outcome.change);
		redirect(303, `${event.url.pathname}?${told}`);
	};

const wrong = { form: { issues: { form: 'form' } } };

export const actions: Actions = {
	teemat: does('themed', async (ctx, data, { id }) => {
		const read = answers.readReadings(data);
		if ('issues' in read) return { form: { typed: read.typed, issues: { form: 'form' } } };
		return { change: await answers.saveReadings(ctx, id, read.readings) };
	}),
	samat: does('alike', async (ctx, data, { id, answer }) => {
		const read = answers.alikeForm.safeParse({ ids: data.getAll('ids') });
		if (!read.success) return { form: { issues: answers.issuesOf(read.error) } };
		const { ids } = read.data;
		return { change: await answers.giveSameThemes(ctx, id, { id: answer, ids }) };
	}),
	huolestuttava: does('raised', raising(true)),
	rauhoita: does('calmed', raising(false)),
	lainaa: does('drafted', async (ctx, data, { id, answer }) => {
		const form = await answers.quoteAnswer(ctx, id, answer, data);
		return form ? { form } : {};
	}),
	kumoa: does(
		'undone',
		async (ctx, data, { id }) => {
			const read = answers.undoForm.safeParse(Object.fromEntries(data));
			if (!read.success) return wrong;
			await answers.undoReadings(ctx, id, read.data.change);
			return {};
		},
		'too_late'
	)
};

function raising(worrying: boolean): Work {
	return async (ctx, data, { id, answer }) => {
		const read = answers.versionForm.safeParse(Object.fromEntries(data));
		if (!read.success) return wrong;
		await answers.raiseWorrying(ctx, id, { id: answer, ...read.data }, worrying);
		return {};
	};
}

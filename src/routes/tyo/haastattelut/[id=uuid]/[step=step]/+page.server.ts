import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as interviews from '#domains/listening/interviews/interviews.public.server.ts';
import type { StepName } from '#domains/listening/interviews/steps.ts';
import { asStaff } from '#platform/auth/context.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const page = await interviews.getInterview(ctx, params.id);
	return {
		page,
		step: params.step as StepName,
		choices: await interviews.planningChoices(ctx, page),
		done: url.searchParams.get('done'),
		codes: url.searchParams.has('codes'),
		/** What was just taken away, and the promise that was just made of an action. */
		part: url.searchParams.get('osa'),
		action: url.searchParams.get('toimi'),
		promise: url.searchParams.get('lupaus')
	};
};

/** One change of this interview; what was typed stays when it cannot be done. */
const does = (did: interviews.Doing) => async (event: RequestEvent) => {
	const ctx = asStaff(event.locals.ctx);
	const id = event.params.id as string;
	const data = await event.request.formData();
	const refused = await interviews.doToInterview(ctx, id, did, data);
	if (refused) return fail(refused.status, refused.typed);
	let step = event.params.step as StepName;
	if (data.get('go') === 'next') {
		const next = interviews.numberOfStep(step) + 1;
		await interviews.goOn(ctx, id, next);
		step = interviews.nameOfStep(next);
	} else if (did === 'vaihe') step = interviews.nameOfStep(Number(data.get('step')));
	const said = new URLSearchParams({ done: did });
	if (did === 'poista') said.set('osa', `${String(data.get('part'))}:${String(data.get('id'))}`);
	if (interviews.holdsCode(data.values())) said.set('codes', '1');
	redirect(303, `${href(`/tyo/haastattelut/${id}/${step}`, ctx.locale)}?${said}`);
};

export const actions = {
	tavoite: does('tavoite'),
	kysymys: does('kysymys'),
	pankista: does('pankista'),
	jarjesta: does('jarjesta'),
	sovi: does('sovi'),
	ryhma: does('ryhma'),
	lisaa: does('lisaa'),
	muokkaa: does('muokkaa'),
	siirra: does('siirra'),
	hyvaksy: does('hyvaksy'),
	avaa: does('avaa'),
	keskustelu: does('keskustelu'),
	toimi: does('toimi'),
	lupaus: does('lupaus'),
	poista: does('poista'),
	palauta: does('palauta'),
	vaihe: does('vaihe')
};

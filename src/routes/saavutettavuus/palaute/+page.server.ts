import { type RequestEvent, fail } from '@sveltejs/kit';
import {
	barrierDueOn,
	barrierFields,
	barrierStep
} from '#domains/showing/governance/governance.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { addressOf } from '#platform/throttle/address.server.ts';
import { tooMany } from '#platform/throttle/throttle.server.ts';
import type { PageServerLoad } from './$types';

// More than this from one place is held for review, never refused.
const FROM_ONE_PLACE = { limit: 20, windowSeconds: 600 };

export const load: PageServerLoad = ({ locals, url }) => ({
	dueOn: barrierDueOn(locals.ctx),
	origin: theApp().settings.ORIGIN ?? url.origin
});

const take = (wanted: 'check' | 'send' | 'edit') => async (event: RequestEvent) => {
	// The whole body is here before the database is asked anything.
	const fields = barrierFields(await event.request.formData());
	const held = wanted === 'send' && tooMany('accessibility', addressOf(event), FROM_ONE_PLACE);
	const step = await barrierStep(event.locals.ctx, wanted, fields, held);
	return step.step === 'form' && wanted !== 'edit' ? fail(422, { step }) : { step };
};

export const actions = { tarkista: take('check'), laheta: take('send'), muuta: take('edit') };

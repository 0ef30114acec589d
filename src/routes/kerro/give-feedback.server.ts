import { type RequestEvent, error, fail, redirect } from '@sveltejs/kit';
import type { NoFormPage } from '#domains/listening/channels/points/points.public.server.ts';
import {
	type FeedbackForm,
	type FeedbackStep,
	feedbackPage,
	feedbackStep,
	keptFields,
	knownFields
} from '#domains/listening/responses/responses.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { href } from '#platform/i18n/locale.ts';
import { heldBack } from './held-back.server.ts';

type Params = Record<string, string>;
type Door = {
	find: (ctx: Ctx, params: Params) => Promise<FeedbackForm | undefined>;
	/** What to say where there is no form: a wrong code, a closed place. */
	otherwise: (ctx: Ctx, params: Params) => Promise<NoFormPage>;
};

/** The door through which feedback is given, from a unit's page and from a printed code alike. */
export function giveFeedbackDoor({ find, otherwise }: Door) {
	const findForm = async (event: RequestEvent, typed?: FormData): Promise<FeedbackForm> => {
		const params = event.params as Params;
		const form = await find(event.locals.ctx, params);
		if (!form) {
			const noForm = await otherwise(event.locals.ctx, params);
			error(404, 'Not Found', { noForm, kept: typed && keptFields(typed) });
		}
		const { unit } = event.params as { unit?: string };
		// The unit has another name now, or another unit does its work. Not for good: a merging can be
		// taken back, and a browser that was told so would never ask again.
		if (unit && form.unit.slug !== unit && event.request.method === 'GET') {
			redirect(307, href(`/kerro/${form.unit.slug}`, event.locals.ctx.locale));
		}
		return form;
	};

	const take = (wanted: 'check' | 'send' | 'edit') => async (event: RequestEvent) => {
		// The whole body is here before the database is asked anything.
		const data = await event.request.formData();
		const form = await findForm(event, data);
		const held = wanted === 'send' && heldBack(event);
		const step = await feedbackStep(event.locals.ctx, form, wanted, knownFields(form, data), held);
		return step.step === 'form' && wanted !== 'edit' ? fail(422, { step }) : { step };
	};

	return {
		load: async (event: RequestEvent) => ({
			page: await feedbackPage(event.locals.ctx, await findForm(event)),
			origin: theApp().settings.ORIGIN ?? event.url.origin
		}),
		actions: {
			tarkista: take('check'),
			laheta: take('send'),
			muuta: take('edit')
		}
	};
}

export type { FeedbackStep };

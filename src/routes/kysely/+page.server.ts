import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import {
	type SurveyStep,
	findDraft,
	resumed,
	surveyPage
} from '#domains/listening/answering/answering.public.server.ts';
import {
	findDoor,
	findInvited,
	isShut,
	readSurveyCode
} from '#domains/listening/campaigns/campaigns.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { href } from '#platform/i18n/locale.ts';
import { addressOf } from '#platform/throttle/address.server.ts';
import { tooMany } from '#platform/throttle/throttle.server.ts';
import { actionsFor, buttonOf, isHeld, takeStep } from './answer-survey.server.ts';
import type { PageServerLoad } from './$types';

const TRIES = { limit: 20, windowSeconds: 600 };

export const load: PageServerLoad = ({ url }) => ({
	origin: theApp().settings.ORIGIN ?? url.origin
});

/** Answers that came with a code that opens nothing: they go along to the next try. */
const alongOf = (data: FormData): Record<string, string> =>
	Object.fromEntries(
		[...data]
			.filter(([name, value]) => name !== 'code' && typeof value === 'string')
			.map(([name, value]) => [name, value as string])
	);

const wrongCode = (
	event: RequestEvent,
	typed: string,
	along?: { button: string; fields: Record<string, string> }
) => {
	const error =
		typed.trim() === ''
			? ('empty' as const)
			: !readSurveyCode(typed)
				? ('form' as const)
				: tooMany('survey code', addressOf(event), TRIES)
					? ('wait' as const)
					: ('unknown' as const);
	return fail(error === 'wait' ? 429 : 422, { typed: typed.slice(0, 100), error, along });
};

/** Everything here is a post: the code is never in an address, where histories and logs keep it. */
async function open(event: RequestEvent) {
	const { ctx } = event.locals;
	const typed = String((await event.request.formData()).get('code') ?? '').slice(0, 100);
	const code = readSurveyCode(typed);
	if (!code) {
		// The end of a unit's own link, which tells nothing of who answers, may stand in an address.
		const door = await findDoor(ctx, typed.replaceAll(/[\s-]/g, ''));
		if (door && !isShut(door)) redirect(303, href(`/kysely/${door.link}`, ctx.locale));
		return wrongCode(event, typed);
	}
	const [invited, draft] = [await findInvited(ctx, code), await findDraft(ctx, code)];
	const door = invited?.door ?? draft?.door;
	if (!door) return wrongCode(event, typed);
	if (isShut(door)) return { shut: door };
	const page = surveyPage(door, ctx.locale);
	if (invited?.used) return { page, path: '/kysely', step: { step: 'already' } as SurveyStep };
	const state: Record<string, string> = invited ? { code } : { from: code };
	const step: SurveyStep = draft
		? resumed({ door }, { ...draft.fields, ...state })
		: { step: 'start', fields: state };
	return { page, step, path: invited ? '/kysely' : `/kysely/${door.link}` };
}

export const actions = {
	avaa: open,
	...actionsFor(async (event, wish) => {
		const data = await event.request.formData();
		const typed = String(data.get('code') ?? '').slice(0, 100);
		const code = readSurveyCode(typed);
		const invited = code ? await findInvited(event.locals.ctx, code) : undefined;
		if (!code || !invited)
			return wrongCode(event, typed, { button: buttonOf(wish), fields: alongOf(data) });
		if (isShut(invited.door)) return { shut: invited.door };
		const { door, key } = invited;
		const answering = { door, invited: { code, key }, channel: 'web' as const };
		const taken = await takeStep(event, { ...answering, isHeld: isHeld(event) }, wish, data);
		return 'status' in taken ? taken : { ...taken, path: '/kysely' };
	})
};

import { type RequestEvent, error, fail, redirect } from '@sveltejs/kit';
import {
	type Answering,
	type Wish,
	fieldsOf,
	surveyPage,
	surveyStep
} from '#domains/listening/answering/answering.public.server.ts';
import { findDoor, isShut } from '#domains/listening/campaigns/campaigns.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { href } from '#platform/i18n/locale.ts';
import { addressOf } from '#platform/throttle/address.server.ts';
import { tooMany } from '#platform/throttle/throttle.server.ts';

// A whole ward may sit behind one address: more than this waits for a person's review.
const FROM_ONE_PLACE = { limit: 60, windowSeconds: 600 };

/** Whether so many surveys came from the same place lately that this one waits for review. */
export const isHeld = (event: RequestEvent) => () =>
	!event.isSubRequest && tooMany('survey', addressOf(event), FROM_ONE_PLACE);

/** What the buttons of a survey's pages are called in its addresses. */
const buttons: Record<string, Wish> = {
	jatka: 'next',
	takaisin: 'back',
	kaikki: 'all',
	yksi: 'one',
	tallenna: 'keep',
	tarkista: 'check',
	muuta: 'edit',
	laheta: 'send'
};

/** The button that asks for this step. */
export const buttonOf = (wish: Wish): string =>
	Object.keys(buttons).find((name) => buttons[name] === wish) ?? 'jatka';

/** One action for every button; `take` does the rest. */
export const actionsFor = <T>(take: (event: RequestEvent, wish: Wish) => Promise<T>) =>
	Object.fromEntries(
		Object.entries(buttons).map(([name, wish]) => [
			name,
			(event: RequestEvent) => take(event, wish)
		])
	);

/**
 * Takes one step, and leads to the receipt when everything has been sent.
 *
 * @param receipt its address without the language; the one of the unit's own link where not given
 */
export async function takeStep(
	event: RequestEvent,
	answering: Answering,
	wish: Wish,
	data: FormData,
	receipt = `/kysely/${answering.door.link}/kiitos`
) {
	const { ctx } = event.locals;
	const fields = fieldsOf(answering.door.questionnaire, data);
	const step = await surveyStep(ctx, answering, wish, fields);
	if (step.step === 'sent') redirect(303, href(receipt, ctx.locale));
	const page = surveyPage(answering.door, ctx.locale);
	const isWrong = 'issues' in step && Object.keys(step.issues).length > 0;
	return isWrong ? fail(422, { step, page }) : { step, page };
}

/** The door through which a survey is answered at a unit's own link. */
export function surveyDoor(channel: Answering['channel'], receipt: string) {
	const find = async ({ locals, params }: RequestEvent) => {
		const door = await findDoor(locals.ctx, (params as { link?: string }).link ?? '');
		if (!door) error(404, 'Not Found');
		return door;
	};
	return {
		load: async (event: RequestEvent) => {
			const door = await find(event);
			return {
				origin: theApp().settings.ORIGIN ?? event.url.origin,
				shut: isShut(door) ? door : undefined,
				page: isShut(door) ? undefined : surveyPage(door, event.locals.ctx.locale)
			};
		},
		actions: actionsFor(async (event, wish) => {
			// The whole body is here before the database is asked anything.
			const data = await event.request.formData();
			const door = await find(event);
			// It ended while somebody answered: the page says so.
			if (isShut(door)) return fail(422, { step: null, page: null });
			const answering = { door, channel, isHeld: isHeld(event) };
			return takeStep(event, answering, wish, data, `/kysely/${door.link}/${receipt}`);
		})
	};
}

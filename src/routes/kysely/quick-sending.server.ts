import type { RequestEvent } from '@sveltejs/kit';
import { fieldsOf, surveyStep } from '#domains/listening/answering/answering.public.server.ts';
import { findDoor, isShut } from '#domains/listening/campaigns/campaigns.public.server.ts';
import { href } from '#platform/i18n/locale.ts';
import { isHeld } from './answer-survey.server.ts';

/**
 * Takes answers that are sent at a unit's own link, and leads to the receipt, without the rest of what
 * a page needs. Whatever cannot be sent (something to mend, a survey that has ended) stores nothing
 * and goes the ordinary way.
 *
 * @returns nothing when this request is not such a post
 */
export async function quickSending(event: RequestEvent): Promise<Response | undefined> {
	const { ctx, path } = event.locals;
	const [, link, tablet = ''] = /^\/kysely\/([2-9A-Za-z]{8})(\/tabletti)?$/.exec(path) ?? [];
	const type = event.request.headers.get('content-type') ?? '';
	if (!link || event.request.method !== 'POST' || event.url.search !== '?/laheta') return undefined;
	if (event.isSubRequest || !/^application\/x-www-form-urlencoded(;|$)/i.test(type))
		return undefined;

	const body = await event.request.text();
	const ordinary = () =>
		event.fetch(event.url, {
			method: 'POST',
			redirect: 'manual',
			headers: { 'content-type': type, accept: 'text/html', origin: event.url.origin },
			body
		});
	const door = await findDoor(ctx, link);
	if (!door || isShut(door)) return ordinary();
	const step = await surveyStep(
		ctx,
		{ door, channel: tablet ? 'kiosk' : 'web', isHeld: isHeld(event) },
		'send',
		fieldsOf(door.questionnaire, new URLSearchParams(body))
	);
	if (step.step !== 'sent') return ordinary();
	const receipt = href(`/kysely/${door.link}${tablet}/kiitos`, ctx.locale);
	return new Response(null, {
		status: 303,
		headers: { location: receipt, 'cache-control': 'no-store' }
	});
}

import { type RequestEvent, error } from '@sveltejs/kit';
import { surveyPage } from '#domains/listening/answering/answering.public.server.ts';
import { findDoor, isShut } from '#domains/listening/campaigns/campaigns.public.server.ts';

/** What is said when answers have been sent: nothing of it tells who, or that it was this visitor. */
export const thanks = async ({ locals, params }: RequestEvent) => {
	const door = await findDoor(locals.ctx, (params as { link?: string }).link ?? '');
	if (!door) error(404, 'Not Found');
	return {
		shut: isShut(door) ? door : undefined,
		page: isShut(door) ? undefined : surveyPage(door, locals.ctx.locale)
	};
};

import { type RequestEvent, error } from '@sveltejs/kit';
import { findDoor, isShut } from '#domains/listening/campaigns/campaigns.public.server.ts';
import { inLocale } from '#platform/i18n/localized.ts';

/** The unit at whose survey somebody is asked whether they want to develop services. */
export async function interestDoor({ locals, params }: RequestEvent) {
	const { ctx } = locals;
	const door = await findDoor(ctx, (params as { link?: string }).link ?? '');
	if (!door || (!isShut(door) && !door.campaign.asksInterest)) error(404, 'Not Found');
	if (isShut(door)) return { shut: door, unit: undefined };
	const { id, slug, phone } = door.unit;
	return { shut: undefined, unit: { id, slug, phone, name: inLocale(door.unit.name, ctx.locale) } };
}

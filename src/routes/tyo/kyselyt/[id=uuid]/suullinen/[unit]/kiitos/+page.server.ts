import { oralDoor } from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { campaign, unit } = await oralDoor(asStaff(locals.ctx), params.id, params.unit);
	return {
		campaign: { id: campaign.id, name: campaign.name },
		unit,
		isPhone: url.searchParams.get('tapa') === 'puhelin'
	};
};

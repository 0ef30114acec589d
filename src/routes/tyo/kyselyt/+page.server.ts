import { listCampaigns, listFilter } from '#domains/listening/campaigns/campaigns.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	list: await listCampaigns(
		asStaff(locals.ctx),
		listFilter.parse(Object.fromEntries(url.searchParams))
	)
});

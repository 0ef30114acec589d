import { unitList } from '#domains/showing/statistics/statistics.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	page: await unitList(locals.ctx, url.searchParams.get('q') ?? '')
});

import { comparePage } from '#domains/showing/statistics/statistics.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	page: await comparePage(locals.ctx, Object.fromEntries(url.searchParams))
});

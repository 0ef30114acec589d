import { listReleases, openSurveys } from '#domains/showing/releases/releases.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	list: await listReleases(locals.ctx, Object.fromEntries(url.searchParams)),
	open: await openSurveys(locals.ctx)
});

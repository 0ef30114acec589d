import { releasedPage } from '#domains/showing/releases/releases.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	page: await releasedPage(locals.ctx, params.slug, Object.fromEntries(url.searchParams))
});

import { releaseLink } from '#domains/showing/releases/releases.public.server.ts';
import { resultsPage } from '#domains/showing/results/results-pages.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const address = Object.fromEntries(url.searchParams);
	const ctx = asStaff(locals.ctx);
	const [page, release] = await Promise.all([
		resultsPage(ctx, params.id, address),
		releaseLink(ctx, params.id)
	]);
	return { page, release };
};

import { releaseLink } from '#domains/showing/releases/releases.public.server.ts';
import { resultsPage } from '#domains/showing/results/results-pages.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	await parent();
	const address = Object.fromEntries(url.searchParams);
	const ctx = asStaff(locals.ctx);
	const page = await resultsPage(ctx, params.id, address);
	return { page, release: await releaseLink(ctx, params.id) };
};

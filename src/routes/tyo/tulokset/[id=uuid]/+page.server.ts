import { resultsPage } from '#domains/showing/results/results-pages.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	await parent();
	const address = Object.fromEntries(url.searchParams);
	return { page: await resultsPage(asStaff(locals.ctx), params.id, address) };
};

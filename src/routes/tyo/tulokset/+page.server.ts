import { resultsList } from '#domains/showing/results/results-pages.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	// Whoever is not signed in is sent to sign in first.
	await parent();
	return { list: await resultsList(asStaff(locals.ctx), Object.fromEntries(url.searchParams)) };
};

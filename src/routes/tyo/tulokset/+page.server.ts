import { resultsList } from '#domains/showing/results/results-pages.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	return { list: await resultsList(asStaff(locals.ctx), Object.fromEntries(url.searchParams)) };
};

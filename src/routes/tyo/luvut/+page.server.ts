import { staffFigures } from '#domains/showing/statistics/statistics.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	return { page: await staffFigures(asStaff(locals.ctx), Object.fromEntries(url.searchParams)) };
};

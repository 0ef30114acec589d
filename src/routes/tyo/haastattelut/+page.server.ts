import {
	listFilter,
	listInterviews
} from '#domains/listening/interviews/interviews.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	list: await listInterviews(
		asStaff(locals.ctx),
		listFilter.parse(Object.fromEntries(url.searchParams))
	)
});

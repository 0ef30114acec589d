import {
	listForStaff,
	staffFilter
} from '#domains/changing/commitments/commitments.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	list: await listForStaff(
		asStaff(locals.ctx),
		staffFilter.parse(Object.fromEntries(url.searchParams))
	)
});

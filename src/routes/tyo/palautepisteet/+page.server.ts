import {
	listPoints,
	pointFilter
} from '#domains/listening/channels/points/points.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const filter = pointFilter.parse(Object.fromEntries(url.searchParams));
	return { list: await listPoints(asStaff(locals.ctx), filter), filter };
};

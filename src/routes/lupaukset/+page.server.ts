import { promiseListPage } from '#domains/changing/commitments/commitments.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	page: await promiseListPage(locals.ctx, Object.fromEntries(url.searchParams))
});

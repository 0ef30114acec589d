import { themePage } from '#domains/showing/open-answers/open-answers.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const slug = url.searchParams.get('yksikko') || undefined;
	return { page: await themePage(asStaff(locals.ctx), params.id, slug) };
};

import { redirect } from '@sveltejs/kit';
import { unitPage } from '#domains/showing/statistics/statistics.public.server.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const page = await unitPage(locals.ctx, params.slug ?? '');
	// Not for good: a name may be given to another unit, and a browser that was told so never asks again.
	if (page.moved !== undefined) redirect(307, href(page.moved, locals.ctx.locale));
	return { page };
};

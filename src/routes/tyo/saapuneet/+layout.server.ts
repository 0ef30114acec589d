import { inboxPage } from '#domains/changing/matters/matters.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url }) => ({
	inbox: await inboxPage(asStaff(locals.ctx), Object.fromEntries(url.searchParams))
});

import { findContacts } from '#platform/settings/settings.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => ({
	contacts: await findContacts(ctx.db, ctx.locale)
});

import { findRetention } from '#platform/retention/retention.public.server.ts';
import { findContacts } from '#platform/settings/settings.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => ({
	retention: await findRetention(ctx.db),
	contacts: await findContacts(ctx.db, ctx.locale)
});

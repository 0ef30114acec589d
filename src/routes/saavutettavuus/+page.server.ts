import { accessibilityStatement } from '#domains/showing/governance/governance.public.server.ts';
import { findContacts } from '#platform/settings/settings.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => ({
	statement: await accessibilityStatement(ctx),
	contacts: await findContacts(ctx.db, ctx.locale)
});

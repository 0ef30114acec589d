import { redirect } from '@sveltejs/kit';
import { countInbox } from '#domains/changing/matters/matters.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { href } from '#platform/i18n/locale.ts';
import { placeOf } from '#platform/units/units.public.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { ctx } = locals;
	if (ctx.who.kind !== 'staff') redirect(303, href('/kirjaudu', ctx.locale));
	const staff = asStaff(ctx);
	return {
		person: staff.who.name,
		roles: staff.who.roles,
		workplace: await placeOf(staff),
		counts: await countInbox(staff)
	};
};

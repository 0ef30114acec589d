import { redirect } from '@sveltejs/kit';
import { countInbox } from '#domains/changing/matters/matters.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { href } from '#platform/i18n/locale.ts';
import { placeOf } from '#platform/units/units.public.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, request, url }) => {
	const { ctx } = locals;
	if (ctx.who.kind !== 'staff') {
		// After signing in the person comes to where they were going.
		const back =
			request.method === 'GET'
				? `?${new URLSearchParams({ takaisin: url.pathname + url.search })}`
				: '';
		redirect(303, href('/kirjaudu', ctx.locale) + back);
	}
	const staff = asStaff(ctx);
	return {
		person: staff.who.name,
		roles: staff.who.roles,
		workplace: await placeOf(staff),
		counts: await countInbox(staff)
	};
};

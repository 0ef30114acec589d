import { error, redirect } from '@sveltejs/kit';
import { countInbox, readsVoices } from '#domains/changing/matters/matters.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { hasSessionCookie } from '#platform/auth/session-cookie.ts';
import { pageOfForm } from '#platform/auth/unsent.ts';
import { href } from '#platform/i18n/locale.ts';
import { placeOf } from '#platform/units/units.public.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, request, url }) => {
	const { ctx } = locals;
	if (ctx.who.kind !== 'staff') {
		// After signing in the person comes to where they were going.
		if (request.method === 'POST') {
			const ended = { unsent: locals.unsent ?? [], back: pageOfForm(url) };
			error(401, { message: '401', ended });
		}
		const query = new URLSearchParams({ takaisin: url.pathname + url.search });
		if (hasSessionCookie(request.headers)) query.set('tila', 'paattyi');
		redirect(303, `${href('/kirjaudu', ctx.locale)}?${query}`);
	}
	const staff = asStaff(ctx);
	return {
		person: staff.who.name,
		roles: staff.who.roles,
		readsVoices: readsVoices(staff.who),
		workplace: await placeOf(staff),
		counts: await countInbox(staff)
	};
};

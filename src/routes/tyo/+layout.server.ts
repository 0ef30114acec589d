import { error, redirect } from '@sveltejs/kit';
import { countInbox, readsVoices } from '#domains/changing/matters/matters.public.server.ts';
import { readsSomewhere } from '#domains/showing/results/results.policy.ts';
import { asStaff } from '#platform/auth/context.ts';
import { pageOfForm } from '#platform/auth/unsent.ts';
import { placeOf } from '#platform/units/units.public.server.ts';
import type { LayoutServerLoad } from './$types';
import { signInAddress } from './sign-in-address.server.ts';

export const load: LayoutServerLoad = async ({ locals, request, url }) => {
	const { ctx } = locals;
	if (ctx.who.kind !== 'staff') {
		if (request.method === 'POST') {
			const ended = { unsent: locals.unsent ?? [], back: pageOfForm(url) };
			error(401, '401', { ended });
		}
		redirect(303, signInAddress({ locals, request }, url.pathname + url.search));
	}
	const staff = asStaff(ctx);
	const [workplace, counts] = await Promise.all([placeOf(staff), countInbox(staff)]);
	return {
		person: staff.who.name,
		roles: staff.who.roles,
		readsVoices: readsVoices(staff.who),
		readsResults: readsSomewhere(staff.who),
		workplace,
		counts
	};
};

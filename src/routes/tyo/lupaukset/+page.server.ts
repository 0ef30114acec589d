import { listForStaff } from '#domains/changing/commitments/commitments.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

const states = ['draft', 'promised', 'late', 'kept', 'dropped'];

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams.get('state') ?? '';
	const state = states.includes(asked) ? asked : undefined;
	return { rows: await listForStaff(asStaff(locals.ctx), { state }), state };
};

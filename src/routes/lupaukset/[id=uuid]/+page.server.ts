import { getCommitment } from '#domains/changing/commitments/commitments.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	page: await getCommitment(locals.ctx, params.id)
});

import { bankFilter } from '#domains/listening/questionnaires/forms.public.ts';
import { listBank } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''));
	const filter = bankFilter.parse(given);
	return { filter, bank: await listBank(asStaff(locals.ctx), filter) };
};

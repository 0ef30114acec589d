import { listFilter } from '#domains/listening/questionnaires/forms.public.ts';
import { listQuestionnaires } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''));
	const filter = listFilter.parse(given);
	return {
		filter,
		list: await listQuestionnaires(asStaff(locals.ctx), filter),
		done: url.searchParams.get('done')
	};
};

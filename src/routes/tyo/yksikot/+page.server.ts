import { asStaff } from '#platform/auth/context.ts';
import { treePage } from '#platform/units/tree.page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { searchParams } = url;
	return {
		page: await treePage(asStaff(locals.ctx), {
			words: (searchParams.get('haku') ?? '').trim(),
			closed: searchParams.get('suljetut') === '1',
			under: searchParams.get('alla') ?? ''
		}),
		done: searchParams.get('tehty'),
		imported: ['added', 'changed', 'unchanged'].map((name) => searchParams.get(name) ?? '')
	};
};

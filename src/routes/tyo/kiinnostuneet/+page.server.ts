import {
	interestFilter,
	listInterests
} from '#domains/together/interests/interests.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = (name: string) => url.searchParams.get(name) ?? undefined;
	return {
		list: await listInterests(
			asStaff(locals.ctx),
			interestFilter.parse({
				search: asked('haku'),
				unit: asked('yksikko'),
				topic: asked('aihe'),
				state: asked('tila'),
				page: asked('sivu')
			})
		),
		done: asked('tehty') ?? null
	};
};

import { getVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = url.searchParams.get('kieli');
	return {
		version: await getVersion(asStaff(locals.ctx), params.id),
		shownIn: isLocale(asked) ? asked : ('fi' as const)
	};
};

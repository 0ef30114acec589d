import { allow, asStaff } from '#platform/auth/context.ts';
import { mayKeepSettings } from '#platform/settings/settings.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	allow(asStaff(locals.ctx).who, mayKeepSettings.keep, undefined);
};

import { type Actions, fail, redirect } from '@sveltejs/kit';
import { confirmCode } from '#platform/auth/sign-in.server.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';
import { field, goIn, passIfIn, visitOf } from '../visit.server.ts';

export const load: PageServerLoad = (event) => {
	passIfIn(event);
	return { returnTo: event.url.searchParams.get('takaisin') ?? '' };
};

export const actions: Actions = {
	default: async (event) => {
		const data = await event.request.formData();
		const returnTo = field(data, 'takaisin');
		const entry = await confirmCode(visitOf(event), field(data, 'code').slice(0, 50));
		switch (entry.to) {
			case 'in':
				return goIn(event, entry.cookies, returnTo);
			case 'again':
				redirect(303, `${href('/kirjaudu', event.locals.ctx.locale)}?tila=alusta`);
				break;
			case 'locked':
				return fail(429, { returnTo, issues: { code: 'auth_error_locked' } });
			default:
				return fail(422, { returnTo, issues: { code: 'auth_error_code' } });
		}
	}
};

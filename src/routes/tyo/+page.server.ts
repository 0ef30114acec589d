import { redirect } from '@sveltejs/kit';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

/** Where the day begins: voices for those who read them, figures or the house for the others. */
export const load: PageServerLoad = async ({ parent }) => {
	const { roles, locale, readsVoices } = await parent();
	const start = readsVoices
		? '/tyo/saapuneet'
		: roles.includes('administrator')
			? '/tyo/ihmiset'
			: '/tyo/luvut';
	redirect(303, href(start, locale));
};

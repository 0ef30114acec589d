import { asStaff } from '#platform/auth/context.ts';
import {
	contactsForm,
	contactsPage,
	keepContacts
} from '#platform/settings/settings.public.server.ts';
import { saves } from '../saving.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	page: await contactsPage(asStaff(locals.ctx)),
	done: url.searchParams.has('done')
});

export const actions = { default: saves('yhteystiedot', 'saved', contactsForm, keepContacts) };

import { asStaff } from '#platform/auth/context.ts';
import {
	answerDaysForm,
	answerDaysPage,
	keepAnswerDays
} from '#platform/settings/settings.public.server.ts';
import { saves } from '../saving.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	page: await answerDaysPage(asStaff(locals.ctx)),
	done: url.searchParams.has('done')
});

export const actions = { default: saves('vastausaika', 'saved', answerDaysForm, keepAnswerDays) };

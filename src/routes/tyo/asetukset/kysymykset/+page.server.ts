import {
	choiceForm,
	chooseQuestionnaire,
	questionsPage
} from '#domains/showing/governance/governance.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { saves } from '../saving.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	page: await questionsPage(asStaff(locals.ctx)),
	done: url.searchParams.has('done')
});

export const actions = {
	valitse: saves('kysymykset', 'chosen', choiceForm, chooseQuestionnaire)
};

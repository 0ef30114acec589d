import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import {
	addQuestion,
	mayInBank
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { allow, asStaff } from '#platform/auth/context.ts';
import { changes } from '../../lomakkeet/changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	allow(asStaff(locals.ctx).who, mayInBank.add, undefined);
	return { kind: forms.kindIn(url.searchParams.get('kind')) };
};

export const actions = {
	default: changes('question', async (ctx, { fields }) => {
		allow(ctx.who, mayInBank.add, undefined);
		const id = await addQuestion(ctx, forms.parsedQuestion(fields));
		return `/tyo/kysymyspankki/${id}?done=saved`;
	})
};

import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import {
	getBankQuestion,
	translateWording
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { allow, asStaff } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import { changes } from '../../../../lomakkeet/changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = asStaff(locals.ctx);
	const question = await getBankQuestion(ctx, params.id);
	allow(ctx.who, () => question.can.keep, undefined);
	return {
		question,
		wording: found(question.wordings.find(({ no }) => String(no) === params.no))
	};
};

export const actions = {
	default: changes('translated', async (ctx, { fields, params }) => {
		const id = params.id as string;
		await translateWording(ctx, { id, no: Number(params.no), ...forms.parsedTranslations(fields) });
		return `/tyo/kysymyspankki/${id}?done=translated`;
	})
};

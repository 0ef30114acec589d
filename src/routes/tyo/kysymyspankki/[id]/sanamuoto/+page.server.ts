import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import {
	addWording,
	getBankQuestion
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { allow, asStaff } from '#platform/auth/context.ts';
import { changes } from '../../../lomakkeet/changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = asStaff(locals.ctx);
	const question = await getBankQuestion(ctx, params.id);
	allow(ctx.who, () => question.can.keep, undefined);
	return { question };
};

export const actions = {
	default: changes('wording', async (ctx, { fields, params }) => {
		const id = params.id as string;
		const { kind, keeps, can } = await getBankQuestion(ctx, id);
		allow(ctx.who, () => can.keep, undefined);
		const wording = forms.parsedWording(fields, kind, keeps);
		const same = forms.parsed(forms.sameness, fields);
		await addWording(ctx, { id, wording, same });
		return `/tyo/kysymyspankki/${id}?done=worded`;
	})
};

import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import {
	describeDraft,
	getVersion,
	unitChoices
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { allow, asStaff } from '#platform/auth/context.ts';
import { VERSION, changes } from '../../../changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = asStaff(locals.ctx);
	const version = await getVersion(ctx, params.id);
	allow(ctx.who, () => version.can.edit, undefined);
	return { version, ...(await unitChoices(ctx)) };
};

export const actions = {
	default: changes('described', async (ctx, { fields, params }) => {
		const words = forms.parsedWords(fields);
		const about = forms.parsed(forms.aboutQuestionnaire, fields);
		const { edits } = forms.parsed(forms.editsForm, fields);
		const target = { versionId: params.id as string, edits };
		await describeDraft(ctx, target, { ...words, ...about, mood: fields.mood ?? '' });
		return `${VERSION}/${params.id}?done=saved`;
	})
};

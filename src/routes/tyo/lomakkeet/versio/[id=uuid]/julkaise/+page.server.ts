import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import {
	getPublishing,
	publishDraft
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { changes } from '../../../changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	page: await getPublishing(asStaff(locals.ctx), params.id)
});

export const actions = {
	default: changes('published', async (ctx, { fields, params }) => {
		const { edits } = forms.parsed(forms.editsForm, fields);
		const versionId = params.id as string;
		const { version } = await getPublishing(ctx, versionId);
		await publishDraft(ctx, { versionId, edits }, forms.parsedDeclarations(fields));
		return `/tyo/lomakkeet/${version.questionnaireId}?done=published`;
	})
};

import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import {
	getTexts,
	saveTexts
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { VERSION, changes } from '../../../changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	page: await getTexts(asStaff(locals.ctx), params.id),
	done: url.searchParams.get('done')
});

export const actions = {
	default: changes('texts', async (ctx, { fields, params }) => {
		const { edits } = forms.parsed(forms.editsForm, fields);
		await saveTexts(ctx, { versionId: params.id as string, edits }, fields);
		return `${VERSION}/${params.id}/tekstit?done=saved`;
	})
};

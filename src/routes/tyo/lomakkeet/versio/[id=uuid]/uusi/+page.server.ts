import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import {
	addNewQuestion,
	getVersion
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { allow, asStaff } from '#platform/auth/context.ts';
import { VERSION, changes } from '../../../changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const version = await getVersion(ctx, params.id);
	allow(ctx.who, () => version.can.edit, undefined);
	return {
		version,
		kind: forms.kindIn(url.searchParams.get('kind')),
		section: forms.sectionIn(url.searchParams.get('section'))
	};
};

export const actions = {
	default: changes('question', async (ctx, { fields, params }) => {
		const question = forms.parsedQuestion(fields);
		const { edits } = forms.parsed(forms.editsForm, fields);
		const section = forms.sectionIn(fields.section);
		await addNewQuestion(ctx, { versionId: params.id as string, edits }, { ...question, section });
		return `${VERSION}/${params.id}#q-${question.id}`;
	})
};

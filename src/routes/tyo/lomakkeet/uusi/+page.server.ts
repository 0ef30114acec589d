import {
	aboutQuestionnaire,
	parsed,
	parsedWords
} from '#domains/listening/questionnaires/forms.public.ts';
import {
	startPage,
	startQuestionnaire
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { VERSION, changes } from '../changing.server.ts';
import type { PageServerLoad } from './$types';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const load: PageServerLoad = async ({ locals, url }) => ({
	start: await startPage(asStaff(locals.ctx)),
	from: url.searchParams.get('from') ?? ''
});

export const actions = {
	default: changes('start', async (ctx, { fields }) => {
		const { name } = parsedWords(fields, ['name']);
		const about = parsed(aboutQuestionnaire, fields);
		const from = fields.from && uuid.test(fields.from) ? fields.from : null;
		const { versionId } = await startQuestionnaire(ctx, { ...about, name, from });
		return `${VERSION}/${versionId}`;
	})
};

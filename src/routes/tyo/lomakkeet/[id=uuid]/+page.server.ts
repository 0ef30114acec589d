import {
	archiveQuestionnaire,
	getQuestionnaire,
	restoreQuestionnaire,
	retireVersion,
	startVersion
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { NotFound } from '#platform/errors/errors.ts';
import { VERSION, changes } from '../changing.server.ts';
import type { PageServerLoad } from './$types';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	page: await getQuestionnaire(asStaff(locals.ctx), params.id),
	done: url.searchParams.get('done')
});

const own = (id: string | undefined, done: string) => `/tyo/lomakkeet/${id}?done=${done}`;

export const actions = {
	versio: changes('version', async (ctx, { params }) => {
		const { versionId } = await startVersion(ctx, { questionnaireId: params.id as string });
		return `${VERSION}/${versionId}`;
	}),
	poistakaytosta: changes('retired', async (ctx, { fields }) => {
		if (!uuid.test(fields.version ?? '')) throw new NotFound();
		return own(await retireVersion(ctx, { versionId: fields.version as string }), 'retired');
	}),
	arkistoi: changes('archived', async (ctx, { params }) => {
		await archiveQuestionnaire(ctx, { id: params.id as string });
		return own(params.id, 'archived');
	}),
	palauta: changes('restored', async (ctx, { params }) => {
		await restoreQuestionnaire(ctx, { id: params.id as string });
		return own(params.id, 'restored');
	})
};

import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import {
	addFromBank,
	getVersion,
	listBank
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { allow, asStaff } from '#platform/auth/context.ts';
import { VERSION, changes } from '../../../changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const version = await getVersion(ctx, params.id);
	allow(ctx.who, () => version.can.edit, undefined);
	const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''));
	const filter = { ...forms.bankFilter.parse(given), state: undefined };
	return {
		version,
		filter,
		bank: await listBank(ctx, filter),
		section: forms.sectionIn(url.searchParams.get('section')),
		added: url.searchParams.has('done')
	};
};

export const actions = {
	default: changes('added', async (ctx, { fields, params }) => {
		const form = forms.parsed(forms.addForm, fields);
		await addFromBank(ctx, { versionId: params.id as string, edits: form.edits }, form);
		return `${VERSION}/${params.id}/lisaa?section=${form.section}&done=added`;
	})
};

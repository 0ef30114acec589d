import { type RequestEvent, fail } from '@sveltejs/kit';
import { asStaff } from '#platform/auth/context.ts';
import { readForm } from '#platform/settings/form-fields.ts';
import {
	keepRetention,
	retentionForm,
	retentionPage,
	wouldForget
} from '#platform/retention/retention.public.server.ts';
import { saves } from '../saving.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	page: await retentionPage(asStaff(locals.ctx)),
	done: url.searchParams.has('done')
});

const save = saves('sailytys', 'saved', retentionForm, keepRetention);

export const actions = {
	default: async (event: RequestEvent) => {
		const failure = await save(event);
		// Before somebody says yes to a shorter time, they see how much it would take away.
		const read = readForm(retentionForm, failure.data.values);
		const asks = 'confirmed' in failure.data.issues && 'form' in read;
		const wouldGo = asks ? await wouldForget(asStaff(event.locals.ctx), read.form) : undefined;
		return fail(failure.status, { ...failure.data, wouldGo });
	}
};

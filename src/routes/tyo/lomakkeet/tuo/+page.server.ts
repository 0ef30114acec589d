import { fail, redirect } from '@sveltejs/kit';
import {
	importDraft,
	mayInBank,
	previewImport,
	readPortable,
	unitChoices,
	writePortable
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { aboutQuestionnaire, parsed } from '#domains/listening/questionnaires/forms.public.ts';
import { allow, asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { VERSION } from '../changing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = asStaff(locals.ctx);
	allow(ctx.who, mayInBank.add, undefined);
	return unitChoices(ctx);
};

/** What was carried goes along on the page and is read anew when it comes back: nothing is kept here. */
export const actions: Actions = {
	lue: async ({ locals, request }) => {
		const ctx = asStaff(locals.ctx);
		const file = (await request.formData()).get('file');
		const upload =
			file && typeof file !== 'string'
				? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
				: undefined;
		try {
			const preview = await previewImport(ctx, upload);
			return { issues: {}, preview: { ...preview, carried: writePortable(preview.portable) } };
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { issues: error.issues });
			throw error;
		}
	},
	tallenna: async ({ locals, request }) => {
		const ctx = asStaff(locals.ctx);
		allow(ctx.who, mayInBank.add, undefined);
		const data = await request.formData();
		const carried = String(data.get('carried') ?? '');
		const unitId = String(data.get('unitId') ?? '');
		let portable;
		try {
			portable = readPortable(carried);
			const { purpose, audience } = portable;
			const about = parsed(aboutQuestionnaire, { purpose, audience, unitId });
			const { versionId } = await importDraft(ctx, { portable, unitId: about.unitId });
			redirect(303, `${href(`${VERSION}/${versionId}`, ctx.locale)}?done=imported`);
		} catch (error) {
			if (!(error instanceof Invalid)) throw error;
			const preview = portable && { portable, report: [], carried };
			return fail(422, { issues: error.issues, values: { unitId }, preview });
		}
	}
};

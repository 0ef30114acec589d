import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import {
	enterSheet,
	getEntry,
	hidePersonal,
	readSheetForm,
	setSheetAside
} from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';
import { pileAt, pilePath } from '../pile-address.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const last = Number(url.searchParams.get('lomake')) || undefined;
	const { questionnaire: _whole, ...entry } = await getEntry(ctx, pileAt(params), last);
	if (!entry.pile.mayEnter) redirect(303, href(pilePath(params), ctx.locale));
	return { entry, done: url.searchParams.get('tehty') };
};

async function save(event: RequestEvent, enter: boolean) {
	const ctx = asStaff(event.locals.ctx);
	const at = pileAt(event.params);
	const { questionnaire } = await getEntry(ctx, at);
	const sheet = readSheetForm(questionnaire, await event.request.formData());
	if (enter) {
		const leads = sheet.enter();
		if (leads !== 'save') {
			if ('wrong' in leads) return fail(422, { sheet: leads.wrong, formId: sheet.form });
			return { sheet: leads.on, formId: sheet.form };
		}
	}
	const whole = sheet.whole();
	if ('wrong' in whole) return fail(422, { sheet: whole.wrong, formId: sheet.form });
	const { head, form } = sheet;
	if (!form) return fail(422, { sheet: sheet.refused({ form: 'form_id' }), formId: undefined });
	let no: number;
	try {
		no = await enterSheet(ctx, { ...at, form }, { ...head, given: whole.given });
	} catch (error) {
		// The next try is a page of its own: saved once more, it is another paper.
		if (error instanceof Invalid)
			return fail(409, { sheet: sheet.refused(error.issues), formId: undefined });
		throw error;
	}
	const { pile, last } = await getEntry(ctx, at, no);
	const own = href(pilePath(event.params), ctx.locale);
	// What may tell who somebody is, is looked at before going on.
	const isFull = pile.missing === 0 && last?.personal.length === 0;
	redirect(303, isFull ? `${own}?tehty=taynna` : `${own}/syota?tehty=tallennettu&lomake=${no}`);
}

export const actions: Actions = {
	jatka: (event) => save(event, true),
	tallenna: (event) => save(event, false),
	sivuun: async ({ locals, params }) => {
		await setSheetAside(asStaff(locals.ctx), pileAt(params));
		redirect(303, '?tehty=sivussa');
	},
	piilota: async ({ locals, params, request }) => {
		const data = await request.formData();
		const [no, version] = [Number(data.get('no')), Number(data.get('version'))];
		await hidePersonal(asStaff(locals.ctx), { ...pileAt(params), no, version });
		redirect(303, `?tehty=piilotettu&lomake=${no}`);
	}
};

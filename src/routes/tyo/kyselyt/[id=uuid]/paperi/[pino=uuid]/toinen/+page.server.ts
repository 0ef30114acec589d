import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import {
	enterSecond,
	getSecondEntry,
	readSheetForm
} from '#domains/listening/paper/paper.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';
import { pileAt, pilePath } from '../pile-address.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const { questionnaire: _whole, ...entry } = await getSecondEntry(ctx, pileAt(params));
	if (!entry.pile.mayEnter || !entry.pile.twice) {
		redirect(303, href(pilePath(params), ctx.locale));
	}
	const no = Number(url.searchParams.get('lomake'));
	const differing = Number(url.searchParams.get('eroja')) || 0;
	return { entry, last: no > 0 ? { no, differing } : undefined };
};

/** Which sheet is typed again; a number that no sheet has is one that somebody took away. */
function readWhich(no: unknown, version: number) {
	return /^\d{1,5}$/.test(String(no)) ? { no: Number(no), version } : undefined;
}

async function save(event: RequestEvent, enter: boolean) {
	const ctx = asStaff(event.locals.ctx);
	const at = pileAt(event.params);
	const { questionnaire } = await getSecondEntry(ctx, at);
	const data = await event.request.formData();
	const sheet = readSheetForm(questionnaire, data);
	const which = readWhich(data.get('no'), sheet.version);
	if (!which) return fail(409, { sheet: sheet.refused({ form: 'second_done' }), which: undefined });
	if (enter) {
		const leads = sheet.enter();
		if (leads !== 'save') {
			if ('wrong' in leads) return fail(422, { sheet: leads.wrong, which });
			return { sheet: leads.on, which };
		}
	}
	const whole = sheet.whole();
	if ('wrong' in whole) return fail(422, { sheet: whole.wrong, which });
	let differing: string[];
	try {
		differing = await enterSecond(ctx, { ...at, ...which }, whole.given);
	} catch (error) {
		if (!(error instanceof Conflict)) throw error;
		return fail(409, { sheet: sheet.refused({ form: 'second_done' }), which });
	}
	redirect(303, `?lomake=${which.no}&eroja=${differing.length}`);
}

export const actions: Actions = {
	jatka: (event) => save(event, true),
	tallenna: (event) => save(event, false)
};

import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import { type StaffCtx, allow, asStaff } from '#platform/auth/context.ts';
import { may } from '#platform/auth/people.policy.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { href } from '#platform/i18n/locale.ts';
import { listUnits } from '#platform/units/units.public.server.ts';

/** An administrator's context; others are refused before anything is read. */
export function asAdministrator({ locals }: Pick<RequestEvent, 'locals'>): StaffCtx {
	const ctx = asStaff(locals.ctx);
	allow(ctx.who, may.listPeople, 'people');
	return ctx;
}

/** Units to choose from, each with what it is under, in the reader's language. */
export async function unitOptions({ db, locale }: StaffCtx) {
	const units = await listUnits(db);
	const names = new Map(units.map(({ id, name }) => [id, wordsIn(name, locale)]));
	return units.map(({ id, name, kind, parentId }) => {
		const { text, lang } = inLocale(name, locale);
		const above = kind === 'unit' && parentId ? names.get(parentId) : undefined;
		return { value: id, lang, label: above ? `${above}: ${text}` : text };
	});
}

export const field = (data: FormData, name: string): string => {
	const value = data.get(name);
	return typeof value === 'string' ? value.slice(0, 1000) : '';
};

type Work = (ctx: StaffCtx, data: FormData, event: RequestEvent) => Promise<string>;

/**
 * One change, then the page that it leads to (`path?tehty=…`); what was typed stays when it is
 * refused.
 */
export const does = (work: Work) => async (event: RequestEvent) => {
	const ctx = asAdministrator(event);
	const data = await event.request.formData();
	let to: string;
	try {
		to = await work(ctx, data, event);
	} catch (error) {
		if (!(error instanceof Invalid)) throw error;
		const typed = Object.fromEntries([...data.keys()].map((name) => [name, field(data, name)]));
		return fail(422, { typed, issues: error.issues });
	}
	redirect(303, href(to, ctx.locale));
};

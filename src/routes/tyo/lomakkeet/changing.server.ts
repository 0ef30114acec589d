import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { typedIn } from '#platform/settings/form-fields.ts';

type Given = {
	/** What was typed, by field; what the work writes into it is shown if the form comes back. */
	fields: Record<string, string>;
	params: Record<string, string>;
	data: FormData;
};

/**
 * One change that a form asks for, then the page that it leads to. What cannot be taken comes back
 * with everything that was typed.
 *
 * @param did the name of the change, for pages that hold several forms
 * @param work does it, and says which address comes next
 */
export const changes =
	(did: string, work: (ctx: StaffCtx, given: Given) => Promise<string>) =>
	async (event: RequestEvent) => {
		const ctx = asStaff(event.locals.ctx);
		const data = await event.request.formData();
		const fields = typedIn(data);
		const chosen = data.getAll('showIfValue').map(String);
		let next: string;
		try {
			next = await work(ctx, { fields, params: event.params as Record<string, string>, data });
		} catch (error) {
			if (error instanceof Conflict)
				return fail(409, { did, values: fields, chosen, issues: { form: 'conflict' } });
			if (error instanceof Invalid)
				return fail(422, { did, values: fields, chosen, issues: error.issues });
			throw error;
		}
		redirect(303, href(next, ctx.locale));
	};

/** A draft as a form names it: which, and how many edits the person saw. */
export const VERSION = '/tyo/lomakkeet/versio';

import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { z } from 'zod';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { readForm, typedIn } from '#platform/settings/form-fields.ts';

/**
 * One change of a page of settings, then the page again. What cannot be taken comes back with
 * everything that was typed.
 *
 * @param did the name of the change, for pages that hold several forms
 */
export const saves =
	<T extends z.ZodType>(
		page: string,
		did: string,
		schema: T,
		work: (ctx: StaffCtx, form: z.output<T>) => Promise<unknown>
	) =>
	async (event: RequestEvent) => {
		const values = typedIn(await event.request.formData());
		const ctx = asStaff(event.locals.ctx);
		const read = readForm(schema, values);
		if ('issues' in read) return fail(422, { did, values, issues: read.issues });
		try {
			await work(ctx, read.form);
		} catch (error) {
			if (error instanceof Conflict)
				return fail(409, { did, values, issues: { form: 'conflict' } });
			if (error instanceof Invalid) return fail(422, { did, values, issues: error.issues });
			throw error;
		}
		redirect(303, `${href(`/tyo/asetukset/${page}`, ctx.locale)}?done=${did}`);
	};

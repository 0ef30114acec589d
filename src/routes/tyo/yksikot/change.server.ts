import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { z } from 'zod';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { readForm, typedIn } from '#platform/settings/form-fields.ts';

export type Fields = Record<string, string>;

/** A form as the schema reads it, or an Invalid that shows it again. */
export function accepted<T extends z.ZodType>(
	schema: T,
	fields: Record<string, unknown>
): z.output<T> {
	const read = readForm(schema, fields);
	if ('issues' in read) throw new Invalid(read.issues);
	return read.form;
}

/** What a form came to: an address to go to, or something to show on the same page. */
type Result = string | object;

/**
 * One press of a button on a page of a unit: what was typed stays when it is refused or when
 * somebody else was first.
 */
export const does =
	(work: (ctx: StaffCtx, fields: Fields, slug: string) => Promise<Result>) =>
	async ({ request, locals, params }: RequestEvent) => {
		const ctx = asStaff(locals.ctx);
		const values = typedIn(await request.formData());
		let result: Result;
		try {
			result = await work(ctx, values, params.slug ?? '');
		} catch (error) {
			if (error instanceof Invalid) return fail(422, { values, issues: error.issues });
			if (!(error instanceof Conflict)) throw error;
			return fail(409, { values, issues: { form: 'units_issue_changed_meanwhile' } });
		}
		if (typeof result !== 'string') return { values, ...result };
		redirect(303, href(result, ctx.locale));
	};

export const unitAt = (slug: string, done: string): string => `/tyo/yksikot/${slug}?tehty=${done}`;

import { redirect } from '@sveltejs/kit';
import { asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { previewEdit } from '#platform/units/preview.server.ts';
import { unitPage } from '#platform/units/unit.page.server.ts';
import { editUnit } from '#platform/units/units.commands.server.ts';
import { forms, readUnitForm } from '#platform/units/units.schema.ts';
import { accepted, does, unitAt } from '../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = asStaff(locals.ctx);
	const unit = await unitPage(ctx, params.slug);
	if (unit.slug !== params.slug) redirect(307, href(`/tyo/yksikot/${unit.slug}`, ctx.locale));
	return { unit, done: url.searchParams.get('tehty') };
};

export const actions: Actions = {
	tallenna: does(async (ctx, fields, slug) => {
		const { cells, issues } = readUnitForm(fields);
		if (Object.keys(issues).length > 0) throw new Invalid(issues);
		const { seen } = accepted(forms.seen, fields);
		// A new name gives a new address: that is shown first.
		if (fields.confirmed !== '1') {
			const { renamed, preview } = await previewEdit(ctx, { slug, cells });
			if (renamed) return { preview: { ...preview, seen } };
		}
		const address = await editUnit(ctx, { slug, seen, cells });
		return unitAt(address, fields.confirmed === '1' ? 'renamed' : 'saved');
	})
};

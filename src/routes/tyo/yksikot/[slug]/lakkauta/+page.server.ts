import { asStaff } from '#platform/auth/context.ts';
import { previewClose } from '#platform/units/preview.server.ts';
import { closeUnit } from '#platform/units/succession.commands.server.ts';
import { changePage } from '#platform/units/unit.page.server.ts';
import { forms } from '#platform/units/units.schema.ts';
import { accepted, does, unitAt } from '../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	changePage(asStaff(locals.ctx), params.slug);

export const actions: Actions = {
	katso: does(async (ctx, fields, slug) => ({
		preview: await previewClose(ctx, { slug, ...accepted(forms.close, fields) })
	})),
	tee: does(async (ctx, fields, slug) => {
		await closeUnit(ctx, { slug, ...accepted(forms.close, fields) });
		return unitAt(slug, 'closed');
	})
};

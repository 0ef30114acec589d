import { asStaff } from '#platform/auth/context.ts';
import { previewReopen } from '#platform/units/preview.server.ts';
import { reopenUnit } from '#platform/units/succession.commands.server.ts';
import { changePage } from '#platform/units/unit.page.server.ts';
import { forms } from '#platform/units/units.schema.ts';
import { accepted, does, unitAt } from '../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	changePage(asStaff(locals.ctx), params.slug);

export const actions: Actions = {
	katso: does(async (ctx, _fields, slug) => ({ preview: await previewReopen(ctx, { slug }) })),
	tee: does(async (ctx, fields, slug) => {
		await reopenUnit(ctx, { slug, ...accepted(forms.seen, fields) });
		return unitAt(slug, 'reopened');
	})
};

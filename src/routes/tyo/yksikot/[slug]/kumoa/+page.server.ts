import { asStaff } from '#platform/auth/context.ts';
import { previewUndo } from '#platform/units/preview.server.ts';
import { undoChange } from '#platform/units/undo.commands.server.ts';
import { undoPage } from '#platform/units/unit.page.server.ts';
import { forms } from '#platform/units/units.schema.ts';
import { accepted, does, unitAt } from '../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	undoPage(asStaff(locals.ctx), params.slug);

export const actions: Actions = {
	katso: does(async (ctx, fields, slug) => ({
		preview: await previewUndo(ctx, { slug, ...accepted(forms.undo, fields) })
	})),
	tee: does(async (ctx, fields, slug) =>
		unitAt(await undoChange(ctx, { slug, ...accepted(forms.undo, fields) }), 'undone')
	)
};

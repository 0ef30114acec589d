import { asStaff } from '#platform/auth/context.ts';
import { previewMove } from '#platform/units/preview.server.ts';
import { placesOf } from '#platform/units/unit.page.server.ts';
import { moveUnit } from '#platform/units/units.commands.server.ts';
import { forms } from '#platform/units/units.schema.ts';
import { accepted, does, unitAt } from '../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	placesOf(
		asStaff(locals.ctx),
		params.slug,
		'move',
		(url.searchParams.get('hae') ?? '').slice(0, 100)
	);

export const actions: Actions = {
	katso: does(async (ctx, fields, slug) => ({
		preview: await previewMove(ctx, { slug, ...accepted(forms.move, fields) })
	})),
	tee: does(async (ctx, fields, slug) => {
		await moveUnit(ctx, { slug, ...accepted(forms.move, fields) });
		return unitAt(slug, 'moved');
	})
};

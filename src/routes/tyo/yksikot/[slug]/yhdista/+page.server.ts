import { asStaff } from '#platform/auth/context.ts';
import { previewMerge } from '#platform/units/preview.server.ts';
import { mergeUnit } from '#platform/units/succession.commands.server.ts';
import { placesOf } from '#platform/units/unit.page.server.ts';
import { forms } from '#platform/units/units.schema.ts';
import { accepted, does, unitAt } from '../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	placesOf(
		asStaff(locals.ctx),
		params.slug,
		'merge',
		(url.searchParams.get('hae') ?? '').slice(0, 100)
	);

export const actions: Actions = {
	katso: does(async (ctx, fields, slug) => ({
		preview: await previewMerge(ctx, { slug, ...accepted(forms.merge, fields) })
	})),
	tee: does(async (ctx, fields, slug) => {
		await mergeUnit(ctx, { slug, ...accepted(forms.merge, fields) });
		return unitAt(slug, 'merged');
	})
};

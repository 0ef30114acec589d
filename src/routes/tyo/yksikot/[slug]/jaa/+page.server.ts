import { asStaff } from '#platform/auth/context.ts';
import { previewSplit } from '#platform/units/preview.server.ts';
import { splitUnit } from '#platform/units/succession.commands.server.ts';
import { changePage } from '#platform/units/unit.page.server.ts';
import { forms, partsIn } from '#platform/units/units.schema.ts';
import { type Fields, accepted, does, unitAt } from '../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	changePage(asStaff(locals.ctx), params.slug);

const split = (fields: Fields) => accepted(forms.split, { ...fields, parts: partsIn(fields) });

export const actions: Actions = {
	katso: does(async (ctx, fields, slug) => ({
		preview: await previewSplit(ctx, { slug, ...split(fields) })
	})),
	tee: does(async (ctx, fields, slug) => {
		await splitUnit(ctx, { slug, ...split(fields) });
		return unitAt(slug, 'split');
	})
};

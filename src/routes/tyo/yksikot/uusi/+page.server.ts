import { asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { newUnitPage } from '#platform/units/unit.page.server.ts';
import { openUnit } from '#platform/units/units.commands.server.ts';
import { forms, readUnitForm } from '#platform/units/units.schema.ts';
import { accepted, does, unitAt } from '../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	choices: await newUnitPage(asStaff(locals.ctx), (url.searchParams.get('hae') ?? '').slice(0, 100))
});

export const actions: Actions = {
	default: does(async (ctx, fields) => {
		const { cells, issues } = readUnitForm(fields);
		const form = forms.open.safeParse(fields);
		if (!form.success || Object.keys(issues).length > 0) {
			const first = Object.fromEntries(
				(form.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])
			);
			throw new Invalid({ ...first, ...issues });
		}
		return unitAt(await openUnit(ctx, { ...accepted(forms.open, fields), cells }), 'opened');
	})
};

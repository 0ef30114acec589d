import type { RequestEvent } from '@sveltejs/kit';
import {
	findOralForm,
	oralPage,
	oralStep,
	unitChoices
} from '#domains/listening/interviews/interviews.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = asStaff(locals.ctx);
	const units = await unitChoices(ctx);
	const slug = url.searchParams.get('yksikko') ?? (units.length === 1 ? units[0]?.slug : undefined);
	const { settings } = theApp();
	return {
		units,
		slug,
		origin: settings.ORIGIN ?? settings.origins[0] ?? url.origin,
		oral: slug ? await oralPage(ctx, await findOralForm(ctx, slug)) : undefined
	};
};

const step =
	(wanted: 'check' | 'send' | 'edit') =>
	async ({ locals, request, url }: RequestEvent) => {
		const ctx = asStaff(locals.ctx);
		const form = await findOralForm(ctx, url.searchParams.get('yksikko') ?? '');
		return oralStep(ctx, form, wanted, await request.formData());
	};

export const actions = { tarkista: step('check'), laheta: step('send'), muuta: step('edit') };

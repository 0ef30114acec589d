import { fail, redirect } from '@sveltejs/kit';
import {
	bringList,
	chosenColumns,
	discardList,
	drawFromList,
	drawPreview,
	readClientList,
	samplePage
} from '#domains/listening/campaigns/campaigns.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	sample: await samplePage(asStaff(locals.ctx), params.id)
});

const wholeNumber = (text: FormDataEntryValue | null): number | undefined =>
	typeof text === 'string' && /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;

const typedIn = (data: FormData) =>
	Object.fromEntries([...data].filter(([, value]) => typeof value === 'string')) as Record<
		string,
		string
	>;

export const actions: Actions = {
	tuo: async ({ locals, params, request }) => {
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) {
			return fail(422, { issue: { field: 'file', key: 'list_missing' } });
		}
		const read = readClientList(new Uint8Array(await file.arrayBuffer()));
		if ('issue' in read) {
			return fail(422, { issue: { field: 'file', key: read.issue, line: read.line } });
		}
		await bringList(asStaff(locals.ctx), params.id, read.list);
		redirect(303, href(`/tyo/kyselyt/${params.id}/otos`, locals.ctx.locale));
	},
	valitse: async ({ locals, params, request }) => {
		const data = await request.formData();
		const typed = typedIn(data);
		const total = wholeNumber(data.get('total'));
		if (total === undefined) {
			return fail(422, { typed, issue: { field: 'total', key: 'number_wrong' } });
		}
		const how = { total, evenly: data.get('share') === 'evenly' };
		const ctx = asStaff(locals.ctx);
		return { typed, preview: await drawPreview(ctx, params.id, chosenColumns(data), how) };
	},
	arvo: async ({ locals, params, request }) => {
		const ctx = asStaff(locals.ctx);
		const data = await request.formData();
		const typed = typedIn(data);
		const columns = chosenColumns(data);
		const again = async (status: number, key: string) => {
			const how = { total: Number(typed.total) || 0, evenly: typed.share === 'evenly' };
			const preview = await drawPreview(ctx, params.id, columns, how);
			return fail(status, { typed, preview, issue: { field: 'sizes', key } });
		};
		const sizes = [...data.keys()].flatMap((name) => {
			const no = /^size\.(\d+)$/.exec(name)?.[1];
			if (no === undefined) return [];
			const drawn = wholeNumber(data.get(name)) ?? -1;
			return [{ unitId: typed[`unit.${no}`] ?? '', stratum: typed[`stratum.${no}`] ?? '', drawn }];
		});
		if (sizes.some(({ drawn }) => drawn < 0)) return again(422, 'number_wrong');
		try {
			await drawFromList(ctx, params.id, { columns, sizes });
		} catch (error) {
			if (error instanceof Invalid) return again(422, Object.values(error.issues)[0] ?? '');
			if (error instanceof Conflict) return again(409, 'conflict');
			throw error;
		}
		redirect(303, href(`/tyo/kyselyt/${params.id}/kutsut`, locals.ctx.locale));
	},
	havita: async ({ locals, params }) => {
		await discardList(asStaff(locals.ctx), params.id);
		redirect(303, href(`/tyo/kyselyt/${params.id}/otos`, locals.ctx.locale));
	}
};

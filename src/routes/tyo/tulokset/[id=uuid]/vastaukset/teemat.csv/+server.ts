import { themeCsv, themePage } from '#domains/showing/open-answers/open-answers.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { givingFile } from '../../../../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals, params, url }) => {
	const slug = url.searchParams.get('yksikko') || undefined;
	const page = await themePage(asStaff(locals.ctx), params.id, slug);
	return new Response(themeCsv(page), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="teemat-${page.place.slug}.csv"`,
			'cache-control': 'no-store'
		}
	});
});

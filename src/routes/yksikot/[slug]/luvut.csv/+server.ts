import { redirect } from '@sveltejs/kit';
import { placeCsv } from '#domains/showing/statistics/statistics.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { href } from '#platform/i18n/locale.ts';
import { givingFile } from '../../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals, params, url }) => {
	const found = await placeCsv(
		locals.ctx,
		params.slug ?? '',
		theApp().settings.ORIGIN ?? url.origin
	);
	if ('moved' in found && found.moved) redirect(307, href(found.moved, locals.ctx.locale));
	return new Response(found.csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${found.file}"`,
			'cache-control': 'no-cache'
		}
	});
});

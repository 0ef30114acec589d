import { compareCsv } from '#domains/showing/statistics/statistics.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { givingFile } from '../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals, url }) => {
	const key = url.searchParams.get('ryhma') ?? '';
	const csv = await compareCsv(locals.ctx, key, theApp().settings.ORIGIN ?? url.origin);
	return new Response(csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="vertailu.csv"',
			'cache-control': 'no-cache'
		}
	});
});

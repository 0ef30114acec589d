import { releaseFile } from '#domains/showing/releases/releases.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { givingFile } from '../../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals, params, url }) => {
	const { csv, name } = await releaseFile(locals.ctx, {
		slug: params.slug ?? '',
		file: params.file ?? '',
		origin: theApp().settings.ORIGIN ?? url.origin
	});
	return new Response(csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-cache'
		}
	});
});

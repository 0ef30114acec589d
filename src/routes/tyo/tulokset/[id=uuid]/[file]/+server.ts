import { reportFile } from '#domains/showing/reports/reports.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { givingFile } from '../../../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals, params, url }) => {
	const { settings } = theApp();
	const origin = settings.ORIGIN ?? settings.origins[0] ?? url.origin;
	const { body, type, name } = await reportFile(
		asStaff(locals.ctx),
		{ origin, example: settings.example },
		{ id: params.id, file: params.file, slug: url.searchParams.get('yksikko') ?? undefined }
	);
	return new Response(new Uint8Array(body), {
		headers: {
			'content-type': type,
			'content-disposition': `${type === 'application/pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
});

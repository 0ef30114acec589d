import { formFile } from '#domains/listening/paper/paper.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { givingFile } from '../../../../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals, params, url }) => {
	const { settings } = theApp();
	const origin = settings.ORIGIN ?? settings.origins[0] ?? url.origin;
	const asked = url.searchParams;
	const { body, name } = await formFile(
		asStaff(locals.ctx),
		{ origin, example: settings.example },
		params.id,
		{
			unit: asked.get('yksikko') ?? undefined,
			locale: asked.get('kieli') ?? undefined,
			returnTo: asked.get('palautus') ?? undefined
		}
	);
	return new Response(new Uint8Array(body), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
});

import { paperFile } from '#domains/listening/channels/points/points.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { givingFile } from '../../../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals, params, url }) => {
	const { settings } = theApp();
	const origin = settings.ORIGIN ?? settings.origins[0] ?? url.origin;
	const { body, type, name } = await paperFile(
		asStaff(locals.ctx),
		{ origin, example: settings.example },
		params
	);
	return new Response(new Uint8Array(body), {
		headers: {
			'content-type': type,
			// Shown in the browser, from where it is printed or kept under this name.
			'content-disposition': `inline; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
});

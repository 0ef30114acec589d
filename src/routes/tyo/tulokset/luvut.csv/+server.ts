import { Readable } from 'node:stream';
import { allFigures } from '#domains/showing/reports/reports.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { copyOut } from '#platform/db/copy-out.server.ts';
import { givingFile } from '../../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals, url }) => {
	const { settings, pool } = theApp();
	const origin = settings.ORIGIN ?? settings.origins[0] ?? url.origin;
	const rows = await allFigures(asStaff(locals.ctx), {
		origin,
		copy: (copied) => copyOut(pool, copied)
	});
	return new Response(Readable.toWeb(rows) as ReadableStream, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="luvut.csv"',
			'cache-control': 'no-store'
		}
	});
});

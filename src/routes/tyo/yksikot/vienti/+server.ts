import { asStaff } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { exportUnits } from '#platform/units/import/import.queries.server.ts';
import { givingFile } from '../../../giving-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = givingFile(async ({ locals }) => {
	const ctx = asStaff(locals.ctx);
	return new Response(await exportUnits(ctx), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="yksikot-${dayOf(ctx.now())}.csv"`
		}
	});
});

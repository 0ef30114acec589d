import { json } from '@sveltejs/kit';
import { keepNotesSent } from '#domains/listening/interviews/interviews.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { statusOf } from '#platform/errors/status.ts';
import type { RequestHandler } from './$types';

/** Keeps what the running page's script sends; what is wrong is told by the status alone. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	try {
		const sent: unknown = await request.json().catch(() => undefined);
		return json(await keepNotesSent(asStaff(locals.ctx), params.id, sent));
	} catch (error) {
		const status = locals.ctx.who.kind === 'staff' ? statusOf(error) : 401;
		if (status >= 500) throw error;
		return json({ status }, { status });
	}
};

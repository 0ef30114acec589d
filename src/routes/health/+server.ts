import { theApp } from '#platform/app.server.ts';
import { healthOf } from '#platform/health/health.server.ts';
import type { RequestHandler } from './$types';

let health: ReturnType<typeof healthOf> | undefined;

/** How the service is, for load balancers and whoever is on call: 200, or 503 where it cannot serve. */
export const GET: RequestHandler = async () => {
	health ??= healthOf(theApp().settings.DATABASE_URL as string);
	const now = await health.now();
	return Response.json(now, {
		status: now.status === 'down' ? 503 : 200,
		headers: { 'cache-control': 'no-store' }
	});
};

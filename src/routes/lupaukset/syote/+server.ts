import { promiseFeed } from '#domains/changing/commitments/commitments.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) =>
	new Response(await promiseFeed(locals.ctx, theApp().settings.ORIGIN ?? url.origin), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' }
	});

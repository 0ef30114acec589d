import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import pLimit from 'p-limit';
import { theApp } from '#platform/app.server.ts';
import { anonymous } from '#platform/auth/actor.ts';
import { actorOf } from '#platform/auth/sign-in.public.server.ts';
import { unsentIn } from '#platform/auth/unsent.ts';
import { statusOf } from '#platform/errors/status.ts';
import { langTag, splitLocale } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { log } from '#platform/log/log.server.ts';
import { policyFor } from '#platform/safe-headers.ts';
import { filledIn } from '#platform/page-cache/filled-in.ts';
import { freshId } from '#platform/page-cache/fresh-id.ts';
import { FRESH_ID } from '#platform/page-cache/fresh-place.ts';
import { quickReceipt } from './routes/kerro/quick-receipt.server.ts';
import { quickSending } from './routes/kysely/quick-sending.server.ts';

export const init: ServerInit = () => {
	theApp();
};

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Pages that are made at one time: each takes memory, and more at once are made no sooner. Posts do
 * not stand in this line, since a slow sender would keep their place in it for long.
 */
const inTurn = pLimit(32);

/** Nobody is there any more: said to nobody. */
const gone = () => new Response(null, { status: 499 });

/** The version that the server asked for this page; a client's own header never gets this far. */
const versionOf = (given: Headers): number | undefined => {
	const version = given.get('x-kuultu-version');
	return version === null ? undefined : Number(version);
};

/** Only these addresses know who asks; every other page is the same for everyone. */
const forStaff = (path: string) => /^\/(tyo|kirjaudu)(\/|$)/.test(path);

export const handle: Handle = ({ event, resolve }) => {
	const { settings, db } = theApp();
	const { locale, rest } = splitLocale(event.url.pathname);
	return readingIn(locale, async () => {
		const { method } = event.request;
		// Also for JSON, which SvelteKit's own check lets through.
		if (
			!safe.has(method) &&
			!settings.origins.includes(event.request.headers.get('origin') ?? '')
		) {
			const headers = { 'cache-control': 'no-store' };
			return new Response('Forbidden: cross-site post', { status: 403, headers });
		}
		event.locals.path = rest;
		event.locals.ctx = {
			db,
			who: forStaff(rest) ? await actorOf(event.request.headers, db) : anonymous,
			now: () => new Date(),
			locale,
			publicVersion: versionOf(event.request.headers)
		};
		const mayBeKept = method === 'GET' && !event.url.search && !forStaff(rest);
		if (method === 'POST' && /^\/tyo(\/|$)/.test(rest) && event.locals.ctx.who.kind !== 'staff') {
			event.locals.unsent = await unsentIn(event.request);
		}
		const receipt = (await quickReceipt(event)) ?? (await quickSending(event));
		const make = () =>
			resolve(event, {
				transformPageChunk: ({ html }) =>
					filledIn(html, [
						['%kuultu.lang%', langTag(locale)],
						['%kuultu.theme%', settings.KUULTU_THEME],
						// A page that may be kept gets its ids whenever it goes out, from the cache.
						...(mayBeKept ? [] : [[FRESH_ID, freshId()] as const])
					]),
				filterSerializedResponseHeaders: () => false,
				preload: ({ type, path }) =>
					type === 'css' || (type === 'font' && path.includes('next-latin-wght'))
			});
		// A part of what is being made does not wait for what waits for it.
		const waits = method !== 'POST' && rest !== '/health' && !event.isSubRequest;
		const response =
			receipt ??
			(await (waits ? inTurn(() => (event.request.signal.aborted ? gone() : make())) : make()));
		const type = response.headers.get('content-type');
		if (!response.headers.has('content-security-policy')) {
			response.headers.set('content-security-policy', policyFor(type));
		}
		if (settings.ORIGIN?.startsWith('https:')) {
			response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
		}
		const page = type?.startsWith('text/html') ?? false;
		const shared = page && method === 'GET' && response.status === 200 && !forStaff(rest);
		if (!response.headers.has('cache-control')) {
			response.headers.set('cache-control', shared ? 'no-cache' : 'no-store');
		}
		if (shared && !event.url.search && event.route.id) response.headers.set('x-page-cache', '1');
		return response;
	});
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	const status = statusOf(error);
	if (status >= 500) log.error({ err: error, route: event.route.id }, 'request failed');
	return { status, message: String(status) };
};

import { createServer } from 'node:http';
import { theApp } from '#platform/app.server.ts';
import type { Workers } from '#platform/jobs/workers.server.ts';
import { log } from '#platform/log/log.server.ts';
import { pageCache } from '#platform/page-cache/page-cache.server.ts';
import { safeHeaders } from '#platform/safe-headers.ts';
import { SettingsError } from '#platform/settings/settings.server.ts';
import { TOO_LARGE, crowd, refuse } from '#platform/throttle/crowd.ts';

// SvelteKit must not believe what a client says of the host: these headers are ours alone, and
// filled from the settings on every request.
process.env.KIT_PROTOCOL_HEADER = 'x-kuultu-protocol';
process.env.KIT_HOST_HEADER = 'x-kuultu-host';
process.env.KIT_BODY_SIZE_LIMIT = '8M';

/** Bytes that a form may have: catalogues of units and client lists are large, the texts of staff long, others short. */
const LIMITS: readonly [RegExp, number][] = [
	[/^(\/sv|\/en|\/selko)?\/tyo\/(yksikot\/tuonti|kyselyt\/[0-9a-f-]+\/otos)/, 8 * 1024 * 1024],
	[/^(\/sv|\/en|\/selko)?\/tyo\//, 2 * 1024 * 1024],
	[/^/, 256 * 1024]
];
const { settings } = settingsOrExit();
// Beside this file once both are built.
const handlerFile = new URL('./handler.js', import.meta.url).href;
const { handler } = (await import(handlerFile)) as {
	handler: (req: unknown, res: unknown, next: () => void) => void;
};
const cache = pageCache(settings.DATABASE_URL as string);

function settingsOrExit() {
	try {
		return theApp();
	} catch (error) {
		console.error(error instanceof SettingsError ? error.message : error);
		process.exit(1);
	}
}

/** What a request counts as: the configured origin, or a local name while none is set. */
const originOf = new Map(settings.origins.map((text) => [new URL(text).host, new URL(text)]));
const ownOrigin = new URL(settings.origins[0] as string);

const crowds = crowd();

const server = createServer((req, res) => {
	if (!crowds.takesIn(req, res)) return;
	const { headers } = req;
	const { protocol, host } = originOf.get(headers.host ?? '') ?? ownOrigin;
	headers['x-kuultu-protocol'] = protocol.slice(0, -1);
	headers['x-kuultu-host'] = host;
	delete headers['x-kuultu-version'];
	const length = Number(headers['content-length'] ?? 0);
	const [, limit] = LIMITS.find(([doors]) => doors.test(req.url ?? '')) ?? [undefined, 0];
	if (length > limit) {
		refuse(res, 413, TOO_LARGE);
		return;
	}
	const render = () => {
		// Who left while the cache asked: a file sent to nobody would end the whole process.
		if (res.destroyed) return;
		// Here and not in the app's hook, which files and errors never reach.
		for (const name in safeHeaders) res.setHeader(name, safeHeaders[name] as string);
		if (req.method !== 'GET' && req.method !== 'HEAD') res.setHeader('cache-control', 'no-store');
		handler(req, res, () => res.writeHead(404).end());
	};
	// The cache asks the database first; whoever watches gets an answer also where that hangs.
	if (req.url === '/health') render();
	else cache.serve(req, res, render);
});
server.requestTimeout = 30_000;
server.headersTimeout = 10_000;
server.keepAliveTimeout = 65_000;

server.on('error', (error: NodeJS.ErrnoException) => {
	const say: Record<string, string> = {
		EADDRINUSE: `Port ${settings.PORT} is taken. Stop what uses it, or choose another with PORT.`,
		EACCES: `Port ${settings.PORT} may not be used by this user. Choose one above 1023 with PORT.`
	};
	console.error(say[error.code ?? ''] ?? error.message);
	process.exit(1);
});
server.listen(settings.PORT, settings.HOST, () => {
	log.info({ port: settings.PORT }, 'listening');
	process.send?.('listening');
	if (settings.KUULTU_JOBS === 'inside') void runJobs();
});

let workers: Workers | undefined;

/** Jobs run beside the pages, once the first page can be served. */
async function runJobs() {
	try {
		const { startWorkers } = await import('#platform/jobs/workers.server.ts');
		if (stopping) return;
		workers = startWorkers(settings.DATABASE_URL as string);
		await workers.ready;
	} catch (error) {
		log.error({ err: error }, 'jobs cannot run in this process');
	}
}

let stopping = false;
async function stop() {
	if (stopping) return;
	stopping = true;
	// What was begun is finished; a client that never ends is cut off after ten seconds.
	setTimeout(() => process.exit(0), 10_000).unref();
	const closed = new Promise((done) => {
		server.close(done);
		server.closeIdleConnections();
	});
	await Promise.all([closed, workers?.stop()]);
	await cache.close();
	process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent that started us is gone: an orphan would keep the port.
process.on('disconnect', stop);

import pg from 'pg';

/**
 * Asks the database which version the public pages are at, once for many requests.
 *
 * A page from the cache may be shown only if no change was committed before the request came.
 * So a request never joins a question that was already on its way: it waits for the next one,
 * together with all the others that came meanwhile. Under load one question serves many requests.
 */
export function publicVersion(url: string) {
	let client: pg.Client | undefined;
	let running: Promise<number> | undefined;
	let next: Promise<number> | undefined;

	async function connect(): Promise<pg.Client> {
		if (client) return client;
		const fresh = new pg.Client({
			connectionString: url,
			connectionTimeoutMillis: 3000,
			query_timeout: 3000,
			application_name: 'kuultu page cache'
		});
		fresh.on('error', () => forget(fresh));
		fresh.on('end', () => forget(fresh));
		await fresh.connect();
		return (client = fresh);
	}

	function forget(gone: pg.Client) {
		if (client === gone) client = undefined;
	}

	async function ask(): Promise<number> {
		const connected = await connect();
		try {
			const { rows } = await connected.query({
				name: 'public-version',
				text: 'select version from platform.public_version',
				rowMode: 'array'
			});
			return rows[0]?.[0] as number;
		} catch (error) {
			forget(connected);
			connected.end().catch(() => undefined);
			throw error;
		}
	}

	function start(): Promise<number> {
		const asked = ask().finally(() => {
			if (running === asked) running = undefined;
		});
		running = asked;
		return asked;
	}

	return {
		/** The version at some moment after this call. */
		now(): Promise<number> {
			if (!running) return start();
			next ??= running
				.catch(() => undefined)
				.then(() => {
					next = undefined;
					return running ?? start();
				});
			return next;
		},
		close: async () => {
			await client?.end().catch(() => undefined);
		}
	};
}

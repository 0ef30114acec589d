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
	/** A question that is on its way: nobody may join it any more. */
	let running: Promise<number> | undefined;
	/** The one after it, for all who knock meanwhile. */
	let gathering: Promise<number> | undefined;

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

	async function query(): Promise<number> {
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

	async function ask(): Promise<number> {
		await running?.catch(() => undefined);
		// Whoever has knocked by now is let in first, so that all of them share this question.
		await new Promise((done) => setImmediate(done));
		gathering = undefined;
		return (running = query());
	}

	return {
		/** The version at some moment after this call. */
		now: (): Promise<number> => (gathering ??= ask()),
		close: async () => {
			await client?.end().catch(() => undefined);
		}
	};
}

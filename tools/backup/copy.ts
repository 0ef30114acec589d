import { once } from 'node:events';
import type pg from 'pg';

/**
 * PostgreSQL's COPY over an open connection: whole tables as a stream of its text format, out and
 * in, without ever holding a table in memory.
 *
 * `pg` speaks the protocol but offers no COPY of its own; it runs whatever object has `submit` and
 * the handlers below, which is how its own cursors work.
 */

type Wire = pg.Connection & {
	sendCopyFromChunk: (chunk: Buffer) => void;
	endCopyFrom: () => void;
	sendCopyFail: (why: string) => void;
};

type Handlers = {
	copyData?: (chunk: Buffer, wire: Wire) => void;
	copyIn?: (wire: Wire) => void;
	done: () => void;
	fail: (error: Error) => void;
};

/** How much may wait to be read before the server is asked to pause. */
const FULL = 4 * 1024 * 1024;

const nothing = () => undefined;

function run(client: pg.Client, statement: string, handlers: Handlers): void {
	client.query({
		submit: (wire: pg.Connection) => wire.query(statement),
		handleCopyData: ({ chunk }: { chunk: Buffer }, wire: Wire) => handlers.copyData?.(chunk, wire),
		handleCopyInResponse: (wire: Wire) => handlers.copyIn?.(wire),
		handleReadyForQuery: handlers.done,
		handleError: handlers.fail,
		handleRowDescription: nothing,
		handleDataRow: nothing,
		handleCommandComplete: nothing,
		handleEmptyQuery: nothing,
		handlePortalSuspended: nothing
	} as pg.Submittable);
}

/** Rows that `copy (…) to stdout` gives, as they come; the server waits while nobody reads. */
export async function* copyOut(client: pg.Client, query: string): AsyncGenerator<Buffer> {
	const parts: Buffer[] = [];
	let bytes = 0;
	let ended = false;
	let fault: Error | undefined;
	let wake = nothing as () => void;
	let paused: Wire | undefined;
	run(client, `copy (${query}) to stdout`, {
		copyData: (chunk, wire) => {
			// The chunk lies in a buffer that the protocol's reader will use again.
			parts.push(Buffer.from(chunk));
			bytes += chunk.length;
			if (bytes >= FULL && !paused) {
				paused = wire;
				wire.stream.pause();
			}
			wake();
		},
		done: () => {
			ended = true;
			wake();
		},
		fail: (error) => {
			fault = error;
			wake();
		}
	});
	const goOn = () => {
		bytes = 0;
		paused?.stream.resume();
		paused = undefined;
	};
	try {
		while (!fault) {
			if (parts.length > 0) {
				const chunk = Buffer.concat(parts.splice(0));
				goOn();
				yield chunk;
			} else if (ended) {
				return;
			} else {
				await new Promise<void>((done) => (wake = done));
			}
		}
		throw fault;
	} finally {
		goOn();
	}
}

/**
 * Sends rows into `copy … from stdin`.
 *
 * @throws what reading the rows threw, or else what the database said of them
 */
export function copyIn(
	client: pg.Client,
	target: string,
	rows: AsyncIterable<Buffer>
): Promise<void> {
	let fault: Error | undefined;
	const send = async (wire: Wire) => {
		try {
			for await (const chunk of rows) {
				if (fault) return;
				wire.sendCopyFromChunk(chunk);
				if (wire.stream.writableNeedDrain) {
					await Promise.race([once(wire.stream, 'drain'), once(wire.stream, 'close')]);
				}
			}
			if (!fault) wire.endCopyFrom();
		} catch (error) {
			fault ??= error as Error;
			wire.sendCopyFail('the rows could not be read');
		}
	};
	return new Promise((done, fail) => {
		run(client, `copy ${target} from stdin`, {
			copyIn: (wire) => void send(wire),
			done,
			fail: (error) => {
				fault ??= error;
				fail(fault);
			}
		});
	});
}

import { safeHeaders } from '../safe-headers.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Requests of one connection that may wait for each other; browsers and proxies send one by one. */
const MOST_ON_A_CONNECTION = 16;

/** Requests that may be under way in this process; what comes beyond them is asked to come again. */
const MOST_UNDER_WAY = 600;

/** One sentence in each language; there is no time to ask which one, nor to render a page. */
const COME_AGAIN = [
	'Palvelussa on nyt ruuhka. Yritä hetken kuluttua uudelleen.',
	'Det är rusning i tjänsten just nu. Försök igen om en stund.',
	'The service is crowded right now. Please try again in a moment.'
].join('\n');

/** What was sent is longer than any form of ours takes; the browser's back button brings it back. */
export const TOO_LARGE = [
	'Teksti on liian pitkä. Palaa selaimella takaisin ja lyhennä tekstiä.',
	'Texten är för lång. Gå tillbaka i webbläsaren och förkorta texten.',
	'The text is too long. Go back in your browser and make it shorter.'
].join('\n');

/** Ends a request before it comes to the app. */
export function refuse(res: ServerResponse, status: number, words: string): void {
	const type = 'text/plain; charset=utf-8';
	res
		.writeHead(status, {
			...safeHeaders,
			connection: 'close',
			'cache-control': 'no-store',
			'content-type': type
		})
		.end(words);
}

type Connection = { open: number };

/**
 * Keeps a crowd from ending the process: takes in as many requests as its memory bears.
 *
 * Node reads on while answers are being made, so one connection can ask for thousands of pages
 * before it has been given one. Such a connection is cut. Where very many ask at once, those who
 * find no room get 503 at once with `Retry-After`, and what they typed stays in their browser.
 */
export function crowd(underWay = MOST_UNDER_WAY, onConnection = MOST_ON_A_CONNECTION) {
	const connections = new WeakMap<object, Connection>();
	let open = 0;
	return {
		/** @returns whether the request may go on; if not, it has been answered or cut */
		takesIn(req: IncomingMessage, res: ServerResponse): boolean {
			const connection = connections.get(req.socket) ?? { open: 0 };
			connections.set(req.socket, connection);
			if (connection.open >= onConnection) {
				req.socket.destroy();
				return false;
			}
			if (open >= underWay) {
				res.setHeader('retry-after', '5');
				refuse(res, 503, COME_AGAIN);
				return false;
			}
			connection.open += 1;
			open += 1;
			res.once('close', () => {
				connection.open -= 1;
				open -= 1;
			});
			return true;
		},
		get open() {
			return open;
		}
	};
}

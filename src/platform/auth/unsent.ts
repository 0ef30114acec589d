const MOST = 20;
/** Longer than anything that somebody writes into one form; the rest is not even read. */
const LONGEST = 64 * 1024;
/** Never shown again, whoever typed it. */
const secret = /password|salasana|again|code|koodi|token|secret|digest/i;
/** What a form says of itself and nobody has typed: ids, numbers, days, choices. */
const ownWords = /^[a-z0-9_.:+-]*$|^[A-Za-z0-9_-]{20,}$/;

/**
 * What a person had written in a form that came after their session had ended, so that the page
 * that turns it away can show it for copying: an answer that took half an hour is not lost.
 *
 * It is shown to whoever sent it in the very answer to that request, and kept nowhere.
 *
 * @returns texts in the order of the form; none where the body is no ordinary form
 */
export async function unsentIn(request: Request): Promise<string[]> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return [];
	const length = Number(request.headers.get('content-length') ?? Infinity);
	if (!(length <= LONGEST)) return [];
	let body: string;
	try {
		body = await request.clone().text();
	} catch {
		return [];
	}
	return [...new URLSearchParams(body)]
		.filter(([name, value]) => !secret.test(name) && !ownWords.test(value.trim()))
		.map(([, value]) => value.replaceAll('\r\n', '\n'))
		.slice(0, MOST);
}

/** The page on which a form was, without the action that it was sent to. */
export function pageOfForm(url: URL): string {
	const query = new URLSearchParams(
		[...url.searchParams].filter(([name]) => !name.startsWith('/'))
	);
	return url.pathname + (query.size > 0 ? `?${query}` : '');
}

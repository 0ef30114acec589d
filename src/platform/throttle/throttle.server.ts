import { createHmac, randomBytes } from 'node:crypto';
import { placeOf } from './place.ts';

type Limit = { limit: number; windowSeconds: number };
type Count = { since: number; times: number };

const DAY = 86_400_000;
// Some five megabytes when full.
const MOST_PLACES = 20_000;

/**
 * Counts how often one place asks for one thing, without knowing or keeping who that is.
 *
 * A place is counted under a keyed hash; the key is random, lives in this process's memory alone
 * and is thrown away with all counts after a day, so that no list of addresses can be tried against
 * what is left (a plain hash of an IPv4 address is undone by trying all of them). Nothing is
 * written anywhere. Several processes each count their own, so the limit is per process.
 *
 * @param clock milliseconds, for tests
 * @param most how many places are remembered; the one that was quiet longest is forgotten first
 */
export function throttle(clock: () => number = Date.now, most: number = MOST_PLACES) {
	let key = randomBytes(32);
	let keySince = clock();
	const counts = new Map<string, Count>();

	function nameOf(scope: string, address: string): string {
		if (clock() - keySince >= DAY) {
			key = randomBytes(32);
			keySince = clock();
			counts.clear();
		}
		// The NUL keeps a scope's end apart from an address's beginning.
		const name = createHmac('sha256', key).update(`${scope}\0${placeOf(address)}`);
		return name.digest('base64url').slice(0, 22);
	}

	return {
		/**
		 * Counts this time, and says whether it is one too many from this place.
		 *
		 * Many people share one address (a ward, a library, a phone company), so what is too much is
		 * held for a person to look at, never thrown away.
		 *
		 * @param scope what is asked for, such as `feedback`
		 */
		tooMany(scope: string, address: string, { limit, windowSeconds }: Limit): boolean {
			const name = nameOf(scope, address);
			const now = clock();
			const before = counts.get(name);
			const fresh = !before || now - before.since >= windowSeconds * 1000;
			const count = fresh ? { since: now, times: 1 } : { ...before, times: before.times + 1 };
			// Put last: the order of the map is how long each has been quiet.
			counts.delete(name);
			counts.set(name, count);
			if (counts.size > most) counts.delete(counts.keys().next().value as string);
			return count.times > limit;
		},
		/** How many places are remembered now. */
		size: () => counts.size
	};
}

const ours = throttle();

/** Whether this place asks for this too often, by the counts of this process. */
export const tooMany = ours.tooMany;

/** What is needed of a request to know where it came from; SvelteKit's `event` fits. */
export type Knock = { request: { headers: Headers }; getClientAddress: () => string };

/**
 * The address that a request came from, to be counted at once and not kept, logged or shown.
 *
 * Each proxy appends the address that it saw, so only as many entries as there are proxies of ours
 * can be believed, counted from the right; what stands further left was written by the client.
 *
 * @param trustedProxies KUULTU_TRUSTED_PROXIES; with none the header is not looked at
 */
export function clientAddress(knock: Knock, trustedProxies: number): string {
	if (trustedProxies > 0) {
		const hops = (knock.request.headers.get('x-forwarded-for') ?? '').split(',');
		// Fewer hops than proxies: it came past them. All such count as one place.
		const hop = hops.length >= trustedProxies ? hops[hops.length - trustedProxies] : undefined;
		if (hop?.trim()) return hop.trim();
	}
	return knock.getClientAddress();
}

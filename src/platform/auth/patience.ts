import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';

/**
 * The part of a network address that one household or office shares: an IPv4 address, the /64 of an
 * IPv6 one. Textual forms of the same address give the same part: a limiter of others was walked
 * around with `::ffff:a.b.c.d`, capital letters and the 2^64 addresses of one subscriber.
 */
export function networkPart(address: string): string {
	const bare = address
		.trim()
		.replace(/%.*$/, '')
		.replace(/^\[|\]$/g, '');
	if (isIP(bare) === 4) return bare;
	if (isIP(bare) !== 6) return 'unknown';
	// The URL parser writes every form of an IPv6 address in one way.
	const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1);
	const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(canonical);
	if (mapped) {
		const [high, low] = [mapped[1], mapped[2]].map((part) => parseInt(part as string, 16));
		return [
			(high as number) >> 8,
			(high as number) & 255,
			(low as number) >> 8,
			(low as number) & 255
		].join('.');
	}
	const [head = '', tail = ''] = canonical.split('::');
	const front = head ? head.split(':') : [];
	const back = tail ? tail.split(':') : [];
	const whole = canonical.includes('::')
		? [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back]
		: front;
	return `${whole.slice(0, 4).join(':')}::/64`;
}

type Rule = { free: number; first: number; longest: number };

// Seconds. A person who mistypes is let be; the same account tried from one place waits up to a
// quarter of an hour; an account tried from everywhere, or everything tried from one place, waits
// so briefly that nobody can be locked out of their own account by a stranger.
const rules = {
	accountFromHere: { free: 4, first: 5, longest: 900 },
	account: { free: 30, first: 5, longest: 60 },
	fromHere: { free: 60, first: 5, longest: 30 }
} satisfies Record<string, Rule>;

const waitOf = ({ free, first, longest }: Rule, failures: number): number =>
	failures < free ? 0 : Math.min(first * 2 ** Math.min(failures - free, 20), longest);

const HOUR = 3_600_000;
const MOST = 50_000;

type Tries = { failures: number; last: number };

/**
 * Counts failed tries, so that each further one waits longer.
 *
 * Nothing of it is written down: keys are made with a random key that lives in this process for a
 * day at most, so that not even its memory lists addresses. Several processes count apart, which
 * multiplies the free tries and leaves the growth.
 *
 * @example
 * const wait = patience.ask(email, address);   // counts this try as failed
 * if (wait > 0) return waitALittle(wait);
 * if (rightPassword) patience.forget(email, address);
 */
export function makePatience(now: () => number = Date.now) {
	let key = randomBytes(32);
	let keySince = now();
	const tries = new Map<string, Tries>();

	function keysOf(account: string, address: string): [string, Rule][] {
		if (now() - keySince > 24 * HOUR) {
			key = randomBytes(32);
			keySince = now();
			tries.clear();
		}
		const who = account.trim().toLowerCase();
		const where = networkPart(address);
		const of = (scope: string) => createHmac('sha256', key).update(scope).digest('base64');
		return [
			[of(`both|${where}|${who}`), rules.accountFromHere],
			[of(`account|${who}`), rules.account],
			[of(`here|${where}`), rules.fromHere]
		];
	}

	function known(id: string): Tries {
		const found = tries.get(id);
		if (found && now() - found.last < HOUR) return found;
		return { failures: 0, last: 0 };
	}

	return {
		/**
		 * Begins a try, counted as failed until `forget` says otherwise, so that a thousand at the
		 * same instant do not slip through before the first has failed.
		 *
		 * @returns seconds to wait; 0 when the try may be made
		 */
		ask(account: string, address: string): number {
			const keys = keysOf(account, address);
			const wait = Math.max(
				...keys.map(([id, rule]) => {
					const { failures, last } = known(id);
					return last + waitOf(rule, failures) * 1000 - now();
				})
			);
			if (wait > 0) return Math.ceil(wait / 1000);
			for (const [id] of keys) {
				const { failures } = known(id);
				tries.delete(id);
				tries.set(id, { failures: failures + 1, last: now() });
			}
			for (const oldest of tries.keys()) {
				if (tries.size <= MOST) break;
				tries.delete(oldest);
			}
			return 0;
		},

		/** The try was right: this account from here begins anew, the wider counts take one back. */
		forget(account: string, address: string): void {
			const [both, ...wider] = keysOf(account, address);
			if (both) tries.delete(both[0]);
			for (const [id] of wider) {
				const found = tries.get(id);
				if (found) found.failures = Math.max(0, found.failures - 1);
			}
		},

		get size() {
			return tries.size;
		}
	};
}

export type Patience = ReturnType<typeof makePatience>;

import { createHmac, randomBytes } from 'node:crypto';
import { placeOf } from '../throttle/place.ts';

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
		const where = placeOf(address);
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

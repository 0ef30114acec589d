import type { Db } from './database.server.ts';

type Kept = { at: number; value: Promise<unknown> };
const kept = new WeakMap<Db, Map<string, Kept>>();
const MOST = 2000;

/**
 * What was found lately, for posts: sending a form must cost one trip to the database, and a form
 * that is in somebody's hands is always older than a few seconds.
 *
 * A page that may be kept (a GET) asks with zero and always finds anew, or an old value would be
 * kept under a new version of the public data.
 *
 * @param withinMs how old the answer may be, in milliseconds
 */
export function lately<T>(
	db: Db,
	key: string,
	withinMs: number,
	find: () => Promise<T>
): Promise<T> {
	const all = kept.get(db) ?? new Map<string, Kept>();
	kept.set(db, all);
	const before = all.get(key);
	if (before && withinMs > 0 && Date.now() - before.at < withinMs) return before.value as Promise<T>;
	if (all.size >= MOST) all.clear();
	const value = find();
	const now = { at: Date.now(), value };
	all.set(key, now);
	// What was not found, or failed, is asked again.
	const forget = () => {
		if (all.get(key) === now) all.delete(key);
	};
	value.then((found) => found === undefined && forget(), forget);
	return value;
}

/** How old an answer may be for this request. */
export const ageFor = (method: string): number => (method === 'POST' ? 5000 : 0);

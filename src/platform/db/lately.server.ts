import type { Ctx } from '../auth/context.ts';
import type { Db } from './database.server.ts';

type Kept = { at: number; version: number | undefined; value: Promise<unknown> };
const kept = new WeakMap<Db, Map<string, Kept>>();
const MOST = 2000;
const POST_MS = 5000;

/**
 * What public pages are made of, found once for as long as it stays true.
 *
 * A page that is being rendered knows the version of public data that was asked for it, so a value
 * found at that version is exactly as fresh as a new one. A post knows no version: sending a form
 * must cost one trip to the database, and a form that is in somebody's hands is always older than a
 * few seconds, so it may use what was found five seconds ago. What a post found is not used by
 * pages, or an old value would be kept under a new version.
 *
 * @param key what is looked for, language included where it matters
 */
export function lately<T>(
	{ db, publicVersion }: Pick<Ctx, 'db' | 'publicVersion'>,
	key: string,
	find: () => Promise<T>
): Promise<T> {
	const all = kept.get(db) ?? new Map<string, Kept>();
	kept.set(db, all);
	const before = all.get(key);
	if (before && isFresh(before, publicVersion)) return before.value as Promise<T>;
	if (all.size >= MOST) all.clear();
	const value = find();
	const now = { at: Date.now(), version: publicVersion, value };
	all.set(key, now);
	// What was not found, or failed, is asked again.
	const forget = () => {
		if (all.get(key) === now) all.delete(key);
	};
	value.then((found) => found === undefined && forget(), forget);
	return value;
}

const isFresh = (one: Kept, version: number | undefined): boolean =>
	version === undefined ? Date.now() - one.at < POST_MS : one.version === version;

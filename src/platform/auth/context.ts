import type { Db } from '../db/database.server.ts';
import { Forbidden } from '../errors/errors.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Actor, Staff } from './actor.ts';

/** What every command and query gets: the database, who asks, the clock and the reader's language. */
export type Ctx = {
	db: Db;
	who: Actor;
	now: () => Date;
	locale: Locale;
	/** The version of public data that this page is rendered from; unknown to posts and jobs. */
	publicVersion?: number;
};
export type StaffCtx = Ctx & { who: Staff };

/** Refuses what the rule does not allow: default deny, asked by the command itself. */
export function allow<T>(who: Actor, rule: (who: Actor, thing: T) => boolean, thing: T): void {
	if (!rule(who, thing)) throw new Forbidden();
}

/** The same context, known to be of a signed-in member of staff. */
export function asStaff(ctx: Ctx): StaffCtx {
	if (ctx.who.kind !== 'staff') throw new Forbidden();
	return ctx as StaffCtx;
}

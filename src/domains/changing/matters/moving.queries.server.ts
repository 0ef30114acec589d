import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { findUnit } from '#platform/units/units.public.server.ts';
import { beforeOf } from './changing-matters.server.ts';
import { may, mayTakeBack } from './matters.policy.ts';
import { matterById } from './matters.queries.server.ts';

/**
 * The unit that a matter can be moved to.
 *
 * @throws Invalid for a unit that is closed, not there or the one where the matter already is
 */
export async function findTarget(db: Db, matter: { unitId: string }, unitId: string) {
	const target = await findUnit(db, unitId);
	if (!target || target.closedOn || target.id === matter.unitId) {
		throw new Invalid({ unit: 'no_such_unit' });
	}
	return target;
}

/** Where a matter is about to go, named for whoever has to say that it really should. */
export async function getMoveTarget(
	{ db, who, locale }: StaffCtx,
	{ id, version, unit }: { id: string; version: number; unit: string }
): Promise<{ unit: string; name: string }> {
	const matter = found(await matterById(db, id).executeTakeFirst());
	allow(who, may.close, matter);
	if (version !== matter.version) throw new Conflict();
	const target = await findTarget(db, matter, unit);
	return { unit: target.id, name: wordsIn(target.name, locale) };
}

export const findMove = (db: Db, matterId: string) =>
	db
		.selectFrom('changing.matterEvent')
		.select(['id', 'by', 'at', 'before', 'undoneAt'])
		.where('matterId', '=', matterId)
		.where('action', '=', 'moved')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
export type Move = NonNullable<Awaited<ReturnType<typeof findMove>>>;

/**
 * Whether a moved matter still is as it was when it arrived: moved today, and nobody has done,
 * noted or promised anything about it since. After that it is the other unit's.
 */
export async function isUntouched(
	db: Db,
	matter: { id: string; unitId: string },
	move: Move,
	today: string
): Promise<boolean> {
	if (move.undoneAt || dayOf(move.at) !== today) return false;
	const [later, note, promise] = await Promise.all([
		db
			.selectFrom('changing.matterEvent')
			.select('id')
			.where('matterId', '=', matter.id)
			.where('id', '>', move.id)
			.executeTakeFirst(),
		db
			.selectFrom('changing.matterNote')
			.select('id')
			.where('matterId', '=', matter.id)
			.where('writtenBy', 'is distinct from', move.by)
			.where('writtenAt', '>', move.at)
			.executeTakeFirst(),
		db
			.selectFrom('changing.commitmentMatter as cm')
			.innerJoin('changing.commitment as c', 'c.id', 'cm.commitmentId')
			.select('c.id')
			.where('cm.matterId', '=', matter.id)
			.where('c.unitId', '=', matter.unitId)
			.executeTakeFirst()
	]);
	return !later && !note && !promise;
}

/** The person's own move of a matter with the name of where it went, while it can be taken back. */
export async function findOwnMove({ db, who, now, locale }: StaffCtx, id: string) {
	const [matter, move] = await Promise.all([
		matterById(db, id).executeTakeFirst(),
		findMove(db, id)
	]);
	if (!matter || !move) return undefined;
	const fromUnitId = beforeOf(move.before).unitId;
	if (!mayTakeBack(who, { by: move.by, fromUnitId })) return undefined;
	if (!(await isUntouched(db, matter, move, dayOf(now())))) return undefined;
	const unit = await findUnit(db, matter.unitId);
	return { id, event: String(move.id), unit: wordsIn(unit?.name, locale) };
}
export type OwnMove = NonNullable<Awaited<ReturnType<typeof findOwnMove>>>;

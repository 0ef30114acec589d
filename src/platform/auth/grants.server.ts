import type { Db } from '../db/database.server.ts';
import { withDescendants, withPredecessors } from '../units/units.public.server.ts';
import type { Role, Staff } from './actor.ts';

export type Grant = { role: Role; unitId: string | null };
export type Access = Pick<Staff, 'workUnitIds' | 'leadUnitIds' | 'readUnitIds' | 'countyWide'>;

/**
 * What a person's roles open: units where they work, lead or read, with everything below them.
 *
 * A lead works where they lead. A coordinator works for the whole county. An administrator keeps
 * people, units and settings and reads no single voice by that role alone; an ombudsperson and a
 * reader without a unit see figures.
 */
export async function accessBy(db: Db, grants: Grant[]): Promise<Access> {
	const unitsOf = (role: Role) =>
		grants.filter((grant) => grant.role === role).flatMap(({ unitId }) => unitId ?? []);
	const countyWide = grants.some(({ role }) => role === 'coordinator');
	// What was merged into a unit is its work now, open matters and all.
	const below = async (ids: string[]) => withPredecessors(db, await withDescendants(db, ids));
	const leadUnitIds = await below(unitsOf('lead'));
	const workUnitIds = countyWide
		? await allUnits(db)
		: [...new Set([...leadUnitIds, ...(await below(unitsOf('worker')))])];
	const readUnitIds = await below(unitsOf('reader'));
	return { workUnitIds, leadUnitIds, readUnitIds, countyWide };
}

async function allUnits(db: Db): Promise<string[]> {
	const rows = await db.selectFrom('platform.unit').select('id').execute();
	return rows.map(({ id }) => id);
}

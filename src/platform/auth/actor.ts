/** What a person may be in the organisation; each grant but the county-wide ones names a unit. */
export type Role = 'worker' | 'lead' | 'coordinator' | 'administrator' | 'ombudsperson' | 'reader';

/**
 * Who asks. An anonymous visitor owns nothing: there is no id that could equal another null.
 *
 * `workUnitIds` are units (with everything below them) where the person works or leads, `leadUnitIds`
 * only those that they lead, `readUnitIds` those whose single voices a reader may see.
 */
export type Staff = {
	kind: 'staff';
	personId: string;
	name: string;
	email: string;
	locale: string;
	sessionId: string;
	roles: Role[];
	workUnitIds: string[];
	leadUnitIds: string[];
	readUnitIds: string[];
	countyWide: boolean;
};
export type Actor = { kind: 'anonymous' } | { kind: 'system' } | Staff;

export const anonymous: Actor = { kind: 'anonymous' };
export const system: Actor = { kind: 'system' };

export const hasRole = (who: Actor, ...roles: Role[]): boolean =>
	who.kind === 'staff' && roles.some((role) => who.roles.includes(role));

export const worksAt = (who: Actor, unitId: string): boolean =>
	who.kind === 'staff' && who.workUnitIds.includes(unitId);

export const leads = (who: Actor, unitId: string): boolean =>
	who.kind === 'staff' && who.leadUnitIds.includes(unitId);

export type Rule<T> = (who: Actor, thing: T) => boolean;

import type { Staff } from './actor.ts';

/** A person as the one who acts, before they have a session: for the audit log only, with no rights. */
export const personAs = (personId: string): Staff => ({
	kind: 'staff',
	personId,
	name: '',
	email: '',
	locale: 'fi',
	sessionId: '',
	roles: [],
	workUnitIds: [],
	leadUnitIds: [],
	readUnitIds: [],
	countyWide: false
});

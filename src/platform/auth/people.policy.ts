import { type Actor, hasRole } from './actor.ts';

export type PersonThing = { id: string; endedAt: Date | null };
export type InvitationThing = { email: string; open: boolean };

const administers = (who: Actor): boolean => hasRole(who, 'administrator');
const isSelf = (who: Actor, person: { id: string }): boolean =>
	who.kind === 'staff' && who.personId === person.id;

/**
 * Who may manage people: administrators, and each person their own account.
 *
 * Nobody ends themselves or takes their own administrator's role away: a county must not be left
 * without anyone who can let others in.
 */
export const may = {
	listPeople: (who: Actor, _all: 'people') => administers(who),
	/** The system too: the first administrator is invited from the command line. */
	invite: (who: Actor, _all: 'people') => administers(who) || who.kind === 'system',
	handleInvitation: (who: Actor, invitation: InvitationThing) =>
		administers(who) && invitation.open,
	/** Whoever holds the link, unless they are signed in as somebody else. */
	accept: (who: Actor, invitation: InvitationThing) =>
		invitation.open && (who.kind !== 'staff' || who.email === invitation.email),
	changeRoles: (who: Actor, person: PersonThing) => administers(who) && person.endedAt === null,
	end: (who: Actor, person: PersonThing) =>
		administers(who) && person.endedAt === null && !isSelf(who, person),
	removeSecondFactor: (who: Actor, person: PersonThing) =>
		administers(who) && person.endedAt === null && !isSelf(who, person),
	manageOwn: (who: Actor, person: { id: string }) => isSelf(who, person),
	/** A reset link works for its person while they work here. */
	resetPassword: (who: Actor, reset: { open: boolean }) => who.kind !== 'system' && reset.open
};

import { record } from '../audit/record.server.ts';
import { type Db, type Tx, inTransaction } from '../db/database.server.ts';
import { Conflict, Invalid, found } from '../errors/errors.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Actor, anonymous, system } from './actor.ts';
import { personAs } from './actor-of-person.ts';
import { type Ctx, allow } from './context.ts';
import { findInvitation, isInvitationOpen } from './links.queries.server.ts';
import { mailInvitation } from './mails.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { passwordFault } from './password.ts';
import { keepPassword } from './passwords.server.ts';
import { may } from './people.policy.ts';
import type { Invite } from './people.schema.ts';
import { newToken, tokenHash } from './secret.server.ts';

const VALID_MS = 7 * 24 * 3_600_000;

type InvitationRow = {
	id: string;
	email: string;
	role: string;
	unitId: string | null;
	acceptedAt: unknown;
	cancelledAt: unknown;
	expiresAt: Date;
};

const columns = ['id', 'email', 'name', 'role', 'unitId', 'locale'] as const;
const states = ['acceptedAt', 'cancelledAt', 'expiresAt'] as const;

/**
 * Invite a member of staff by e-mail, with one role to begin with. Only so does a person come to be.
 *
 * The link goes to the address and to nobody else; a fingerprint of it is kept. An earlier open
 * invitation to the same address is replaced, and its link is dead.
 *
 * @param origin the configured address of the service, never what a request said (CVE-2026-50635)
 * @returns the invitation's id, and the link for whoever invites from the command line
 */
export function invitePerson(
	{ db, who, now }: Omit<Ctx, 'locale'>,
	input: Invite,
	origin: string
): Promise<{ id: string; link: string }> {
	return inTransaction(db, async (tx) => {
		allow(who, may.invite, 'people');
		const person = await tx
			.selectFrom('platform.person')
			.select('endedAt')
			.where('email', '=', input.email)
			.executeTakeFirst();
		if (person && !person.endedAt) throw new Invalid({ email: 'auth_error_already_person' });
		await tx
			.updateTable('platform.invitation')
			.set({ cancelledAt: now() })
			.where('email', '=', input.email)
			.where('acceptedAt', 'is', null)
			.where('cancelledAt', 'is', null)
			.execute();
		const token = newToken();
		const { id } = await tx
			.insertInto('platform.invitation')
			.values({
				...input,
				tokenHash: tokenHash('invitation', token),
				invitedAt: now(),
				expiresAt: new Date(now().getTime() + VALID_MS),
				invitedBy: who.kind === 'staff' ? who.personId : null
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		const link = await mailInvitation(tx, input.email, input.locale, origin, token);
		await record(tx, who, 'person.invited', id, { role: input.role }, input.unitId ?? undefined);
		return { id, link };
	});
}

/** Send an invitation again, with a new link and a new week; the old link is dead. */
export function sendInvitationAgain({ db, who, now }: Ctx, id: string, origin: string) {
	return inTransaction(db, async (tx) => {
		const row = found(await lockInvitation(tx, { id }));
		allow(who, may.handleInvitation, {
			email: row.email,
			open: !row.acceptedAt && !row.cancelledAt
		});
		const token = newToken();
		await tx
			.updateTable('platform.invitation')
			.set({
				tokenHash: tokenHash('invitation', token),
				expiresAt: new Date(now().getTime() + VALID_MS)
			})
			.where('id', '=', id)
			.execute();
		await mailInvitation(tx, row.email, row.locale as Locale, origin, token);
		await record(tx, who, 'person.invited-again', id);
	});
}

/** Take an invitation back: its link is dead at once. */
export function cancelInvitation({ db, who, now }: Ctx, id: string): Promise<void> {
	return inTransaction(db, async (tx) => {
		const row = found(await lockInvitation(tx, { id }));
		allow(who, may.handleInvitation, {
			email: row.email,
			open: !row.acceptedAt && !row.cancelledAt
		});
		await tx
			.updateTable('platform.invitation')
			.set({ cancelledAt: now() })
			.where('id', '=', id)
			.execute();
		await record(tx, who, 'person.invitation-cancelled', id);
	});
}

/**
 * Accept an invitation: the person comes to be, with the address that was invited, a name, a
 * password and the role that waited.
 *
 * @throws NotFound for a link that is not one, Forbidden for one that no longer holds, Invalid for
 *   a password that is easily guessed
 */
export async function acceptInvitation(
	{ db, who, now, locale }: Ctx,
	{ token, name, password }: { token: string; name: string; password: string }
): Promise<{ personId: string; email: string }> {
	const hash = tokenHash('invitation', token);
	const seen = found(await findInvitation({ db, who, now }, token));
	const fault = passwordFault(password, { name, email: seen.email });
	if (fault) throw new Invalid({ password: fault });
	// Before the transaction: it takes long enough to hold a connection for nothing.
	const kept = await hashPassword(password);
	return inTransaction(db, async (tx) => {
		const row = found(await lockInvitation(tx, { tokenHash: hash }));
		allow(who, may.accept, { email: row.email, open: isInvitationOpen(row, now()) });
		const personId = await becomePerson(tx, { ...row, name, locale }, now());
		await keepPassword(tx, personId, kept);
		await record(tx, personAs(personId), 'person.accepted', row.id, { personId });
		return { personId, email: row.email };
	});
}

/**
 * Accept by the organisation's own sign-in, where the invited address is the verified one there.
 *
 * @param identity issuer and subject; one that is known already needs no invitation
 * @returns whether an invitation was accepted now
 */
export function acceptByIdentity(
	{ db, now }: { db: Db; now: () => Date },
	{ email, identity }: { email: string; identity: string }
): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const known = await tx
			.selectFrom('platform.credential')
			.select('id')
			.where('providerId', '=', 'oidc')
			.where('accountId', '=', identity)
			.executeTakeFirst();
		if (known) return false;
		const row = await lockInvitation(tx, { email });
		if (!row || !isInvitationOpen(row, now())) return false;
		allow(anonymous, may.accept, { email: row.email, open: true });
		const personId = await becomePerson(tx, { ...row, locale: row.locale as Locale }, now());
		await record(tx, personAs(personId), 'person.accepted', row.id, { personId, with: 'oidc' });
		return true;
	});
}

/**
 * The link that lets in the first administrator of a new installation, for the command line.
 *
 * @throws Conflict once there is an administrator: the next ones are invited by a person
 */
export async function inviteFirstAdministrator(
	db: Db,
	input: { email: string; name: string; locale: 'fi' | 'sv' | 'en' },
	origin: string,
	now: () => Date = () => new Date()
): Promise<string> {
	const who: Actor = system;
	return inTransaction(db, async (tx) => {
		const one = await tx
			.selectFrom('platform.roleGrant as g')
			.innerJoin('platform.person as p', 'p.id', 'g.personId')
			.select('g.id')
			.where('g.role', '=', 'administrator')
			.where('p.endedAt', 'is', null)
			.executeTakeFirst();
		if (one) throw new Conflict();
		allow(who, may.invite, 'people');
		const invite: Invite = { ...input, role: 'administrator', unitId: null };
		const { id, link } = await invitePerson({ db: tx, who, now }, invite, origin);
		await record(tx, who, 'person.first-administrator-invited', id);
		return link;
	});
}

async function lockInvitation(
	tx: Tx,
	by: { id: string } | { tokenHash: Buffer } | { email: string }
) {
	return tx
		.selectFrom('platform.invitation')
		.select([...columns, ...states])
		.$if('id' in by, (query) => query.where('id', '=', (by as { id: string }).id))
		.$if('tokenHash' in by, (query) =>
			query.where('tokenHash', '=', (by as { tokenHash: Buffer }).tokenHash)
		)
		.$if('email' in by, (query) =>
			query
				.where('email', '=', (by as { email: string }).email)
				.where('acceptedAt', 'is', null)
				.where('cancelledAt', 'is', null)
		)
		.forUpdate()
		.executeTakeFirst();
}

/** Makes the person, or lets one who had left come back with nothing of before but the name's row. */
async function becomePerson(
	tx: Tx,
	row: InvitationRow & { name: string; locale: Locale },
	now: Date
): Promise<string> {
	const at = now;
	const fresh = { name: row.name, locale: row.locale, emailVerified: true, updatedAt: at };
	const person = await tx
		.insertInto('platform.person')
		.values({ ...fresh, email: row.email, createdAt: at })
		.onConflict((conflict) =>
			conflict
				.column('email')
				.doUpdateSet({ ...fresh, endedAt: null, twoFactorEnabled: false })
				.where('platform.person.endedAt', 'is not', null)
		)
		.returning('id')
		.executeTakeFirst();
	if (!person) throw new Conflict();
	await tx
		.insertInto('platform.roleGrant')
		.values({ personId: person.id, role: row.role, unitId: row.unitId, grantedAt: at })
		.execute();
	await tx
		.updateTable('platform.invitation')
		.set({ acceptedAt: at, acceptedBy: person.id })
		.where('id', '=', row.id)
		.execute();
	return person.id;
}

import { sql } from 'kysely';
import { record } from '../audit/record.server.ts';
import { type Tx, inTransaction } from '../db/database.server.ts';
import { Invalid, found } from '../errors/errors.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Ctx, allow } from './context.ts';
import { mailChange } from './mails.server.ts';
import { may } from './people.policy.ts';
import type { Grant } from './people.schema.ts';

// Two administrators who end each other at the same instant would leave nobody.
const LAST_ADMINISTRATOR_LOCK = 7_255_005;

/** Give a person one more role, at a unit where the role is held somewhere. */
export function grantRole({ db, who, now }: Ctx, personId: string, grant: Grant): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.changeRoles, found(await lockPerson(tx, personId)));
		const added = await tx
			.insertInto('platform.roleGrant')
			.values({
				personId,
				...grant,
				grantedAt: now(),
				grantedBy: who.kind === 'staff' ? who.personId : null
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) throw new Invalid({ role: 'auth_error_role_held' });
		await record(
			tx,
			who,
			'person.role-granted',
			personId,
			{ role: grant.role },
			grant.unitId ?? undefined
		);
	});
}

/** Take a role from a person; what it opened is closed at their next click. */
export function withdrawRole({ db, who }: Ctx, personId: string, grantId: string): Promise<void> {
	return inTransaction(db, async (tx) => {
		await lockAdministrators(tx);
		allow(who, may.changeRoles, found(await lockPerson(tx, personId)));
		const grant = found(
			await tx
				.deleteFrom('platform.roleGrant')
				.where('id', '=', grantId)
				.where('personId', '=', personId)
				.returning(['role', 'unitId'])
				.executeTakeFirst()
		);
		if (grant.role === 'administrator') {
			if (who.kind === 'staff' && who.personId === personId) {
				throw new Invalid({ form: 'auth_error_own_administrator' });
			}
			await keepOneAdministrator(tx);
		}
		await record(
			tx,
			who,
			'person.role-withdrawn',
			personId,
			{ role: grant.role },
			grant.unitId ?? undefined
		);
	});
}

/**
 * End a person's time here: out of every session at once, with no way back in but a new invitation.
 *
 * The row stays, since what they did carries their id; passwords, linked identities, the second
 * factor, roles and open links are deleted.
 */
export function endPerson({ db, who, now }: Ctx, personId: string): Promise<void> {
	return inTransaction(db, async (tx) => {
		await lockAdministrators(tx);
		const person = found(await lockPerson(tx, personId));
		allow(who, may.end, person);
		await tx
			.updateTable('platform.person')
			.set({ endedAt: now(), twoFactorEnabled: false, updatedAt: now() })
			.where('id', '=', personId)
			.execute();
		for (const table of [
			'platform.session',
			'platform.credential',
			'platform.secondFactor',
			'platform.passwordReset'
		] as const) {
			await tx.deleteFrom(table).where('personId', '=', personId).execute();
		}
		await forgetSteps(tx, personId);
		const grants = await tx
			.deleteFrom('platform.roleGrant')
			.where('personId', '=', personId)
			.returning(['role', 'unitId'])
			.execute();
		await keepOneAdministrator(tx);
		await mailChange(tx, person.email, person.locale as Locale, 'ended');
		await record(tx, who, 'person.ended', personId, {
			roles: grants.map(({ role, unitId }) => (unitId ? `${role}:${unitId}` : role))
		});
	});
}

/**
 * Remove a second factor for a person who has lost it, after recognising them by other means; they
 * are signed out and told, and set up a new one at the next sign-in where their role needs one.
 */
export function removeSecondFactor({ db, who, now }: Ctx, personId: string): Promise<void> {
	return inTransaction(db, async (tx) => {
		const person = found(await lockPerson(tx, personId));
		allow(who, may.removeSecondFactor, person);
		await tx.deleteFrom('platform.secondFactor').where('personId', '=', personId).execute();
		await tx.deleteFrom('platform.session').where('personId', '=', personId).execute();
		await forgetSteps(tx, personId);
		await tx
			.updateTable('platform.person')
			.set({ twoFactorEnabled: false, updatedAt: now() })
			.where('id', '=', personId)
			.execute();
		await mailChange(tx, person.email, person.locale as Locale, 'second-factor-off');
		await record(tx, who, 'person.second-factor-removed', personId);
	});
}

const lockPerson = (tx: Tx, id: string) =>
	tx
		.selectFrom('platform.person')
		.select(['id', 'email', 'locale', 'endedAt'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();

/** Half-done sign-ins of this person: the step that waits for a code. */
const forgetSteps = (tx: Tx, personId: string) =>
	tx.deleteFrom('platform.verification').where('value', '=', personId).execute();

const lockAdministrators = (tx: Tx) =>
	sql`select pg_advisory_xact_lock(${LAST_ADMINISTRATOR_LOCK})`.execute(tx);

async function keepOneAdministrator(tx: Tx): Promise<void> {
	const left = await tx
		.selectFrom('platform.roleGrant as g')
		.innerJoin('platform.person as p', 'p.id', 'g.personId')
		.select('g.id')
		.where('g.role', '=', 'administrator')
		.where('p.endedAt', 'is', null)
		.executeTakeFirst();
	if (!left) throw new Invalid({ form: 'auth_error_last_administrator' });
}

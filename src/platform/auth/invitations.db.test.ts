import { describe, expect, it } from 'vitest';
import { type Actor, type Role, anonymous, system } from './actor.ts';
import {
	acceptByIdentity,
	acceptInvitation,
	cancelInvitation,
	inviteFirstAdministrator,
	invitePerson,
	sendInvitationAgain
} from './invitations.commands.server.ts';
import { findInvitation, isResetOpen } from './links.queries.server.ts';
import { listInvitations } from './people.queries.server.ts';
import { type Invite, inviteSchema } from './people.schema.ts';
import { askForReset } from './reset.commands.server.ts';
import { ORIGIN, PASSWORD, browser, withSignIn } from './sign-in.given.ts';

const house = withSignIn();
const days = (count: number) => () => new Date(Date.now() + count * 24 * 3_600_000);

let no = 0;
const someone = (): Invite => ({
	email: `kutsuttu.${++no}@tyo.example`,
	name: 'Kutsuttu Ihminen',
	role: 'worker',
	unitId: house.units.unit,
	locale: 'fi'
});

const tokenIn = (link: string) => link.split('/').at(-1) as string;

async function invited(own: Partial<Invite> = {}) {
	const boss = await house.person([{ role: 'administrator' }]);
	const input = { ...someone(), ...own };
	const { id, link } = await invitePerson(house.as(boss), input, ORIGIN);
	return { boss, input, id, token: tokenIn(link) };
}

const accept = (token: string, who: Actor = anonymous, now?: () => Date) =>
	acceptInvitation(house.as(who, now), { token, name: 'Aino Uusi', password: PASSWORD });

const personWith = (email: string) =>
	house.db.selectFrom('platform.person').selectAll().where('email', '=', email).executeTakeFirst();

describe('inviting', () => {
	it.each([undefined, 'worker', 'lead', 'coordinator', 'ombudsperson', 'reader'] as const)(
		'is refused to %s',
		async (role) => {
			const unitId = ['worker', 'lead', 'reader'].includes(role ?? '')
				? house.units.unit
				: undefined;
			const who = role ? await house.person([{ role: role as Role, unitId }]) : anonymous;
			const { id } = await invited();
			await expect(invitePerson(house.as(who), someone(), ORIGIN)).rejects.toThrow('forbidden');
			await expect(cancelInvitation(house.as(who), id)).rejects.toThrow('forbidden');
			await expect(sendInvitationAgain(house.as(who), id, ORIGIN)).rejects.toThrow('forbidden');
		}
	);

	it('sends a link of the configured address and keeps only its fingerprint', async () => {
		const { input, token, id, boss } = await invited();
		const [mail, ...more] = await house.mailsTo(input.email);
		expect(more).toEqual([]);
		expect(mail?.text).toContain(`${ORIGIN}/kirjaudu/kutsu/${token}`);
		expect(mail?.text).not.toContain(input.name);
		expect(token).toMatch(/^[\w-]{43}$/);
		const row = await house.db
			.selectFrom('platform.invitation')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(JSON.stringify(row)).not.toContain(token);
		expect(await personWith(input.email)).toBeUndefined();
		expect(await house.audited(boss.personId)).toEqual(['person.invited']);
	});

	it('speaks the language that was chosen', async () => {
		const { input } = await invited({ locale: 'sv' });
		const [mail] = await house.mailsTo(input.email);
		expect(mail?.subject).toContain('Inbjudan');
		expect(mail?.text).toContain(`${ORIGIN}/sv/kirjaudu/kutsu/`);
	});

	it('refuses an address that has an account', async () => {
		const { boss } = await invited();
		const there = await house.person();
		await expect(
			invitePerson(house.as(boss), { ...someone(), email: there.email }, ORIGIN)
		).rejects.toMatchObject({ issues: { email: 'auth_error_already_person' } });
	});

	it.each([
		[{ email: 'a@b' }, 'email'],
		[{ email: 'a@x.example\r\nBcc: b@x.example' }, 'email'],
		[{ email: 'a@x.example, b@x.example' }, 'email'],
		[{ email: ['a@x.example'] }, 'email'],
		[{ name: '' }, 'name'],
		[{ name: 'A\u202eB' }, 'name'],
		[{ name: '<b>Aino</b>' }, 'name'],
		[{ role: 'owner' }, 'role'],
		[{ role: 'worker', unitId: '' }, 'unitId'],
		[{ role: 'administrator', unitId: '00000000-0000-4000-8000-000000000000' }, 'unitId'],
		[{ unitId: 'x' }, 'unitId'],
		[{ locale: 'de' }, 'locale']
	])('does not take %j', (wrong, field) => {
		const good = { ...someone(), unitId: '00000000-0000-4000-8000-000000000000' };
		expect(inviteSchema.safeParse(good).success).toBe(true);
		const result = inviteSchema.safeParse({ ...good, ...wrong });
		expect(result.error?.issues.map(({ path }) => path[0])).toEqual([field]);
	});
});

describe('what was typed wrong', () => {
	it('is said all at once, in the order of the form', () => {
		const sent = { email: 'x', name: '', role: 'worker', unitId: '', locale: 'de' };
		expect(inviteSchema.safeParse(sent).error?.issues.map(({ path }) => path[0])).toEqual([
			'email',
			'name',
			'locale',
			'unitId'
		]);
	});
});

describe('accepting', () => {
	it('makes the person with the invited address, role and unit, who can sign in at once', async () => {
		const { input, token } = await invited();
		await accept(token);
		const one = browser(house);
		expect((await one.signIn(input.email)).to).toBe('in');
		expect(await one.who()).toMatchObject({
			name: 'Aino Uusi',
			email: input.email,
			roles: ['worker'],
			workUnitIds: [house.units.unit]
		});
	});

	it('happens once', async () => {
		const { token } = await invited();
		const tries = await Promise.allSettled([accept(token), accept(token), accept(token)]);
		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		await expect(accept(token)).rejects.toThrow('not found');
	});

	it('does not happen after a week, after it was taken back, or with another link', async () => {
		const late = await invited();
		await expect(accept(late.token, anonymous, days(7.01))).rejects.toThrow('not found');
		const back = await invited();
		await cancelInvitation(house.as(back.boss), back.id);
		await expect(accept(back.token)).rejects.toThrow('not found');
		await expect(cancelInvitation(house.as(back.boss), back.id)).rejects.toThrow('forbidden');
		await expect(sendInvitationAgain(house.as(back.boss), back.id, ORIGIN)).rejects.toThrow(
			'forbidden'
		);
		for (const token of ['', 'x', `${late.token}x`, late.token.toUpperCase(), '../..']) {
			await expect(accept(token)).rejects.toThrow('not found');
		}
		expect(await personWith(late.input.email)).toBeUndefined();
		expect(await personWith(back.input.email)).toBeUndefined();
	});

	it('works after it was sent again, by the new link only, also when the first week had passed', async () => {
		const { boss, id, token, input } = await invited();
		await sendInvitationAgain(house.as(boss, days(8)), id, ORIGIN);
		const mails = await house.mailsTo(input.email);
		expect(mails).toHaveLength(2);
		const fresh = /kutsu\/([\w-]+)/.exec(mails[1]?.text ?? '')?.[1] as string;
		await expect(accept(token, anonymous, days(8))).rejects.toThrow('not found');
		await accept(fresh, anonymous, days(14));
		expect((await personWith(input.email))?.emailVerified).toBe(true);
	});

	it('is replaced by a newer invitation to the same address', async () => {
		const { boss, input, token } = await invited();
		const { link } = await invitePerson(
			house.as(boss),
			{ ...input, role: 'ombudsperson', unitId: null },
			ORIGIN
		);
		await expect(accept(token)).rejects.toThrow('not found');
		await accept(tokenIn(link));
		const one = browser(house);
		await one.signIn(input.email);
		expect(await one.who()).toMatchObject({ roles: ['ombudsperson'], workUnitIds: [] });
	});

	it('is refused to somebody signed in under another address (a forwarded link)', async () => {
		const { token, input } = await invited();
		const other = await house.person([{ role: 'worker', unitId: house.units.other }]);
		expect(await findInvitation(house.as(other), token)).toMatchObject({ forOther: true });
		await expect(accept(token, other)).rejects.toThrow('forbidden');
		expect(await personWith(input.email)).toBeUndefined();
	});

	it('does not take an easy password, and the invitation stays', async () => {
		const { token } = await invited();
		await expect(
			acceptInvitation(house.as(anonymous), {
				token,
				name: 'Aino Uusi',
				password: 'Salasana2026!'
			})
		).rejects.toMatchObject({ issues: { password: 'auth_password_common' } });
		await accept(token);
	});

	it('lets a person who had left come back with the new role only', async () => {
		const gone = await house.person([{ role: 'lead', unitId: house.units.other }]);
		await house.db
			.updateTable('platform.person')
			.set({ endedAt: new Date() })
			.where('id', '=', gone.personId)
			.execute();
		await house.db.deleteFrom('platform.roleGrant').where('personId', '=', gone.personId).execute();
		const { token } = await invited({ email: gone.email });
		const { personId } = await accept(token);
		expect(personId).toBe(gone.personId);
		const one = browser(house);
		await one.signIn(gone.email);
		expect(await one.who()).toMatchObject({ roles: ['worker'], leadUnitIds: [] });
	});
});

describe('other ways around an invitation', () => {
	it('a reset link is not sent to an invited address, in any state of the invitation', async () => {
		for (const end of ['open', 'expired', 'cancelled'] as const) {
			const { boss, id, input } = await invited();
			if (end === 'cancelled') await cancelInvitation(house.as(boss), id);
			const now = end === 'expired' ? days(8) : undefined;
			await askForReset(house.as(anonymous, now), input.email, ORIGIN);
			expect(await house.mailsTo(input.email)).toHaveLength(1);
		}
	});

	it('an invitation’s token resets no password, and a reset token accepts no invitation', async () => {
		const { token } = await invited();
		expect(await isResetOpen(house.db, token, new Date())).toBe(false);
		const aino = await house.person();
		await askForReset(house.as(anonymous), aino.email, ORIGIN);
		const [mail] = await house.mailsTo(aino.email);
		const reset = /uusi-salasana\/([\w-]+)/.exec(mail?.text ?? '')?.[1] as string;
		expect(await isResetOpen(house.db, reset, new Date())).toBe(true);
		expect(await findInvitation(house.as(anonymous), reset)).toBeUndefined();
		await expect(accept(reset)).rejects.toThrow('not found');
	});

	it('nobody waits in an account before the invited person comes', async () => {
		const { input, token } = await invited();
		const attacker = browser(house);
		expect(await attacker.signIn(input.email, PASSWORD)).toEqual({ to: 'refused' });
		await accept(token);
		expect(await attacker.who()).toEqual({ kind: 'anonymous' });
	});

	it('an identity is let in by an open invitation to its verified address only', async () => {
		const { boss, id, input } = await invited();
		const now = () => new Date();
		const comes = (email: string, at = now) =>
			acceptByIdentity({ db: house.db, now: at }, { email, identity: `https://idp ${email}` });
		expect(await comes('eikutsuttu@tyo.example')).toBe(false);
		expect(await comes(input.email, days(8))).toBe(false);
		await cancelInvitation(house.as(boss), id);
		expect(await comes(input.email)).toBe(false);
		const other = await invited();
		expect(await comes(other.input.email)).toBe(true);
		expect(await comes(other.input.email)).toBe(false);
	});
});

describe('the list of those who wait', () => {
	it('holds what can be sent again or taken back', async () => {
		const { input, id, boss } = await invited();
		expect((await listInvitations(house.db)).find((row) => row.id === id)).toMatchObject({
			email: input.email,
			role: 'worker',
			unitName: { fi: 'perheneuvola' }
		});
		await cancelInvitation(house.as(boss), id);
		expect((await listInvitations(house.db)).some((row) => row.id === id)).toBe(false);
	});
});

describe('the first administrator', () => {
	it('is invited from the command line while there is none, and only then', async () => {
		await house.db.deleteFrom('platform.roleGrant').where('role', '=', 'administrator').execute();
		const first = { email: 'ensimmainen@tyo.example', name: 'Ensimmäinen', locale: 'fi' as const };
		const link = await inviteFirstAdministrator(house.db, first, ORIGIN);
		await accept(tokenIn(link));
		expect((await browser(house).signIn(first.email)).to).toBe('setup');
		await expect(
			inviteFirstAdministrator(house.db, { ...first, email: 'toinen@tyo.example' }, ORIGIN)
		).rejects.toThrow('conflict');
		expect(system.kind).toBe('system');
	});
});

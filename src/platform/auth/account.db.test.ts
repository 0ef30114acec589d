import { describe, expect, it } from 'vitest';
import { type Staff, anonymous } from './actor.ts';
import {
	changePassword,
	chooseLanguage,
	endOtherSessions,
	endSession
} from './account.commands.server.ts';
import { isResetOpen } from './links.queries.server.ts';
import { listSessions } from './people.queries.server.ts';
import { askForReset, resetPassword } from './reset.commands.server.ts';
import { ORIGIN, PASSWORD, browser, withSignIn } from './sign-in.given.ts';

const house = withSignIn();
const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

describe('one’s own account', () => {
	it('is nobody else’s', async () => {
		const [aino, veera] = [await house.person(), await house.person()];
		const one = browser(house);
		await one.signIn(aino.email);
		const [session] = await listSessions(house.db, aino.personId, new Date());
		await expect(endSession(house.as(veera), session?.id as string)).rejects.toThrow('not found');
		expect((await one.who()).kind).toBe('staff');
	});

	it('lists sessions by device, ends one or all others', async () => {
		const aino = await house.person();
		const [here, phone, left] = [browser(house), browser(house), browser(house)];
		for (const one of [here, phone, left]) await one.signIn(aino.email);
		const ctx = house.as((await here.who()) as Staff);
		const sessions = await listSessions(house.db, aino.personId, new Date());
		expect(sessions.map(({ device }) => device)).toEqual(Array(3).fill('Firefox, Windows'));
		const phoneId = ((await phone.who()) as Staff).sessionId;
		await endSession(ctx, phoneId);
		expect((await phone.who()).kind).toBe('anonymous');
		expect((await left.who()).kind).toBe('staff');
		await endOtherSessions(ctx);
		expect((await left.who()).kind).toBe('anonymous');
		expect((await here.who()).kind).toBe('staff');
	});

	it('changes a password by the old one, ends other sessions and dead links, and tells', async () => {
		const aino = await house.person();
		const [here, other] = [browser(house), browser(house)];
		await here.signIn(aino.email);
		await other.signIn(aino.email);
		await askForReset(house.as(anonymous), aino.email, ORIGIN);
		const token = await house.resetTokenOf(aino.email);
		const ctx = house.as((await here.who()) as Staff);
		const fresh = 'neljä vihreää lautaa';
		await expect(changePassword(ctx, { current: 'väärä', password: fresh })).rejects.toMatchObject({
			issues: { current: 'auth_error_current_password' }
		});
		await expect(
			changePassword(ctx, { current: PASSWORD, password: 'Tervetuloa2026' })
		).rejects.toMatchObject({ issues: { password: 'auth_password_common' } });
		await changePassword(ctx, { current: PASSWORD, password: fresh });
		expect((await here.who()).kind).toBe('staff');
		expect((await other.who()).kind).toBe('anonymous');
		expect(await isResetOpen(house.db, token, new Date())).toBe(false);
		expect(await browser(house).signIn(aino.email)).toEqual({ to: 'refused' });
		expect((await browser(house).signIn(aino.email, fresh)).to).toBe('in');
		expect((await house.mailsTo(aino.email)).at(-1)?.text).toContain('Salasanasi vaihdettiin');
	});

	it('chooses a language', async () => {
		const aino = await house.person();
		await chooseLanguage(house.as(aino), 'sv');
		await askForReset(house.as(anonymous), aino.email, ORIGIN);
		expect((await house.mailsTo(aino.email))[0]?.subject).toContain('Nytt lösenord');
	});
});

describe('a new password by mail', () => {
	it('works once, within the hour, by the newest link, and ends every session', async () => {
		const aino = await house.person();
		const one = browser(house);
		await one.signIn(aino.email);
		await askForReset(house.as(anonymous), aino.email, ORIGIN);
		const old = await house.resetTokenOf(aino.email);
		await askForReset(house.as(anonymous, later(6)), aino.email, ORIGIN);
		const token = await house.resetTokenOf(aino.email);
		const reset = (given: string, now?: () => Date, password = 'viisi sinistä ikkunaa') =>
			resetPassword(house.as(anonymous, now), { token: given, password });
		await expect(reset(old)).rejects.toThrow('forbidden');
		await expect(reset(token, later(67))).rejects.toThrow('forbidden');
		await expect(reset('x')).rejects.toThrow('not found');
		await expect(reset(token, undefined, 'Salasana2026')).rejects.toMatchObject({
			issues: { password: 'auth_password_common' }
		});
		const tries = await Promise.allSettled([reset(token), reset(token), reset(token)]);
		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		await expect(reset(token)).rejects.toThrow('forbidden');
		expect((await one.who()).kind).toBe('anonymous');
		expect((await browser(house).signIn(aino.email, 'viisi sinistä ikkunaa')).to).toBe('in');
	});

	it('sends at most one mail in five minutes, and none to nobody', async () => {
		const aino = await house.person();
		const ask = (email: string, now?: () => Date) =>
			askForReset(house.as(anonymous, now), email, ORIGIN);
		for (let round = 0; round < 5; round++) await ask(aino.email);
		expect(await house.mailsTo(aino.email)).toHaveLength(1);
		await ask('eiketaan@tyo.example');
		expect(await house.mailsTo('eiketaan@tyo.example')).toEqual([]);
		const [mail] = await house.mailsTo(aino.email);
		expect(mail?.text).toContain(`${ORIGIN}/kirjaudu/uusi-salasana/`);
	});

	it('does not get past the second factor', async () => {
		const admin = await house.person([{ role: 'administrator' }]);
		await askForReset(house.as(anonymous), admin.email, ORIGIN);
		const password = 'viisi sinistä ikkunaa';
		await resetPassword(house.as(anonymous), {
			token: await house.resetTokenOf(admin.email),
			password
		});
		const one = browser(house);
		expect((await one.signIn(admin.email, password)).to).toBe('setup');
		expect(await one.who()).toEqual({ kind: 'anonymous' });
	});
});

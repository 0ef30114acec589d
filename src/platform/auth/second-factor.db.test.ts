import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Staff } from './actor.ts';
import { PASSWORD, browser, withSignIn } from './sign-in.given.ts';
import {
	beginSecondFactor,
	renewBackupCodes,
	stopSecondFactor,
	takeSecondFactor
} from './second-factor.commands.server.ts';
import { findWaitingSecret } from './second-factor.queries.server.ts';
import { sessionOf } from './session.server.ts';
import { confirmCode } from './sign-in.server.ts';

const house = withSignIn();
type Browser = ReturnType<typeof browser>;

/** What an authenticator app shows (RFC 6238), from the words that the page shows. */
function appCode(words: string, at = Date.now()): string {
	const bits = [...words.replace(/ /g, '')]
		.map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
		.join('');
	const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
	const count = Buffer.alloc(8);
	count.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
	const mac = createHmac('sha1', key).update(count).digest();
	const offset = (mac.at(-1) as number) & 15;
	return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const sessionIn = async (one: Browser) => {
	const session = await sessionOf(one.headers(), house.db, one.settings);
	if (!session) throw new Error('no session');
	return session;
};

async function setUp(one: Browser): Promise<{ words: string; codes: string[] }> {
	const session = await sessionIn(one);
	await beginSecondFactor({ ...one.visit(), session }, PASSWORD);
	const { words } = (await findWaitingSecret({ ...one.visit(), session })) as { words: string };
	const { codes, cookies } = await takeSecondFactor({ ...one.visit(), session }, appCode(words));
	one.take(cookies);
	return { words, codes };
}

async function withFactor() {
	const person = await house.person([{ role: 'administrator' }]);
	const one = browser(house);
	await one.signIn(person.email);
	return { person, one, ...(await setUp(one)) };
}

/** A code of the next half minute, which has not been used yet and still counts. */
const nextCode = (words: string) => appCode(words, Date.now() + 30_000);

describe('who must have a second factor', () => {
	it.each(['administrator', 'coordinator'] as const)(
		'a password alone opens nothing to %s, until it is set up',
		async (role) => {
			const person = await house.person([{ role }]);
			const one = browser(house);
			expect((await one.signIn(person.email)).to).toBe('setup');
			expect(await one.who()).toEqual({ kind: 'anonymous' });
			const { codes } = await setUp(one);
			expect(codes).toHaveLength(10);
			expect(await one.who()).toMatchObject({ kind: 'staff', roles: [role] });
			const [mail] = await house.mailsTo(person.email);
			expect(mail?.text).toContain('Kaksivaiheinen tunnistus otettiin käyttöön');
		}
	);

	it('is settled by the setting, and asked of nobody in the example county', async () => {
		const worker = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const boss = await house.person([{ role: 'administrator' }]);
		const [one, example] = [browser(house), browser(house, { example: true })];
		expect((await example.signIn(boss.email)).to).toBe('in');
		expect((await one.signIn(worker.email)).to).toBe('in');
		await house.db
			.insertInto('platform.setting')
			.values({ key: 'sign-in', value: JSON.stringify({ secondFactorRoles: ['worker'] }) })
			.execute();
		// At the next click, also of a session that was whole.
		expect((await one.who()).kind).toBe('anonymous');
		expect((await browser(house).signIn(worker.email)).to).toBe('setup');
		expect((await browser(house).signIn(boss.email)).to).toBe('in');
		await house.db.deleteFrom('platform.setting').where('key', '=', 'sign-in').execute();
	});

	it('falls on a worker who becomes an administrator, in the open session too', async () => {
		const worker = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const one = browser(house);
		await one.signIn(worker.email);
		await house.db
			.insertInto('platform.roleGrant')
			.values({ personId: worker.personId, role: 'administrator' })
			.execute();
		expect((await one.who()).kind).toBe('anonymous');
	});
});

describe('setting up', () => {
	it('refuses a wrong password and a wrong code', async () => {
		const person = await house.person([{ role: 'administrator' }]);
		const one = browser(house);
		await one.signIn(person.email);
		const session = await sessionIn(one);
		const visit = { ...one.visit(), session };
		await expect(beginSecondFactor(visit, 'väärä salasana')).rejects.toThrow('invalid');
		expect(await findWaitingSecret(visit)).toBeUndefined();
		await beginSecondFactor(visit, PASSWORD);
		for (const wrong of ['', 'abcdef', '12345', '000000\u0000']) {
			await expect(takeSecondFactor(visit, wrong)).rejects.toThrow('invalid');
		}
		const { words } = (await findWaitingSecret(visit)) as { words: string };
		const wrong = appCode(words, Date.now() + 3_600_000);
		await expect(takeSecondFactor(visit, wrong)).rejects.toThrow('invalid');
		expect((await one.who()).kind).toBe('anonymous');
	});

	it('cannot be begun anew by a session that waits for a code', async () => {
		const { person, one } = await withFactor();
		// A session opened with the password alone, as if the step in between had been skipped.
		await house.db
			.updateTable('platform.session')
			.set({ signedInWith: 'password' })
			.where('personId', '=', person.personId)
			.execute();
		expect((await one.who()).kind).toBe('anonymous');
		const session = await sessionIn(one);
		expect(session.lacks).toBe('code');
		await expect(beginSecondFactor({ ...one.visit(), session }, PASSWORD)).rejects.toThrow(
			'forbidden'
		);
		await expect(takeSecondFactor({ ...one.visit(), session }, '123456')).rejects.toThrow(
			'forbidden'
		);
		expect(await findWaitingSecret({ ...one.visit(), session })).toBeUndefined();
	});

	it('leaves other sessions of before outside', async () => {
		const person = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const [one, other] = [browser(house), browser(house)];
		await one.signIn(person.email);
		await other.signIn(person.email);
		await setUp(one);
		expect((await one.who()).kind).toBe('staff');
		expect((await other.who()).kind).toBe('anonymous');
	});
});

describe('signing in with a second factor', () => {
	it('the password leaves no session behind, only the right to give a code', async () => {
		const { person, words } = await withFactor();
		await house.db.deleteFrom('platform.session').where('personId', '=', person.personId).execute();
		const one = browser(house);
		expect((await one.signIn(person.email)).to).toBe('code');
		expect([...one.cookies.keys()]).toEqual(['__Host-kuultu.two_factor']);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
		const left = await house.db
			.selectFrom('platform.session')
			.select('id')
			.where('personId', '=', person.personId)
			.execute();
		expect(left).toEqual([]);
		const entry = await confirmCode(one.visit(), nextCode(words));
		expect(entry.to).toBe('in');
		if ('cookies' in entry) one.take(entry.cookies);
		expect((await one.who()).kind).toBe('staff');
	});

	it('the step cookie is no session cookie, nor the other way round', async () => {
		const { person, one } = await withFactor();
		const half = browser(house);
		await half.signIn(person.email);
		const step = half.cookies.get('__Host-kuultu.two_factor') as string;
		half.cookies.clear();
		half.cookies.set('__Host-kuultu.session_token', step);
		expect(await half.who()).toEqual({ kind: 'anonymous' });
		const session = one.cookies.get('__Host-kuultu.session_token') as string;
		half.cookies.clear();
		half.cookies.set('__Host-kuultu.two_factor', session);
		expect(await confirmCode(half.visit(), '123456')).toEqual({ to: 'again' });
	});

	it('a code without a password before it is nothing', async () => {
		const { words } = await withFactor();
		expect(await confirmCode(browser(house).visit(), nextCode(words))).toEqual({ to: 'again' });
	});

	it('refuses a code that has been used', async () => {
		const { person, words } = await withFactor();
		const [one, other] = [browser(house), browser(house)];
		await one.signIn(person.email);
		await other.signIn(person.email);
		const code = nextCode(words);
		expect((await confirmCode(one.visit(), code)).to).toBe('in');
		expect((await confirmCode(other.visit(), code)).to).not.toBe('in');
		expect(await other.who()).toEqual({ kind: 'anonymous' });
	});

	it('lets five wrong codes be, then asks for the password again; ten lock for a while', async () => {
		const { person, words } = await withFactor();
		const seen: string[] = [];
		for (let round = 0; round < 2; round++) {
			const one = browser(house);
			await one.signIn(person.email);
			for (let tries = 0; tries < 6; tries++) {
				seen.push((await confirmCode(one.visit(), appCode(words, tries * 1e9))).to);
			}
		}
		expect(seen.slice(0, 6)).toEqual([
			'refused',
			'refused',
			'refused',
			'refused',
			'refused',
			'again'
		]);
		expect(seen.slice(6, 11)).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
		const one = browser(house);
		await one.signIn(person.email);
		expect(await confirmCode(one.visit(), nextCode(words))).toEqual({ to: 'locked' });
	});

	it('takes a backup code once, however it is typed', async () => {
		const { person, codes } = await withFactor();
		const code = codes[3] as string;
		expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
		const typed = ` ${code.toUpperCase().replace('-', ' ')} `;
		const [one, other] = [browser(house), browser(house)];
		await one.signIn(person.email);
		expect((await confirmCode(one.visit(), typed)).to).toBe('in');
		await other.signIn(person.email);
		expect(await confirmCode(other.visit(), code)).toEqual({ to: 'refused' });
	});

	it('takes one backup code once, also by two browsers at the same instant', async () => {
		const { person, codes } = await withFactor();
		const browsers = [browser(house), browser(house), browser(house)];
		for (const one of browsers) await one.signIn(person.email);
		const answers = await Promise.all(
			browsers.map((one) => confirmCode(one.visit(), codes[0] as string))
		);
		expect(answers.filter(({ to }) => to === 'in')).toHaveLength(1);
	});

	it('does not let in a person who ended between the steps', async () => {
		const { person, words } = await withFactor();
		const one = browser(house);
		await one.signIn(person.email);
		await house.db
			.updateTable('platform.person')
			.set({ endedAt: new Date() })
			.where('id', '=', person.personId)
			.execute();
		expect((await confirmCode(one.visit(), nextCode(words))).to).toBe('again');
	});
});

describe('living with a second factor', () => {
	it('renews backup codes by the password, and the old ones are dead', async () => {
		const { person, one, codes } = await withFactor();
		const ctx = house.as((await one.who()) as Staff);
		await expect(renewBackupCodes(ctx, one.visit(), 'väärä')).rejects.toThrow('invalid');
		const fresh = await renewBackupCodes(ctx, one.visit(), PASSWORD);
		expect(fresh.some((code) => codes.includes(code))).toBe(false);
		const other = browser(house);
		await other.signIn(person.email);
		expect((await confirmCode(other.visit(), codes[0] as string)).to).toBe('refused');
		expect((await confirmCode(other.visit(), fresh[0] as string)).to).toBe('in');
	});

	it('cannot be stopped where the role needs it; elsewhere it can, by the password', async () => {
		const { one } = await withFactor();
		const boss = house.as((await one.who()) as Staff);
		await expect(stopSecondFactor(boss, one.visit(), PASSWORD)).rejects.toThrow('invalid');

		const worker = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const other = browser(house);
		await other.signIn(worker.email);
		await setUp(other);
		const ctx = house.as((await other.who()) as Staff);
		await expect(stopSecondFactor(ctx, other.visit(), 'väärä')).rejects.toThrow('invalid');
		await stopSecondFactor(ctx, other.visit(), PASSWORD);
		expect((await browser(house).signIn(worker.email)).to).toBe('in');
		expect(await house.audited(worker.personId)).toContain('person.second-factor-off');
	});
});

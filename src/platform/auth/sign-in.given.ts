import { afterAll, beforeAll } from 'vitest';
import { sql } from 'kysely';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { prepareQueue } from '#platform/jobs/queue.server.ts';
import { cloneDatabase } from '../../../tests/given/database.ts';
import type { Role, Staff } from './actor.ts';
import type { SignInSettings } from './better-auth.server.ts';
import type { Ctx, StaffCtx } from './context.ts';
import { accessBy } from './grants.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { keepPassword } from './passwords.server.ts';
import { type Knock, type Entry, signInWithPassword } from './sign-in.server.ts';
import { readActor } from './session.server.ts';

export const ORIGIN = 'https://kuultu.esimerkkila.example';
export const PASSWORD = 'kolme punaista venettä';

export const settings: SignInSettings = {
	origins: [ORIGIN],
	KUULTU_SECRET: undefined,
	example: false,
	OIDC_ISSUER: undefined,
	OIDC_CLIENT_ID: undefined,
	OIDC_CLIENT_SECRET: undefined,
	OIDC_NAME: 'OIDC'
};

let made = 0;
const hashed = hashPassword(PASSWORD);

/**
 * A database with a queue and real commits, for a test file on signing in: sessions are found by
 * other connections than they were made on. Every test makes people of its own.
 */
export function withSignIn() {
	let db: Db;
	let url: string;
	let drop: () => Promise<void>;
	const units = { county: '', service: '', unit: '', other: '' };

	beforeAll(async () => {
		const clone = await cloneDatabase(`sign_in_${process.pid}`);
		({ url, drop } = clone);
		await prepareQueue(url);
		db = openDatabase(openPool(url, 5));
		const add = async (kind: string, slug: string, parentId: string | null) =>
			(
				await db
					.insertInto('platform.unit')
					.values({ kind, slug, parentId, name: JSON.stringify({ fi: slug, sv: slug }) })
					.returning('id')
					.executeTakeFirstOrThrow()
			).id;
		units.county = await add('county', 'esimerkkila', null);
		units.service = await add('service', 'perhepalvelut', units.county);
		units.unit = await add('unit', 'perheneuvola', units.service);
		units.other = await add('unit', 'kotihoito', units.county);
	});
	afterAll(async () => {
		await db.destroy();
		await drop();
	});

	/** A person with these roles and the password that all share. */
	async function person(
		grants: { role: Role; unitId?: string }[] = [],
		{ password = true, email }: { password?: boolean; email?: string } = {}
	): Promise<Staff> {
		const no = ++made;
		const row = await db
			.insertInto('platform.person')
			.values({
				name: `Ihminen ${no}`,
				email: email ?? `ihminen.${no}@tyo.example`,
				emailVerified: true
			})
			.returning(['id', 'name', 'email'])
			.executeTakeFirstOrThrow();
		if (grants.length > 0) {
			await db
				.insertInto('platform.roleGrant')
				.values(grants.map((grant) => ({ ...grant, personId: row.id })))
				.execute();
		}
		if (password) await keepPassword(db, row.id, await hashed);
		const all = grants.map(({ role, unitId }) => ({ role, unitId: unitId ?? null }));
		return {
			kind: 'staff',
			personId: row.id,
			name: row.name,
			email: row.email,
			locale: 'fi',
			sessionId: '00000000-0000-4000-8000-000000000000',
			roles: all.map(({ role }) => role),
			...(await accessBy(db, all))
		};
	}

	const as = <W extends Ctx['who']>(who: W, now = () => new Date()) =>
		({ db, who, now, locale: 'fi' }) as Ctx & { who: W } as W extends Staff ? StaffCtx : Ctx;

	/** Mails that wait in the queue for an address, oldest first. */
	async function mailsTo(address: string): Promise<{ subject: string; text: string }[]> {
		const { rows } = await sql<{ data: { subject: string; text: string } }>`
			select data from jobs.job where name = 'mail.send' and data ->> 'to' = ${address}
			order by created_on`.execute(db);
		return rows.map(({ data }) => data);
	}

	return {
		get db() {
			return db;
		},
		get url() {
			return url;
		},
		units,
		person,
		as,
		mailsTo,
		/** The token of the newest link for a new password that was mailed to an address. */
		async resetTokenOf(email: string): Promise<string> {
			const mail = (await mailsTo(email)).findLast(({ text }) => /uusi-salasana/.test(text));
			return /uusi-salasana\/([\w-]+)/.exec(mail?.text ?? '')?.[1] as string;
		},
		async audited(personId: string): Promise<string[]> {
			const rows = await db
				.selectFrom('platform.auditEntry')
				.select('action')
				.where((where) =>
					where.or([where('objectId', '=', personId), where('actorId', '=', personId)])
				)
				.orderBy('id')
				.execute();
			return rows.map(({ action }) => action);
		}
	};
}

type House = ReturnType<typeof withSignIn>;

/** A browser: keeps cookies between requests, as one does. */
export function browser(
	house: House,
	own: Partial<SignInSettings> = {},
	address = uniqueAddress()
) {
	const cookies = new Map<string, string>();
	const here = { ...settings, ...own };
	const headers = () =>
		new Headers({
			cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
			'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:146.0) Gecko/20100101 Firefox/146.0'
		});
	const take = (lines: string[]) => {
		for (const line of lines) {
			const [pair = '', ...rest] = line.split('; ');
			const at = pair.indexOf('=');
			if (rest.some((part) => /^max-age=0$/i.test(part))) cookies.delete(pair.slice(0, at));
			else cookies.set(pair.slice(0, at), pair.slice(at + 1));
		}
	};
	const visit = (): Knock => ({ db: house.db, settings: here, headers: headers(), address });
	return {
		cookies,
		settings: here,
		take,
		visit,
		headers,
		async signIn(email: string, password = PASSWORD): Promise<Entry> {
			const entry = await signInWithPassword(visit(), { email, password });
			if ('cookies' in entry) take(entry.cookies);
			return entry;
		},
		who: (now = new Date()) => readActor(headers(), house.db, here, now)
	};
}

let addresses = 0;
const uniqueAddress = () => `198.51.${++addresses >> 8}.${addresses & 255}`;

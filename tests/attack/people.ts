import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { hashPassword } from '#platform/auth/password-hash.server.ts';
import { cookieOf, sender } from './http.ts';
import type { Send } from './http.ts';
import { openSql } from './sql.ts';
import type { Sql } from './sql.ts';
import { totp } from './totp.ts';

/** Who knocks. "Other" works elsewhere; "half" has given a password and not yet a code. */
export const roles = [
	'anonymous',
	'worker',
	'otherWorker',
	'lead',
	'otherLead',
	'coordinator',
	'administrator',
	'ombudsperson',
	'reader',
	'unitReader',
	'ended',
	'half',
	'setup'
] as const;
export type RoleName = (typeof roles)[number];

export type Person = { id: string; email: string; cookie: string; sessionId: string };
export type UnitHere = { id: string; slug: string; parentId: string; code: string };
export type People = {
	/** The unit that things are about, and one of another service. */
	unit: UnitHere;
	otherUnit: UnitHere;
	by: Record<Exclude<RoleName, 'anonymous'>, Person>;
	password: string;
};

/** The `Cookie` header of a role; nobody in particular has none. */
export const cookieFor = (people: People, role: RoleName): string | undefined =>
	role === 'anonymous' ? undefined : people.by[role].cookie;

type Grant = { role: string; unitId: string | null };

/** A person of the example county who may be tried with one click. */
async function addPerson(sql: Sql, key: string, grants: Grant[]): Promise<Person> {
	const id = randomUUID();
	const email = `hyokkays-${key.toLowerCase()}-${id.slice(0, 8)}@esimerkkila.example`;
	await sql(
		`insert into platform.person (id, name, email, email_verified) values ($1, $2, $3, true)`,
		[id, `Kokeilija ${key}`, email]
	);
	for (const { role, unitId } of grants) {
		await sql(`insert into platform.role_grant (person_id, role, unit_id) values ($1, $2, $3)`, [
			id,
			role,
			unitId
		]);
	}
	return { id, email, cookie: '', sessionId: '' };
}

/** Signs in with one click; the newest session of the person is theirs. */
export async function signIn(send: Send, sql: Sql, person: Person): Promise<Person> {
	const answer = await send('/kirjaudu?/esimerkki', { body: { henkilo: person.id } });
	if (answer.status !== 303) throw new Error(`${person.email} cannot sign in: ${answer.status}`);
	const [session] = await sql(
		`select id from platform.session where person_id = $1 order by created_at desc limit 1`,
		[person.id]
	);
	return {
		...person,
		cookie: cookieOf(answer.cookies),
		sessionId: String((session as unknown as { id: string }).id)
	};
}

/** A password of this person, given at the door: to the page that it leads to, and its cookies. */
async function givePassword(send: Send, { email }: Person, password: string, next: string) {
	const answer = await send('/kirjaudu?/sisaan', { body: { email, password } });
	if (answer.status !== 303 || !answer.headers.location?.startsWith(next)) {
		throw new Error(
			`the password did not lead to ${next}: ${answer.status} ${answer.headers.location}`
		);
	}
	return cookieOf(answer.cookies);
}

/** Takes a second factor into use, as its owner would with an app. */
async function takeSecondFactor(send: Send, cookie: string, password: string): Promise<void> {
	const path = '/kirjaudu/kaksivaiheinen';
	const begun = await send(`${path}?/aloita`, { cookie, body: { password } });
	const { body } = await send(path, { cookie });
	const words = /(?:[A-Z2-7]{4} ){3,}[A-Z2-7]{1,4}/.exec(body)?.[0];
	if (!words) throw new Error(`the page shows no secret to type into an app: ${begun.status}`);
	const done = await send(`${path}?/kayttoon`, { cookie, body: { code: totp(words) } });
	if (done.status !== 200) throw new Error(`no second factor: ${done.status}`);
}

/** Gives a password, and leaves off before the second step. */
async function halfWay(send: Send, sql: Sql, person: Person, password: string, second: boolean) {
	await sql(
		`insert into platform.credential (person_id, provider_id, account_id, password)
		 values ($1::uuid, 'credential', $1::uuid::text, $2)`,
		[person.id, await hashPassword(password)]
	);
	if (!second) {
		return { ...person, cookie: await givePassword(send, person, password, '/kirjaudu/kaksi') };
	}
	await takeSecondFactor(send, await givePassword(send, person, password, '/tyo'), password);
	return { ...person, cookie: await givePassword(send, person, password, '/kirjaudu/koodi') };
}

async function pickUnits(sql: Sql, pair: number): Promise<[UnitHere, UnitHere]> {
	const rows = (await sql(`
		select distinct on (u.parent_id) u.id, u.slug, u.parent_id as "parentId", p.code
		from platform.unit u
		join listening.feedback_point p on p.unit_id = u.id and p.closed_on is null
		left join listening.unit_questionnaire q on q.unit_id = u.id
		where u.kind = 'unit' and u.closed_on is null and q.unit_id is null
		order by u.parent_id, u.slug`)) as unknown as UnitHere[];
	const [unit, otherUnit] = rows.slice(pair * 2);
	if (!unit || !otherUnit) throw new Error('the example county has no two services with points');
	return [unit, otherUnit];
}

/**
 * People in every role at one unit and at another, each with a session as the product gives it.
 *
 * Their own rows, so that the attacks hold whoever the example county's cast is.
 *
 * @param pair which two units: attacks that run beside each other look at different ones
 */
export async function preparePeople(base: string, databaseUrl: string, pair = 0): Promise<People> {
	// From a place of their own: at the others', somebody is told to wait for guessing passwords.
	const place = `203.0.113.${randomInt(1, 255)}`;
	const ask = sender(base);
	const send: Send = (path, request = {}) => ask(path, { place, ...request });
	const sql = openSql(databaseUrl);
	try {
		const [unit, otherUnit] = await pickUnits(sql, pair);
		const at = (role: string, unitId: string | null) => [{ role, unitId }];
		const grants: Record<Exclude<RoleName, 'anonymous'>, Grant[]> = {
			worker: at('worker', unit.id),
			otherWorker: at('worker', otherUnit.id),
			lead: at('lead', unit.parentId),
			otherLead: at('lead', otherUnit.parentId),
			coordinator: at('coordinator', null),
			administrator: at('administrator', null),
			ombudsperson: at('ombudsperson', null),
			reader: at('reader', null),
			unitReader: at('reader', unit.id),
			ended: at('lead', unit.parentId),
			half: at('lead', unit.parentId),
			// Held by nobody else here: this role is made to need a second factor.
			setup: [...at('ombudsperson', null), ...at('lead', unit.parentId)]
		};
		const password = `Pitkä-${randomBytes(12).toString('base64url')}`;
		const by = {} as People['by'];
		for (const [key, list] of Object.entries(grants)) {
			const role = key as keyof People['by'];
			const person = await addPerson(sql, key, list);
			if (role === 'half') by.half = await halfWay(send, sql, person, password, true);
			else if (role === 'setup') {
				await requireSecondFactor(sql, ['ombudsperson']);
				by.setup = await halfWay(send, sql, person, password, false);
			} else by[role] = await signIn(send, sql, person);
		}
		await endPerson(send, by.administrator, by.ended);
		return { unit, otherUnit, by, password };
	} finally {
		await sql.close();
	}
}

const requireSecondFactor = (sql: Sql, secondFactorRoles: string[]) =>
	sql(
		`insert into platform.setting (key, value) values ('sign-in', $1)
		 on conflict (key) do update set value = excluded.value`,
		[JSON.stringify({ secondFactorRoles })]
	);

/** Their work ends as an administrator ends it; the cookie that they still have is of before. */
async function endPerson(send: Send, administrator: Person, ended: Person): Promise<void> {
	const answer = await send(`/tyo/ihmiset/${ended.id}/paata`, {
		cookie: administrator.cookie,
		body: {}
	});
	if (answer.status !== 303) throw new Error(`a person could not be ended: ${answer.status}`);
}

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { feedback, now, staff, units } from '../../../tests/given/given.ts';
import type { Db } from '../db/database.server.ts';
import { addDays } from '../clock/days.ts';
import { dayOf } from '../clock/today.ts';
import { enforceRetention, findRetention } from './enforce.server.ts';
import { enforce } from './retention.jobs.server.ts';
import { storedRetention, usual } from './retention.schema.ts';

const database = withDatabase();
const DAY_MS = 86_400_000;
const CANARY = 'kanarialintu';

/** The moment so many days after the tests' own day. */
const later = (days: number) => () => new Date(now().getTime() + days * DAY_MS);
const nightAfter = (db: Db, days: number, batch?: number) =>
	enforceRetention({ db, now: later(days) }, { batch });

/** Every row of every table of ours that holds the canary anywhere, by table. */
async function canaries(db: Db): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('platform', 'listening', 'together', 'changing', 'showing', 'own')
		order by 1`.execute(db);
	const found: string[] = [];
	for (const { name } of rows) {
		const { rows: hits } = await sql<{ n: number }>`
			select count(*)::int as n from ${sql.table(name)} t where position(${CANARY} in t::text) > 0`.execute(
			db
		);
		for (let hit = 0; hit < (hits[0]?.n ?? 0); hit++) found.push(name);
	}
	return found;
}

/** A voice with everything that may grow from it, all with the canary in it. */
async function aVoice(db: Db, { state = 'closed', closedAfter = 40 } = {}) {
	const { Asema } = await units(db, 'Asema');
	const unitId = Asema as string;
	const { personId } = await staff(db, { works: [unitId] });
	const { matter } = await feedback(db, {
		unitId,
		text: `Olen ${CANARY}`,
		answers: { 'quick.meeting': 1 },
		wantsAnswer: true,
		email: `${CANARY}@posti.example`
	});
	const id = matter?.id as string;
	const today = dayOf(now());
	for (const [no, kind, by] of [
		[1, 'answer', personId],
		[2, 'reply', null]
	] as const) {
		await db
			.insertInto('changing.matterMessage')
			.values({
				matterId: id,
				no,
				kind,
				text: `${CANARY} ${kind}`,
				writtenOn: today,
				writtenBy: by
			})
			.execute();
	}
	await db
		.insertInto('changing.matterNote')
		.values({ matterId: id, text: `${CANARY} muistiin`, writtenBy: personId, writtenAt: now() })
		.execute();
	const closedOn = state === 'closed' ? addDays(today, closedAfter) : null;
	await db.updateTable('changing.matter').set({ state, closedOn }).where('id', '=', id).execute();
	return { id, unitId, personId, responseId: matter?.responseId as string };
}

async function aDraft(db: Db, unitId: string, matterId: string, state = 'draft') {
	const words = JSON.stringify({ fi: CANARY });
	const today = dayOf(now());
	const { id } = await db
		.insertInto('changing.commitment')
		.values({
			...{ unitId, title: words, youSaid: words, promise: words, responsibleTitle: words },
			...{ promisedOn: today, dueOn: addDays(today, 60), state }
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db.insertInto('changing.commitmentMatter').values({ commitmentId: id, matterId }).execute();
	return id;
}

describe('what is kept too long', () => {
	it('is nothing of a closed matter after two years and a day; the figures stay', async () => {
		const { db } = database;
		const { id, responseId } = await aVoice(db);
		await nightAfter(db, 730);
		expect(await canaries(db)).toEqual([
			'changing.matter_message',
			'changing.matter_message',
			'changing.matter_note',
			'listening.open_answer'
		]);
		expect(await nightAfter(db, 731)).toMatchObject({ texts: 1, conversations: 3 });
		expect(await canaries(db)).toEqual([]);
		const response = await db
			.selectFrom('listening.response')
			.select(['answers', 'mood', 'withdrawn'])
			.where('id', '=', responseId)
			.executeTakeFirstOrThrow();
		expect(response).toEqual({ answers: { 'quick.meeting': 1 }, mood: -1, withdrawn: false });
		const matter = await db
			.selectFrom('changing.matter')
			.select('id')
			.where('id', '=', id)
			.execute();
		expect(matter).toHaveLength(1);
	});

	it('is nothing even where nobody ever answered: the matter is closed, and the log says so', async () => {
		const { db } = database;
		const { id } = await aVoice(db, { state: 'new' });
		await nightAfter(db, 91);
		expect(await canaries(db)).toContain('changing.matter_contact');
		await nightAfter(db, 731);
		expect(await canaries(db)).toEqual([]);
		const matter = await db
			.selectFrom('changing.matter')
			.select(['state', 'closedOn'])
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(matter).toEqual({ state: 'closed', closedOn: dayOf(later(731)()) });
		const log = await db
			.selectFrom('platform.auditEntry')
			.select(['objectId', 'detail'])
			.where('action', '=', 'retention.enforced')
			.where('objectId', '=', 'conversations')
			.execute();
		expect(log).toEqual([{ objectId: 'conversations', detail: { deleted: 4, days: 730 } }]);
	});

	it('is not a conversation that still goes on: each message has an age of its own', async () => {
		const { db } = database;
		const { id } = await aVoice(db, { state: 'open' });
		const recent = addDays(dayOf(now()), 600);
		await db
			.insertInto('changing.matterMessage')
			.values({ matterId: id, no: 3, kind: 'reply', text: 'uusi', writtenOn: recent })
			.execute();
		await nightAfter(db, 731);
		expect(await canaries(db)).toEqual(['changing.matter_contact']);
		const row = await db
			.selectFrom('changing.matter')
			.select('state')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(row.state).toBe('open');
		await nightAfter(db, 600 + 731);
		expect(await canaries(db)).toEqual([]);
	});

	it('is not the address of a matter that is over, from the same night on', async () => {
		const { db } = database;
		const { id } = await aVoice(db, { closedAfter: 10 });
		const there = async () =>
			(
				await db
					.selectFrom('changing.matterContact')
					.select('matterId')
					.where('matterId', '=', id)
					.execute()
			).length;
		await nightAfter(db, 9);
		expect(await there()).toBe(1);
		expect(await nightAfter(db, 10)).toMatchObject({ contacts: 1 });
		expect(await there()).toBe(0);
	});

	it('is no ended session, step of a sign-in or old link, and no uploaded catalogue', async () => {
		const { db } = database;
		const { personId } = await staff(db, {});
		const soon = later(1)();
		const made = { createdAt: now(), updatedAt: now(), expiresAt: soon };
		await db
			.insertInto('platform.session')
			.values({ token: CANARY, personId, signedInWith: 'totp', ...made })
			.execute();
		await db
			.insertInto('platform.verification')
			.values({ identifier: CANARY, value: 'x', ...made })
			.execute();
		await db
			.insertInto('platform.passwordReset')
			.values({ personId, tokenHash: Buffer.from(CANARY), askedAt: now(), expiresAt: soon })
			.execute();
		await db
			.insertInto('platform.unitImport')
			.values({
				...{ uploadedBy: personId, uploadedAt: now(), expiresAt: later(30)() },
				...{ fileName: `${CANARY}.csv`, source: 'csv', content: '{}' }
			})
			.execute();
		await nightAfter(db, 0.5);
		expect(await canaries(db)).toHaveLength(3);
		expect(await nightAfter(db, 2)).toMatchObject({ sessions: 2, imports: 0 });
		expect(await canaries(db)).toEqual(['platform.unit_import']);
		expect(await nightAfter(db, 8)).toMatchObject({ imports: 1 });
		expect(await canaries(db)).toEqual([]);
		await nightAfter(db, 91);
		expect(await db.selectFrom('platform.passwordReset').select('id').execute()).toEqual([]);
	});

	it('is no draft of a promise after a year; what was ever public stays', async () => {
		const { db } = database;
		const { id, unitId } = await aVoice(db);
		await aDraft(db, unitId, id);
		const promised = await aDraft(db, unitId, id, 'promised');
		await db
			.insertInto('changing.commitmentEdit')
			.values({ commitmentId: promised, editedOn: dayOf(now()), change: 'promised' })
			.execute();
		expect(await nightAfter(db, 365)).toMatchObject({ drafts: 0 });
		expect(await nightAfter(db, 366)).toMatchObject({ drafts: 1 });
		const left = await db.selectFrom('changing.commitment').select('id').execute();
		expect(left).toEqual([{ id: promised }]);
	});
});

describe('the nightly job', () => {
	it('forgets in batches, records each, and has nothing to do when it runs again', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		for (let no = 0; no < 25; no++) {
			await feedback(db, { unitId: Asema as string, text: `${CANARY} ${no}` });
		}
		expect(await nightAfter(db, 731, 10)).toMatchObject({ texts: 25, conversations: 25 });
		expect(await canaries(db)).toEqual([]);
		const log = await db
			.selectFrom('platform.auditEntry')
			.select('detail')
			.where('objectId', '=', 'texts')
			.orderBy('id')
			.execute();
		expect(log.map(({ detail }) => (detail as { deleted: number }).deleted)).toEqual([10, 10, 5]);
		await enforce.run({}, { db, now: later(731), jobId: 'again' });
		const after = await db
			.selectFrom('platform.auditEntry')
			.select('id')
			.where('action', '=', 'retention.enforced')
			.execute();
		expect(after).toHaveLength(log.length + 3);
	});

	it('goes by the organisation’s own times, and by the usual one for what is out of bounds', async () => {
		const { db } = database;
		await db
			.insertInto('platform.setting')
			.values({ key: 'retention', value: JSON.stringify({ texts: 90, conversations: 2 }) })
			.execute();
		expect(await findRetention(db)).toEqual({ ...usual, texts: 90 });
		await aVoice(db);
		await nightAfter(db, 91);
		expect(await canaries(db)).not.toContain('listening.open_answer');
		expect(await canaries(db)).toContain('changing.matter_message');
		expect(storedRetention.parse('nonsense')).toEqual(usual);
	});
});

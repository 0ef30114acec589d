import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/database.server.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { feedback, now, staff, staffCtx, unit, units } from '../../../../tests/given/given.ts';
import { answerMatter, askBack } from './answering.commands.server.ts';
import { raiseWorrying } from './handling.commands.server.ts';
import { closeQuiet, remind, tellLeads, tellMoved, tellSender } from './matters.jobs.server.ts';
import { moveMatter, takeBackMove } from './moving.commands.server.ts';
import { findOwnMove } from './moving.queries.server.ts';

const database = withDatabase();
beforeAll(() => {
	process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1/none';
	process.env.ORIGIN = 'https://kuultu.example';
});

const ctx = (db: Db, clock = now) => ({ db, now: clock, jobId: crypto.randomUUID() });

type Mail = { to: string; subject: string; text: string };
async function mails(db: Db): Promise<Mail[]> {
	const { rows } = await sql<{ data: Mail }>`
		select data from jobs.job where name = 'mail.send' order by created_on`.execute(db);
	return rows.map((row) => row.data);
}

async function aMatter() {
	const { db } = database;
	const { Asema } = (await units(db, 'Asema')) as { Asema: string };
	const { matter } = await feedback(db, {
		unitId: Asema,
		text: 'Hyvin henkilökohtainen asia.',
		wantsAnswer: true,
		email: 'asiakas@esimerkki.fi'
	});
	const lead = await staff(db, { roles: ['lead'], works: [Asema], leads: [Asema] });
	return { db, id: matter?.id as string, lead, unitId: Asema };
}

describe('telling the sender', () => {
	it('says that there is a message and where, never what', async () => {
		const { db, id, lead } = await aMatter();
		await answerMatter(staffCtx(db, lead), { id, version: 1, text: 'Salainen vastaus' });
		await tellSender.run({ id }, ctx(db));
		const [mail] = await mails(db);
		expect(mail?.to).toBe('asiakas@esimerkki.fi');
		expect(mail?.text).toContain('https://kuultu.example/koodi');
		expect(JSON.stringify(mail)).not.toMatch(/Salainen|henkilökohtainen|Asema/);
	});

	it('calls a question a question, not an answer', async () => {
		const { db, id, lead } = await aMatter();
		await askBack(staffCtx(db, lead), { id, version: 1, text: 'Kumpi ovi?' });
		const { rows } = await sql<{ data: unknown }>`
			select data from jobs.job where name = 'matter.tell-sender'`.execute(db);
		await tellSender.run(rows[0]?.data, ctx(db));
		const [mail] = await mails(db);
		expect(mail?.subject).toBe('Palautteestasi kysytään lisää');
		expect(JSON.stringify(mail)).not.toContain('Kumpi ovi');
	});

	it('tells nobody when no address was left or the matter has closed', async () => {
		const { db, id } = await aMatter();
		await db.deleteFrom('changing.matterContact').execute();
		await tellSender.run({ id }, ctx(db));
		expect(await mails(db)).toEqual([]);
	});
});

describe('telling the staff', () => {
	it('tells the leads of a worrying voice, unless it was calmed first', async () => {
		const { db, id, lead } = await aMatter();
		await raiseWorrying(staffCtx(db, lead), { id, version: 1 }, true);
		await tellLeads.run({ id }, ctx(db));
		const [mail] = await mails(db);
		expect(mail?.to).toBe(lead.email);
		expect(JSON.stringify(mail)).not.toContain('henkilökohtainen');
		await raiseWorrying(staffCtx(db, lead), { id, version: 2 }, false);
		await tellLeads.run({ id }, ctx(db));
		expect(await mails(db)).toHaveLength(1);
	});

	it('reminds of answers that are due, once a day', async () => {
		const { db, lead } = await aMatter();
		const late = () => new Date('2026-09-25T04:30:00Z');
		await remind.run({}, ctx(db));
		expect(await mails(db)).toEqual([]);
		await remind.run({}, ctx(db, late));
		await remind.run({}, ctx(db, late));
		const sent = await mails(db);
		expect(sent.map((mail) => mail.to)).toEqual([lead.email]);
		expect(sent[0]?.text).toContain('1');
	});
});

describe('closing what is quiet', () => {
	it('closes an answered matter after thirty days and forgets the address', async () => {
		const { db, id, lead } = await aMatter();
		await answerMatter(staffCtx(db, lead), { id, version: 1, text: 'Vastaus' });
		const stateAfter = async (day: string) => {
			await closeQuiet.run(
				{},
				ctx(db, () => new Date(`${day}T03:00:00Z`))
			);
			const row = await db
				.selectFrom('changing.matter')
				.select('state')
				.where('id', '=', id)
				.executeTakeFirstOrThrow();
			return row.state;
		};
		expect(await stateAfter('2026-10-15')).toBe('answered');
		expect(await stateAfter('2026-10-17')).toBe('closed');
		expect(await db.selectFrom('changing.matterContact').selectAll().execute()).toEqual([]);
	});
});

describe('telling of a moved matter', () => {
	it('reaches the unit that has it, and nobody once the move was taken back', async () => {
		const { db, id, lead, unitId } = await aMatter();
		const { parentId } = await db
			.selectFrom('platform.unit')
			.select('parentId')
			.where('id', '=', unitId)
			.executeTakeFirstOrThrow();
		const Toinen = await unit(db, { name: 'Toinen', parentId: parentId ?? undefined });
		const there = await staff(db, { works: [Toinen] });
		const mover = staffCtx(db, lead);
		await moveMatter(mover, { id, version: 1, unit: Toinen });
		await tellMoved.run({ id, to: Toinen }, ctx(db));
		expect((await mails(db)).map(({ to }) => to)).toEqual([there.email]);
		const move = await findOwnMove(mover, id);
		await takeBackMove(mover, { id, event: Number(move?.event) });
		await tellMoved.run({ id, to: Toinen }, ctx(db));
		expect(await mails(db)).toHaveLength(1);
	});
});

import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { now } from '../../../../tests/given/given.ts';
import { enforceRetention } from '#platform/retention/retention.public.server.ts';
import { closeInterview, gatherGroup, setAim, takeBack } from './interviews.commands.server.ts';
import { anInterview } from './interviews.given.ts';
import { keepNotes } from './running.commands.server.ts';
import { addFinding } from './summary.commands.server.ts';

const database = withDatabase();
const DAY_MS = 86_400_000;
const CANARY = 'Kanarialintu';
const night = (days: number) =>
	enforceRetention({ db: database.db, now: () => new Date(+now() + days * DAY_MS) });

async function closed() {
	const made = await anInterview(database.db);
	const { id, lead } = made;
	await setAim(lead, { id, version: 1, title: { fi: 'x' }, aim: {}, theme: '' });
	await gatherGroup(lead, { id, version: 2, asked: 6, came: 6, names: { 1: CANARY } });
	await keepNotes(lead, {
		id,
		writer: id,
		notes: [{ question: null, text: 'Sanottua', base: 0, seq: 1 }],
		turns: []
	});
	await addFinding(lead, { interviewId: id, list: 'strength', text: 'Kahvi' });
	await closeInterview(lead, { id, version: 3 });
	return made;
}
const names = () =>
	database.db.selectFrom('listening.interviewParticipant').select('name').execute();
const notes = () => database.db.selectFrom('listening.interviewNote').select('text').execute();

it('names are forgotten 30 days after the interview was closed, and stand nowhere else', async () => {
	await closed();
	expect((await night(29)).names).toBe(0);
	expect(await names()).toHaveLength(1);
	expect((await night(30)).names).toBe(1);
	expect(await names()).toEqual([]);
	const { rows } = await sql<{ at: string }>`
		select n.nspname || '.' || c.relname as at from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('platform', 'listening', 'changing')`.execute(database.db);
	for (const { at } of rows) {
		const { rows: hits } = await sql<{ n: number }>`
			select count(*)::int as n from ${sql.table(at)} t
			where position(${CANARY} in t::text) > 0`.execute(database.db);
		expect(hits[0]?.n, at).toBe(0);
	}
});

it('an interview that nobody closed loses its names 90 days later', async () => {
	const { id, lead } = await closed();
	await takeBack(lead, { id, version: 4 });
	await night(119);
	expect(await names()).toHaveLength(1);
	await night(120);
	expect(await names()).toEqual([]);
});

it('notes are forgotten with other words of clients; the summary stays', async () => {
	await closed();
	await night(730);
	expect(await notes()).toHaveLength(1);
	expect((await night(731)).texts).toBe(1);
	expect(await notes()).toEqual([]);
	expect(
		await database.db.selectFrom('listening.interviewFinding').select('text').execute()
	).toEqual([{ text: 'Kahvi' }]);
});

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { aFormId, ctxOf, now, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import type { Db } from '#platform/db/database.server.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { enforceRetention } from '#platform/retention/retention.public.server.ts';
import { forgetInterest, noteInterest, setInterestState } from './interests.commands.server.ts';
import { may } from './interests.policy.ts';
import { getInterest, listInterests } from './interests.queries.server.ts';
import type { Interest } from './interests.schema.ts';
import { leaveInterest } from './leaving.commands.server.ts';

const database = withDatabase();
const DAY_MS = 86_400_000;

const maija: Interest = {
	name: 'Maija',
	email: null,
	phone: '+358401234567',
	reach: 'call',
	topics: ['panel'],
	words: ''
};

async function here() {
	const { db } = database;
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
	const at = (
		works: string[],
		leads: string[] = [],
		roles: ('lead' | 'worker' | 'coordinator')[] = ['worker']
	) => staff(db, { roles, works, leads }).then((who) => staffCtx(db, who));
	return {
		db,
		ids,
		worker: await at([ids.Asema]),
		lead: await at([ids.Asema], [ids.Asema], ['lead']),
		otherLead: await at([ids.Toinen], [ids.Toinen], ['lead']),
		coordinator: await at([ids.Asema, ids.Toinen], [], ['coordinator'])
	};
}

async function leave(db: Db, unitId: string, more: Partial<Interest> = {}, form = aFormId()) {
	const interest = { ...maija, ...more };
	const left = { unitId, form, interest, consent: 'Saa tallentaa.', held: false };
	await leaveInterest(ctxOf(db), left);
	return (await db.selectFrom('together.interest').select(['id', 'name']).execute()).find(
		({ name }) => name === interest.name
	)?.id as string;
}

const refused = (work: Promise<unknown>) =>
	work.then(
		() => undefined,
		(error: unknown) => error
	);

describe('leaving contact details', () => {
	it('keeps the unit and the month, and nothing by which they could be tied to an answer', async () => {
		const { db, ids } = await here();
		const logged = () => db.selectFrom('platform.auditEntry').select('id').execute();
		const before = (await logged()).length;
		await leave(db, ids.Asema);
		const { rows } = await sql<{ row: Record<string, unknown> }>`
			select to_jsonb(i) as row from together.interest i`.execute(db);
		const row = rows[0]?.row as Record<string, unknown>;
		expect(Object.keys(row).sort()).toEqual(
			['changed_on', 'consent', 'email', 'held', 'id', 'left_in', 'locale', 'name', 'note']
				.concat(['phone', 'reach', 'state', 'topics', 'unit_id', 'version', 'words'])
				.sort()
		);
		expect(row).toMatchObject({ unit_id: ids.Asema, left_in: '2026-09-01', changed_on: null });
		// No instant and no day but the month's first, wherever one might hide.
		const told = JSON.stringify({ ...row, left_in: '' });
		expect(told).not.toMatch(/2026|\d\d:\d\d/);
		expect((await logged()).length).toBe(before);
	});

	it('makes one row of a page that is sent twice, and refuses a page without its own id', async () => {
		const { db, ids } = await here();
		const form = aFormId();
		await leave(db, ids.Asema, {}, form);
		await leave(db, ids.Asema, {}, form);
		expect(await db.selectFrom('together.interest').select('id').execute()).toHaveLength(1);
		expect(await refused(leave(db, ids.Asema, {}, ''))).toBeInstanceOf(Invalid);
	});

	it('takes identity codes out of every word', async () => {
		const { db, ids } = await here();
		await leave(db, ids.Asema, { name: 'Maija 131052-308T', words: 'Tunnus 131052-308T' });
		const row = await db.selectFrom('together.interest').selectAll().executeTakeFirstOrThrow();
		expect(JSON.stringify(row)).not.toContain('131052');
		expect(row.words).toContain('Tunnus');
	});
});

describe('those who want to develop services', () => {
	it('are not known to others than the coordinator and the unit’s leads', async () => {
		const { db, ids, worker, otherLead } = await here();
		const id = await leave(db, ids.Asema);
		const target = { id, version: 1 };
		for (const ctx of [worker, otherLead]) {
			for (const work of [
				getInterest(ctx, id),
				setInterestState(ctx, target, 'joined'),
				noteInterest(ctx, target, 'x'),
				forgetInterest(ctx, target)
			]) {
				expect(await refused(work)).toBeInstanceOf(NotFound);
			}
		}
		expect(await refused(listInterests(worker))).toBeInstanceOf(Forbidden);
		expect((await listInterests(otherLead)).rows).toEqual([]);
	});

	it('are listed exactly where the rule lets them be read', async () => {
		const { db, ids, lead, otherLead, coordinator } = await here();
		await leave(db, ids.Asema, { name: 'Aino' });
		await leave(db, ids.Toinen, { name: 'Toivo' });
		const all = await db.selectFrom('together.interest').select(['unitId', 'name']).execute();
		for (const ctx of [lead, otherLead, coordinator] as StaffCtx[]) {
			const seen = (await listInterests(ctx)).rows.map(({ name }) => name).sort();
			const told = all.filter((row) => may.read(ctx.who, row)).map(({ name }) => name);
			expect(seen).toEqual(told.sort());
		}
	});

	it('are found by name, number as it is written, interest, unit and state', async () => {
		const { db, ids, coordinator } = await here();
		const aino = await leave(db, ids.Asema, { name: 'Aino', topics: ['expert'] });
		await leave(db, ids.Toinen, { name: 'Toivo', phone: '+358509999999' });
		await setInterestState(coordinator, { id: aino, version: 1 }, 'joined');
		const names = async (filter: object) =>
			(await listInterests(coordinator, filter)).rows.map(({ name }) => name);
		expect(await names({ search: 'toi' })).toEqual(['Toivo']);
		expect(await names({ search: '050 999' })).toEqual(['Toivo']);
		expect(await names({ search: '100%' })).toEqual([]);
		expect(await names({ topic: 'expert' })).toEqual(['Aino']);
		expect(await names({ state: 'new' })).toEqual(['Toivo']);
		expect(await names({})).toEqual(['Toivo', 'Aino']);
	});

	it('are changed by the version that was seen, recorded without a word of theirs', async () => {
		const { db, ids, lead } = await here();
		const id = await leave(db, ids.Asema);
		await setInterestState(lead, { id, version: 1 }, 'contacted');
		expect(await refused(noteInterest(lead, { id, version: 1 }, 'x'))).toBeInstanceOf(Conflict);
		await noteInterest(lead, { id, version: 2 }, 'Soitettu tiistaina.');
		expect(await getInterest(lead, id)).toMatchObject({
			state: 'contacted',
			changedOn: '2026-09-16',
			note: 'Soitettu tiistaina.'
		});
		await forgetInterest(lead, { id, version: 3 });
		expect(await db.selectFrom('together.interest').select('id').execute()).toEqual([]);
		const log = await db
			.selectFrom('platform.auditEntry')
			.select(['action', 'detail', 'objectId'])
			.where('objectId', '=', id)
			.orderBy('id')
			.execute();
		expect(log).toEqual([
			{ action: 'interest.state-contacted', detail: {}, objectId: id },
			{ action: 'interest.noted', detail: {}, objectId: id },
			{ action: 'interest.forgotten', detail: {}, objectId: id }
		]);
	});
});

describe('contact details are forgotten', () => {
	const nightAfter = (days: number) =>
		enforceRetention({ db: database.db, now: () => new Date(now().getTime() + days * DAY_MS) }, {});
	const left = async () =>
		(
			await database.db.selectFrom('together.interest').select('name').orderBy('name').execute()
		).map(({ name }) => name);

	it('within a year of being left or contacted; who joined stays, who said no more goes in a month', async () => {
		const { db, ids, lead } = await here();
		for (const name of ['Jatkaja', 'Lopettanut', 'Soitettu', 'Uusi']) {
			await leave(db, ids.Asema, { name });
		}
		const { rows } = await listInterests(lead);
		const idOf = (name: string) => rows.find((row) => row.name === name)?.id as string;
		const later = { ...lead, now: () => new Date(now().getTime() + 60 * DAY_MS) };
		await setInterestState(lead, { id: idOf('Jatkaja'), version: 1 }, 'joined');
		await setInterestState(lead, { id: idOf('Lopettanut'), version: 1 }, 'ended');
		await setInterestState(later, { id: idOf('Soitettu'), version: 1 }, 'contacted');
		await nightAfter(30);
		expect(await left()).toEqual(['Jatkaja', 'Lopettanut', 'Soitettu', 'Uusi']);
		await nightAfter(31);
		expect(await left()).toEqual(['Jatkaja', 'Soitettu', 'Uusi']);
		// Left on the 16th, counted from the first of the month: a year is never passed.
		await nightAfter(350);
		expect(await left()).toEqual(['Jatkaja', 'Soitettu', 'Uusi']);
		await nightAfter(351);
		expect(await left()).toEqual(['Jatkaja', 'Soitettu']);
		await nightAfter(60 + 366);
		expect(await left()).toEqual(['Jatkaja']);
		await nightAfter(5000);
		expect(await left()).toEqual(['Jatkaja']);
	});
});

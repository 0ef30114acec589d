import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Staff } from '#platform/auth/actor.ts';
import type { Db } from '#platform/db/database.server.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import {
	TODAY,
	aFormId,
	ctxOf,
	feedback,
	staff,
	staffCtx,
	units
} from '../../../../tests/given/given.ts';
import { answerMatter } from './answering.commands.server.ts';
import { replyByCode } from './conversation.server.ts';
import { PAGE, countInbox, listInbox, mattersFor } from './inbox.queries.server.ts';
import { heldUnits, may, readableUnits, readsVoices } from './matters.policy.ts';
import { inboxFilter } from './matters.schema.ts';

const database = withDatabase();

async function peopleAndRows(db: Db) {
	const ids = await units(db, 'A', 'B', 'C');
	const [a, b, c] = [ids.A as string, ids.B as string, ids.C as string];
	for (const unitId of [a, b, c]) {
		for (const held of [false, true]) {
			await feedback(db, { unitId, text: `Sana ${unitId}`, held });
			await feedback(db, {
				unitId,
				text: 'Toinen',
				wantsAnswer: true,
				held,
				givenOn: '2026-08-03'
			});
		}
	}
	const people: Staff[] = [
		await staff(db, { works: [a] }),
		await staff(db, { works: [a, b], leads: [b], roles: ['worker', 'lead'] }),
		await staff(db, { roles: ['coordinator'], works: [a, b, c] }),
		await staff(db, { roles: ['administrator'] }),
		await staff(db, { roles: ['ombudsperson'] }),
		await staff(db, { roles: ['reader'], reads: [c] }),
		await staff(db, { roles: ['reader'] })
	];
	return { people, a };
}

describe('reading rights', () => {
	it('are the same in the rules and in SQL for every person and every row', async () => {
		const { db } = database;
		const { people } = await peopleAndRows(db);
		const all = await db.selectFrom('changing.matter').selectAll().execute();
		expect(all).toHaveLength(12);
		for (const who of people) {
			for (const view of ['all', 'held'] as const) {
				const rows = await mattersFor(db, who, { view }, TODAY).select('m.id').execute();
				const bySql = new Set(rows.map((row) => row.id));
				const byRule = all.filter(
					(matter) => matter.held === (view === 'held') && may.read(who, matter)
				);
				expect(bySql, `${who.roles} ${view}`).toEqual(new Set(byRule.map((matter) => matter.id)));
			}
		}
	});

	it('decide who has an inbox at all: a reader only with a unit, a keeper of the house never', async () => {
		const { people } = await peopleAndRows(database.db);
		expect(people.map(readsVoices)).toEqual([true, true, true, false, false, true, false]);
		expect(readsVoices({ kind: 'anonymous' })).toBe(false);
	});

	it('never come from being nobody', () => {
		const nobody = { kind: 'anonymous' } as const;
		expect(readableUnits(nobody)).toEqual([]);
		expect(heldUnits(nobody)).toEqual([]);
	});
});

describe('the inbox', () => {
	it('finds Finnish and Swedish words in other forms', async () => {
		const { db } = database;
		const { A } = await units(db, 'A');
		await feedback(db, { unitId: A as string, text: 'Puhelimessa piti jonottaa kauan.' });
		await feedback(db, { unitId: A as string, text: 'Väntetiden i telefonen var lång.' });
		const ctx = staffCtx(db, await staff(db, { works: [A as string] }));
		const found = async (q: string) =>
			(await listInbox(ctx, inboxFilter.parse({ view: 'all', q }))).rows.length;
		expect(await found('puhelin')).toBe(1);
		expect(await found('väntetid')).toBe(1);
		expect(await found('telefon')).toBe(1);
		expect(await found('sauna')).toBe(0);
	});

	it('finds what was said later in the conversation, and to none who may not read it', async () => {
		const { db } = database;
		const { A, B } = await units(db, 'A', 'B');
		const { matter, receipt } = await feedback(db, {
			unitId: A as string,
			text: 'Ovi on raskas.',
			wantsAnswer: true
		});
		const ctx = staffCtx(db, await staff(db, { works: [A as string] }));
		const id = matter?.id as string;
		await answerMatter(ctx, { id, version: 1, text: 'Huoltoyhtiö asentaa avauspainikkeen.' });
		await replyByCode(ctxOf(db), receipt.code as string, {
			form: aFormId(),
			text: 'Kiitos, tulen rollaattorilla.'
		});
		const stranger = staffCtx(db, await staff(db, { works: [B as string] }));
		for (const q of ['ovi', 'avauspainike', 'rollaattori', 'painikkeet huoltoyhtiön']) {
			const filter = inboxFilter.parse({ view: 'all', q });
			const isThere = q !== 'painikkeet huoltoyhtiön';
			expect(
				(await listInbox(ctx, filter)).rows.map((row) => row.id),
				q
			).toEqual(isThere ? [id] : []);
			expect((await listInbox(stranger, filter)).rows, q).toEqual([]);
		}
	});

	it('pages through everything once, in order, forwards and back', async () => {
		const { db } = database;
		const { A } = await units(db, 'A');
		const count = 2 * PAGE + 7;
		for (let index = 0; index < count; index++) {
			const day = String(1 + (index % 9)).padStart(2, '0');
			await feedback(db, { unitId: A as string, text: `n ${index}`, givenOn: `2026-09-${day}` });
		}
		const ctx = staffCtx(db, await staff(db, { works: [A as string] }));
		const seen: string[] = [];
		let page = await listInbox(ctx, inboxFilter.parse({ view: 'all' }));
		expect(page.previous).toBeUndefined();
		for (;;) {
			seen.push(...page.rows.map((row) => row.id));
			if (!page.next) break;
			page = await listInbox(ctx, inboxFilter.parse({ view: 'all', after: page.next }));
		}
		expect(new Set(seen).size).toBe(count);
		page = await listInbox(ctx, inboxFilter.parse({ view: 'all', before: page.previous }));
		expect(page.rows.map((row) => row.id)).toEqual(seen.slice(PAGE, 2 * PAGE));
		page = await listInbox(ctx, inboxFilter.parse({ view: 'all', before: page.previous }));
		expect(page.rows.map((row) => row.id)).toEqual(seen.slice(0, PAGE));
		expect(page.previous).toBeUndefined();
	});

	it('counts what waits and what is late, what waits longest first', async () => {
		const { db } = database;
		const { A } = await units(db, 'A');
		const id = A as string;
		await feedback(db, { unitId: id, text: 'uusi', wantsAnswer: true });
		await feedback(db, { unitId: id, text: 'vanha', wantsAnswer: true, givenOn: '2026-08-03' });
		await feedback(db, { unitId: id, text: 'ei vastausta' });
		const ctx = staffCtx(db, await staff(db, { works: [id] }));
		expect(await countInbox(ctx)).toMatchObject({ new: 3, waiting: 2, late: 1, held: 0 });
		const { rows } = await listInbox(ctx, inboxFilter.parse({ view: 'waiting' }));
		expect(rows.map((row) => row.text)).toEqual(['vanha', 'uusi']);
	});

	it('takes any address without failing', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (address) => {
				expect(inboxFilter.parse(address).view).toBeDefined();
			})
		);
	});
});

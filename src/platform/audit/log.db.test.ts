import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { ctxOf, staff, staffCtx, unit } from '../../../tests/given/given.ts';
import { type Role, system } from '../auth/actor.ts';
import type { StaffCtx } from '../auth/context.ts';
import type { Db } from '../db/database.server.ts';
import { Forbidden } from '../errors/errors.ts';
import { readForm } from '../settings/form-fields.ts';
import { checkLog } from './log.commands.server.ts';
import { PAGE, listActions, listEntries } from './log.queries.server.ts';
import { anchorForm, logFilter } from './log.schema.ts';
import { record } from './record.server.ts';

const database = withDatabase();
const administrator = async (db: Db): Promise<StaffCtx> =>
	staffCtx(db, await staff(db, { name: 'Pia Pääkäyttäjä', roles: ['administrator'] }));

describe('the audit log', () => {
	it('is refused to everyone but an administrator', async () => {
		const { db } = database;
		const id = await unit(db, { name: 'Alue' }, 'county');
		const others: Role[] = ['worker', 'lead', 'coordinator', 'ombudsperson', 'reader'];
		for (const role of others) {
			const who = await staff(db, { roles: [role], works: [id], leads: [id], reads: [id] });
			const ctx = staffCtx(db, who);
			await expect(listEntries(ctx)).rejects.toThrow(Forbidden);
			await expect(listActions(ctx)).rejects.toThrow(Forbidden);
			await expect(checkLog(ctx)).rejects.toThrow(Forbidden);
		}
		await expect(checkLog(ctxOf(db) as StaffCtx)).rejects.toThrow(Forbidden);
	});

	it('tells who did what to which id, newest first', async () => {
		const { db } = database;
		const ctx = await administrator(db);
		const unitId = await unit(db, { name: 'Alue' }, 'county');
		await record(db, ctx.who, 'unit.renamed', unitId, { fields: ['name'] }, unitId);
		await record(db, system, 'retention.enforced', 'texts', { deleted: 3 });
		const { rows } = await listEntries(ctx);
		expect(rows).toMatchObject([
			{ action: 'retention.enforced', actorId: null, person: null, detail: { deleted: 3 } },
			{ action: 'unit.renamed', person: 'Pia Pääkäyttäjä', unit: 'Alue', objectId: unitId }
		]);
		expect(await listActions(ctx)).toEqual(['retention.enforced', 'unit.renamed']);
	});

	it('is filtered by person, act, object and days', async () => {
		const { db } = database;
		const ctx = await administrator(db);
		const other = await staff(db, { name: 'Östen Öberg' });
		await record(db, ctx.who, 'matter.read', 'one');
		await record(db, other, 'matter.answered', 'one');
		await record(db, other, 'point.opened', 'two');
		const acts = async (filter: Parameters<typeof listEntries>[1]) =>
			(await listEntries(ctx, filter)).rows.map(({ action }) => action);
		expect(await acts({ person: 'osten' })).toEqual(['point.opened', 'matter.answered']);
		expect(await acts({ person: other.email.slice(0, 12) })).toHaveLength(2);
		expect(await acts({ person: ctx.who.personId })).toEqual(['matter.read']);
		expect(await acts({ person: '%' })).toEqual([]);
		expect(await acts({ action: 'matter.' })).toEqual(['matter.answered', 'matter.read']);
		expect(await acts({ action: 'matter.read' })).toEqual(['matter.read']);
		expect(await acts({ object: 'one', person: 'öberg' })).toEqual(['matter.answered']);
		const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
		expect(await acts({ from: today, to: today })).toHaveLength(3);
		expect(await acts({ to: '2020-01-01' })).toEqual([]);
		expect(await acts({ from: '2999-01-01' })).toEqual([]);
	});

	it('pages by key, to the oldest and back', async () => {
		const { db } = database;
		const ctx = await administrator(db);
		for (let no = 0; no < PAGE * 2 + 5; no++) await record(db, system, 'test.done', `${no}`);
		const first = await listEntries(ctx);
		const second = await listEntries(ctx, { before: first.older });
		const third = await listEntries(ctx, { before: second.older });
		expect(first.newer).toBeUndefined();
		expect(third.rows).toHaveLength(5);
		expect(third.older).toBeUndefined();
		expect(third.rows.at(-1)?.objectId).toBe('0');
		const back = await listEntries(ctx, { after: third.newer });
		expect(back.rows).toEqual(second.rows);
		const start = await listEntries(ctx, { after: back.newer });
		expect(start.rows).toEqual(first.rows);
		expect(start.newer).toBeUndefined();
	});

	it('records that it was checked, and what was found', async () => {
		const { db } = database;
		const ctx = await administrator(db);
		await record(db, system, 'test.done', 'x');
		expect(await checkLog(ctx)).toMatchObject({ intact: true, count: 1 });
		const { rows } = await listEntries(ctx, { action: 'log.checked' });
		expect(rows).toMatchObject([{ detail: { intact: true, count: 1 }, person: 'Pia Pääkäyttäjä' }]);
		expect(await checkLog(ctx)).toMatchObject({ intact: true, count: 2 });
	});
});

describe('forms of the log', () => {
	it('leave out filters that cannot be understood', () => {
		const nonsense = {
			person: ' ',
			action: "x'",
			object: '',
			from: '2026-02-30',
			to: 'x',
			before: '-1'
		};
		expect(logFilter.parse(nonsense)).toEqual({});
	});

	it('take an earlier mark, or none, but not half of one', () => {
		const mark = '4f0a 91c2-0000 ABCD';
		expect(readForm(anchorForm, { id: ' ', mark: '' })).toEqual({ form: undefined });
		expect(readForm(anchorForm, { id: '12', mark })).toEqual({
			form: { id: 12, mark: '4f0a91c20000ABCD' }
		});
		expect(readForm(anchorForm, { id: '', mark })).toEqual({ issues: { id: 'anchor_number' } });
		expect(readForm(anchorForm, { id: '12', mark: 'xyz' })).toEqual({
			issues: { mark: 'anchor_mark' }
		});
	});
});

import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { TODAY, ctxOf, staff, staffCtx, unit, units } from '../../../../../tests/given/given.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { readForm } from '#platform/settings/form-fields.ts';
import { findFormOfPoint } from '../../responses/responses.public.server.ts';
import { drawCode } from './point-code.ts';
import * as points from './points.commands.server.ts';
import { PAGE, findPoint, getPoint, listPoints, listUnitChoices } from './points.queries.server.ts';
import { nameForm, newPointForm, pointFilter } from './points.schema.ts';

const database = withDatabase();
const name = { fi: 'Aula', sv: 'Aulan' };

async function house(db: Db) {
	const { Asema, Toinen, service, county } = await units(db, 'Asema', 'Toinen');
	const own = Asema as string;
	const other = Toinen as string;
	const lead = staffCtx(db, await staff(db, { roles: ['lead'], works: [own], leads: [own] }));
	return { own, other, service: service as string, county: county as string, lead };
}
const refused = async (db: Db, own: string, work: (ctx: StaffCtx) => Promise<unknown>) => {
	const cast = [
		await staff(db, { works: [own] }),
		await staff(db, { roles: ['reader'], reads: [own] }),
		await staff(db, { roles: ['ombudsperson'] }),
		await staff(db, { roles: ['lead'], works: [], leads: [] })
	];
	for (const who of cast) await expect(work(staffCtx(db, who))).rejects.toThrow(Forbidden);
};
const audited = async (db: Db, id: string) =>
	(
		await db
			.selectFrom('platform.auditEntry')
			.select('action')
			.where('objectId', '=', id)
			.orderBy('id')
			.execute()
	).map(({ action }) => action);

describe('opening a feedback point', () => {
	it('is refused to everyone who does not lead the unit or serve the whole county', async () => {
		const { db } = database;
		const { own, other, lead } = await house(db);
		await refused(db, own, (ctx) => points.openPoint(ctx, { unitId: own, name }));
		await expect(points.openPoint(lead, { unitId: other, name })).rejects.toThrow(Forbidden);
	});

	it('gives it a code that opens the form of its unit', async () => {
		const { db } = database;
		const { own, lead } = await house(db);
		const id = await points.openPoint(lead, { unitId: own, name });
		const point = await getPoint(lead, id);
		expect(point.code).toMatch(/^[23456789BCDFGHJKMNPQRSTVWXZ]{6}$/);
		expect(point).toMatchObject({ madeOn: TODAY, closedOn: null, raw: name, unitId: own });
		const form = await findFormOfPoint(ctxOf(db), point.code.toLowerCase());
		expect(form?.unit.id).toBe(own);
		expect(form?.point?.id).toBe(id);
		expect(await audited(db, id)).toEqual(['point.opened']);
	});

	it('draws again when a code is taken, and does not go on for ever', async () => {
		const { db } = database;
		const { own, lead } = await house(db);
		const codes = ['BBBBBB', 'BBBBBB', 'BBBBBB', 'CCCCCC'];
		const draw = () => codes.shift() as string;
		await points.openPoint(lead, { unitId: own, name }, draw);
		const second = await points.openPoint(lead, { unitId: own, name }, draw);
		expect((await findPoint(db, second))?.code).toBe('CCCCCC');
		await expect(points.openPoint(lead, { unitId: own, name }, () => 'BBBBBB')).rejects.toThrow(
			'no free code'
		);
	});

	it('is for a unit that is there and open, never the county itself', async () => {
		const { db } = database;
		const { own, county, service } = await house(db);
		const all = staffCtx(db, await staff(db, { roles: ['administrator'] }));
		await db.updateTable('platform.unit').set({ closedOn: TODAY }).where('id', '=', own).execute();
		for (const unitId of [own, county, '00000000-0000-4000-8000-000000000000']) {
			await expect(points.openPoint(all, { unitId, name })).rejects.toThrow(Invalid);
		}
		expect(await points.openPoint(all, { unitId: service, name })).toBeTruthy();
		expect((await listUnitChoices(all)).map(({ value }) => value)).not.toContain(own);
	});
});

describe('keeping a feedback point', () => {
	it('is refused to everyone else, whatever they would do', async () => {
		const { db } = database;
		const { own, lead } = await house(db);
		const id = await points.openPoint(lead, { unitId: own, name });
		await refused(db, own, (ctx) => points.renamePoint(ctx, { id, name }));
		await refused(db, own, (ctx) => points.closePoint(ctx, { id }));
		await refused(db, own, (ctx) => points.reopenPoint(ctx, { id }));
		await refused(db, own, (ctx) => getPoint(ctx, id));
		expect((await findPoint(db, id))?.closedOn).toBeNull();
	});

	it('tells of a point that is not there', async () => {
		const { db } = database;
		const { lead } = await house(db);
		const id = '00000000-0000-4000-8000-000000000000';
		await expect(points.closePoint(lead, { id })).rejects.toThrow(NotFound);
		await expect(getPoint(lead, id)).rejects.toThrow(NotFound);
	});

	it('renames, closes and opens again; a closed code opens nothing', async () => {
		const { db } = database;
		const { own, lead } = await house(db);
		const id = await points.openPoint(lead, { unitId: own, name });
		await points.renamePoint(lead, { id, name: { fi: 'Odotustila' } });
		await points.closePoint(lead, { id });
		const closed = await getPoint(lead, id);
		expect(closed).toMatchObject({ raw: { fi: 'Odotustila' }, closedOn: TODAY });
		expect(await findFormOfPoint(ctxOf(db), closed.code)).toBeUndefined();
		await expect(points.closePoint(lead, { id })).rejects.toThrow(Conflict);
		await points.reopenPoint(lead, { id });
		expect((await findFormOfPoint(ctxOf(db), closed.code))?.unit.id).toBe(own);
		await expect(points.reopenPoint(lead, { id })).rejects.toThrow(Conflict);
		expect(await audited(db, id)).toEqual([
			'point.opened',
			'point.renamed',
			'point.closed',
			'point.reopened'
		]);
	});

	it('does not open a point of a unit that has been closed', async () => {
		const { db } = database;
		const { own, lead } = await house(db);
		const id = await points.openPoint(lead, { unitId: own, name });
		await points.closePoint(lead, { id });
		await db.updateTable('platform.unit').set({ closedOn: TODAY }).where('id', '=', own).execute();
		await expect(points.reopenPoint(lead, { id })).rejects.toThrow(Invalid);
	});
});

describe('the list of points', () => {
	it('is refused to those who keep none, and shows each person their own', async () => {
		const { db } = database;
		const { own, other, lead } = await house(db);
		await refused(db, own, (ctx) => listPoints(ctx));
		const all = staffCtx(db, await staff(db, { roles: ['coordinator'] }));
		const mine = await points.openPoint(lead, { unitId: own, name });
		const theirs = await points.openPoint(all, { unitId: other, name: { fi: 'Ovi' } });
		const ids = async (ctx: StaffCtx) => (await listPoints(ctx)).rows.map(({ id }) => id);
		expect(await ids(lead)).toEqual([mine]);
		expect(await ids(all)).toEqual([mine, theirs]);
		expect((await listUnitChoices(lead)).map(({ value }) => value)).toEqual([own]);
	});

	it('is searched by place, unit or code, and shows closed ones when asked', async () => {
		const { db } = database;
		const { own, other } = await house(db);
		const all = staffCtx(db, await staff(db, { roles: ['administrator'] }));
		const lobby = await points.openPoint(all, { unitId: own, name }, () => 'BCDF23');
		const door = await points.openPoint(all, { unitId: other, name: { fi: 'Päivystys %' } });
		await points.closePoint(all, { id: door });
		const ids = async (filter: Parameters<typeof listPoints>[1]) =>
			(await listPoints(all, filter)).rows.map(({ id }) => id);
		expect(await ids({ q: 'bcdf' })).toEqual([lobby]);
		expect(await ids({ q: 'aulan' })).toEqual([lobby]);
		expect(await ids({ q: 'ASEMA' })).toEqual([lobby]);
		expect(await ids({ q: 'paivystys' })).toEqual([]);
		expect(await ids({ q: 'paivystys', closed: '1' })).toEqual([door]);
		expect(await ids({ q: '%', closed: '1' })).toEqual([door]);
		expect(await ids({ unit: own, closed: '1' })).toEqual([lobby]);
	});

	it('pages by key, forwards and back, without missing or repeating one', async () => {
		const { db } = database;
		const { service } = await house(db);
		const all = staffCtx(db, await staff(db, { roles: ['administrator'] }));
		const many = PAGE * 2 + 7;
		for (let no = 0; no < 3; no++) {
			const id = await unit(db, { name: 'Sama nimi', parentId: service });
			for (let point = no; point < many; point += 3) {
				await points.openPoint(all, { unitId: id, name: { fi: `Paikka ${point % 5}` } });
			}
		}
		const seen: string[] = [];
		let after: string | undefined;
		let pages = 0;
		let last: Awaited<ReturnType<typeof listPoints>> | undefined;
		do {
			last = await listPoints(all, { after });
			seen.push(...last.rows.map(({ id }) => id));
			after = last.next;
			pages++;
		} while (after);
		expect(pages).toBe(3);
		expect(new Set(seen).size).toBe(many);
		const back = await listPoints(all, { before: last.previous });
		expect(back.rows.map(({ id }) => id)).toEqual(seen.slice(PAGE, PAGE * 2));
		expect(back.previous).toBeTruthy();
		const first = await listPoints(all, { before: back.previous });
		expect(first.rows.map(({ id }) => id)).toEqual(seen.slice(0, PAGE));
		expect(first.previous).toBeUndefined();
	}, 30_000);
});

describe('forms of points', () => {
	it('need a name in Finnish and a unit', () => {
		expect(readForm(newPointForm, { 'name.fi': ' ', unitId: 'x' })).toEqual({
			issues: { 'name.fi': 'name_needed', unitId: 'choose_unit' }
		});
		expect(readForm(nameForm, { 'name.fi': 'a'.repeat(81) })).toEqual({
			issues: { 'name.fi': 'too_long' }
		});
		expect(readForm(nameForm, { 'name.fi': ' Aula\u0000 \n 2 ', 'name.sv': '' })).toEqual({
			form: { name: { fi: 'Aula 2' } }
		});
	});

	it('leave out filters that cannot be understood', () => {
		expect(pointFilter.parse({ q: ' ', unit: 'x', closed: 'yes', after: "'" })).toEqual({});
	});

	it('draw codes that spell no word', () => {
		for (let round = 0; round < 2000; round++) expect(drawCode()).toMatch(/^[^01AEIOUYL]{6}$/);
	});
});

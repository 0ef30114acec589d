import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { feedback, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { addNote, markRead, undoLast } from './handling.commands.server.ts';
import { mayTakeBack } from './matters.policy.ts';
import { getMatter } from './matters.queries.server.ts';
import { readMatterForm } from './matters.schema.ts';
import { moveMatter, takeBackMove } from './moving.commands.server.ts';
import { findOwnMove, getMoveTarget } from './moving.queries.server.ts';

const database = withDatabase();
const tomorrow = () => new Date('2026-09-17T09:00:00Z');

async function aMovedMatter() {
	const { db } = database;
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
	const { matter } = await feedback(db, { unitId: ids.Asema, text: 'Jono oli pitkä.' });
	if (!matter) throw new Error('no matter');
	const at = async (works: string[]) => staffCtx(db, await staff(db, { works }));
	const mover = await at([ids.Asema]);
	await moveMatter(mover, { id: matter.id, version: 1, unit: ids.Toinen });
	const move = await findOwnMove(mover, matter.id);
	if (!move) throw new Error('no move');
	return { db, ids, id: matter.id, event: Number(move.event), move, mover, at };
}
const unitOf = async (id: string) =>
	(
		await database.db
			.selectFrom('changing.matter')
			.select('unitId')
			.where('id', '=', id)
			.executeTakeFirstOrThrow()
	).unitId;

describe('moving', () => {
	it('is refused until a unit has been chosen, and names the unit before it happens', async () => {
		const { db } = database;
		const id = crypto.randomUUID();
		for (const step of ['moving', 'moved']) {
			expect(readMatterForm(step, { id, version: '1', unit: '' })).toEqual({
				issues: { unit: 'choose_unit' }
			});
		}
		const ids = await units(db, 'Asema', 'Toinen');
		const { matter } = await feedback(db, { unitId: ids.Asema as string, text: 'Hei' });
		const ctx = staffCtx(db, await staff(db, { works: [ids.Asema as string] }));
		const target = { id: matter?.id as string, version: 1, unit: ids.Toinen as string };
		expect(await getMoveTarget(ctx, target)).toEqual({ unit: ids.Toinen, name: 'Toinen' });
		await expect(getMoveTarget(ctx, { ...target, unit: ids.Asema as string })).rejects.toThrow(
			'invalid'
		);
		await expect(getMoveTarget(ctx, { ...target, version: 2 })).rejects.toThrow('conflict');
		expect(await unitOf(target.id)).toBe(ids.Asema);
	});

	it('hands the voice over: it is the other unit that reads it', async () => {
		const { ids, id, mover, at } = await aMovedMatter();
		expect((await getMatter(await at([ids.Toinen]), id)).unitId).toBe(ids.Toinen);
		await expect(getMatter(mover, id)).rejects.toThrow('forbidden');
	});
});

describe('taking a move back', () => {
	it('is for the mover alone, whoever else works in either unit', async () => {
		const { db, ids, id, event, at } = await aMovedMatter();
		const others = [
			await at([ids.Asema]),
			await at([ids.Toinen]),
			await at([ids.Asema, ids.Toinen]),
			staffCtx(db, await staff(db, { roles: ['coordinator'], works: Object.values(ids) })),
			staffCtx(db, await staff(db, { roles: ['administrator'] })),
			staffCtx(db, await staff(db, { roles: ['reader'], reads: Object.values(ids) }))
		];
		for (const other of others) {
			await expect(takeBackMove(other, { id, event })).rejects.toThrow('forbidden');
			expect(await findOwnMove(other, id)).toBeUndefined();
			// Nor by the way that other steps are taken back.
			await expect(undoLast(other, { id, event })).rejects.toThrow(/forbidden|conflict/);
		}
		expect(await unitOf(id)).toBe(ids.Toinen);
	});

	it('is not for a mover who no longer works where the voice came from, nor for nobody', async () => {
		const { db, ids, id, event, mover } = await aMovedMatter();
		const left = staffCtx(db, { ...mover.who, workUnitIds: [ids.Toinen] });
		await expect(takeBackMove(left, { id, event })).rejects.toThrow('forbidden');
		expect(mayTakeBack({ kind: 'anonymous' }, { by: null, fromUnitId: ids.Asema })).toBe(false);
		expect(mayTakeBack(mover.who, { by: null, fromUnitId: ids.Asema })).toBe(false);
	});

	it('brings the voice home on the same day, once', async () => {
		const { ids, id, event, move, mover } = await aMovedMatter();
		expect(move.unit).toBe('Toinen');
		await takeBackMove(mover, { id, event });
		expect(await unitOf(id)).toBe(ids.Asema);
		expect((await getMatter(mover, id)).events[0]?.undoneAt).not.toBeNull();
		expect(await findOwnMove(mover, id)).toBeUndefined();
		await expect(takeBackMove(mover, { id, event })).rejects.toThrow('conflict');
	});

	it('is too late the next day', async () => {
		const { ids, id, event, mover } = await aMovedMatter();
		const later = { ...mover, now: tomorrow };
		expect(await findOwnMove(later, id)).toBeUndefined();
		await expect(takeBackMove(later, { id, event })).rejects.toThrow('conflict');
		expect(await unitOf(id)).toBe(ids.Toinen);
	});

	it.each(['read', 'noted'])('is too late when somebody there has %s it', async (what) => {
		const { db, ids, id, event, mover, at } = await aMovedMatter();
		const there = await at([ids.Toinen]);
		if (what === 'read') {
			await markRead(there, { id, version: 2 });
		} else {
			await addNote(there, { id, text: 'Soitan huomenna.' });
			const note = await db
				.selectFrom('changing.matterNote')
				.select('id')
				.where('matterId', '=', id)
				.execute();
			expect(note).toHaveLength(1);
		}
		expect(await findOwnMove(mover, id)).toBeUndefined();
		await expect(takeBackMove(mover, { id, event })).rejects.toThrow('conflict');
		expect(await unitOf(id)).toBe(ids.Toinen);
	});
});

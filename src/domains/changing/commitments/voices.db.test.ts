import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { ctxOf, feedback, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { findConversation, withdrawByCode } from '../matters/conversation.server.ts';
import {
	dropPromise,
	keepPromise,
	prepareCommitment,
	promise
} from './commitments.commands.server.ts';
import { getCommitmentForStaff } from './commitments.queries.server.ts';
import { voiceIds } from './commitments.schema.ts';
import { addVoices, approveQuote, removeVoice } from './matters-of-commitment.server.ts';
import { listForStaff } from './staff-list.queries.server.ts';
import { commitmentStart, joiningStart } from './starting.server.ts';

const database = withDatabase();

async function manyVoices() {
	const { db } = database;
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
	const said = async (unitId: string, text: string) => {
		const { matter, receipt } = await feedback(db, { unitId, text, wantsAnswer: true });
		return { id: matter?.id as string, code: receipt.code as string };
	};
	const here = [];
	for (const text of ['yksi', 'kaksi', 'kolme']) here.push(await said(ids.Asema, text));
	const elsewhere = await said(ids.Toinen, 'muualla');
	const lead = staffCtx(
		db,
		await staff(db, { roles: ['lead'], works: [ids.Asema], leads: [ids.Asema] })
	);
	const stranger = staffCtx(db, await staff(db, { works: [ids.Toinen] }));
	const form = {
		unitId: ids.Asema,
		title: { fi: 'Ovi auki' },
		youSaid: { fi: 'Ovi on kiinni.' },
		promise: { fi: 'Avaamme oven.' },
		responsibleTitle: { fi: 'Johtaja' },
		dueOn: '2026-10-30',
		themeIds: [],
		matterIds: [] as string[]
	};
	return { db, ids, here, elsewhere, lead, stranger, form };
}

const voicesOf = async (ctx: Parameters<typeof getCommitmentForStaff>[0], id: string) =>
	(await getCommitmentForStaff(ctx, id)).matters.map((matter) => matter.id).sort();

describe('a promise of many voices', () => {
	it('begins at all the voices that were chosen, but not at those one may not read', async () => {
		const { lead, here, elsewhere, ids } = await manyVoices();
		const chosen = [...here.map(({ id }) => id), elsewhere.id, randomUUID()];
		const start = await commitmentStart(lead, chosen);
		expect([...start.matterIds].sort()).toEqual(here.map(({ id }) => id).sort());
		expect([...start.voiceTexts].sort()).toEqual(['kaksi', 'kolme', 'yksi']);
		expect(start.unitId).toBe(ids.Asema);
	});

	it('takes a hundred ids of an address and leaves out what is none', () => {
		const many = Array.from({ length: 120 }, () => randomUUID());
		expect(voiceIds(['x', many[0], ...many, "' or 1"])).toEqual(many.slice(0, 100));
	});

	it('is joined by more voices while it is prepared or open, by those who work there', async () => {
		const { lead, stranger, here, elsewhere, form } = await manyVoices();
		const [one, two, three] = here.map(({ id }) => id) as [string, string, string];
		const id = await prepareCommitment(lead, { ...form, matterIds: [one] });
		await expect(addVoices(stranger, { id, matterIds: [elsewhere.id] })).rejects.toThrow(
			'forbidden'
		);
		await expect(addVoices(lead, { id, matterIds: [elsewhere.id] })).rejects.toThrow('not found');
		const offered = (await joiningStart(lead, [two, three])).commitments;
		expect(offered.map(({ value }) => value)).toEqual([id]);
		await addVoices(lead, { id, matterIds: [one, two] });
		await promise(lead, { id, version: 1 });
		await addVoices(lead, { id, matterIds: [three] });
		expect(await voicesOf(lead, id)).toEqual([one, two, three].sort());
		await keepPromise(lead, { id, version: 2, outcome: { fi: 'Tehty' } });
		await expect(addVoices(lead, { id, matterIds: [one] })).rejects.toThrow('conflict');
		expect((await joiningStart(lead, [two])).commitments).toEqual([]);
	});

	it('offers nothing of other units to join', async () => {
		const { lead, stranger, elsewhere, here, form } = await manyVoices();
		await prepareCommitment(lead, form);
		const offered = await joiningStart(stranger, [elsewhere.id, here[0]?.id as string]);
		expect(offered.matterIds).toEqual([elsewhere.id]);
		expect(offered.commitments).toEqual([]);
	});

	it('lets a voice be taken away, with its quotes and no others', async () => {
		const { db, lead, stranger, here, form } = await manyVoices();
		const [one, two] = here.map(({ id }) => id) as [string, string];
		const id = await prepareCommitment(lead, { ...form, matterIds: [one, two] });
		await approveQuote(lead, { id, matterId: one, text: 'yksi' });
		await approveQuote(lead, { id, matterId: two, text: 'kaksi' });
		await expect(removeVoice(stranger, { id, matterId: one })).rejects.toThrow('forbidden');
		await removeVoice(lead, { id, matterId: one });
		expect(await voicesOf(lead, id)).toEqual([two]);
		const quotes = await db.selectFrom('changing.quote').select('text').execute();
		expect(quotes).toEqual([{ text: 'kaksi' }]);
	});

	it('no longer shows a voice that was withdrawn', async () => {
		const { db, lead, here, form } = await manyVoices();
		const [one, two] = here as [(typeof here)[0], (typeof here)[0]];
		const id = await prepareCommitment(lead, { ...form, matterIds: [one.id, two.id] });
		await withdrawByCode(ctxOf(db), one.code);
		expect(await voicesOf(lead, id)).toEqual([two.id]);
	});
});

describe('whoever prepares promises nowhere', () => {
	it('is offered no new promise', async () => {
		const { db, ids, lead } = await manyVoices();
		const reader = await staff(db, { roles: ['reader'], reads: [ids.Asema] });
		for (const who of [reader, await staff(db, { roles: ['ombudsperson'] })]) {
			const ctx = staffCtx(db, who);
			await expect(commitmentStart(ctx, [])).rejects.toThrow('forbidden');
			await expect(joiningStart(ctx, [])).rejects.toThrow('forbidden');
			expect((await listForStaff(ctx)).mayPrepare).toBe(false);
		}
		expect((await listForStaff(lead)).mayPrepare).toBe(true);
	});
});

describe("the client's own page", () => {
	it('tells how the promise stands: promised, late, kept or dropped, and why', async () => {
		const { db, lead, here, form } = await manyVoices();
		const [one] = here as [(typeof here)[0]];
		const id = await prepareCommitment(lead, { ...form, matterIds: [one.id] });
		const shown = async (now = ctxOf(db).now) => {
			const talk = await findConversation({ ...ctxOf(db), now }, one.code);
			return talk?.commitments.map(({ state, day, told }) => [state, day, told.text]);
		};
		expect(await shown()).toEqual([]);
		await promise(lead, { id, version: 1 });
		expect(await shown()).toEqual([['promised', '2026-10-30', '']]);
		expect(await shown(() => new Date('2026-10-31T09:00:00Z'))).toEqual([
			['late', '2026-10-30', '']
		]);
		await keepPromise(lead, { id, version: 2, outcome: { fi: 'Ovi on auki.' } });
		expect(await shown()).toEqual([['kept', '2026-09-16', 'Ovi on auki.']]);
		const other = await prepareCommitment(lead, { ...form, matterIds: [here[1]?.id as string] });
		await promise(lead, { id: other, version: 1 });
		await dropPromise(lead, { id: other, version: 2, droppedReason: { fi: 'Ei rahaa.' } });
		const talk = await findConversation(ctxOf(db), here[1]?.code as string);
		expect(talk?.commitments[0]).toMatchObject({ state: 'dropped', told: { text: 'Ei rahaa.' } });
	});
});

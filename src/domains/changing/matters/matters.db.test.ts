import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, ctxOf, feedback, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { answerMatter, askBack } from './answering.commands.server.ts';
import {
	addNote,
	assignMatter,
	closeMatter,
	markRead,
	raiseWorrying,
	releaseMatter,
	setThemes,
	undoLast
} from './handling.commands.server.ts';
import { moveMatter } from './moving.commands.server.ts';
import { getMoveTarget } from './moving.queries.server.ts';
import {
	closeByCode,
	findConversation,
	replyByCode,
	withdrawByCode
} from './conversation.server.ts';
import { getMatter } from './matters.queries.server.ts';
import { aFormId } from '../../../../tests/given/given.ts';

const database = withDatabase();

async function aMatter({ wantsAnswer = true, held = false } = {}) {
	const { db } = database;
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen' | 'county', string>;
	const { matter, receipt } = await feedback(db, {
		unitId: ids.Asema,
		text: 'Puhelimeen ei vastata.',
		answers: { 'quick.meeting': 1 },
		wantsAnswer,
		email: 'asiakas@esimerkki.fi',
		held
	});
	if (!matter) throw new Error('no matter');
	const worker = await staff(db, { works: [ids.Asema] });
	const stranger = await staff(db, { works: [ids.Toinen] });
	return { db, ids, matter, code: receipt.code ?? '', worker, stranger };
}
const stateOf = async (id: string) =>
	database.db
		.selectFrom('changing.matter')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();

describe('whom the commands refuse', () => {
	const commands = {
		answerMatter: (ctx: never, id: string) => answerMatter(ctx, { id, version: 1, text: 'x' }),
		askBack: (ctx: never, id: string) => askBack(ctx, { id, version: 1, text: 'x' }),
		markRead: (ctx: never, id: string) => markRead(ctx, { id, version: 1 }),
		assignMatter: (ctx: never, id: string) => assignMatter(ctx, { id, version: 1, person: '' }),
		setThemes: (ctx: never, id: string) => setThemes(ctx, { id, version: 1, themes: [] }),
		raiseWorrying: (ctx: never, id: string) => raiseWorrying(ctx, { id, version: 1 }, true),
		moveMatter: (ctx: never, id: string) => moveMatter(ctx, { id, version: 1, unit: id }),
		getMoveTarget: (ctx: never, id: string) => getMoveTarget(ctx, { id, version: 1, unit: id }),
		closeMatter: (ctx: never, id: string) => closeMatter(ctx, { id, version: 1 }),
		releaseMatter: (ctx: never, id: string) => releaseMatter(ctx, { id, version: 1 }),
		addNote: (ctx: never, id: string) => addNote(ctx, { id, text: 'x' }),
		undoLast: (ctx: never, id: string) => undoLast(ctx, { id, event: 1 }),
		getMatter: (ctx: never, id: string) => getMatter(ctx, id)
	};
	it.each(Object.entries(commands))(
		'%s: those of another unit, and the house keepers',
		async (_name, run) => {
			const { db, matter, stranger } = await aMatter();
			const others = [
				stranger,
				await staff(db, { roles: ['administrator'] }),
				await staff(db, { roles: ['ombudsperson'] }),
				await staff(db, { roles: ['reader'] })
			];
			for (const who of others) {
				await expect(run(staffCtx(db, who) as never, matter.id)).rejects.toThrow('forbidden');
			}
			expect((await stateOf(matter.id)).version).toBe(1);
		}
	);

	it('a reader reads but changes nothing', async () => {
		const { db, matter, ids } = await aMatter();
		const reader = staffCtx(db, await staff(db, { roles: ['reader'], reads: [ids.Asema] }));
		expect((await getMatter(reader, matter.id)).id).toBe(matter.id);
		await expect(markRead(reader, { id: matter.id, version: 1 })).rejects.toThrow('forbidden');
	});

	it('a matter that is not there is not found', async () => {
		const { db, worker } = await aMatter();
		await expect(getMatter(staffCtx(db, worker), crypto.randomUUID())).rejects.toThrow('not found');
	});
});

describe('answering', () => {
	it('is seen with the code and told by mail without a word of it', async () => {
		const { db, matter, code, worker } = await aMatter();
		await answerMatter(staffCtx(db, worker), { id: matter.id, version: 1, text: 'Korjaamme sen.' });
		expect(await stateOf(matter.id)).toMatchObject({ state: 'answered', answeredOn: TODAY });
		const talk = await findConversation(ctxOf(db), code);
		expect(talk?.messages).toMatchObject([{ kind: 'answer', text: 'Korjaamme sen.' }]);
		expect(JSON.stringify(talk)).not.toContain('asiakas@esimerkki.fi');
	});

	it('does not overwrite what somebody else did meanwhile', async () => {
		const { db, matter, worker } = await aMatter();
		const ctx = staffCtx(db, worker);
		await answerMatter(ctx, { id: matter.id, version: 1, text: 'Ensimmäinen' });
		await expect(answerMatter(ctx, { id: matter.id, version: 1, text: 'Toinen' })).rejects.toThrow(
			'conflict'
		);
	});

	it('comes before closing when an answer was promised', async () => {
		const { db, matter, worker } = await aMatter();
		const ctx = staffCtx(db, worker);
		await expect(closeMatter(ctx, { id: matter.id, version: 1 })).rejects.toThrow('invalid');
		await answerMatter(ctx, { id: matter.id, version: 1, text: 'Kiitos' });
		await closeMatter(ctx, { id: matter.id, version: 2 });
		expect(await stateOf(matter.id)).toMatchObject({ state: 'closed', closedOn: TODAY });
		const left = await db.selectFrom('changing.matterContact').selectAll().execute();
		expect(left).toEqual([]);
	});
});

describe('the conversation', () => {
	it('goes on with a reply, once however often the form is sent', async () => {
		const { db, matter, code, worker } = await aMatter();
		await answerMatter(staffCtx(db, worker), { id: matter.id, version: 1, text: 'Milloin?' });
		const form = aFormId();
		for (let again = 0; again < 3; again++) {
			await replyByCode(ctxOf(db), code, { form, text: 'Eilen. 010190-900P' });
		}
		const talk = await findConversation(ctxOf(db), code);
		expect(talk?.messages.map((message) => message.kind)).toEqual(['answer', 'reply']);
		expect(talk?.messages[1]?.text).not.toContain('010190');
		expect(talk?.state).toBe('open');
		// The day of a reply is kept, not its instant, and the log knows nothing of it.
		const { at } = await db
			.selectFrom('changing.matterEvent')
			.select('at')
			.where('action', '=', 'replied')
			.executeTakeFirstOrThrow();
		expect(at.toISOString()).toMatch(/T00:00:00\.000Z$/);
		const logged = await db
			.selectFrom('platform.auditEntry')
			.select('action')
			.where('objectId', '=', matter.id)
			.execute();
		expect(logged.map(({ action }) => action)).toEqual(['matter.answered']);
	});

	it('opens for nobody without the code', async () => {
		const { db, code } = await aMatter();
		const wrong = `${code[0] === 'A' ? 'B' : 'A'}${code.slice(1)}`;
		expect(await findConversation(ctxOf(db), wrong)).toBeUndefined();
		await expect(closeByCode(ctxOf(db), wrong)).rejects.toThrow('not found');
	});

	it('can be withdrawn, and then nothing of the words is left', async () => {
		const { db, matter, code, worker } = await aMatter();
		await answerMatter(staffCtx(db, worker), {
			id: matter.id,
			version: 1,
			text: 'Salainen vastaus'
		});
		await replyByCode(ctxOf(db), code, { form: aFormId(), text: 'Salainen viesti' });
		await withdrawByCode(ctxOf(db), code);
		const tables = [
			'changing.matterMessage',
			'listening.openAnswer',
			'changing.matterContact'
		] as const;
		for (const table of tables) {
			expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
		}
		const response = await db
			.selectFrom('listening.response')
			.selectAll()
			.executeTakeFirstOrThrow();
		expect(response).toMatchObject({ answers: {}, mood: null, withdrawn: true });
		await expect(
			answerMatter(staffCtx(db, worker), { id: matter.id, version: 4, text: 'x' })
		).rejects.toThrow('forbidden');
	});

	it('is over when closed: a reply then is a conflict, not a loss', async () => {
		const { db, code } = await aMatter();
		await closeByCode(ctxOf(db), code);
		await expect(replyByCode(ctxOf(db), code, { form: aFormId(), text: 'x' })).rejects.toThrow(
			'conflict'
		);
	});
});

describe('handling', () => {
	it('can be undone step by step, but an answer cannot', async () => {
		const { db, matter, worker } = await aMatter();
		const ctx = staffCtx(db, worker);
		await assignMatter(ctx, { id: matter.id, version: 1, person: worker.personId });
		await raiseWorrying(ctx, { id: matter.id, version: 2 }, true);
		expect(await stateOf(matter.id)).toMatchObject({ worrying: true, assignedTo: worker.personId });
		const last = async () =>
			(await getMatter(ctx, matter.id)).events.find((event) => !event.undoneAt);
		await undoLast(ctx, { id: matter.id, event: Number((await last())?.id) });
		expect(await stateOf(matter.id)).toMatchObject({
			worrying: false,
			assignedTo: worker.personId
		});
		await undoLast(ctx, { id: matter.id, event: Number((await last())?.id) });
		expect(await stateOf(matter.id)).toMatchObject({ state: 'new', assignedTo: null });
		await answerMatter(ctx, { id: matter.id, version: 5, text: 'Hei' });
		const answered = Number((await last())?.id);
		await expect(undoLast(ctx, { id: matter.id, event: answered })).rejects.toThrow('conflict');
	});

	it('shows a held voice only to those who review it, and counts it when released', async () => {
		const { db, ids, matter, worker } = await aMatter({ held: true });
		await expect(getMatter(staffCtx(db, worker), matter.id)).rejects.toThrow('forbidden');
		const lead = staffCtx(
			db,
			await staff(db, { roles: ['lead'], works: [ids.Asema], leads: [ids.Asema] })
		);
		await releaseMatter(lead, { id: matter.id, version: 1 });
		expect((await getMatter(staffCtx(db, worker), matter.id)).held).toBe(false);
		const response = await db
			.selectFrom('listening.response')
			.select('held')
			.executeTakeFirstOrThrow();
		expect(response.held).toBe(false);
	});

	it('writes every change to the log, by id and without words', async () => {
		const { db, matter, worker } = await aMatter();
		const ctx = staffCtx(db, worker);
		await addNote(ctx, { id: matter.id, text: 'Hyvin salainen muistiinpano' });
		await answerMatter(ctx, { id: matter.id, version: 1, text: 'Hyvin salainen vastaus' });
		const log = await db
			.selectFrom('platform.auditEntry')
			.selectAll()
			.where('objectId', '=', matter.id)
			.execute();
		expect(log.map((entry) => entry.action)).toEqual(['matter.noted', 'matter.answered']);
		expect(JSON.stringify(log)).not.toContain('salainen');
	});
});

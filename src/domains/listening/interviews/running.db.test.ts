import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { type Draft, outboxOf, sendingOf } from '../../../enhance/interview/outbox.ts';
import { Forbidden, NotFound } from '#platform/errors/errors.ts';
import { anInterview } from './interviews.given.ts';
import { closeInterview } from './interviews.commands.server.ts';
import { keepNotesForm } from './notes-form.server.ts';
import { askOwn } from './questions.commands.server.ts';
import { beginInterview, endInterview, keepNotes } from './running.commands.server.ts';
import { runningPage } from './running.queries.server.ts';

const database = withDatabase();
const A = 'a0000000-0000-4000-8000-000000000001';
const B = 'b0000000-0000-4000-8000-000000000002';

async function running() {
	const made = await anInterview(database.db);
	await askOwn(made.worker, { id: made.id, text: { fi: 'Mitä toivot?' }, theme: '' });
	const [question] = (await runningPage(made.worker, made.id)).questions;
	const send = (writer: string, text: string, base: number, seq: number) =>
		keepNotes(made.worker, {
			id: made.id,
			writer,
			notes: [{ question: question!.id, text, base, seq }],
			turns: []
		}).then(({ notes }) => notes[0]!);
	const note = async () => (await runningPage(made.worker, made.id)).questions[0]!;
	return { ...made, question: question!.id, send, note };
}

describe('a note', () => {
	it('that comes twice is kept once', async () => {
		const { send, note } = await running();
		expect(await send(A, 'Aamulla', 0, 1)).toMatchObject({ revision: 1 });
		expect(await send(A, 'Aamulla', 0, 1)).toMatchObject({ revision: 1 });
		expect(await note()).toMatchObject({ note: 'Aamulla', revision: 1 });
	});

	it('of one page follows its own earlier one, though its answer was lost, and never goes back', async () => {
		const { send, note } = await running();
		await send(A, 'Aamu', 0, 1);
		expect(await send(A, 'Aamulla on kiire', 0, 2)).toMatchObject({ revision: 2 });
		// The first one, late.
		expect((await send(A, 'Aamu', 0, 1)).theirs).toBeUndefined();
		expect((await note()).note).toBe('Aamulla on kiire');
	});

	it('that another changed meanwhile is not written over: both are handed back', async () => {
		const { send, note } = await running();
		await send(A, 'Yhteinen', 0, 1);
		await send(B, 'Toisen', 1, 1);
		expect(await send(A, 'Minun', 1, 2)).toEqual({
			question: expect.any(String),
			revision: 2,
			text: 'Minun',
			theirs: 'Toisen'
		});
		expect((await note()).note).toBe('Toisen');
		expect(await send(A, 'Toisen\n\nMinun', 2, 3)).toMatchObject({ revision: 3 });
	});

	it('of another interview’s question is not found, and none comes after the end', async () => {
		const { id, worker, send, unitId } = await running();
		const { makeInterview } = await import('./interviews.commands.server.ts');
		const other = await makeInterview(worker, { unitId, kind: 'group', title: { fi: 'Toinen' } });
		await askOwn(worker, { id: other, text: { fi: 'x?' }, theme: '' });
		const [foreign] = (await runningPage(worker, other)).questions;
		const notes = [{ question: foreign!.id, text: 'x', base: 0, seq: 1 }];
		await expect(keepNotes(worker, { id, writer: A, notes, turns: [] })).rejects.toThrow(NotFound);
		await closeInterview(worker, { id, version: 1 });
		await expect(send(A, 'x', 0, 1)).rejects.toThrow(Forbidden);
	});
});

describe('turns', () => {
	it('of two pages add up, the same count counts once, an old one is not believed', async () => {
		const { id, worker } = await running();
		const count = (writer: string, turns: { seat: number; count: number; seq: number }[]) =>
			keepNotes(worker, { id, writer, notes: [], turns }).then((kept) => kept.turns);
		await count(A, [{ seat: 2, count: 3, seq: 3 }]);
		await count(A, [{ seat: 2, count: 3, seq: 3 }]);
		await count(A, [{ seat: 2, count: 1, seq: 1 }]);
		expect(await count(B, [{ seat: 2, count: 1, seq: 1 }])).toEqual({ 2: 4 });
	});
});

describe('a network that loses requests and answers', () => {
	it('neither loses nor doubles anything', { timeout: 60_000 }, async () => {
		const { id, worker, question, note } = await running();
		const steps = fc.array(
			fc.record({
				does: fc.constantFrom('type', 'turn', 'send'),
				fate: fc.constantFrom('arrives', 'request lost', 'answer lost')
			}),
			{ minLength: 5, maxLength: 30 }
		);
		let run = 0;
		await fc.assert(
			fc.asyncProperty(steps, async (all) => {
				run++;
				const writer = `c0000000-0000-4000-8000-${String(run).padStart(12, '0')}`;
				const kept = new Map<string, string>();
				const store = {
					get length() {
						return kept.size;
					},
					key: (index: number) => [...kept.keys()][index] ?? null,
					getItem: (key: string) => kept.get(key) ?? null,
					setItem: (key: string, value: string) => void kept.set(key, value),
					removeItem: (key: string) => void kept.delete(key)
				};
				const box = outboxOf(store, 'me.talk', writer, () => 0);
				const before = await runningPage(worker, id);
				let { revision } = before.questions[0]!;
				let text = '';
				let turns = 0;
				const send = async (fate: string) => {
					const what = box.next();
					if (!what) return;
					if (fate === 'request lost') return box.failed();
					const answer = await keepNotes(worker, { id, ...what });
					if (fate === 'answer lost') return box.failed();
					box.confirmed(what, answer);
					revision = answer.notes[0]?.revision ?? revision;
				};
				for (const [index, { does, fate }] of all.entries()) {
					if (does === 'type') box.write(question, (text = `${run}.${index}`), revision);
					else if (does === 'turn') {
						box.turn('1', 1);
						turns++;
					} else await send(fate);
				}
				// What the closed page left is sent by the next one, and by nobody a second time.
				for (const left of outboxOf(store, 'me.talk', B, () => 0).leftBehind() as Draft[]) {
					await keepNotes(worker, { id, ...sendingOf(left) });
					await keepNotes(worker, { id, ...sendingOf(left) });
				}
				if (text) expect((await note()).note).toBe(text);
				const rows = await database.db
					.selectFrom('listening.interviewTurn')
					.select('count')
					.where('writer', '=', writer)
					.execute();
				expect(rows[0]?.count ?? 0).toBe(turns);
			}),
			{ numRuns: 25 }
		);
	});
});

describe('the page without scripting', () => {
	const form = (writer: string, key: string, fields: Record<string, string>) => {
		const data = new FormData();
		data.set('writer', writer);
		for (const [name, value] of Object.entries(fields)) data.set(name.replace('KEY', key), value);
		return data;
	};

	it('keeps all notes and the turn that was pressed, once though pressed twice', async () => {
		const { id, worker, question, note } = await running();
		const data = form(A, question, {
			'note.KEY': 'Rauhaa',
			'revision.KEY': '0',
			'note.koko': 'Kahvia',
			'revision.koko': '0',
			turn: '1:1'
		});
		expect(await keepNotesForm(worker, id, data)).toBeUndefined();
		expect(await keepNotesForm(worker, id, data)).toBeUndefined();
		expect((await note()).note).toBe('Rauhaa');
		const page = await runningPage(worker, id);
		expect(page.whole.note).toBe('Kahvia');
		const turns = await database.db.selectFrom('listening.interviewTurn').selectAll().execute();
		expect(turns).toMatchObject([{ seat: 1, count: 1 }]);
	});

	it('shown again by the back button and written otherwise puts both texts into the field', async () => {
		const { id, worker, question } = await running();
		const old = { 'revision.KEY': '0' };
		await keepNotesForm(worker, id, form(A, question, { ...old, 'note.KEY': 'Ensin' }));
		const met = await keepNotesForm(
			worker,
			id,
			form(A, question, { ...old, 'note.KEY': 'Sitten' })
		);
		expect(met?.conflicts[question]).toEqual({ theirs: 'Ensin', mine: 'Sitten' });
		expect(met?.texts[question]).toBe('Ensin\n\nSitten');
		const again = {
			'note.KEY': met!.texts[question]!,
			'revision.KEY': String(met!.revisions[question])
		};
		expect(await keepNotesForm(worker, id, form(A, question, again))).toBeUndefined();
	});

	it('says which note is too long and keeps it', async () => {
		const { id, worker, question } = await running();
		const long = 'a'.repeat(10_001);
		const typed = await keepNotesForm(worker, id, form(A, question, { 'note.KEY': long }));
		expect(typed?.issues).toEqual({ [`note.${question}`]: 'too_long' });
		expect(typed?.texts[question]).toBe(long);
	});
});

describe('the clock', () => {
	it('starts once, stops, and goes on from its first beginning', async () => {
		const { id, worker, db } = await running();
		await beginInterview(worker, { id });
		const later = { ...worker, now: () => new Date(worker.now().getTime() + 3_600_000) };
		await beginInterview(later, { id });
		await endInterview(later, { id });
		const row = await db
			.selectFrom('listening.interview')
			.select(['beganAt', 'endedAt', 'step'])
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(+row.endedAt! - +row.beganAt!).toBe(3_600_000);
		expect(row.step).toBe(4);
		expect((await runningPage(later, id)).clock.elapsed).toBe(60);
	});
});

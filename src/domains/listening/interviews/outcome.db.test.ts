import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY } from '../../../../tests/given/given.ts';
import { Conflict, Forbidden, Invalid } from '#platform/errors/errors.ts';
import { doToInterview } from './doing.server.ts';
import * as interviews from './interviews.commands.server.ts';
import { anInterview } from './interviews.given.ts';
import { getInterview } from './interviews.queries.server.ts';
import { addAction, addDiscussion, removePart, tiePromise } from './practice.commands.server.ts';
import { askOwn } from './questions.commands.server.ts';
import { keepNotes } from './running.commands.server.ts';
import * as summary from './summary.commands.server.ts';

const database = withDatabase();
const WRITER = 'a0000000-0000-4000-8000-000000000001';

describe('the summary', () => {
	it('is approved by the group, frozen also in the database, and opened with a reason', async () => {
		const { db, id, worker } = await anInterview(database.db);
		const at = { interviewId: id };
		const approval = { ...at, on: TODAY, count: 6, dissent: 'Yksi oli eri mieltä' };
		await expect(summary.approveSummary(worker, { ...approval, version: 1 })).rejects.toThrow(
			Invalid
		);
		await summary.addFinding(worker, { ...at, list: 'strength', text: 'Ohjaaja kuuntelee' });
		const [finding] = (await getInterview(worker, id)).findings;
		const mine = { ...at, id: finding!.id };
		await summary.moveFinding(worker, { ...mine, version: 1, to: 'opportunity' });
		await expect(summary.editFinding(worker, { ...mine, version: 1, text: 'x' })).rejects.toThrow(
			Conflict
		);
		await interviews.gatherGroup(worker, { id, version: 1, asked: 8, came: 5, names: {} });
		await expect(summary.approveSummary(worker, { ...approval, version: 2 })).rejects.toThrow(
			Invalid
		);
		await summary.approveSummary(worker, { ...approval, count: 5, version: 2 });
		await expect(summary.addFinding(worker, { ...at, list: 'threat', text: 'x' })).rejects.toThrow(
			Forbidden
		);
		await expect(removePart(worker, { ...mine, part: 'finding' })).rejects.toThrow(Forbidden);
		await summary.reopenSummary(worker, { ...at, version: 3, why: 'Kirjoitusvirhe' });
		await summary.editFinding(worker, { ...mine, version: 2, text: 'Ohjaaja kuuntelee aina' });
		const page = await getInterview(worker, id);
		expect(page.findings).toMatchObject([{ list: 'opportunity', text: 'Ohjaaja kuuntelee aina' }]);
		expect(page.events.map(({ did, why }) => [did, why])).toEqual([
			['approved', ''],
			['summary-reopened', 'Kirjoitusvirhe']
		]);
		await summary.approveSummary(worker, { ...approval, count: 5, version: 4 });
		await expect(
			db.updateTable('listening.interviewFinding').set({ text: 'y' }).execute()
		).rejects.toThrow('frozen');
	});

	it('points at what may tell who somebody is', async () => {
		const { id, worker } = await anInterview(database.db);
		await summary.addFinding(worker, { interviewId: id, list: 'strength', text: 'Minna auttoi' });
		const [finding] = (await getInterview(worker, id)).findings;
		expect(finding?.personal).toBe(true);
		expect(finding?.segments.find(({ kind }) => kind)?.text).toBe('Minna');
	});
});

describe('the end and the next round', () => {
	it('closes, is taken back, and is copied without a word of what was said', async () => {
		const { id, worker } = await anInterview(database.db);
		await askOwn(worker, { id, text: { fi: 'Mitä toivot?' }, theme: 'Arki' });
		await interviews.gatherGroup(worker, { id, version: 1, asked: 6, came: 6, names: {} });
		await summary.addFinding(worker, { interviewId: id, list: 'strength', text: 'Kahvi' });
		await addAction(worker, { interviewId: id, text: 'Avataan', owner: 'Johtaja', dueOn: TODAY });
		await addDiscussion(worker, {
			interviewId: id,
			heldOn: TODAY,
			tookPart: ['workers'],
			notes: 'n'
		});
		const [action] = (await getInterview(worker, id)).actions;
		await tiePromise(worker, { interviewId: id, id: action!.id, commitment: WRITER });
		await interviews.closeInterview(worker, { id, version: 2 });
		await expect(
			summary.addFinding(worker, { interviewId: id, list: 'threat', text: 'x' })
		).rejects.toThrow(Forbidden);
		const next = await interviews.repeatInterview(worker, { id });
		const page = await getInterview(worker, next);
		expect(page).toMatchObject({ round: 2, previousId: id, step: 1, came: null, asked: null });
		expect(page.questions.map(({ text, theme }) => [text.text, theme])).toEqual([
			['Mitä toivot?', 'Arki']
		]);
		expect([...page.findings, ...page.actions, ...page.discussions]).toEqual([]);
		await interviews.takeBack(worker, { id, version: 3 });
		const back = await getInterview(worker, id);
		expect(back).toMatchObject({ state: 'open', closedOn: null, laterRounds: [{ id: next }] });
		expect(back.actions[0]?.commitmentId).toBe(WRITER);
	});
});

describe('what may tell who somebody is', () => {
	it('is marked in notes and in what was said of them', async () => {
		const { id, worker } = await anInterview(database.db);
		await keepNotes(worker, {
			id,
			writer: WRITER,
			notes: [{ question: null, text: 'Maija Meikäläinen kertoi aamuista', base: 0, seq: 1 }],
			turns: []
		});
		for (const notes of ['Soitan numeroon 040 123 4567', 'Aamut ovat kiireisiä'])
			await addDiscussion(worker, { interviewId: id, heldOn: TODAY, tookPart: ['workers'], notes });
		const { wholeNote, discussions } = await getInterview(worker, id);
		const marks = (one: typeof wholeNote) =>
			one.segments.filter(({ kind }) => kind).map(({ text }) => text);
		expect(marks(wholeNote)).toEqual(['Maija Meikäläinen']);
		// Those of one day come in no order of their own.
		const told = discussions.map(({ notes }) => [notes.personal, ...marks(notes)]);
		expect(told.sort((a, b) => a.length - b.length)).toEqual([[false], [true, '040 123 4567']]);
	});
});

describe('identity codes', () => {
	it('are stored nowhere, whatever the field', async () => {
		const { db, id, worker } = await anInterview(database.db);
		const CODE = '010190-900P';
		const post = async (
			did: Parameters<typeof doToInterview>[2],
			fields: Record<string, string>
		) => {
			const { version } = await db
				.selectFrom('listening.interview')
				.select('version')
				.where('id', '=', id)
				.executeTakeFirstOrThrow();
			const data = new FormData();
			for (const [name, value] of Object.entries({ version: String(version), ...fields }))
				data.set(name, value.replace('HETU', CODE));
			expect(await doToInterview(worker, id, did, data)).toBeUndefined();
		};
		await post('tavoite', {
			'title.fi': 'HETU',
			'title.sv': 'HETU',
			'aim.fi': 'HETU',
			theme: 'HETU'
		});
		await post('kysymys', { 'text.fi': 'HETU', theme: 'HETU' });
		await post('sovi', { place: 'HETU', outside: 'HETU' });
		const full = `${'x'.repeat(49)}HETU`;
		await post('ryhma', { asked: '6', came: '6', 'name.1': full });
		await post('lisaa', { list: 'threat', text: `${'x'.repeat(989)}HETU` });
		await post('hyvaksy', { on: TODAY, count: '6', dissent: 'HETU' });
		await post('avaa', { why: 'HETU' });
		await post('keskustelu', { heldOn: TODAY, tookPart: 'clients', notes: 'HETU' });
		await post('toimi', { text: 'HETU', owner: 'HETU', dueOn: TODAY });
		const [question] = (await getInterview(worker, id)).questions;
		for (const one of [null, question!.id]) {
			const note = { question: one, text: CODE, base: 0, seq: 1 };
			await keepNotes(worker, { id, writer: WRITER, notes: [note], turns: [] });
		}
		await post('peru', { why: 'HETU' });
		const stored: unknown[] = [];
		for (const table of [
			'',
			'Question',
			'Interviewer',
			'Note',
			'Participant',
			'Finding',
			'Discussion',
			'Action',
			'Event'
		] as const)
			stored.push(await db.selectFrom(`listening.interview${table}`).selectAll().execute());
		const text = JSON.stringify(stored);
		expect(text).not.toContain('010190');
		expect(text.match(/henkilötunnus poistettu/g)?.length).toBeGreaterThan(12);
	});
});

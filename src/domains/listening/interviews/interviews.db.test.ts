import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, staff, staffCtx } from '../../../../tests/given/given.ts';
import type { Staff } from '#platform/auth/actor.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { anInterview } from './interviews.given.ts';
import * as interviews from './interviews.commands.server.ts';
import { may } from './interviews.policy.ts';
import { PAGE, getInterview, listInterviews } from './interviews.queries.server.ts';
import { askFromBank, askOwn, moveQuestion } from './questions.commands.server.ts';
import {
	addAction,
	addDiscussion,
	removePart,
	restorePart,
	tiePromise
} from './practice.commands.server.ts';
import { beginInterview, endInterview, keepNotes } from './running.commands.server.ts';
import * as summary from './summary.commands.server.ts';

const database = withDatabase();
const WRITER = 'a0000000-0000-4000-8000-000000000001';
const agreed = {
	place: 'Kirjaston kokoushuone',
	day: '2026-09-20',
	starts: '13:00',
	ends: '14:30'
};

describe('whom the commands refuse', () => {
	it('everyone who does not work in the unit: for them it is not there', async () => {
		const { db, id, strangers, coordinator } = await anInterview(database.db);
		const at = { id, version: 1 };
		const finding = { interviewId: id, id, version: 1 };
		const part = { interviewId: id, part: 'question', id } as const;
		const works = [
			(ctx) => interviews.setAim(ctx, { ...at, title: { fi: 'x' }, aim: {}, theme: '' }),
			(ctx) => interviews.agree(ctx, { ...at, ...agreed, interviewers: [] }),
			(ctx) => interviews.gatherGroup(ctx, { ...at, asked: 1, came: 1, names: {} }),
			(ctx) => interviews.goToStep(ctx, { ...at, step: 2 }),
			(ctx) => interviews.cancelInterview(ctx, { ...at, why: 'x' }),
			(ctx) => interviews.closeInterview(ctx, at),
			(ctx) => interviews.takeBack(ctx, at),
			(ctx) => interviews.repeatInterview(ctx, at),
			(ctx) => askOwn(ctx, { id, text: { fi: 'x' }, theme: '' }),
			(ctx) => askFromBank(ctx, { id, questions: ['quick.wish'], theme: '' }),
			(ctx) => moveQuestion(ctx, { id, question: id, to: 'up' }),
			(ctx) => beginInterview(ctx, at),
			(ctx) => endInterview(ctx, at),
			(ctx) => keepNotes(ctx, { id, writer: WRITER, notes: [], turns: [] }),
			(ctx) => summary.addFinding(ctx, { interviewId: id, list: 'strength', text: 'x' }),
			(ctx) => summary.editFinding(ctx, { ...finding, text: 'x' }),
			(ctx) => summary.moveFinding(ctx, { ...finding, to: 'threat' }),
			(ctx) => summary.approveSummary(ctx, { ...finding, on: TODAY, count: 1, dissent: '' }),
			(ctx) => summary.reopenSummary(ctx, { ...finding, why: 'x' }),
			(ctx) =>
				addDiscussion(ctx, { interviewId: id, heldOn: TODAY, tookPart: ['clients'], notes: '' }),
			(ctx) => addAction(ctx, { interviewId: id, text: 'x', owner: 'x', dueOn: TODAY }),
			(ctx) => tiePromise(ctx, { interviewId: id, id, commitment: id }),
			(ctx) => removePart(ctx, part),
			(ctx) => restorePart(ctx, part)
		] satisfies ((ctx: ReturnType<typeof staffCtx>) => Promise<unknown>)[];
		for (const work of works) {
			for (const who of strangers) await expect(work(who)).rejects.toThrow(NotFound);
			await expect(work(coordinator), String(work)).rejects.toThrow(Forbidden);
		}
		for (const who of strangers) await expect(getInterview(who, id)).rejects.toThrow(NotFound);
		const { state, version } = await db
			.selectFrom('listening.interview')
			.select(['state', 'version'])
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect({ state, version }).toEqual({ state: 'open', version: 1 });
	});

	it('making one where one does not work, and in no unit that is open', async () => {
		const { otherId, unitId, worker, coordinator } = await anInterview(database.db);
		const form = { kind: 'group', title: { fi: 'x' } } as const;
		const make = (ctx: typeof worker, unit: string) =>
			interviews.makeInterview(ctx, { ...form, unitId: unit });
		await expect(make(worker, otherId)).rejects.toThrow(Forbidden);
		await expect(make(coordinator, unitId)).rejects.toThrow(Forbidden);
		await expect(make(worker, WRITER)).rejects.toThrow(Invalid);
	});
});

describe('the list', () => {
	it('is the rule of reading in SQL, for every person and every interview', async () => {
		const { db, worker, lead, coordinator, strangers, otherId } = await anInterview(database.db);
		await interviews.makeInterview(strangers[0]!, {
			unitId: otherId,
			kind: 'individual',
			title: { fi: 'Muualla' }
		});
		const all = await db
			.selectFrom('listening.interview')
			.select(['id', 'unitId', 'state'])
			.execute();
		expect(all).toHaveLength(2);
		const both = await staff(db, { works: [otherId], reads: [all[0]!.unitId] });
		for (const ctx of [worker, lead, coordinator, ...strangers, staffCtx(db, both)]) {
			const allowed = all.filter((row) =>
				may.read(ctx.who as Staff, { ...row, approved: false, interviewerIds: [] })
			);
			const listed = await listInterviews(ctx).then(
				({ rows }) => rows,
				(error) => {
					expect(error).toBeInstanceOf(Forbidden);
					return [];
				}
			);
			expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
		}
	});

	it('is narrowed by words as they are written and by state, page by page', async () => {
		const { worker, unitId } = await anInterview(database.db);
		const make = (fi: string) =>
			interviews.makeInterview(worker, { unitId, kind: 'group', title: { fi } });
		for (let n = 0; n < PAGE; n++) await make(`Arki ${n}`);
		const hundred = await make('100 % mukana');
		await interviews.cancelInterview(worker, { id: hundred, version: 1, why: 'Ei tulijoita' });
		expect(await listInterviews(worker)).toMatchObject({ count: PAGE + 2, pages: 2 });
		expect((await listInterviews(worker, { page: 9 })).rows).toHaveLength(2);
		expect((await listInterviews(worker, { search: '100 %' })).count).toBe(1);
		expect((await listInterviews(worker, { search: '1%' })).count).toBe(0);
		expect((await listInterviews(worker, { state: 'cancelled' })).count).toBe(1);
	});
});

describe('planning', () => {
	it('keeps questions in order, taken out ones with what was noted under them', async () => {
		const { id, worker } = await anInterview(database.db);
		await askOwn(worker, { id, text: { fi: 'Oma kysymys?' }, theme: 'Arki' });
		await askFromBank(worker, { id, questions: ['quick.wish', 'quick.wish'], theme: '' });
		await askFromBank(worker, { id, questions: ['quick.wish'], theme: '' });
		const asked = async () =>
			(await getInterview(worker, id)).questions.filter(({ removed }) => !removed);
		const [own, bank] = await asked();
		expect((await asked()).map(({ text }) => text.text)).toEqual([
			'Oma kysymys?',
			'Mitä toivoisit jatkossa asiakastyöltä?'
		]);
		await moveQuestion(worker, { id, question: bank!.id, to: 'up' });
		await moveQuestion(worker, { id, question: bank!.id, to: 'up' });
		expect((await asked()).map((one) => one.id)).toEqual([bank!.id, own!.id]);
		const part = { interviewId: id, part: 'question', id: own!.id } as const;
		await removePart(worker, part);
		expect(await asked()).toHaveLength(1);
		await restorePart(worker, part);
		expect((await asked()).map((one) => one.id)).toEqual([bank!.id, own!.id]);
		await expect(askFromBank(worker, { id, questions: ['ei.ole'], theme: '' })).rejects.toThrow(
			Invalid
		);
	});

	it('agrees who asks, where and when, in Finland’s time, with advice about numbers', async () => {
		const { id, worker, colleague, strangers } = await anInterview(database.db);
		const personId = colleague.who.personId;
		const form = { id, version: 1, ...agreed };
		await interviews.agree(worker, { ...form, interviewers: [{ personId }, { name: 'Ulla' }] });
		const page = await getInterview(worker, id);
		expect(page.when).toEqual({ day: '2026-09-20', starts: '13:00', ends: '14:30' });
		expect(page.startsAt?.toISOString()).toBe('2026-09-20T10:00:00.000Z');
		expect(page.interviewers.map(({ name }) => name)).toEqual(['Kaisa Kaveri', 'Ulla']);
		expect(page.advice).toEqual([]);
		const outsider = { personId: strangers[0]!.who.personId };
		await expect(
			interviews.agree(worker, { ...form, version: 2, interviewers: [outsider] })
		).rejects.toThrow(Invalid);
		await interviews.gatherGroup(worker, { id, version: 2, asked: 4, came: null, names: {} });
		expect((await getInterview(worker, id)).advice).toEqual(['group_small']);
		await expect(interviews.agree(worker, { ...form, interviewers: [] })).rejects.toThrow(Conflict);
	});

	it('shows and keeps names for those who ask and for the lead, and for nobody else', async () => {
		const { id, worker, colleague, lead, coordinator } = await anInterview(database.db);
		const interviewers = [{ personId: worker.who.personId }];
		await interviews.agree(worker, { id, version: 1, ...agreed, interviewers });
		const group = { id, asked: 6, came: 6 };
		await interviews.gatherGroup(worker, { ...group, version: 2, names: { 1: 'Aino', 3: '' } });
		expect((await getInterview(worker, id)).names).toEqual({ 1: 'Aino' });
		expect((await getInterview(lead, id)).names).toEqual({ 1: 'Aino' });
		for (const ctx of [colleague, coordinator])
			expect(JSON.stringify(await getInterview(ctx, id))).not.toContain('Aino');
		// Somebody who does not see the names saves the numbers, and forges a name.
		await interviews.gatherGroup(colleague, { ...group, version: 3, names: { 2: 'Väärä' } });
		expect((await getInterview(lead, id)).names).toEqual({ 1: 'Aino' });
	});
});

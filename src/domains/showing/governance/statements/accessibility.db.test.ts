import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, withDatabase } from '../../../../../tests/given/database.ts';
import { TODAY, aFormId, ctxOf, staff, staffCtx, units } from '../../../../../tests/given/given.ts';
import { findConversation } from '#domains/changing/matters/matters.public.server.ts';
import type { Role } from '#platform/auth/actor.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { prepareQueue } from '#platform/jobs/queue.server.ts';
import { tellOfBarrier } from './accessibility.commands.server.ts';
import { remindOfBarriers } from './accessibility.jobs.server.ts';
import { accessibilityQueue } from './accessibility.queries.server.ts';
import { barrierStep } from './barrier-steps.server.ts';

const database = withDatabase();
const barrier = { text: 'Painikkeella ei ole nimeä.', where: '', email: undefined };
const tell = (db: Db, form = aFormId(), more: object = {}) =>
	tellOfBarrier(ctxOf(db), {
		form,
		barrier: { ...barrier, ...more },
		placeWord: 'Sivu',
		held: false
	});
const matters = (db: Db) => db.selectFrom('changing.matter').selectAll().execute();
const messages = async (db: Db) =>
	(await db.selectFrom('changing.matterMessage').select('text').execute()).map(({ text }) => text);

describe('telling of a barrier', () => {
	it('refuses a form that we did not give, and a place that has no county', async () => {
		const { db } = database;
		await expect(tell(db)).rejects.toThrow(NotFound);
		await units(db);
		await expect(tell(db, 'x')).rejects.toThrow(Invalid);
		expect(await matters(db)).toEqual([]);
	});

	it('makes a matter of the whole county that is answered in fourteen calendar days', async () => {
		const { db } = database;
		const { county } = await units(db);
		const { code, dueOn } = await tell(db);
		expect(dueOn).toBe('2026-09-30');
		expect(await matters(db)).toMatchObject([
			{
				...{ kind: 'accessibility', unitId: county, responseId: null, state: 'new' },
				...{ wantsAnswer: true, openedOn: TODAY, dueOn, channel: 'web', mood: null }
			}
		]);
		const talk = await findConversation(ctxOf(db), code);
		expect(talk).toMatchObject({ state: 'new', dueOn, toldByMail: false });
		expect(talk?.messages).toMatchObject([{ no: 1, kind: 'reply', text: barrier.text }]);
	});

	it('keeps nothing of when or who: no instant, no log row, no address without consent', async () => {
		const { db } = database;
		await units(db);
		await db.deleteFrom('changing.matterContact').execute();
		const before = await db.selectFrom('platform.auditEntry').select('id').execute();
		await tell(db, aFormId(), { where: 'Etusivu' });
		expect(await db.selectFrom('platform.auditEntry').select('id').execute()).toEqual(before);
		expect(await db.selectFrom('changing.matterContact').selectAll().execute()).toEqual([]);
		expect(await messages(db)).toEqual([`Sivu: Etusivu\n\n${barrier.text}`]);
	});

	it('keeps an e-mail address apart from the words', async () => {
		const { db } = database;
		await units(db);
		await tell(db, aFormId(), { email: 'maija@posti.example' });
		const contacts = await db.selectFrom('changing.matterContact').select('email').execute();
		expect(contacts).toEqual([{ email: 'maija@posti.example' }]);
		expect((await messages(db)).join()).not.toContain('maija');
	});

	it('always removes identity codes, from the words and from the name of the page', async () => {
		const { db } = database;
		await units(db);
		await tell(db, aFormId(), { text: 'Olen 010190-900P', where: 'sivu 010190-900P' });
		expect((await messages(db)).join()).not.toContain('010190');
	});

	it('opens one matter for one form and gives the same receipt again', async () => {
		const { db } = database;
		await units(db);
		const form = aFormId();
		const first = await tell(db, form);
		const again = await tell(db, form, { text: 'Toinen teksti' });
		expect(again).toEqual({ ...first, already: true });
		expect(await matters(db)).toHaveLength(1);
		expect(await messages(db)).toEqual([barrier.text]);
	});
});

describe('the same form fifty times at once', () => {
	let url: string;
	let drop: () => Promise<void>;
	beforeAll(async () => {
		({ url, drop } = await cloneDatabase(`barrier_${process.pid}`));
	});
	afterAll(() => drop());

	it('is one matter with one receipt', async () => {
		const db = openDatabase(openPool(url, 10));
		await units(db);
		const form = aFormId();
		const receipts = await Promise.all(Array.from({ length: 50 }, () => tell(db, form)));
		const count = [(await matters(db)).length, (await messages(db)).length];
		await db.destroy();
		expect(count).toEqual([1, 1]);
		expect(new Set(receipts.map(({ code }) => code)).size).toBe(1);
		expect(receipts.filter(({ already }) => !already)).toHaveLength(1);
	}, 30_000);
});

describe('the steps of telling', () => {
	it('say what is missing and keep what was typed', async () => {
		const { db } = database;
		const fields = { text: '  ', where: 'Etusivu', email: 'ei osoite' };
		const step = await barrierStep(ctxOf(db), 'check', fields);
		expect(step).toEqual({
			step: 'form',
			fields,
			issues: { text: 'write_something', email: 'email_wrong' }
		});
		const long = await barrierStep(ctxOf(db), 'check', { text: 'a'.repeat(5001) });
		expect(long).toMatchObject({ issues: { text: 'too_long' } });
	});

	it('point out personal data before sending, and the person decides', async () => {
		const { db } = database;
		await units(db);
		const text = 'Soittakaa 040 123 4567, tunnukseni on 010190-900P';
		const check = await barrierStep(ctxOf(db), 'check', { text });
		if (check.step !== 'check') throw new Error('no check page');
		expect(check).toMatchObject({ personal: ['phone'], removedCodes: true });
		expect(check.segments.filter(({ kind }) => kind)).toHaveLength(1);
		expect(check.fields.text).not.toContain('010190');
		const sent = { ...check.fields, form: check.formId, personal: 'remove' };
		const receipt = await barrierStep(ctxOf(db), 'send', sent);
		expect(receipt).toMatchObject({ step: 'receipt', dueOn: 'ke 30.9.2026' });
		expect((await messages(db)).join()).not.toContain('4567');
		const kept = await barrierStep(ctxOf(db), 'send', {
			...sent,
			form: aFormId(),
			personal: 'keep'
		});
		expect(kept.step).toBe('receipt');
		expect((await messages(db)).join()).toContain('4567');
	});

	it('go back to the form with everything that was typed', async () => {
		const { db } = database;
		const fields = { text: 'Hei', where: 'x', email: 'y' };
		expect(await barrierStep(ctxOf(db), 'edit', fields)).toEqual({
			step: 'form',
			fields,
			issues: {}
		});
	});
});

describe('the queue of accessibility feedback', () => {
	const asRole = async (db: Db, role: Role, works: string[]) =>
		staffCtx(db, await staff(db, { roles: [role], works, leads: works, reads: works }));

	it('is refused to those who do not answer for it', async () => {
		const { db } = database;
		const { county } = await units(db);
		for (const role of ['worker', 'lead', 'ombudsperson', 'reader'] as Role[]) {
			await expect(accessibilityQueue(await asRole(db, role, [county as string]))).rejects.toThrow(
				Forbidden
			);
		}
		await expect(accessibilityQueue(ctxOf(db) as StaffCtx)).rejects.toThrow(Forbidden);
	});

	it('shows the clock to both, and opens only to those who may read', async () => {
		const { db } = database;
		const { county } = await units(db);
		await tell(db);
		const later = new Date('2026-10-02T09:00:00Z');
		const [id] = (await matters(db)).map((matter) => matter.id);
		const coordinator = await asRole(db, 'coordinator', [county as string]);
		expect(await accessibilityQueue(coordinator)).toMatchObject([{ id, daysLeft: 14 }]);
		const administrator = { ...(await asRole(db, 'administrator', [])), now: () => later };
		expect(await accessibilityQueue(administrator)).toMatchObject([
			{ id: undefined, daysLeft: -2 }
		]);
		await db.updateTable('changing.matter').set({ state: 'answered' }).execute();
		expect(await accessibilityQueue(coordinator)).toEqual([]);
	});
});

describe('the morning reminder', () => {
	it('goes to coordinators when something is new or nearly due, else to nobody', async () => {
		const { url, drop } = await cloneDatabase(`barrier_mail_${process.pid}`);
		await prepareQueue(url);
		const db = openDatabase(openPool(url, 2));
		process.env.DATABASE_URL = url;
		try {
			await units(db);
			const grant = async (role: Role) => {
				const { personId, email } = await staff(db, { roles: [role] });
				await db.insertInto('platform.roleGrant').values({ personId, role }).execute();
				return email;
			};
			const coordinator = await grant('coordinator');
			await grant('administrator');
			const mails = async () =>
				(
					await sql<{ to: string }>`
						select data ->> 'to' as to from jobs.job where name = 'mail.send' order by created_on`.execute(db)
				).rows.map(({ to }) => to);
			const morning = (day: string) =>
				remindOfBarriers.run({}, { db, now: () => new Date(`${day}T05:40:00Z`), jobId: day });
			await morning(TODAY);
			expect(await mails()).toEqual([]);
			await tell(db);
			await morning('2026-09-17');
			expect(await mails()).toEqual([coordinator]);
			await morning('2026-09-22');
			expect(await mails()).toHaveLength(1);
			await morning('2026-09-28');
			await morning('2026-10-05');
			expect(await mails()).toHaveLength(3);
			await db.updateTable('changing.matter').set({ state: 'answered' }).execute();
			await morning('2026-10-06');
			expect(await mails()).toHaveLength(3);
		} finally {
			await db.destroy();
			await drop();
		}
	}, 30_000);
});

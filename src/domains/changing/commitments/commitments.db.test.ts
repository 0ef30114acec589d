import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, ctxOf, feedback, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import {
	discardDraft,
	dropPromise,
	editCommitment,
	explainLate,
	keepPromise,
	prepareCommitment,
	promise,
	reopenPromise
} from './commitments.commands.server.ts';
import { countCommitments, getCommitment, listCommitments } from './commitments.queries.server.ts';
import { approveQuote } from './matters-of-commitment.server.ts';
import { promiseFeed } from './feed.server.ts';
import { listForStaff } from './staff-list.queries.server.ts';

const database = withDatabase();

async function aDraft() {
	const { db } = database;
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
	const { matter } = await feedback(db, {
		unitId: ids.Asema,
		text: 'Puhelin on auki vain aamulla.',
		wantsAnswer: true,
		email: 'a@esimerkki.fi'
	});
	const worker = staffCtx(db, await staff(db, { works: [ids.Asema] }));
	const lead = staffCtx(
		db,
		await staff(db, { roles: ['lead'], works: [ids.Asema], leads: [ids.Asema] })
	);
	const stranger = staffCtx(
		db,
		await staff(db, { roles: ['lead'], works: [ids.Toinen], leads: [ids.Toinen] })
	);
	const form = {
		unitId: ids.Asema,
		title: { fi: 'Puhelin auki iltapäivällä' },
		youSaid: { fi: 'Puhelin on auki vain aamulla.' },
		promise: { fi: 'Avaamme puhelimen myös iltapäivällä.' },
		responsibleTitle: { fi: 'Johtava sosiaalityöntekijä' },
		dueOn: '2026-10-30',
		themeIds: [],
		matterIds: [matter?.id as string]
	};
	const id = await prepareCommitment(worker, form);
	return { db, ids, id, form, worker, lead, stranger, matterId: matter?.id as string };
}

describe('whom the commands refuse', () => {
	it('preparing for a unit where one does not work', async () => {
		const { form, stranger } = await aDraft();
		await expect(prepareCommitment(stranger, form)).rejects.toThrow('forbidden');
	});

	it('tying a voice that one may not read: it is as if it were not there', async () => {
		const { db, ids, form } = await aDraft();
		const elsewhere = await feedback(db, { unitId: ids.Toinen, text: 'Muualla' });
		const worker = staffCtx(db, await staff(db, { works: [ids.Asema] }));
		await expect(
			prepareCommitment(worker, { ...form, matterIds: [elsewhere.matter?.id as string] })
		).rejects.toThrow('not found');
	});

	it('a worker does not promise on behalf of the unit, a stranger does nothing', async () => {
		const { id, worker, stranger, lead } = await aDraft();
		await expect(promise(worker, { id, version: 1 })).rejects.toThrow('forbidden');
		await expect(promise(stranger, { id, version: 1 })).rejects.toThrow('forbidden');
		await promise(lead, { id, version: 1 });
		const x = { fi: 'x' };
		const words = { outcome: x, droppedReason: x, lateReason: x, reopenReason: x };
		for (const who of [worker, stranger]) {
			await expect(keepPromise(who, { id, version: 2, ...words })).rejects.toThrow('forbidden');
			await expect(dropPromise(who, { id, version: 2, ...words })).rejects.toThrow('forbidden');
			await expect(
				explainLate(who, { id, version: 2, dueOn: '2026-12-01', ...words })
			).rejects.toThrow('forbidden');
			await expect(reopenPromise(who, { id, version: 2, ...words })).rejects.toThrow('forbidden');
		}
		await expect(discardDraft(stranger, { id })).rejects.toThrow('forbidden');
		await expect(discardDraft(lead, { id })).rejects.toThrow('conflict');
	});
});

describe('a promise', () => {
	it('is not seen before it is made', async () => {
		const { db, id, lead } = await aDraft();
		await expect(getCommitment(ctxOf(db), id)).rejects.toThrow('not found');
		expect((await listCommitments(ctxOf(db))).rows).toEqual([]);
		await promise(lead, { id, version: 1 });
		expect((await getCommitment(ctxOf(db), id)).state).toBe('promised');
	});

	it('shows every change of its words to everyone, forever', async () => {
		const { db, id, lead, form } = await aDraft();
		await promise(lead, { id, version: 1 });
		await editCommitment(lead, {
			...form,
			id,
			version: 2,
			promise: { fi: 'Avaamme puhelimen tiistaisin.' },
			note: { fi: 'Tarkensimme päivää.' }
		});
		await keepPromise(lead, { id, version: 3, outcome: { fi: 'Puhelin on auki tiistaisin.' } });
		const page = await getCommitment(ctxOf(db), id);
		expect(page.state).toBe('kept');
		expect(page.edits.map((edit) => edit.change)).toEqual(['promised', 'edited', 'kept']);
		expect(page.edits[1]?.fields).toEqual([
			{
				name: 'promise',
				from: 'Avaamme puhelimen myös iltapäivällä.',
				to: 'Avaamme puhelimen tiistaisin.'
			}
		]);
		await expect(
			db.deleteFrom('changing.commitmentEdit').where('commitmentId', '=', id).execute()
		).rejects.toThrow('append-only');
	});

	it('is late by itself when its day has passed', async () => {
		const { db, id, lead } = await aDraft();
		await promise(lead, { id, version: 1 });
		const later = { ...ctxOf(db), now: () => new Date('2026-11-02T09:00:00Z') };
		expect((await getCommitment(later, id)).state).toBe('late');
		expect((await listCommitments(later, { state: 'late' })).rows).toHaveLength(1);
		expect(await countCommitments(db, '2026-11-02')).toMatchObject({
			late: 1,
			promised: 0,
			all: 1
		});
		expect(await countCommitments(db, TODAY)).toMatchObject({ late: 0, promised: 1, all: 1 });
	});

	it('cannot be made for a day that has passed', async () => {
		const { worker, form } = await aDraft();
		await expect(prepareCommitment(worker, { ...form, dueOn: '2026-09-01' })).rejects.toThrow(
			'invalid'
		);
	});

	it('does not tell how many wished for it when they are few', async () => {
		const { db, id, lead } = await aDraft();
		await promise(lead, { id, version: 1 });
		expect((await getCommitment(ctxOf(db), id)).voices).toBeUndefined();
	});

	it('quotes only voices that it grew from, without identity codes', async () => {
		const { db, id, worker, matterId, ids } = await aDraft();
		const other = await feedback(db, { unitId: ids.Asema, text: 'Muu' });
		await expect(
			approveQuote(worker, { id, matterId: other.matter?.id as string, text: 'Muu' })
		).rejects.toThrow('invalid');
		await approveQuote(worker, { id, matterId, text: 'Auki vain aamulla 010190-900P.' });
		const quote = await db.selectFrom('changing.quote').select('text').executeTakeFirstOrThrow();
		expect(quote.text).not.toContain('010190');
	});
});

describe('the staff list', () => {
	it('shows a draft to those who work on it and not to a reader of the unit', async () => {
		const { db, ids, id, worker, lead } = await aDraft();
		const reader = staffCtx(db, await staff(db, { roles: ['reader'], reads: [ids.Asema] }));
		expect((await listForStaff(worker)).rows.map((row) => row.id)).toEqual([id]);
		expect((await listForStaff(reader)).rows).toEqual([]);
		await promise(lead, { id, version: 1 });
		expect((await listForStaff(reader)).rows.map((row) => row.id)).toEqual([id]);
	});
});

describe('the feed', () => {
	it('says words as words, although its entries are HTML', async () => {
		const { id, lead, form } = await aDraft();
		const title = { fi: 'Ovi & ikkuna ]]><script>alert(1)</script>' };
		await promise(lead, { id, version: 1 });
		await editCommitment(lead, { ...form, id, version: 2, title, note: { fi: 'Otsikko' } });
		const feed = await promiseFeed(lead, 'https://kuultu.example');
		expect(feed).toContain('Ovi &amp; ikkuna ]]&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(feed).not.toContain('<script');
	});
});

import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { feedback, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import {
	dropPromise,
	editCommitment,
	explainLate,
	keepPromise,
	prepareCommitment,
	promise,
	reopenPromise
} from './commitments.commands.server.ts';
import { approveQuote } from './matters-of-commitment.server.ts';
import { personalDataToBePublic } from './public-words.server.ts';

const database = withDatabase();
const CODE = '010190-900P';
const coded = { fi: `Soita ${CODE} heti`, sv: `Ring ${CODE} nu`, en: `Call ${CODE} now` };

async function aPromise(words: { promise?: string; title?: string } = {}) {
	const { db } = database;
	const { Asema } = (await units(db, 'Asema')) as { Asema: string };
	const { matter } = await feedback(db, { unitId: Asema, text: 'Ovi on kiinni.' });
	const lead = staffCtx(db, await staff(db, { roles: ['lead'], works: [Asema], leads: [Asema] }));
	const worker = staffCtx(db, await staff(db, { works: [Asema] }));
	const form = {
		unitId: Asema,
		title: { fi: words.title ?? 'Ovi auki' },
		youSaid: { fi: 'Ovi on kiinni.' },
		promise: { fi: words.promise ?? 'Avaamme oven aamulla.' },
		responsibleTitle: { fi: 'Johtava sosiaalityöntekijä' },
		dueOn: '2026-10-30',
		themeIds: [],
		matterIds: [matter?.id as string]
	};
	return { db, lead, worker, form, matterId: matter?.id as string };
}

describe('identity codes in what staff write', () => {
	it('are stored nowhere, in no language and in no history', async () => {
		const { db, lead, form, matterId } = await aPromise();
		const words = { title: coded, youSaid: coded, promise: coded, responsibleTitle: coded };
		const id = await prepareCommitment(lead, { ...form, ...words });
		await promise(lead, { id, version: 1 });
		await approveQuote(lead, { id, matterId, text: `Hän on ${CODE}.` });
		const later = { fi: `Uusi ${CODE}`, 'fi-simple': `Uusi ${CODE}` };
		await editCommitment(lead, { ...form, title: later, id, version: 2, note: coded });
		await explainLate(lead, { id, version: 3, dueOn: '2026-12-01', lateReason: coded });
		await keepPromise(lead, { id, version: 4, outcome: coded });
		await reopenPromise(lead, { id, version: 5, reopenReason: coded });
		await dropPromise(lead, { id, version: 6, droppedReason: coded });
		const stored = JSON.stringify([
			await db.selectFrom('changing.commitment').selectAll().where('id', '=', id).execute(),
			await db
				.selectFrom('changing.commitmentEdit')
				.selectAll()
				.where('commitmentId', '=', id)
				.execute(),
			await db.selectFrom('changing.quote').selectAll().where('commitmentId', '=', id).execute()
		]);
		expect(stored).toContain('[henkilötunnus poistettu]');
		expect(stored).toContain('Ring [');
		expect(stored).not.toContain('010190');
	});

	it('are not a change of the words when the form sends them again', async () => {
		const { db, lead, form } = await aPromise();
		const id = await prepareCommitment(lead, { ...form, title: coded });
		await promise(lead, { id, version: 1 });
		await editCommitment(lead, { ...form, title: coded, id, version: 2, note: { fi: 'x' } });
		const edits = await db
			.selectFrom('changing.commitmentEdit')
			.select('change')
			.where('commitmentId', '=', id)
			.execute();
		expect(edits.map(({ change }) => change)).toEqual(['promised']);
	});
});

describe('what may tell who somebody is', () => {
	it('is pointed at before a promise is public, and lets the promise through when confirmed', async () => {
		const { lead, form } = await aPromise({ promise: 'Minna soittaa numeroon 040 123 4567.' });
		const id = await prepareCommitment(lead, form);
		const check = await personalDataToBePublic(lead, 'promised', id, {}, null);
		const marks = check?.texts.flatMap(({ segments }) =>
			segments.filter(({ kind }) => kind).map(({ text }) => text)
		);
		expect(marks).toEqual(expect.arrayContaining(['Minna', '040 123 4567']));
		expect(check?.texts.map(({ field, locale }) => `${field}.${locale}`)).toEqual(['promise.fi']);
		expect(await personalDataToBePublic(lead, 'promised', id, {}, 'yes')).toBeDefined();
		expect(await personalDataToBePublic(lead, 'promised', id, {}, check?.confirm)).toBeUndefined();
	});

	it('is asked of quotes of a draft too', async () => {
		const { lead, form, matterId } = await aPromise();
		const id = await prepareCommitment(lead, form);
		await approveQuote(lead, { id, matterId, text: 'Vastaus: minna.virtanen@esimerkki.fi' });
		const check = await personalDataToBePublic(lead, 'promised', id, {}, null);
		expect(check?.texts.map(({ field }) => field)).toEqual(['quote']);
	});

	it('is asked of every new word of a public promise, once', async () => {
		const { lead, form } = await aPromise({ title: 'Soita 040 123 4567' });
		const id = await prepareCommitment(lead, form);
		await promise(lead, { id, version: 1 });
		const ask = (does: string, words: object, checked: unknown = null) =>
			personalDataToBePublic(lead, does, id, words as Record<string, unknown>, checked);
		const edited = { ...form, note: { fi: 'Tarkennus' } };
		expect(await ask('edited', edited)).toBeUndefined();
		const named = { fi: 'Ovi on auki, kysy 050 765 4321.' };
		const first = await ask('edited', { ...edited, promise: named });
		expect(first?.texts.map(({ field }) => field)).toEqual(['promise']);
		// Confirming one number does not confirm another that was written after it.
		const other = { ...edited, promise: { fi: `${named.fi} Tai 044 111 2223.` } };
		expect(await ask('edited', other, first?.confirm)).toBeDefined();
		expect((await ask('kept', { outcome: named }))?.texts[0]?.field).toBe('outcome');
		expect((await ask('dropped', { droppedReason: named }))?.texts[0]?.field).toBe('droppedReason');
		expect((await ask('late', { lateReason: named }))?.texts[0]?.field).toBe('lateReason');
		expect((await ask('quoted', { text: named.fi }))?.texts[0]?.field).toBe('quote');
		await keepPromise(lead, { id, version: 2, outcome: { fi: 'Tehty' } });
		expect((await ask('reopened', { reopenReason: named }))?.texts[0]?.field).toBe('reopenReason');
	});

	it('is not asked of a draft that is only saved, and not told to those who may not promise', async () => {
		const { lead, worker, form } = await aPromise({ promise: 'Soita 040 123 4567.' });
		const id = await prepareCommitment(lead, form);
		expect(await personalDataToBePublic(lead, 'edited', id, form, null)).toBeUndefined();
		await expect(personalDataToBePublic(worker, 'promised', id, {}, null)).rejects.toThrow(
			'forbidden'
		);
	});
});

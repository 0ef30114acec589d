import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { aQuestion, people, wordingOf } from '../building/building.given.ts';
import * as bank from './bank.commands.server.ts';
import { getBankQuestion, listBank } from './bank.queries.server.ts';
import { proposedId } from './bank.schema.ts';

const database = withDatabase();
const idsOf = ({ rows }: Awaited<ReturnType<typeof listBank>>) => rows.map(({ id }) => id);

describe('whom the bank refuses', () => {
	it('workers and readers change nothing, leads only add', async () => {
		const { worker, reader, lead } = await people(database.db);
		const id = 'national.safety';
		for (const who of [worker, reader, lead]) {
			const tries: Promise<unknown>[] = [
				bank.addWording(who, { id, wording: wordingOf('x'), same: undefined }),
				bank.translateWording(who, { id, no: 1, ...wordingOf('x') }),
				bank.verifyWording(who, { id, no: 1, source: 'x' }),
				bank.describeQuestion(who, { id, topic: 'safety', source: '', sensitive: false }),
				bank.archiveQuestion(who, { id }),
				bank.restoreQuestion(who, { id })
			];
			if (who !== lead) tries.push(bank.addQuestion(who, aQuestion('own.a')));
			for (const one of tries) await expect(one).rejects.toThrow('forbidden');
		}
		expect(await bank.addQuestion(lead, aQuestion('own.a'))).toBe('own.a');
	});

	it('nobody words or describes an item of a measure', async () => {
		const { coordinator } = await people(database.db);
		const id = 'esis.1';
		const wording = wordingOf('x');
		await expect(bank.addWording(coordinator, { id, wording, same: undefined })).rejects.toThrow(
			'forbidden'
		);
		await expect(bank.translateWording(coordinator, { id, no: 1, ...wording })).rejects.toThrow(
			'forbidden'
		);
	});
});

describe('the bank', () => {
	it('is found by words of any language, by kind and by topic', async () => {
		const { worker } = await people(database.db);
		expect(idsOf(await listBank(worker, { q: 'respekt' }))).toEqual(['relative.encounter']);
		expect(idsOf(await listBank(worker, { q: 'TURVALLI olo' }))).toEqual([
			'child.safe',
			'national.safety'
		]);
		expect(idsOf(await listBank(worker, { q: 'esis.10' }))).toEqual(['esis.10']);
		expect(idsOf(await listBank(worker, { kind: 'picture' }))).toEqual(['child.best']);
		expect(idsOf(await listBank(worker, { topic: 'recommend' }))).toEqual([
			'national.nps',
			'relative.nps'
		]);
		expect((await listBank(worker, { q: '100 %_' })).count).toBe(0);
	});

	it('declares a new wording the same as the oldest of those that are one', async () => {
		const { coordinator } = await people(database.db);
		const id = 'national.safety';
		const no = await bank.addWording(coordinator, {
			id,
			wording: wordingOf('Minulla oli turvallinen olo'),
			same: { as: 2, because: 'Sama ajatus' }
		});
		const page = await getBankQuestion(coordinator, id);
		expect(page.wordings.at(-1)).toMatchObject({ no: 3, sameAs: 1, sameBecause: 'Sama ajatus' });
		expect(no).toBe(3);
		await expect(
			bank.addWording(coordinator, { id, wording: wordingOf('x'), same: { as: 9, because: 'x' } })
		).rejects.toThrow('invalid');
	});

	it('only adds languages to a wording', async () => {
		const { coordinator } = await people(database.db);
		await bank.addQuestion(coordinator, aQuestion('own.a'));
		const words = { hint: {}, options: [], none: null };
		await bank.translateWording(coordinator, {
			id: 'own.a',
			no: 1,
			...words,
			text: { fi: 'Muut', sv: 'Andra', en: 'English' }
		});
		const page = await getBankQuestion(coordinator, 'own.a');
		expect(page.wordings[0]?.text).toEqual({
			fi: 'Kysymys own.a',
			sv: 'Kysymys own.a (sv)',
			en: 'English'
		});
		await expect(
			bank.translateWording(coordinator, { id: 'own.a', no: 1, ...words, text: { en: 'Else' } })
		).rejects.toThrow('invalid');
	});

	it('marks a wording as checked with its source', async () => {
		const { coordinator } = await people(database.db);
		const id = 'national.safety';
		await bank.verifyWording(coordinator, { id, no: 1, source: 'THL, kieliversiot 2026' });
		const page = await getBankQuestion(coordinator, id);
		expect(page.wordings.map(({ verified }) => verified)).toEqual([true, false]);
		expect(page.source).toContain('Sanamuoto 1 tarkistettu 2026-09-16: THL, kieliversiot 2026');
		await expect(bank.verifyWording(coordinator, { id, no: 1, source: 'x' })).rejects.toThrow(
			'conflict'
		);
	});

	it('puts a question away and takes it out again', async () => {
		const { coordinator } = await people(database.db);
		const id = 'quick.wish';
		await bank.archiveQuestion(coordinator, { id });
		expect(idsOf(await listBank(coordinator, { q: id }))).toEqual([]);
		expect(idsOf(await listBank(coordinator, { state: 'archived' }))).toEqual([id]);
		await bank.restoreQuestion(coordinator, { id });
		expect(idsOf(await listBank(coordinator, { q: id }))).toEqual([id]);
	});

	it('proposes ids that the database takes', () => {
		expect(proposedId('encounter', 'Minua kuunneltiin – äänestä!')).toBe(
			'own.encounter.minua-kuunneltiin-aanesta'
		);
		expect(proposedId('other', '???')).toBe('own.other.kysymys');
	});
});

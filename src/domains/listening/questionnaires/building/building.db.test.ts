import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { addWording, archiveQuestion } from '../bank/bank.commands.server.ts';
import { findVersion } from '../questionnaires.queries.server.ts';
import { aDraft, aQuestion, people, wordingOf } from './building.given.ts';
import * as items from './items.commands.server.ts';
import { publishDraft } from './publishing.commands.server.ts';
import {
	describeDraft,
	discardDraft,
	startQuestionnaire,
	startVersion
} from './starting.commands.server.ts';
import { saveTexts } from './texts.commands.server.ts';
import { getDraftQuestion, getVersion } from './version.queries.server.ts';

const database = withDatabase();
const publishing = { same: {}, noSwedishBecause: '' };
const about = { purpose: 'survey' as const, audience: 'adult' as const, unitId: null };
const name = { fi: 'Kysely' };

const versionOf = (key: string) =>
	database.db
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select(['v.id', 'q.id as questionnaireId'])
		.where('q.key', '=', key)
		.executeTakeFirstOrThrow();

describe('whom building refuses', () => {
	it('workers and readers begin nothing, a lead only for the own unit', async () => {
		const { ids, worker, reader, lead } = await people(database.db);
		const start = (ctx: typeof worker, unitId: string | null) =>
			startQuestionnaire(ctx, { ...about, name, unitId, from: null });
		for (const who of [worker, reader]) {
			await expect(start(who, null)).rejects.toThrow('forbidden');
			await expect(start(who, ids.Asema)).rejects.toThrow('forbidden');
		}
		await expect(start(lead, null)).rejects.toThrow('forbidden');
		await expect(start(lead, ids.Toinen)).rejects.toThrow('forbidden');
		expect(await start(lead, ids.Asema)).toHaveProperty('versionId');
	});

	it('nobody but who may build changes, publishes or discards a draft', async () => {
		const { coordinator, worker, reader, lead } = await people(database.db);
		const { target } = await aDraft(coordinator, aQuestion('own.a'));
		const { versionId } = target;
		for (const who of [worker, reader, lead]) {
			const tries: Promise<unknown>[] = [
				items.moveQuestion(who, target, { question: 'own.a', by: 1 }),
				items.addSection(who, target, { title: { fi: 'x' } }),
				items.addFromBank(who, target, { question: 'quick.wish', section: 0 }),
				items.addNewQuestion(who, target, { ...aQuestion('own.b'), section: 0 }),
				items.rewordInPlace(who, target, { question: 'own.a', wording: wordingOf('x') }),
				items.setShowIf(who, target, { question: 'own.a', showIf: null }),
				describeDraft(who, target, { ...about, name, intro: {}, thanks: {}, mood: '' }),
				saveTexts(who, target, { 'name.fi': 'x' }),
				publishDraft(who, target, publishing),
				discardDraft(who, target),
				getDraftQuestion(who, versionId, 'own.a')
			];
			for (const one of tries) await expect(one).rejects.toThrow('forbidden');
			expect((await getVersion(who, versionId)).can).toMatchObject({ edit: false });
		}
	});

	it('nobody builds on a measure or uses an item of it alone', async () => {
		const { coordinator } = await people(database.db);
		const measure = await versionOf('inclusion-scale');
		await expect(
			startQuestionnaire(coordinator, { ...about, name, from: measure.id })
		).rejects.toThrow('invalid');
		await expect(startVersion(coordinator, measure)).rejects.toThrow('forbidden');
		await expect(saveTexts(coordinator, { versionId: measure.id, edits: 1 }, {})).rejects.toThrow(
			'forbidden'
		);
		const { target } = await aDraft(coordinator);
		await expect(
			items.addFromBank(coordinator, target, { question: 'esis.1', section: 0 })
		).rejects.toThrow('invalid');
	});
});

describe('a draft', () => {
	it('gets sections and questions from the bank and new ones, in an order that can be changed', async () => {
		const { coordinator } = await people(database.db);
		const { target } = await aDraft(coordinator, aQuestion('own.a'));
		const next = () => ({ ...target, edits: ++target.edits - 1 });
		await items.addSection(coordinator, next(), { title: { fi: 'Loppu' } });
		await items.addFromBank(coordinator, next(), { question: 'quick.wish', section: 1 });
		await items.addNewQuestion(coordinator, next(), { ...aQuestion('own.b'), section: 1 });
		await items.moveQuestion(coordinator, next(), { question: 'own.b', by: -1 });
		await items.placeQuestion(coordinator, next(), { question: 'own.a', section: 1 });
		const whole = await findVersion(database.db, target.versionId);
		expect(whole?.questions.map(({ id, sectionNo }) => [id, sectionNo])).toEqual([
			['own.b', 1],
			['quick.wish', 1],
			['own.a', 1]
		]);
		await items.removeSection(coordinator, next(), { section: 1 });
		await items.removeQuestion(coordinator, next(), { question: 'quick.wish' });
		const after = await findVersion(database.db, target.versionId);
		expect(after?.questions.map(({ id, sectionNo }) => [id, sectionNo])).toEqual([
			['own.b', null],
			['own.a', null]
		]);
	});

	it('is not changed by somebody who saw an older one', async () => {
		const { coordinator } = await people(database.db);
		const { target } = await aDraft(coordinator, aQuestion('own.a'));
		await items.addSection(coordinator, target, { title: { fi: 'Osa' } });
		await expect(items.addSection(coordinator, target, { title: { fi: 'Osa' } })).rejects.toThrow(
			'conflict'
		);
	});

	it('takes no question twice, none that was put away, and no id that is taken', async () => {
		const { coordinator } = await people(database.db);
		const { target } = await aDraft(coordinator, aQuestion('own.a'));
		const add = (question: string) =>
			items.addFromBank(coordinator, target, { question, section: 0 });
		await expect(add('own.a')).rejects.toThrow('invalid');
		await expect(add('no.such')).rejects.toThrow('not found');
		await archiveQuestion(coordinator, { id: 'quick.wish' });
		await expect(add('quick.wish')).rejects.toThrow('invalid');
		await expect(
			items.addNewQuestion(coordinator, target, { ...aQuestion('quick.meeting'), section: 0 })
		).rejects.toThrow('invalid');
	});

	it('rewords its own questions in place and gives others a new wording of its own', async () => {
		const { coordinator } = await people(database.db);
		const { target } = await aDraft(coordinator, aQuestion('own.a'));
		const next = () => ({ ...target, edits: ++target.edits - 1 });
		await items.rewordInPlace(coordinator, next(), {
			question: 'own.a',
			wording: wordingOf('Uudet sanat')
		});
		await items.addFromBank(coordinator, next(), { question: 'national.safety', section: 0 });
		const reword = () =>
			items.rewordInPlace(coordinator, target, {
				question: 'national.safety',
				wording: wordingOf('Minulla oli turvallinen olo')
			});
		await expect(reword()).rejects.toThrow('conflict');
		await items.beginNewWording(coordinator, next(), { question: 'national.safety' });
		await reword();
		target.edits++;
		const whole = await findVersion(database.db, target.versionId);
		expect(whole?.questions.map(({ text, wordingNo }) => [text.fi, wordingNo])).toEqual([
			['Uudet sanat', 1],
			['Minulla oli turvallinen olo', 3]
		]);
		await items.chooseWording(coordinator, next(), { question: 'national.safety', no: 2 });
		expect((await getVersion(coordinator, target.versionId)).own).toEqual(['own.a']);
	});

	it('asks conditionally only by an earlier counted question', async () => {
		const { coordinator } = await people(database.db);
		const { target } = await aDraft(coordinator, aQuestion('own.a'), aQuestion('own.b'));
		const set = (question: string, on: string, is: number[]) =>
			items.setShowIf(coordinator, target, { question, showIf: { question: on, is } });
		await expect(set('own.a', 'own.b', [1])).rejects.toThrow('invalid');
		await expect(set('own.b', 'own.a', [])).rejects.toThrow('invalid');
		await set('own.b', 'own.a', [1, 9]);
		const { problems } = await getVersion(coordinator, target.versionId);
		expect(problems).toEqual([{ code: 'show_if_values', questionId: 'own.b' }]);
	});

	it('is discarded with its questionnaire when nothing of it was published', async () => {
		const { coordinator } = await people(database.db);
		const { target, questionnaireId } = await aDraft(coordinator, aQuestion('own.a'));
		await discardDraft(coordinator, target);
		const left = await database.db
			.selectFrom('listening.questionnaire')
			.select('id')
			.where('id', '=', questionnaireId)
			.execute();
		expect(left).toEqual([]);
	});

	it('is copied from a ready-made one with its sections and words', async () => {
		const { lead, ids } = await people(database.db);
		const from = await versionOf('sos-adult-survey');
		const { versionId } = await startQuestionnaire(lead, {
			...about,
			name,
			unitId: ids.Asema,
			from: from.id
		});
		const [copy, source] = await Promise.all([
			findVersion(database.db, versionId),
			findVersion(database.db, from.id)
		]);
		expect(copy?.questions).toEqual(source?.questions);
		expect(copy?.sections).toEqual(source?.sections);
		expect(copy?.moodQuestionId).toBe('sos.overall');
	});
});

describe('texts side by side', () => {
	it('write anew what is the draft’s own and only add languages to what others show', async () => {
		const { coordinator, lead, ids } = await people(database.db);
		const { target } = await aDraft(coordinator, aQuestion('own.a'));
		await items.addFromBank(coordinator, target, { question: 'quick.wish', section: 0 });
		await saveTexts(
			coordinator,
			{ ...target, edits: target.edits + 1 },
			{
				'name.fi': 'Toinen nimi',
				'q.own.a.text.fi': 'Toiset sanat',
				'q.own.a.text.en': 'Other words',
				'q.quick.wish.text.fi': 'Väärät sanat'
			}
		);
		const whole = await findVersion(database.db, target.versionId);
		expect(whole?.name).toEqual({ fi: 'Toinen nimi' });
		expect(whole?.questions[0]?.text).toEqual({ fi: 'Toiset sanat', en: 'Other words' });
		expect(whole?.questions[1]?.text.fi).toBe('Mitä toivoisit jatkossa asiakastyöltä?');

		await addWording(coordinator, {
			id: 'quick.wish',
			wording: { ...wordingOf('Mitä toivot?', 'text'), text: { fi: 'Mitä toivot?' } },
			same: undefined
		});
		const own = await startQuestionnaire(lead, { ...about, name, unitId: ids.Asema, from: null });
		const mine = { versionId: own.versionId, edits: 1 };
		await items.addFromBank(lead, mine, { question: 'quick.wish', section: 0 });
		const typed = { 'name.fi': 'x', 'q.quick.wish.text.sv': 'Vad önskar du?' };
		// A wording of the bank that this draft alone shows is its builder's to finish.
		await saveTexts(lead, { ...mine, edits: 2 }, typed);
		const lone = await findVersion(database.db, own.versionId);
		expect(lone?.questions[0]?.text).toEqual({ fi: 'Mitä toivot?', sv: 'Vad önskar du?' });
	});

	it('refuse what is too long', async () => {
		const { coordinator } = await people(database.db);
		const { target } = await aDraft(coordinator);
		await expect(
			saveTexts(coordinator, target, { 'name.fi': 'x'.repeat(200) })
		).rejects.toMatchObject({ issues: { 'name.fi': 'too_long' } });
	});
});

import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { TODAY } from '../../../../../tests/given/given.ts';
import { findVersion } from '../questionnaires.queries.server.ts';
import { listPublished } from '../published.queries.server.ts';
import { aDraft, aQuestion, people, wordingOf } from './building.given.ts';
import * as items from './items.commands.server.ts';
import {
	archiveQuestionnaire,
	publishDraft,
	restoreQuestionnaire,
	retireVersion
} from './publishing.commands.server.ts';
import { startVersion } from './starting.commands.server.ts';
import { saveTexts } from './texts.commands.server.ts';
import { getPublishing } from './version.queries.server.ts';

const database = withDatabase();
const publishing = { same: {}, noSwedishBecause: '' };

const wordingRow = (questionId: string, no: number) =>
	database.db
		.selectFrom('listening.questionWording')
		.select(['sameAs', 'sameBecause'])
		.where('questionId', '=', questionId)
		.where('no', '=', no)
		.executeTakeFirst();

async function aPublished() {
	const everybody = await people(database.db);
	const { coordinator } = everybody;
	const { target, questionnaireId } = await aDraft(
		coordinator,
		aQuestion('own.a'),
		aQuestion('own.b', 'choice')
	);
	await items.rewordInPlace(coordinator, target, {
		question: 'own.b',
		wording: {
			...wordingOf('Valitse', 'choice'),
			options: [
				{ fi: 'Yksi', sv: 'Ett' },
				{ fi: 'Kaksi', sv: 'Två' }
			]
		}
	});
	target.edits++;
	await publishDraft(coordinator, target, publishing);
	return { ...everybody, questionnaireId, versionId: target.versionId };
}

describe('publishing', () => {
	it('needs a question, all Finnish, and Swedish or a reason', async () => {
		const { coordinator } = await people(database.db);
		const { target } = await aDraft(coordinator);
		await expect(publishDraft(coordinator, target, publishing)).rejects.toMatchObject({
			issues: { form: 'has_problems' }
		});
		await items.addNewQuestion(coordinator, target, {
			...aQuestion('own.a'),
			wording: { ...wordingOf('Vain suomeksi'), text: { fi: 'Vain suomeksi' } },
			section: 0
		});
		const next = { ...target, edits: 2 };
		await expect(publishDraft(coordinator, next, publishing)).rejects.toMatchObject({
			issues: { noSwedishBecause: 'reason_needed' }
		});
		await publishDraft(coordinator, next, {
			same: {},
			noSwedishBecause: 'Yksikkö palvelee suomeksi.'
		});
		const row = await database.db
			.selectFrom('listening.questionnaireVersion')
			.select(['publishedOn', 'noSwedishBecause'])
			.where('id', '=', target.versionId)
			.executeTakeFirst();
		expect(row).toEqual({ publishedOn: TODAY, noSwedishBecause: 'Yksikkö palvelee suomeksi.' });
	});

	it('freezes: nothing changes any more, but languages can be added', async () => {
		const { coordinator, versionId } = await aPublished();
		const target = { versionId, edits: 5 };
		const tries: Promise<unknown>[] = [
			items.moveQuestion(coordinator, target, { question: 'own.a', by: 1 }),
			items.removeQuestion(coordinator, target, { question: 'own.a' }),
			items.rewordInPlace(coordinator, target, { question: 'own.a', wording: wordingOf('x') }),
			publishDraft(coordinator, target, publishing)
		];
		for (const one of tries) await expect(one).rejects.toThrow('conflict');
		await saveTexts(coordinator, target, {
			'name.fi': 'Oma kysely',
			'q.own.a.text.fi': 'Muut sanat',
			'q.own.a.text.en': 'In English'
		});
		const whole = await findVersion(database.db, versionId);
		expect(whole?.questions[0]?.text).toEqual({
			fi: 'Kysymys own.a',
			sv: 'Kysymys own.a (sv)',
			en: 'In English'
		});
	});

	it('asks of every new wording whether it is the same as before', async () => {
		const { coordinator, questionnaireId } = await aPublished();
		const { versionId } = await startVersion(coordinator, { questionnaireId });
		const target = { versionId, edits: 1 };
		const next = () => ({ ...target, edits: target.edits++ });
		for (const question of ['own.a', 'own.b']) {
			await items.beginNewWording(coordinator, next(), { question });
		}
		await items.rewordInPlace(coordinator, next(), {
			question: 'own.a',
			wording: wordingOf('Uusin sanoin')
		});
		const page = await getPublishing(coordinator, versionId);
		expect(page.changed.map(({ questionId }) => questionId)).toEqual(['own.a', 'own.b']);
		const declare = (same: Parameters<typeof publishDraft>[2]['same']) =>
			publishDraft(coordinator, { ...target }, { same, noSwedishBecause: '' });
		await expect(declare({ 'own.a': { given: undefined } })).rejects.toMatchObject({
			issues: { 'same.own.b': 'same_needed' }
		});
		await expect(
			declare({ 'own.a': { given: { as: 7, because: 'x' } }, 'own.b': { given: undefined } })
		).rejects.toThrow('invalid');
		await declare({
			'own.a': { given: { as: 1, because: 'Sama ajatus selkeämmin' } },
			'own.b': { given: undefined }
		});
		expect(await wordingRow('own.a', 2)).toEqual({
			sameAs: 1,
			sameBecause: 'Sama ajatus selkeämmin'
		});
		expect(await wordingRow('own.b', 2)).toEqual({ sameAs: 2, sameBecause: null });
		expect((await listPublished(database.db)).find((one) => one.versionId === versionId)?.no).toBe(
			2
		);
	});

	it('keeps the numbers of options that were answered', async () => {
		const { coordinator, questionnaireId } = await aPublished();
		const { versionId } = await startVersion(coordinator, { questionnaireId });
		await items.beginNewWording(coordinator, { versionId, edits: 1 }, { question: 'own.b' });
		const reword = (options: { fi: string }[]) =>
			items.rewordInPlace(
				coordinator,
				{ versionId, edits: 2 },
				{ question: 'own.b', wording: { ...wordingOf('Valitse', 'choice'), options } }
			);
		await expect(reword([{ fi: 'Vain yksi' }])).rejects.toMatchObject({
			issues: { form: 'option_stays' }
		});
		await reword([{ fi: 'Yksi' }, { fi: 'Kaksi' }, { fi: 'Kolme' }]);
	});
});

describe('taking out of use', () => {
	it('is for who builds it, and not for what units ask', async () => {
		const { coordinator, worker, lead, versionId, questionnaireId } = await aPublished();
		for (const who of [worker, lead]) {
			await expect(retireVersion(who, { versionId })).rejects.toThrow('forbidden');
			await expect(archiveQuestionnaire(who, { id: questionnaireId })).rejects.toThrow('forbidden');
			await expect(restoreQuestionnaire(who, { id: questionnaireId })).rejects.toThrow('forbidden');
		}
		await retireVersion(coordinator, { versionId });
		await expect(retireVersion(coordinator, { versionId })).rejects.toThrow('conflict');
		const card = (await listPublished(database.db)).find(({ key }) => key === 'quick-card');
		const { versionId: asked, questionnaireId: id } = card as NonNullable<typeof card>;
		await expect(retireVersion(coordinator, { versionId: asked })).rejects.toThrow('invalid');
		await expect(archiveQuestionnaire(coordinator, { id })).rejects.toThrow('invalid');
	});

	it('puts a questionnaire away and takes it out again', async () => {
		const { coordinator, questionnaireId: id } = await aPublished();
		const offered = async () =>
			(await listPublished(database.db)).some(({ questionnaireId }) => questionnaireId === id);
		await archiveQuestionnaire(coordinator, { id });
		expect(await offered()).toBe(false);
		await expect(startVersion(coordinator, { questionnaireId: id })).rejects.toThrow('conflict');
		await restoreQuestionnaire(coordinator, { id });
		expect(await offered()).toBe(true);
	});
});

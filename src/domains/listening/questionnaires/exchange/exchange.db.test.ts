import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { people } from '../building/building.given.ts';
import { listPublished } from '../published.queries.server.ts';
import { findVersion } from '../questionnaires.queries.server.ts';
import { importDraft } from './exchange.commands.server.ts';
import { exportFile, getPortable, previewImport, readUpload } from './exchange.queries.server.ts';
import { type Portable, readPortable, writePortable } from './portable.ts';

const database = withDatabase();
const upload = (text: string) => ({ name: 'x', bytes: new TextEncoder().encode(text) });

const versionOf = async (key: string) =>
	(await listPublished(database.db)).find((one) => one.key === key)?.versionId as string;

/** A questionnaire of somebody else's, with questions that the bank does not have. */
const foreign = (portable: Portable): Portable => ({
	...portable,
	questions: portable.questions.map((question, index) => ({
		...question,
		id: `county9.q${index}`
	}))
});

describe('whom the exchange refuses', () => {
	it('workers and readers bring nothing in, a lead only for the own unit', async () => {
		const { worker, reader, lead, ids } = await people(database.db);
		const portable = await getPortable(worker, await versionOf('quick-card'));
		const file = upload(writePortable(portable));
		for (const who of [worker, reader]) {
			await expect(previewImport(who, file)).rejects.toThrow('forbidden');
			await expect(importDraft(who, { portable, unitId: null })).rejects.toThrow('forbidden');
		}
		for (const unitId of [null, ids.Toinen])
			await expect(importDraft(lead, { portable, unitId })).rejects.toThrow('forbidden');
		expect(await importDraft(lead, { portable, unitId: ids.Asema })).toHaveProperty('versionId');
	});
});

describe('a questionnaire that comes in', () => {
	it('asks what the bank has in the words that it has', async () => {
		const { coordinator } = await people(database.db);
		const from = await versionOf('sos-adult-survey');
		const portable = await getPortable(coordinator, from);
		const preview = await previewImport(coordinator, upload(writePortable(portable)));
		expect(new Set(preview.report.map(({ code }) => code))).toEqual(new Set(['known']));
		const { versionId } = await importDraft(coordinator, { portable, unitId: null });
		const [mine, theirs] = await Promise.all([
			findVersion(database.db, versionId),
			findVersion(database.db, from)
		]);
		expect(mine?.questions).toEqual(theirs?.questions);
		expect(mine?.sections).toEqual(theirs?.sections);
		expect(mine?.moodQuestionId).toBe('sos.overall');
		expect(await getPortable(coordinator, versionId)).toEqual(portable);
	});

	it('comes back exactly when the bank knew none of it', async () => {
		const { coordinator } = await people(database.db);
		const away = foreign(await getPortable(coordinator, await versionOf('child-7-12')));
		const { versionId } = await importDraft(coordinator, { portable: away, unitId: null });
		const back = await getPortable(coordinator, versionId);
		const ids = (whole: Portable) => ({
			...whole,
			mood: null,
			questions: whole.questions.map((question) => ({ ...question, ref: question.id }))
		});
		expect(ids(back)).toEqual(ids(away));
	});

	it('never changes the words of a question that is there', async () => {
		const { coordinator } = await people(database.db);
		const portable = await getPortable(coordinator, await versionOf('quick-card'));
		const [first, second, third] = portable.questions as [
			Portable['questions'][number],
			Portable['questions'][number],
			Portable['questions'][number]
		];
		const changed: Portable = {
			...portable,
			questions: [
				{ ...first, text: { fi: 'Aivan muuta?' } },
				{ ...second, kind: 'text', options: [] },
				third
			]
		};
		const { report } = await previewImport(coordinator, upload(writePortable(changed)));
		expect(report.map(({ code }) => code)).toEqual(['new_wording', 'new_wording', 'known']);
		const { versionId } = await importDraft(coordinator, { portable: changed, unitId: null });
		const whole = await findVersion(database.db, versionId);
		expect(whole?.questions.map(({ id, wordingNo, kind }) => [id, wordingNo, kind])).toEqual([
			['quick.expectations', 2, 'smiley3'],
			['own.overall.mita-mielta-olit-tapaamisesta', 1, 'text'],
			['quick.wish', 1, 'text']
		]);
		const card = await findVersion(database.db, await versionOf('quick-card'));
		expect(card?.questions[0]?.text.fi).toBe('Vastasiko tämä tapaaminen odotuksiasi?');
	});

	it('leaves out items of a measure, and conditions on them', async () => {
		const { coordinator } = await people(database.db);
		const scale = await getPortable(coordinator, await versionOf('inclusion-scale'));
		const card = await getPortable(coordinator, await versionOf('quick-card'));
		const [item] = scale.questions as [Portable['questions'][number]];
		const [asked] = card.questions as [Portable['questions'][number]];
		const mixed = { ...card, questions: [item, { ...asked, showIf: { ref: item.ref, is: [1] } }] };
		const { report } = await previewImport(coordinator, upload(writePortable(mixed)));
		expect(report.map(({ code }) => code)).toEqual(['measure_item', 'known']);
		const { versionId } = await importDraft(coordinator, { portable: mixed, unitId: null });
		const whole = await findVersion(database.db, versionId);
		expect(whole?.questions.map(({ id, showIf }) => [id, showIf])).toEqual([
			['quick.expectations', null]
		]);
	});
});

describe('files of a version', () => {
	it.each(['json', 'lss', 'xlsx'])('%s can be read again', async (ending) => {
		const { reader } = await people(database.db);
		const id = await versionOf('sos-adult-survey');
		const { body, name } = await exportFile(reader, { id, file: `kysely.${ending}` });
		expect(name).toBe(`sos-adult-survey-1.${ending}`);
		const { portable } = await readUpload({ name, bytes: body });
		expect(portable.questions.map(({ id: question, kind }) => [question, kind])).toEqual(
			(await getPortable(reader, id)).questions.map(({ id: question, kind }) => [question, kind])
		);
	});

	it('are given in no other format', async () => {
		const { reader } = await people(database.db);
		const id = await versionOf('quick-card');
		for (const file of ['x', 'x.exe', 'constructor', '.__proto__'])
			await expect(exportFile(reader, { id, file })).rejects.toThrow('not found');
	});

	it('carry the whole of Kuultu’s own', async () => {
		const { reader } = await people(database.db);
		const id = await versionOf('national-whole');
		const { body } = await exportFile(reader, { id, file: 'x.json' });
		expect(readPortable(body.toString())).toEqual(await getPortable(reader, id));
	});
});

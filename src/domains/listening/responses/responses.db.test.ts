import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, aFormId, ctxOf, feedback, units } from '../../../../tests/given/given.ts';
import { findQuickQuestionnaire } from '../questionnaires/questionnaires.public.server.ts';
import { feedbackStep, knownFields } from './feedback-steps.server.ts';
import { giveFeedback } from './responses.commands.server.ts';
import { type FeedbackForm, findFormOfUnit } from './responses.queries.server.ts';
import { formId, moodOf, readFeedback } from './responses.schema.ts';

const database = withDatabase();

describe('giving feedback', () => {
	it('keeps the day and the words, and nothing of who or when exactly', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		await feedback(db, { unitId: Asema as string, text: 'Hyvä', answers: { 'quick.meeting': 3 } });
		const row = await db.selectFrom('listening.response').selectAll().executeTakeFirstOrThrow();
		expect(row).toMatchObject({ givenOn: TODAY, channel: 'web', mood: 1, held: false });
		expect(Object.keys(row).sort()).toEqual(
			[
				...['id', 'senderKey', 'unitId', 'versionId', 'pointId', 'channel', 'givenOn', 'locale'],
				...['respondent', 'helpedBy', 'answers', 'mood', 'held', 'withdrawn']
			].sort()
		);
	});

	it('always removes identity codes, whoever sends them', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		await feedback(db, { unitId: Asema as string, text: 'Tunnukseni on 010190-900P, auttakaa.' });
		const row = await db
			.selectFrom('listening.openAnswer')
			.select('text')
			.executeTakeFirstOrThrow();
		expect(row.text).not.toContain('010190');
		expect(row.text).toContain('auttakaa');
	});

	it('stores the same form once and gives the same receipt again', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const formId = aFormId();
		const first = await feedback(db, {
			unitId: Asema as string,
			text: 'Hei',
			wantsAnswer: true,
			formId
		});
		const second = await feedback(db, {
			unitId: Asema as string,
			text: 'Hei',
			wantsAnswer: true,
			formId
		});
		expect(second.receipt).toEqual({ ...first.receipt, already: true });
		const { n } = await db
			.selectFrom('listening.response')
			.select(({ fn }) => fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow();
		expect(n).toBe(1);
	});

	it('makes another voice of the same form with other words, once, and loses neither', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const unitId = Asema as string;
		const formId = aFormId();
		const first = await feedback(db, { unitId, text: 'Hei', wantsAnswer: true, formId });
		const other = { unitId, text: 'Unohdin: ovi on raskas', wantsAnswer: true, formId };
		const second = await feedback(db, other);
		const again = await feedback(db, other);
		expect(second.receipt).toMatchObject({ already: false });
		expect(second.receipt.code).not.toBe(first.receipt.code);
		expect(again.receipt).toEqual({ ...second.receipt, already: true });
		const texts = await db.selectFrom('listening.openAnswer').select('text').execute();
		expect(texts.map(({ text }) => text).sort()).toEqual(['Hei', 'Unohdin: ovi on raskas']);
	});

	it('keeps a form its id on the check page only where nobody else would say the same', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const { slug } = await db
			.selectFrom('platform.unit')
			.select('slug')
			.where('id', '=', Asema as string)
			.executeTakeFirstOrThrow();
		const form = (await findFormOfUnit(ctxOf(db), slug)) as FeedbackForm;
		const own = aFormId();
		const idOf = async (fields: Record<string, string>) => {
			const step = await feedbackStep(ctxOf(db), form, 'check', { ...fields, form: own }, false);
			return 'formId' in step ? step.formId : undefined;
		};
		expect(await idOf({ 'q.quick.wish': 'Lisää aikoja' })).toBe(own);
		expect(await idOf({ 'q.quick.meeting': '3', answer: 'yes' })).toBe(own);
		expect(await idOf({ 'q.quick.meeting': '3' })).not.toBe(own);
	});

	it('opens a matter for words or a wish for an answer, not for a smiley alone', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const id = Asema as string;
		const smiley = await feedback(db, { unitId: id, answers: { 'quick.meeting': 2 } });
		const words = await feedback(db, { unitId: id, text: 'Kiitos' });
		const wish = await feedback(db, {
			unitId: id,
			answers: { 'quick.meeting': 1 },
			wantsAnswer: true
		});
		expect(smiley.matter).toBeUndefined();
		expect(words.matter).toMatchObject({ wantsAnswer: false, dueOn: null, state: 'new' });
		expect(wish.matter).toMatchObject({ wantsAnswer: true, dueOn: '2026-09-23', mood: -1 });
	});

	it('keeps an address apart and only with a wish for an answer', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const id = Asema as string;
		await feedback(db, { unitId: id, text: 'a', email: 'a@b.fi', wantsAnswer: false });
		await feedback(db, { unitId: id, text: 'b', email: 'c@d.fi', wantsAnswer: true });
		const rows = await db.selectFrom('changing.matterContact').select('email').execute();
		expect(rows).toEqual([{ email: 'c@d.fi' }]);
	});

	it('checks once more what comes without a page of ours, and loses no word', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const { slug } = await db
			.selectFrom('platform.unit')
			.select('slug')
			.where('id', '=', Asema as string)
			.executeTakeFirstOrThrow();
		const form = (await findFormOfUnit(ctxOf(db), slug)) as FeedbackForm;
		const text = 'sana '.repeat(9000);
		for (const id of ['', 'x', "'".repeat(22)]) {
			const fields = { 'q.quick.wish': 'Lisää aikoja', form: id };
			const step = await feedbackStep(ctxOf(db), form, 'send', fields, false);
			expect(step).toMatchObject({ step: 'check', fields: { 'q.quick.wish': 'Lisää aikoja' } });
			expect(formId.safeParse('formId' in step && step.formId).success).toBe(true);
		}
		const long = knownFields(form, new URLSearchParams({ 'q.quick.wish': text }));
		expect(await feedbackStep(ctxOf(db), form, 'send', long, false)).toMatchObject({
			step: 'form',
			fields: { 'q.quick.wish': text }
		});
	});

	it('refuses a form id that we did not give', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const questionnaire = await findQuickQuestionnaire(db, Asema as string);
		for (const formId of ['', 'x', `${'a'.repeat(21)}'`, 'a'.repeat(23)]) {
			await expect(
				giveFeedback(ctxOf(db), {
					formId,
					unit: { id: Asema as string, answerDays: 5 },
					questionnaire: questionnaire as NonNullable<typeof questionnaire>,
					channel: 'web',
					said: {
						answers: {},
						texts: {},
						respondent: null,
						helpedBy: null,
						wantsAnswer: false,
						email: undefined
					}
				})
			).rejects.toThrow('invalid');
		}
	});
});

describe('reading a form', () => {
	it('takes any part but not nothing, and never throws', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const questionnaire = await findQuickQuestionnaire(db, Asema as string);
		if (!questionnaire) throw new Error('no questionnaire');
		const names = questionnaire.questions.map((question) => `q.${question.id}`);
		const field = fc.constantFrom(
			...names,
			'answer',
			'email',
			'respondent',
			'helped',
			'__proto__',
			'x'
		);
		fc.assert(
			fc.property(fc.dictionary(field, fc.string({ unit: 'binary' })), (fields) => {
				const read = readFeedback(questionnaire, fields);
				if ('issues' in read) expect(Object.keys(read.issues).length).toBeGreaterThan(0);
				else {
					const { answers, texts } = read.said;
					expect(Object.keys(answers).length + Object.keys(texts).length).toBeGreaterThan(0);
					expect([null, -1, 0, 1]).toContain(moodOf(questionnaire, answers));
				}
			}),
			{ numRuns: 500 }
		);
		expect(readFeedback(questionnaire, {})).toEqual({ issues: { form: 'nothing_said' } });
		expect(readFeedback(questionnaire, { 'q.quick.wish': '  ' })).toEqual({
			issues: { form: 'nothing_said' }
		});
	});
});

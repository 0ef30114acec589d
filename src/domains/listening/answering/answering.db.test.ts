import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { aFormId, ctxOf, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { closeCampaign } from '../campaigns/campaigns.commands.server.ts';
import {
	anOpenCampaign,
	answerByCode,
	invitations,
	openDoor
} from '../campaigns/campaigns.given.ts';
import { findInvited } from '../campaigns/campaigns.public.server.ts';
import { withKeys } from '../campaigns/keys.given.ts';
import { findKey } from '../campaigns/keys.server.ts';
import { openBoxes } from './ballot-box.server.ts';
import { castAnswers } from './casting.commands.server.ts';
import { findDraft } from './drafts.queries.server.ts';
import { type Answering, surveyStep } from './survey-steps.server.ts';

const database = withDatabase();
withKeys();

async function aSurvey() {
	const { db } = database;
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
	const all = Object.values(ids);
	const lead = staffCtx(db, await staff(db, { roles: ['lead'], works: all, leads: all }));
	const id = await anOpenCampaign(lead, [ids.Asema, ids.Toinen]);
	const ctx = ctxOf(db);
	return { db, ids, lead, id, ctx, door: await openDoor(ctx, id, ids.Asema) };
}

const atLink = (door: Answering['door']): Answering => ({
	door,
	channel: 'web',
	isHeld: () => false
});
const count = async (table: 'ballot' | 'surveyResponse' | 'surveyText' | 'castKey') =>
	(await database.db.selectFrom(`listening.${table}`).select('campaignId').execute()).length;

describe('a step of answering', () => {
	it('goes from question to question and back, and carries everything', async () => {
		const { ctx, door } = await aSurvey();
		const [first, second] = door.questionnaire.questions;
		const at = atLink(door);
		const one = await surveyStep(ctx, at, 'next', { form: aFormId() });
		expect(one).toMatchObject({ step: 'questions', shown: [first?.id], number: 1 });
		const fields = { form: aFormId(), at: '0', [`q.${first?.id}`]: '9' };
		const two = await surveyStep(ctx, at, 'next', fields);
		expect(two).toMatchObject({ step: 'questions', shown: [second?.id], number: 2 });
		expect(two).toMatchObject({ fields: { [`q.${first?.id}`]: '9' } });
		const back = await surveyStep(ctx, at, 'back', { ...fields, at: '1' });
		expect(back).toMatchObject({ step: 'questions', shown: [first?.id] });
		const start = await surveyStep(ctx, at, 'back', { ...fields, at: '0' });
		expect(start).toMatchObject({ step: 'start', fields: { [`q.${first?.id}`]: '9' } });
	});

	it('stays where an answer cannot be read, and says what is wrong', async () => {
		const { ctx, door } = await aSurvey();
		const first = door.questionnaire.questions[0];
		const step = await surveyStep(ctx, atLink(door), 'next', {
			form: aFormId(),
			at: '0',
			[`q.${first?.id}`]: '77'
		});
		expect(step).toMatchObject({
			step: 'questions',
			shown: [first?.id],
			issues: { [`q.${first?.id}`]: 'not_on_scale' },
			fields: { [`q.${first?.id}`]: '77' }
		});
	});

	it('checks before sending, takes identity codes out, and stores nothing until then', async () => {
		const { ctx, door } = await aSurvey();
		const text = 'Minun tunnukseni on 131052-308T ja olen tyytyväinen.';
		const fields = { form: aFormId(), 'q.national.nps': '9', 'q.national.open': text };
		const step = await surveyStep(ctx, atLink(door), 'check', fields);
		expect(step).toMatchObject({ step: 'check', answered: 2, removedCodes: true });
		expect(JSON.stringify(step)).not.toContain('131052');
		expect(await count('ballot')).toBe(0);
	});

	it('says that something must be answered, and sends nothing empty', async () => {
		const { ctx, door } = await aSurvey();
		const step = await surveyStep(ctx, atLink(door), 'send', { form: aFormId() });
		expect(step).toMatchObject({ step: 'check', issues: { form: 'nothing_said' } });
		expect(await count('ballot')).toBe(0);
	});

	it('sends the same form once, however often it comes', async () => {
		const { ctx, door } = await aSurvey();
		const fields = { form: aFormId(), 'q.national.nps': '9' };
		for (let time = 0; time < 3; time++) {
			expect(await surveyStep(ctx, atLink(door), 'send', fields)).toEqual({ step: 'sent' });
		}
		expect(await count('ballot')).toBe(1);
	});

	it('without a form of ours is checked once more instead of sent', async () => {
		const { ctx, door } = await aSurvey();
		const step = await surveyStep(ctx, atLink(door), 'send', { 'q.national.nps': '9' });
		expect(step.step).toBe('check');
		expect(await count('ballot')).toBe(0);
	});
});

describe('answers kept to go on with', () => {
	it('open with their code on another device and with no other, and go when they are sent', async () => {
		const { db, ctx, door } = await aSurvey();
		const fields = { form: aFormId(), mode: 'one', 'q.national.nps': '4' };
		const kept = await surveyStep(ctx, atLink(door), 'keep', fields);
		if (kept.step !== 'kept') throw new Error(kept.step);
		expect(kept.code).toMatch(/^[2-9A-HJ-NP-Z]{12}$/);
		const draft = await findDraft(ctx, kept.code);
		expect(draft?.fields).toEqual(fields);
		expect(await findDraft(ctx, 'K7PQRS4T9XYZ')).toBeUndefined();
		// Nothing of it can be read in the database.
		const row = await db.selectFrom('listening.surveyDraft').selectAll().executeTakeFirstOrThrow();
		expect(row.sealed.toString('latin1')).not.toContain('national');
		await surveyStep(ctx, atLink(door), 'send', { ...fields, from: kept.code });
		expect(await findDraft(ctx, kept.code)).toBeUndefined();
		expect(await count('ballot')).toBe(1);
	});
});

describe('a code', () => {
	it('opens the survey of its unit, counts once, and is then told to be used', async () => {
		const { db, ids, id, ctx } = await aSurvey();
		const [invited] = await invitations(db, id, ids.Toinen, 3);
		const code = invited?.code as string;
		expect(await findInvited(ctx, code)).toMatchObject({
			used: false,
			door: { unit: { id: ids.Toinen } }
		});
		expect(await answerByCode(ctx, id, ids.Toinen, code, { 'national.nps': 9 })).toBe(true);
		expect(await answerByCode(ctx, id, ids.Toinen, code, { 'national.nps': 1 })).toBe(false);
		expect(await findInvited(ctx, code)).toMatchObject({ used: true });
		expect(await count('ballot')).toBe(1);
		expect(await findInvited(ctx, 'K7PQRS4T9XYZ')).toBeUndefined();
	});

	it('opens nothing once the campaign has ended, and its key is gone from the disk', async () => {
		const { db, ids, id, ctx, lead } = await aSurvey();
		const [invited] = await invitations(db, id, ids.Asema, 1);
		expect(findKey(id)).toHaveLength(32);
		await closeCampaign(lead, { id, version: 2 });
		expect(findKey(id)).toBeUndefined();
		expect(await findInvited(ctx, invited?.code as string)).toBeUndefined();
		expect(await count('castKey')).toBe(0);
	});
});

describe('the box', () => {
	it('stays shut while fewer than five of a unit lie in it', async () => {
		const { db, ids, id, ctx, door } = await aSurvey();
		const cast = (text: string) =>
			castAnswers(ctx, {
				door,
				key: Buffer.from(aFormId().padEnd(32, '-')),
				channel: 'web',
				given: { answers: { 'national.nps': 8 }, texts: { 'national.open': text } },
				helpedBy: null
			});
		for (let n = 1; n <= 4; n++) await cast(`Vastaus ${n}`);
		expect(await openBoxes(db, id)).toEqual([]);
		expect(await count('surveyResponse')).toBe(0);
		await cast('Vastaus 5');
		expect(await openBoxes(db, id)).toEqual([{ campaignId: id, unitId: ids.Asema, responses: 5 }]);
		expect([await count('ballot'), await count('surveyResponse')]).toEqual([0, 5]);
		const texts = await db.selectFrom('listening.surveyText').select('text').execute();
		expect(texts.map(({ text }) => text).sort()).toEqual(
			[1, 2, 3, 4, 5].map((n) => `Vastaus ${n}`)
		);
		expect(await openBoxes(db, id)).toEqual([]);
	});

	it('leaves what is held back until somebody has looked at it, and opens for fewer at the end', async () => {
		const { db, ids, id, ctx, door, lead } = await aSurvey();
		for (const held of [false, true]) {
			await castAnswers(ctx, {
				door,
				key: Buffer.from(aFormId().padEnd(32, '-')),
				channel: 'web',
				given: { answers: { 'national.nps': 8 }, texts: {} },
				helpedBy: null,
				held
			});
		}
		await closeCampaign(lead, { id, version: 2 });
		expect(await openBoxes(db, id)).toEqual([{ campaignId: id, unitId: ids.Asema, responses: 1 }]);
		expect(await count('ballot')).toBe(1);
	});
});

import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, aFormId } from '../../../../tests/given/given.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { Forbidden, NotFound } from '#platform/errors/errors.ts';
import { anInterview } from './interviews.given.ts';
import { findOralForm, oralPage, oralStep } from './oral.server.ts';

const database = withDatabase();

const slugOf = async (db: Db, id: string) =>
	(
		await db
			.selectFrom('platform.unit')
			.select('slug')
			.where('id', '=', id)
			.executeTakeFirstOrThrow()
	).slug;

async function atTheDesk() {
	const made = await anInterview(database.db);
	const slug = await slugOf(made.db, made.unitId);
	const give = async (ctx: StaffCtx, fields: Record<string, string>) => {
		const data = new FormData();
		for (const [name, value] of Object.entries({ form: aFormId(), ...fields }))
			data.set(name, value);
		return oralStep(ctx, await findOralForm(ctx, slug), 'send', data);
	};
	return { ...made, slug, give };
}

describe('oral questions', () => {
	it('are refused to everyone who does not work in the unit', async () => {
		const { strangers, coordinator, slug, worker } = await atTheDesk();
		for (const who of [...strangers, coordinator])
			await expect(findOralForm(who, slug)).rejects.toThrow(Forbidden);
		await expect(findOralForm(worker, 'ei-ole')).rejects.toThrow(NotFound);
	});

	it('are the unit’s quick card until there are oral ones', async () => {
		const { db, worker, slug } = await atTheDesk();
		expect((await findOralForm(worker, slug)).questionnaire.key).toBe('quick-card');
		const { id } = await db
			.insertInto('listening.questionnaire')
			.values({ key: 'oral-questions', name: '{"fi": "Suulliset"}', purpose: 'interview' })
			.returning('id')
			.executeTakeFirstOrThrow();
		const version = await db
			.insertInto('listening.questionnaireVersion')
			.values({ questionnaireId: id, no: 1 })
			.returning('id')
			.executeTakeFirstOrThrow();
		const item = { versionId: version.id, position: 1, questionId: 'quick.wish', wordingNo: 1 };
		await db.insertInto('listening.questionnaireItem').values(item).execute();
		expect((await findOralForm(worker, slug)).questionnaire.key).toBe('quick-card');
		await db
			.updateTable('listening.questionnaireVersion')
			.set({ publishedOn: TODAY })
			.where('id', '=', version.id)
			.execute();
		const form = await findOralForm(worker, slug);
		expect(form.questionnaire.key).toBe('oral-questions');
		expect((await oralPage(worker, form)).questions.map(({ id }) => id)).toEqual(['quick.wish']);
	});

	it('go the one way in, by mouth, with the client’s code, and the log knows nothing of it', async () => {
		const { db, worker, give } = await atTheDesk();
		const logged = () => db.selectFrom('platform.auditEntry').select('id').execute();
		const before = await logged();
		const said = { 'q.quick.meeting': '1', 'q.quick.wish': 'Aikaa. 010190-900P', answer: 'yes' };
		const receipt = await give(worker, said);
		expect(receipt).toMatchObject({
			step: 'receipt',
			code: expect.stringMatching(/^[2-9A-Z]{18}$/)
		});
		const [response] = await db.selectFrom('listening.response').selectAll().execute();
		expect(response).toMatchObject({
			channel: 'oral',
			respondent: 'client',
			helpedBy: 'staff',
			givenOn: TODAY,
			mood: -1
		});
		const [answer] = await db.selectFrom('listening.openAnswer').select('text').execute();
		expect(answer?.text).toContain('Aikaa');
		expect(answer?.text).not.toContain('010190');
		expect(await logged()).toEqual(before);
	});

	it('are one voice though the button is pressed twice, and another with the next client', async () => {
		const { db, worker, give } = await atTheDesk();
		const form = aFormId();
		for (let time = 0; time < 2; time++)
			await give(worker, { form, 'q.quick.wish': 'Sama', answer: 'no' });
		await give(worker, { 'q.quick.wish': 'Sama', answer: 'no' });
		expect(await db.selectFrom('listening.response').select('id').execute()).toHaveLength(2);
	});
});

import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, units } from '../../../../tests/given/given.ts';
import { listPublished } from './questionnaires.public.server.ts';
import { minutesOf } from './questionnaires.schema.ts';

const database = withDatabase();

const keys = (rows: { key: string }[]) => rows.map(({ key }) => key);

describe('questionnaires to choose from', () => {
	it('tell how long they take and how many questions they have', async () => {
		await units(database.db);
		const rows = await listPublished(database.db, { purpose: 'quick' });
		const card = rows.find(({ key }) => key === 'quick-card');
		expect(card).toMatchObject({ no: 1, questions: 3, minutes: 2, audience: 'adult' });
		expect(card?.name.fi).toBe('Palautekortti');
	});

	it('leave out drafts, what was retired or archived, and offer the newest version', async () => {
		const { db } = database;
		await units(db);
		const [card] = (await listPublished(db)).filter(({ key }) => key === 'quick-card');
		const { questionnaireId } = card as NonNullable<typeof card>;
		const next = await db
			.insertInto('listening.questionnaireVersion')
			.values({ questionnaireId, no: 2 })
			.returning('id')
			.executeTakeFirstOrThrow();
		await db
			.insertInto('listening.questionnaireItem')
			.values({ versionId: next.id, position: 1, questionId: 'quick.wish', wordingNo: 1 })
			.execute();
		const version = async () =>
			(await listPublished(db)).find(({ key }) => key === 'quick-card')?.no;
		expect(await version()).toBe(1);
		const of2 = db.updateTable('listening.questionnaireVersion').where('id', '=', next.id);
		await of2.set({ publishedOn: TODAY }).execute();
		expect(await version()).toBe(2);
		await of2.set({ retiredOn: TODAY }).execute();
		expect(await version()).toBe(1);
		await db
			.updateTable('listening.questionnaire')
			.set({ archivedOn: TODAY })
			.where('id', '=', questionnaireId)
			.execute();
		expect(await version()).toBeUndefined();
	});

	it("offer a unit's own only to that unit", async () => {
		const { db } = database;
		const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
		await db
			.updateTable('listening.questionnaire')
			.set({ unitId: ids.Asema })
			.where('key', '=', 'national-quick')
			.execute();
		expect(keys(await listPublished(db, { unitIds: [ids.Asema] }))).toContain('national-quick');
		expect(keys(await listPublished(db, { unitIds: [ids.Toinen] }))).not.toContain(
			'national-quick'
		);
		expect(keys(await listPublished(db, { unitIds: [] }))).toContain('quick-card');
	});
});

describe('the time it takes', () => {
	it('is at least a minute and grows with what is asked', () => {
		expect(minutesOf({ questions: [] })).toBe(1);
		const statements = Array.from({ length: 10 }, () => ({ kind: 'agree5' as const }));
		expect(minutesOf({ questions: statements })).toBe(2);
		expect(minutesOf({ questions: [...statements, { kind: 'text' }] })).toBe(3);
	});
});

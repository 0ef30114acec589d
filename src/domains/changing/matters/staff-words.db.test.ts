import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { aFormId, ctxOf, feedback, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { answerMatter, askBack } from './answering.commands.server.ts';
import { replyByCode } from './conversation.server.ts';
import { addNote } from './handling.commands.server.ts';
import { holdsCode } from './staff-words.public.ts';

const database = withDatabase();
const CODE = '010190-900P';

async function aMatter() {
	const { db } = database;
	const { Asema } = (await units(db, 'Asema')) as { Asema: string };
	const { matter, receipt } = await feedback(db, {
		unitId: Asema,
		text: 'Kysymys',
		wantsAnswer: true
	});
	const worker = staffCtx(db, await staff(db, { works: [Asema] }));
	return { db, worker, id: matter?.id as string, code: receipt.code as string };
}

describe('identity codes in a conversation', () => {
	it('are taken out of answers, questions, notes and replies', async () => {
		const { db, worker, id, code } = await aMatter();
		await askBack(worker, { id, version: 1, text: `Oletko ${CODE}?` });
		await replyByCode(ctxOf(db), code, { form: aFormId(), text: `Olen ${CODE}.` });
		await answerMatter(worker, { id, version: 3, text: `Kiitos, ${CODE}.` });
		await addNote(worker, { id, text: `Asiakas ${CODE}` });
		const stored = [
			...(await db.selectFrom('changing.matterMessage').select('text').execute()),
			...(await db.selectFrom('changing.matterNote').select('text').execute())
		].map(({ text }) => text);
		expect(stored).toHaveLength(4);
		for (const text of stored) {
			expect(text).toContain('[henkilötunnus poistettu]');
			expect(text).not.toContain('010190');
		}
	});

	it('that leave no room for their marks are an error of the field, not of the database', async () => {
		const { worker, id } = await aMatter();
		const text = `${'x'.repeat(4988)} ${CODE}`;
		await expect(addNote(worker, { id, text })).rejects.toThrow('invalid');
	});
});

describe('telling the writer', () => {
	it('finds a code in any field and takes no id for one', () => {
		expect(holdsCode(['Hei', `Olen ${CODE}`])).toBe(true);
		expect(holdsCode(['Hei', '2026-10-30', '01019001-9001-4000-8000-010190900123'])).toBe(false);
	});
});

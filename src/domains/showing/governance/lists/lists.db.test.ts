import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { ctxOf, feedback, staff, staffCtx, units } from '../../../../../tests/given/given.ts';
import { findQuickQuestionnaire } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import type { Role } from '#platform/auth/actor.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { readForm } from '#platform/settings/form-fields.ts';
import { choiceForm, themeForm } from './lists.schema.ts';
import { chooseQuestionnaire } from './questions.commands.server.ts';
import { questionsPage } from './questions.queries.server.ts';
import * as themes from './themes.commands.server.ts';
import { themesPage } from './themes.queries.server.ts';

const database = withDatabase();
const nobody = '00000000-0000-4000-8000-000000000000';
const administrator = async (db: Db) => staffCtx(db, await staff(db, { roles: ['administrator'] }));

async function refused(db: Db, work: (ctx: StaffCtx) => Promise<unknown>) {
	for (const role of ['worker', 'lead', 'coordinator', 'ombudsperson', 'reader'] as Role[]) {
		await expect(work(staffCtx(db, await staff(db, { roles: [role] })))).rejects.toThrow(Forbidden);
	}
	await expect(work(ctxOf(db) as StaffCtx)).rejects.toThrow(Forbidden);
}
const acts = async (db: Db, prefix: string) =>
	(await db.selectFrom('platform.auditEntry').select('action').orderBy('id').execute())
		.map(({ action }) => action)
		.filter((action) => action.startsWith(prefix));

describe('the county’s themes', () => {
	it('are kept by an administrator and nobody else', async () => {
		const { db } = database;
		const name = { fi: 'Odottaminen' };
		const id = await themes.addTheme(await administrator(db), { name });
		await refused(db, (ctx) => themes.addTheme(ctx, { name: { fi: 'Muu' } }));
		await refused(db, (ctx) => themes.renameTheme(ctx, { id, name }));
		await refused(db, (ctx) => themes.moveTheme(ctx, { id, by: 1 }));
		await refused(db, (ctx) => themes.retireTheme(ctx, { id }));
		await refused(db, (ctx) => themes.restoreTheme(ctx, { id }));
		await refused(db, (ctx) => themesPage(ctx));
		expect(await acts(db, 'theme.')).toEqual(['theme.added']);
	});

	it('are added, named anew, put in order, taken out of use and back', async () => {
		const { db } = database;
		const ctx = await administrator(db);
		const add = (fi: string) => themes.addTheme(ctx, { name: { fi } });
		const [a, b, c] = [await add('Tiedonsaanti'), await add('Äänensävy'), await add('Tilat')];
		const keys = async () =>
			(await themesPage(ctx)).map(({ key, retiredOn }) => (retiredOn ? `(${key})` : key));
		expect(await keys()).toEqual(['tiedonsaanti', 'aanensavy', 'tilat']);
		await themes.moveTheme(ctx, { id: c as string, by: -1 });
		await themes.moveTheme(ctx, { id: a as string, by: -1 });
		expect(await keys()).toEqual(['tiedonsaanti', 'tilat', 'aanensavy']);
		await themes.retireTheme(ctx, { id: a as string });
		await expect(themes.retireTheme(ctx, { id: a as string })).rejects.toThrow(Conflict);
		await expect(themes.moveTheme(ctx, { id: a as string, by: 1 })).rejects.toThrow(Conflict);
		expect(await keys()).toEqual(['tilat', 'aanensavy', '(tiedonsaanti)']);
		await themes.restoreTheme(ctx, { id: a as string });
		await expect(themes.restoreTheme(ctx, { id: a as string })).rejects.toThrow(Conflict);
		expect(await keys()).toEqual(['tilat', 'aanensavy', 'tiedonsaanti']);
		await themes.renameTheme(ctx, {
			id: b as string,
			name: { fi: 'Kohtaaminen', sv: 'Bemötande' }
		});
		const renamed = (await themesPage({ ...ctx, locale: 'sv' })).find(({ id }) => id === b);
		expect(renamed).toMatchObject({ key: 'aanensavy', name: { text: 'Bemötande', lang: 'sv' } });
		await expect(themes.renameTheme(ctx, { id: nobody, name: { fi: 'x' } })).rejects.toThrow(
			NotFound
		);
	});

	it('have names that can be told apart and keys that are never given twice', async () => {
		const { db } = database;
		const ctx = await administrator(db);
		const first = await themes.addTheme(ctx, { name: { fi: 'Tilat' } });
		await expect(themes.addTheme(ctx, { name: { fi: 'TILAT' } })).rejects.toThrow(Invalid);
		await themes.renameTheme(ctx, { id: first, name: { fi: 'Piha' } });
		await themes.addTheme(ctx, { name: { fi: 'Tilat' } });
		expect((await themesPage(ctx)).map(({ key }) => key)).toEqual(['tilat', 'tilat-2']);
		expect(readForm(themeForm, { 'name.fi': ' ' })).toEqual({
			issues: { 'name.fi': 'name_needed' }
		});
	});

	it('tell how many voices have each, when they are enough to be a figure', async () => {
		const { db } = database;
		const ctx = await administrator(db);
		const { Asema } = await units(db, 'Asema');
		const themeId = await themes.addTheme(ctx, { name: { fi: 'Tilat' } });
		for (let no = 0; no < 5; no++) {
			const [theme] = await themesPage(ctx);
			expect(theme?.voices).toBeUndefined();
			const { matter } = await feedback(db, { unitId: Asema as string, text: `${no}` });
			await db
				.insertInto('changing.matterTheme')
				.values({ matterId: matter?.id as string, themeId })
				.execute();
		}
		expect((await themesPage(ctx))[0]?.voices).toBe(5);
	});
});

describe('choosing what is asked', () => {
	const national = async (db: Db) =>
		(
			await db
				.selectFrom('listening.questionnaire')
				.select('id')
				.where('key', '=', 'national-quick')
				.executeTakeFirstOrThrow()
		).id;

	it('is refused to everyone but an administrator', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const questionnaireId = await national(db);
		await refused(db, (ctx) =>
			chooseQuestionnaire(ctx, { unitId: Asema as string, questionnaireId })
		);
		await refused(db, (ctx) => questionsPage(ctx));
		expect((await findQuickQuestionnaire(db, Asema as string))?.key).toBe('quick-card');
	});

	it('holds for a unit and what is below it, until it is taken back', async () => {
		const { db } = database;
		const { Asema, service, county } = await units(db, 'Asema');
		const unitId = Asema as string;
		const ctx = await administrator(db);
		const questionnaireId = await national(db);
		const asked = async () => (await findQuickQuestionnaire(db, unitId))?.key;
		await chooseQuestionnaire(ctx, { unitId: service as string, questionnaireId });
		const key = await asked();
		expect(key).not.toBe('quick-card');
		const card = (await questionsPage(ctx)).questionnaires.find((one) => one.key === 'quick-card');
		await chooseQuestionnaire(ctx, { unitId, questionnaireId: card?.id as string });
		expect(await asked()).toBe('quick-card');
		const page = await questionsPage(ctx);
		expect(page.own.map(({ id }) => id).sort()).toEqual([unitId, service].sort());
		expect(page.county).toEqual({ id: county, questionnaireId: '' });
		await chooseQuestionnaire(ctx, { unitId, questionnaireId: '' });
		expect(await asked()).toBe(key);
		expect(await acts(db, 'questionnaire.chosen')).toHaveLength(3);
	});

	it('takes only what can be asked at once, of a unit that is there', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const unitId = Asema as string;
		const ctx = await administrator(db);
		const questionnaireId = await national(db);
		await db
			.updateTable('listening.questionnaire')
			.set({ purpose: 'survey' })
			.where('id', '=', questionnaireId)
			.execute();
		for (const choice of [
			{ unitId, questionnaireId },
			{ unitId, questionnaireId: nobody },
			{ unitId: nobody, questionnaireId: '' }
		]) {
			await expect(chooseQuestionnaire(ctx, choice)).rejects.toThrow(Invalid);
		}
		expect(readForm(choiceForm, { unitId: '', questionnaireId: 'x' })).toEqual({
			issues: { unitId: 'no_such_unit', questionnaireId: 'no_such_questionnaire' }
		});
	});
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	importDraft,
	previewImport
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { withDatabase } from '../given/database.ts';
import { staff, staffCtx, units } from '../given/given.ts';
import { SAMPLES } from './folder.ts';

/**
 * Real forms of others: test forms of pyxform (XLSForm) and of LimeSurvey's own tools. Each is
 * either carried, with what was lost told, or refused with a reason; none breaks anything.
 */
const FORMS = join(SAMPLES, 'forms');
const database = withDatabase();

async function bring(name: string) {
	const { db } = database;
	await units(db);
	const ctx = staffCtx(db, await staff(db, { roles: ['coordinator'] }));
	const upload = { name, bytes: new Uint8Array(readFileSync(join(FORMS, name))) };
	try {
		const { portable, report } = await previewImport(ctx, upload);
		const { versionId } = await importDraft(ctx, { portable, unitId: null });
		const items = await db
			.selectFrom('listening.questionnaireItem')
			.select('questionId')
			.where('versionId', '=', versionId)
			.execute();
		expect(items, name).toHaveLength(portable.questions.length);
		return {
			questions: portable.questions.map(({ kind }) => kind),
			lost: [...new Set(report.map(({ code }) => code))].sort()
		};
	} catch (error) {
		const issues = (error as { issues?: Record<string, string> }).issues;
		if (!issues) throw error;
		return { refused: issues.file };
	}
}

describe('real forms', () => {
	it.each(readdirSync(FORMS))('%s is carried or refused with a reason', async (name) => {
		const came = await bring(name);
		if ('refused' in came) expect(came.refused).toMatch(/^file_/);
		else expect(came.questions?.length).toBeGreaterThan(0);
	});

	it.each([
		['text_and_integer.xlsx', { questions: ['short-text', 'number'] }],
		['yes_or_no_question.xlsx', { questions: ['choice'] }],
		['survey-one-question-two-languages.lss', { refused: 'file_empty' }],
		['blank-survey.lss', { questions: ['text'], lost: ['language_as_finnish'] }],
		['widgets.xls', { refused: 'file_old_excel' }],
		['xlsform_spec_test.xlsx', { refused: 'file_hostile' }],
		['xlsform_spec_test.xml', { refused: 'file_unknown' }],
		['survey_no_name.xlsx', { refused: 'file_unknown' }]
	])('%s', async (name, expected) => {
		expect(await bring(name)).toMatchObject(expected);
	});
});

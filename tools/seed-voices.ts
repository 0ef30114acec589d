import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { readyQuestions } from '#domains/listening/questionnaires/ready-made/all.ts';
import { moodFrom } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { generateVoices } from './example/voices.ts';
import { exampleId } from './example-id.ts';
import { type SeededMatter, handledBy } from './seed-handling.ts';

export const FIRST_DAY = '2024-11-01';
const COUNT = 20_000;
const BATCH = 2000;

type Row = Record<string, unknown>;
const hash = (name: string) => `\\x${createHash('sha256').update(name).digest('hex')}`;
const kindOf = new Map(readyQuestions.map((question) => [question.id, question.kind]));

/** Closed answers by question id, from how the generator tells them. */
function answersOf(told: {
	expectations?: number | null;
	meeting?: number | null;
	nps?: number | null;
	statements?: Record<string, number | null>;
}): Record<string, number> {
	const all: Record<string, number | null | undefined> = {
		'quick.expectations': told.expectations,
		'quick.meeting': told.meeting,
		'national.nps': told.nps
	};
	for (const [key, value] of Object.entries(told.statements ?? {})) all[`national.${key}`] = value;
	return Object.fromEntries(
		Object.entries(all).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
	);
}

/** Inserts rows given as objects with snake_case keys; jsonb carries them in one trip. */
const insertRows = (tx: Tx, table: string, columns: string, types: string, rows: Row[]) =>
	rows.length === 0
		? undefined
		: sql`insert into ${sql.raw(table)} (${sql.raw(columns)})
			select ${sql.raw(columns)} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			as row (${sql.raw(types)})`.execute(tx);

/** Two years of voices with what became of each: themes, answers, questions, replies. */
export async function insertVoices(tx: Tx, today: string): Promise<SeededMatter[]> {
	const versions = await tx
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select(['v.id', 'q.key', 'v.moodQuestionId'])
		.execute();
	const versionOf = (national: boolean) =>
		versions.find(({ key }) => key === (national ? 'national-quick' : 'quick-card'));
	const workers = await tx
		.selectFrom('platform.roleGrant')
		.select(['personId', 'unitId'])
		.where('role', 'in', ['worker', 'lead'])
		.execute();
	const anyWorker = workers[0]?.personId as string;
	const matters: SeededMatter[] = [];
	let responses: Row[] = [];
	let texts: Row[] = [];
	let batch: SeededMatter[] = [];

	const flush = async () => {
		await insertRows(
			tx,
			'listening.response',
			'id, sender_key, unit_id, version_id, channel, given_on, locale, respondent, helped_by, answers, mood',
			'id uuid, sender_key bytea, unit_id uuid, version_id uuid, channel text, given_on date, locale text, respondent text, helped_by text, answers jsonb, mood smallint',
			responses
		);
		await insertRows(
			tx,
			'listening.open_answer',
			'id, response_id, question_id, text',
			'id uuid, response_id uuid, question_id text, text text',
			texts
		);
		await insertRows(
			tx,
			'changing.matter',
			'id, response_id, unit_id, state, wants_answer, code_hash, opened_on, due_on, answered_on, closed_on, channel, locale, mood, worrying',
			'id uuid, response_id uuid, unit_id uuid, state text, wants_answer boolean, code_hash bytea, opened_on date, due_on date, answered_on date, closed_on date, channel text, locale text, mood smallint, worrying boolean',
			batch.map((matter) => matter.row)
		);
		await insertRows(
			tx,
			'changing.matter_theme',
			'matter_id, theme_id',
			'matter_id uuid, theme_id uuid',
			batch.flatMap((matter) =>
				[...new Set(matter.themeKeys)].map((key) => ({
					matter_id: matter.row.id,
					theme_id: exampleId(`theme ${key}`)
				}))
			)
		);
		await insertRows(
			tx,
			'changing.matter_message',
			'matter_id, no, kind, text, written_on, written_by',
			'matter_id uuid, no int, kind text, text text, written_on date, written_by uuid',
			batch.flatMap((matter) => matter.messages)
		);
		matters.push(...batch);
		[responses, texts, batch] = [[], [], []];
	};

	let index = 0;
	for (const voice of generateVoices({ seed: 1, from: FIRST_DAY, to: today, count: COUNT })) {
		index++;
		const answers = answersOf(voice.answers);
		const national = 'national.nps' in answers || 'national.encounter' in answers;
		const version = versionOf(national);
		const id = exampleId(`voice ${index}`);
		const first = version?.moodQuestionId ?? '';
		const key = first in answers ? first : Object.keys(answers)[0];
		const mood = key ? moodFrom(kindOf.get(key), answers[key]) : null;
		const unitId = exampleId(`unit ${voice.unitKey}`);
		const { channel, locale } = voice;
		responses.push({
			id,
			sender_key: hash(`sender ${index}`),
			unit_id: unitId,
			version_id: version?.id,
			channel,
			given_on: voice.givenOn,
			locale,
			respondent: voice.respondent,
			helped_by: voice.helpedBy,
			answers,
			mood
		});
		if (voice.text) {
			texts.push({
				id: exampleId(`text ${index}`),
				response_id: id,
				question_id: national ? 'national.open' : 'quick.wish',
				text: voice.text
			});
		}
		if (voice.text || voice.wantsAnswer) {
			const worker = workers.find((grant) => grant.unitId === unitId)?.personId ?? anyWorker;
			batch.push(
				handledBy({
					index,
					id,
					unitId,
					voice,
					mood,
					today,
					worker,
					codeHash: hash(`code ${index}`)
				})
			);
		}
		if (responses.length >= BATCH) await flush();
	}
	await flush();
	return matters;
}

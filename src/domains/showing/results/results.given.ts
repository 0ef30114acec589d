import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type {
	Answers,
	QuestionKind
} from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Db } from '#platform/db/database.server.ts';
import { staff } from '../../../../tests/given/given.ts';

/** A question of a test's survey. */
export type GivenQuestion = {
	id: string;
	kind: QuestionKind;
	text?: string;
	options?: string[];
	none?: boolean;
	sensitive?: boolean;
	/** Asked of a wording of its own: its number, and the one it is declared the same as. */
	wording?: { no: number; sameAs: number; because?: string };
	section?: number;
};

const agree = ['Eri mieltä', 'Vähän eri mieltä', 'Siltä väliltä', 'Melkein samaa', 'Samaa mieltä'];

/** Puts a survey of these questions into the bank, published; its version's id. */
export async function givenSurvey(
	db: Db,
	questions: readonly GivenQuestion[],
	{ questionnaireId, no = 1 }: { questionnaireId?: string; no?: number } = {}
): Promise<{ versionId: string; questionnaireId: string }> {
	const questionnaire =
		questionnaireId ??
		(
			await db
				.insertInto('listening.questionnaire')
				.values({ key: `survey-${randomUUID()}`, name: '{"fi": "Vuosikysely"}', purpose: 'survey' })
				.returning('id')
				.executeTakeFirstOrThrow()
		).id;
	const { id: versionId } = await db
		.insertInto('listening.questionnaireVersion')
		.values({ questionnaireId: questionnaire, no })
		.returning('id')
		.executeTakeFirstOrThrow();
	for (const sectionNo of new Set(questions.map(({ section = 1 }) => section))) {
		await db
			.insertInto('listening.questionnaireSection')
			.values({ versionId, no: sectionNo, title: JSON.stringify({ fi: `Osa ${sectionNo}` }) })
			.execute();
	}
	for (const [at, question] of questions.entries()) {
		await insertQuestion(db, question);
		await db
			.insertInto('listening.questionnaireItem')
			.values({
				versionId,
				position: at + 1,
				questionId: question.id,
				wordingNo: question.wording?.no ?? 1,
				sectionNo: question.section ?? 1
			})
			.execute();
	}
	await db
		.updateTable('listening.questionnaireVersion')
		.set({ publishedOn: '2020-01-01' })
		.where('id', '=', versionId)
		.execute();
	return { versionId, questionnaireId: questionnaire };
}

async function insertQuestion(db: Db, question: GivenQuestion): Promise<void> {
	const { id, kind, text = `Kysymys ${id}`, none, sensitive = false, wording } = question;
	await db
		.insertInto('listening.question')
		.values({ id, kind, sensitive })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const { no, sameAs, because } = wording ?? { no: 1, sameAs: 1 };
	const options = question.options ?? (kind === 'agree5' ? agree : []);
	await db
		.insertInto('listening.questionWording')
		.values({
			questionId: id,
			no,
			text: JSON.stringify({ fi: text }),
			options: JSON.stringify(options.map((fi) => ({ fi }))),
			none: none ? JSON.stringify({ fi: 'En osaa sanoa' }) : null,
			sameAs,
			sameBecause: sameAs === no ? null : (because ?? 'Sama asia lyhyemmin')
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

type GivenCampaign = {
	versionId: string;
	unitId: string;
	/** Units that are asked. */
	asked: readonly string[];
	year?: number;
	state?: 'planned' | 'open' | 'closed';
	previousId?: string;
	name?: string;
};

/** A round of asking in November of a year. */
export async function givenCampaign(db: Db, given: GivenCampaign): Promise<string> {
	const { versionId, unitId, asked, year = 2025, state = 'closed', previousId } = given;
	const { personId } = await staff(db, {});
	const { id } = await db
		.insertInto('listening.campaign')
		.values({
			name: JSON.stringify({ fi: given.name ?? `Kysely ${year}` }),
			versionId,
			unitId,
			previousId: previousId ?? null,
			state,
			opensOn: `${year}-11-01`,
			closesOn: `${year}-11-30`,
			responsibleId: personId,
			useWho: 'Johtoryhmä',
			useWhat: 'Kehittämiskohteet',
			useBack: 'Tiedote',
			useBy: `${year + 1}-01-31`
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const codes = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
	for (const one of asked) {
		const code = [...randomBytes(8)].map((byte) => codes[byte % codes.length]).join('');
		await db
			.insertInto('listening.campaignUnit')
			.values({ campaignId: id, unitId: one, code })
			.execute();
	}
	return id;
}

export type GivenResponse = { unitId: string; channel?: string; answers: Answers };

export async function givenResponses(
	db: Db,
	{ campaignId, versionId }: { campaignId: string; versionId: string },
	responses: readonly GivenResponse[]
): Promise<void> {
	const rows = responses.map(({ unitId, channel = 'web', answers }) => ({
		unit_id: unitId,
		channel,
		answers
	}));
	await sql`
		insert into listening.survey_response (campaign_id, unit_id, version_id, channel, locale, answers)
		select ${campaignId}::uuid, unit_id, ${versionId}::uuid, channel, 'fi', answers
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
			unit_id uuid, channel text, answers jsonb)`.execute(db);
}

/** A number from 0 to 1 that looks like chance and is the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * Answers of one person to these questions, drawn by chance: some leave out, some cannot say.
 *
 * @param kindly above 0.5 for better answers, below for worse
 */
export function drawnAnswers(
	questions: readonly GivenQuestion[],
	chance: () => number,
	kindly = 0.5
): Answers {
	const upTo = (from: number, to: number) =>
		Math.min(to, from + Math.floor(chance() ** (1 - kindly + 0.5) * (to - from + 1)));
	const scales: Partial<Record<QuestionKind, [number, number]>> = {
		smiley3: [1, 3],
		smiley5: [1, 5],
		agree5: [1, 5],
		nps: [0, 10]
	};
	const answers: Answers = {};
	for (const { id, kind, options = [], none } of questions) {
		if (chance() < 0.07) continue;
		const scale = scales[kind];
		if (none && chance() < 0.1) answers[id] = 0;
		else if (scale) answers[id] = upTo(...scale);
		else if (kind === 'choice' || kind === 'picture') answers[id] = upTo(1, options.length);
		else if (kind === 'number') answers[id] = upTo(1940, 2010);
		else if (kind === 'many')
			answers[id] = options.flatMap((_, at) => (chance() < 0.4 ? [at + 1] : []));
	}
	return answers;
}

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import {
	matterOpenedFor,
	senderKeyOf,
	trackingCodeOf
} from '#domains/changing/matters/matters.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { prepared } from '#platform/db/database.server.ts';
import { addWorkingDays } from '#platform/clock/working-days.ts';
import { Invalid } from '#platform/errors/errors.ts';
import type { Channel } from '#platform/voice-channels.ts';
import type { Answers, Questionnaire } from '../questionnaires/questionnaires.schema.ts';
import { removeIdentityCodes } from '../redaction/redaction.public.ts';
import { type Said, formId, moodOf } from './responses.schema.ts';

export type Voice = {
	/** Random id of the form (or of the sender's message): the same id is stored once. */
	formId: string;
	unit: { id: string; answerDays: number };
	questionnaire: Questionnaire;
	channel: Channel;
	pointId?: string;
	said: Said;
	/** The day it was given, where that is not today: a paper card, an import. */
	givenOn?: Day;
	/** Too many came from the same place: kept for review, counted when released. */
	held?: boolean;
};

export type Receipt = { code: string | undefined; dueOn: Day | undefined; already: boolean };

/**
 * Gives feedback: the one way in for a voice, whatever its channel.
 *
 * Identity codes are removed here and not in the forms, so that no channel can forget it. The same
 * form sent again, also fifty times at once, is stored once and gets the same receipt: a slow
 * server must not make ten voices of one. Response, words and matter are one statement and one
 * commit. Nothing of the sender's machine and no instant is kept. A form that comes again with other
 * words is another voice.
 *
 * @throws Invalid when the form's id is not one that we gave
 */
export async function giveFeedback(ctx: Ctx, voice: Voice): Promise<Receipt> {
	const { db, now, locale } = ctx;
	if (!formId.safeParse(voice.formId).success) throw new Invalid({ form: 'form_id' });
	const givenOn = voice.givenOn ?? dayOf(now());
	const { said, questionnaire, unit } = voice;
	const texts = Object.entries(said.texts)
		.map(([questionId, text]) => [questionId, removeIdentityCodes(text, locale).text] as const)
		.filter(([, text]) => text.length > 0);
	const code = said.wantsAnswer ? trackingCodeOf(voice.formId) : undefined;
	const dueOn = code ? addWorkingDays(givenOn, unit.answerDays) : undefined;
	const mood = moodOf(questionnaire, said.answers);
	const opens = texts.length > 0 || said.wantsAnswer;
	const matter = matterOpenedFor('response', {
		unitId: unit.id,
		openedOn: givenOn,
		channel: voice.channel,
		locale,
		mood,
		held: voice.held ?? false,
		asks: code && dueOn ? { code, dueOn, email: said.email } : undefined
	});
	// Planned once: planning these inserts takes the database longer than doing them.
	const { rows } = await sql<{ id: string }>`${prepared}
		with response as (
			insert into listening.response (
				sender_key, unit_id, version_id, point_id, channel, given_on, locale, respondent, helped_by,
				answers, mood, held
			)
			values (
				${senderKeyOf(voice.formId)}, ${unit.id}, ${questionnaire.versionId}, ${voice.pointId ?? null},
				${voice.channel}, ${givenOn}, ${locale}, ${said.respondent}, ${said.helpedBy},
				${JSON.stringify(said.answers)}, ${mood}, ${voice.held ?? false}
			)
			on conflict (sender_key) do nothing
			returning id
		),
		words as (
			insert into listening.open_answer (response_id, question_id, text)
			select response.id, word.question_id, word.text
			from response, unnest(
				${texts.map(([questionId]) => questionId)}::text[], ${texts.map(([, text]) => text)}::text[]
			) as word (question_id, text)
		)
		${opens ? sql`, ${matter}` : sql``}
		select id from response`.execute(db);
	if (rows.length > 0) return { code, dueOn, already: false };
	const before = await saidBefore(db, voice.formId);
	const content = contentOf(said.answers, texts);
	if (before && contentOf(before.answers, before.texts) !== content) {
		// Back in the browser, changed and sent again: another voice, with a receipt of its own.
		return giveFeedback(ctx, { ...voice, formId: anotherId(voice.formId, content) });
	}
	return { code, dueOn: code ? before?.dueOn : undefined, already: true };
}

/** What was said, as one text to compare by. */
const contentOf = (answers: Answers, texts: readonly (readonly [string, string])[]): string =>
	JSON.stringify([Object.entries(answers).sort(), texts.toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** The id of what was said with a form that had been sent already: the same for the same words. */
const anotherId = (id: string, content: string): string =>
	createHash('sha256').update(`${id}\n${content}`).digest('base64url').slice(0, 22);

/** What the same form said the first time, and the day that was promised. */
async function saidBefore(db: Ctx['db'], id: string) {
	const row = await db
		.selectFrom('listening.response as r')
		.leftJoin('changing.matter as m', 'm.responseId', 'r.id')
		.select(['r.id', 'r.answers', 'm.dueOn'])
		.where('r.senderKey', '=', senderKeyOf(id))
		.executeTakeFirst();
	if (!row) return undefined;
	const texts = await db
		.selectFrom('listening.openAnswer')
		.select(['questionId', 'text'])
		.where('responseId', '=', row.id)
		.execute();
	return {
		answers: row.answers as Answers,
		texts: texts.map(({ questionId, text }) => [questionId, text] as const),
		dueOn: row.dueOn ?? undefined
	};
}

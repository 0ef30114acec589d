import { sql } from 'kysely';
import type { Ctx } from '#platform/auth/context.ts';
import { addDays } from '#platform/clock/days.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { prepared } from '#platform/db/database.server.ts';
import type { Channel } from '#platform/voice-channels.ts';
import type { SurveyDoor } from '../campaigns/campaigns.public.server.ts';
import { removeIdentityCodes } from '../redaction/redaction.public.ts';
import { type Fields, type Given, isNothing } from './answers.schema.ts';
import { seal } from './sealing.ts';

export const helpers = ['nobody', 'relative', 'assistant', 'staff'] as const;
export type Helper = (typeof helpers)[number];

export type Cast = {
	door: Pick<SurveyDoor, 'campaign' | 'unit' | 'questionnaire'>;
	/** What the same code or form counts once by: a keyed hash, see `campaigns/codes.ts`. */
	key: Buffer;
	channel: Channel;
	given: Given;
	helpedBy: Helper | null;
	/** Too many came from one place: counted when somebody has looked at them. */
	held?: boolean;
};

/**
 * Puts one person's answers into the campaign's box: the one way in for every channel.
 *
 * One statement and one commit, so that a code is never spent without its answers, nor answers kept
 * without their code being spent. What was cast lies in the box without a day; it is moved in random
 * order, with at least four others, when the box is opened (decision 0007).
 *
 * @returns false where the same code or form had answered already; nothing is changed then
 * @throws RangeError when nothing was answered: whoever reads the form says that to the person
 */
export async function castAnswers({ db, locale }: Ctx, cast: Cast): Promise<boolean> {
	const { door, given } = cast;
	if (isNothing(given)) throw new RangeError('nothing was answered');
	const texts = Object.fromEntries(
		Object.entries(given.texts)
			.map(([id, text]) => [id, removeIdentityCodes(text, locale).text] as const)
			.filter(([, text]) => text.length > 0)
	);
	const { rows } = await sql<{ one: number }>`${prepared}
		with spent as (
			insert into listening.cast_key (key, campaign_id) values (${cast.key}, ${door.campaign.id})
			on conflict (key) do nothing
			returning campaign_id
		)
		insert into listening.ballot (
			campaign_id, unit_id, version_id, channel, locale, helped_by, answers, texts, held
		)
		select campaign_id, ${door.unit.id}::uuid, ${door.questionnaire.versionId}::uuid,
			${cast.channel}, ${locale}, ${cast.helpedBy}, ${JSON.stringify(given.answers)}::jsonb,
			${JSON.stringify(texts)}::jsonb, ${cast.held ?? false}::boolean
		from spent
		returning 1 as one`.execute(db);
	return rows.length > 0;
}

const KEPT_DAYS = 14;

/**
 * Keeps answers that somebody goes on with later, on whatever device, by their code.
 *
 * They are sealed with a key that needs the code: neither a worker nor a copy of the database can
 * read what somebody has not sent. Keeping again replaces what was kept.
 *
 * @returns the last day on which they can be gone on with
 */
export async function keepDraft(
	{ db, now }: Ctx,
	draft: { door: Cast['door']; key: Buffer; sealKey: Buffer; fields: Fields }
): Promise<Day> {
	const { campaign, unit } = draft.door;
	const today = dayOf(now());
	const late = addDays(today, KEPT_DAYS);
	const keptUntil = late < campaign.closesOn ? late : campaign.closesOn;
	const sealed = seal(draft.sealKey, JSON.stringify({ unitId: unit.id, fields: draft.fields }));
	await db
		.insertInto('listening.surveyDraft')
		.values({ key: draft.key, campaignId: campaign.id, sealed, keptUntil })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ sealed, keptUntil }))
		.execute();
	return keptUntil;
}

/** Forgets half-given answers: they were sent, or somebody begins anew. */
export async function forgetDraft({ db }: Pick<Ctx, 'db'>, key: Buffer): Promise<void> {
	await db.deleteFrom('listening.surveyDraft').where('key', '=', key).execute();
}

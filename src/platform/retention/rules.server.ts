import { sql } from 'kysely';
import { forgetExpired } from '../auth/sign-in.public.server.ts';
import { addDays } from '../clock/days.ts';
import { dayOf } from '../clock/today.ts';
import type { Db, Tx } from '../db/database.server.ts';
import { type KeptKind, type Retention, keptKinds } from './retention.schema.ts';

/** From when on something is kept: `day` in Finland, `instant` for what has one; and what is now. */
export type Limit = { day: string; instant: Date; today: string; now: Date };

const DAY_MS = 86_400_000;

/** The limit of a kind: what is older than this has been kept long enough. */
export const limitOf = (days: number, now: Date): Limit => ({
	day: addDays(dayOf(now), -days),
	instant: new Date(now.getTime() - days * DAY_MS),
	today: dayOf(now),
	now
});

type Rule = {
	/** How much there is to forget now. */
	count: (db: Db, limit: Limit) => Promise<number>;
	/** Forgets at most about `size` of it; what was forgotten, 0 when nothing is left. */
	forget: (tx: Tx, limit: Limit, size: number) => Promise<number>;
};

const changed = async (db: Db, statement: ReturnType<typeof sql>): Promise<number> =>
	Number((await statement.execute(db)).numAffectedRows ?? 0);
const counted = async (db: Db, from: ReturnType<typeof sql>): Promise<number> => {
	const { rows } = await sql<{ n: number }>`select count(*)::int as n ${from}`.execute(db);
	return rows[0]?.n ?? 0;
};

/** A rule that deletes rows of one table; `which` says which, with the table as `t`. */
const deleting = (table: string, which: (limit: Limit) => ReturnType<typeof sql>): Rule => ({
	count: (db, limit) => counted(db, sql`from ${sql.table(table)} t ${which(limit)}`),
	forget: (tx, limit, size) =>
		changed(
			tx,
			sql`delete from ${sql.table(table)} where ctid = any (array(
				select t.ctid from ${sql.table(table)} t ${which(limit)} limit ${size}))`
		)
});

const together = (...rules: Rule[]): Rule => ({
	count: async (db, limit) => {
		let sum = 0;
		for (const rule of rules) sum += await rule.count(db, limit);
		return sum;
	},
	forget: async (tx, limit, size) => {
		let sum = 0;
		for (const rule of rules) sum += await rule.forget(tx, limit, size);
		return sum;
	}
});

/** A client's own words. Answers on scales, the day and the unit stay: figures stay true. */
const openAnswers = deleting(
	'listening.open_answer',
	({ day }) =>
		sql`join listening.response r on r.id = t.response_id where r.given_on < ${day}::date`
);

/** The same of surveys, counted from the day on which nobody could answer any more. */
const surveyTexts = deleting(
	'listening.survey_text',
	({ day }) => sql`join listening.campaign c on c.id = t.campaign_id
		where c.state in ('closed', 'cancelled') and c.closes_on < ${day}::date`
);

/** The day on which an interview ended; one that nobody closed counts as ended long after its day. */
const interviewEnded = sql`coalesce(i.closed_on,
	coalesce((i.starts_at at time zone 'Europe/Helsinki')::date, i.made_on) + 90)`;

/** What was written down of what people said in an interview. Its approved summary stays. */
const interviewNotes = deleting(
	'listening.interview_note',
	({ day }) => sql`join listening.interview i on i.id = t.interview_id
		where ${interviewEnded} < ${day}::date`
);

/** First names and pseudonyms of those who came: that they are clients is secret. */
const names = deleting(
	'listening.interview_participant',
	({ day }) => sql`join listening.interview i on i.id = t.interview_id
		where ${interviewEnded} <= ${day}::date`
);

const messages = deleting(
	'changing.matter_message',
	({ day }) => sql`where t.written_on < ${day}::date`
);
const notes = deleting(
	'changing.matter_note',
	({ instant }) => sql`where t.written_at < ${instant}`
);

const abandoned = ({ day }: Limit) => sql`
	where t.state in ('new', 'open', 'asked', 'answered') and t.opened_on < ${day}::date
		and not exists (
			select 1 from changing.matter_message m where m.matter_id = t.id and m.written_on >= ${day}::date
		)`;

/**
 * Matters that are still open when their words are due to go are closed with them, and the address
 * goes too: an inbox must not hold questions that nobody can read any more. How many they were
 * stands in the log.
 */
const openMatters: Rule = {
	count: (db, limit) => counted(db, sql`from changing.matter t ${abandoned(limit)}`),
	forget: (tx, limit, size) =>
		changed(
			tx,
			sql`with old as (
				select t.id, t.state from changing.matter t ${abandoned(limit)} limit ${size} for update
			),
			closed as (
				update changing.matter m
				set state = 'closed', closed_on = ${limit.today}::date, version = m.version + 1
				from old where old.id = m.id
			),
			untold as (
				delete from changing.matter_contact where matter_id in (select id from old)
			)
			insert into changing.matter_event (matter_id, action, before)
			select id, 'closed', jsonb_build_object('state', state, 'closedOn', null) from old`
		)
};

/** Addresses for telling of an answer: a matter that is over has nobody to tell. */
const contacts = deleting(
	'changing.matter_contact',
	({ day }) => sql`join changing.matter m on m.id = t.matter_id
		where m.state in ('closed', 'withdrawn') and coalesce(m.closed_on, m.opened_on) <= ${day}::date`
);

const endedSessions = deleting(
	'platform.session',
	({ instant }) => sql`where t.expires_at < ${instant}`
);
const oldSteps = deleting(
	'platform.verification',
	({ instant }) => sql`where t.expires_at < ${instant}`
);
const signIns: Rule = {
	count: async (db, limit) =>
		(await endedSessions.count(db, limit)) + (await oldSteps.count(db, limit)),
	forget: async (tx, limit, size) => {
		const done = await together(endedSessions, oldSteps).forget(tx, limit, size);
		// Links and invitations that came to nothing go by the sign-in's own times.
		if (done < size) await forgetExpired(tx, limit.instant);
		return done;
	}
};

const imports = deleting(
	'platform.unit_import',
	({ instant, now }) => sql`where t.uploaded_at < ${instant} or t.expires_at < ${now}`
);

const oldDrafts = ({ day }: Limit) => sql`
	where t.state = 'draft' and t.promised_on < ${day}::date
		and not exists (select 1 from changing.commitment_edit e where e.commitment_id = t.id)`;

/** Drafts of promises that were never made; one that was ever public is history and stays. */
const drafts: Rule = {
	count: (db, limit) => counted(db, sql`from changing.commitment t ${oldDrafts(limit)}`),
	forget: async (tx, limit, size) => {
		const { rows } = await sql<{ id: string }>`
			select t.id from changing.commitment t ${oldDrafts(limit)} limit ${size} for update`.execute(tx);
		const ids = rows.map(({ id }) => id);
		if (ids.length === 0) return 0;
		for (const table of ['commitment_theme', 'commitment_matter', 'quote']) {
			await sql`delete from ${sql.table(`changing.${table}`)}
				where commitment_id = any (${ids}::uuid[])`.execute(tx);
		}
		return changed(tx, sql`delete from changing.commitment where id = any (${ids}::uuid[])`);
	}
};

const ENDED_DAYS = 30;

/**
 * Contact details of people who want to develop services: told on the page that they go in a year
 * unless contact is made. Only the month of leaving is known, so it is counted from its first day.
 * Who said no more is kept for a month, so that a slip can be undone; who joined stays.
 */
const interests = deleting(
	'together.interest',
	({ day, today }) => sql`
		where (t.state = 'new' and t.left_in < ${day}::date)
			or (t.state = 'contacted' and t.changed_on < ${day}::date)
			or (t.state = 'ended' and t.changed_on < ${today}::date - ${ENDED_DAYS}::int)`
);

/** One rule for each kind, in the order that they are carried out. */
export const rules: Record<KeptKind, Rule> = {
	texts: together(openAnswers, surveyTexts, interviewNotes),
	conversations: together(openMatters, messages, notes),
	contacts,
	names,
	sessions: signIns,
	imports,
	drafts,
	interests
};

/** How much would be forgotten the next night by these times. */
export async function countDue(db: Db, retention: Retention, now: Date): Promise<Retention> {
	const due = {} as Retention;
	for (const kind of keptKinds) {
		due[kind] = await rules[kind].count(db, limitOf(retention[kind], now));
	}
	return due;
}

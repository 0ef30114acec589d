import { sql } from 'kysely';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { type Db, type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, NotFound, found } from '#platform/errors/errors.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { removeIdentityCodes } from '../redaction/redaction.public.ts';
import { may } from './interviews.policy.ts';

/** An interview with what its rules need to know. */
export const interviews = (db: Db) =>
	db
		.selectFrom('listening.interview as i')
		.selectAll('i')
		.select([
			sql<boolean>`i.approved_on is not null`.as('approved'),
			sql<string[]>`array(
				select person_id from listening.interview_interviewer
				where interview_id = i.id and person_id is not null order by no)`.as('interviewerIds')
		]);
export type Interview = Awaited<
	ReturnType<ReturnType<typeof interviews>['executeTakeFirstOrThrow']>
>;

/** An interview that this person may read; for everyone else there is none. */
export async function readable(db: Db, who: StaffCtx['who'], id: string): Promise<Interview> {
	const interview = found(await interviews(db).where('i.id', '=', id).executeTakeFirst());
	if (!may.read(who, interview)) throw new NotFound();
	return interview;
}

type Done = {
	/** New values of the interview itself; with any, its version is raised. */
	values?: Record<string, unknown>;
	/** Words for the history that those who carry it on read. */
	why?: string;
	/** Whether it stands in that history at all. */
	told?: boolean;
};
/** What is done to interviews, as the log says it. */
export type Did =
	| 'aimed'
	| 'asked'
	| 'agreed'
	| 'gathered'
	| 'stepped'
	| 'began'
	| 'ended'
	| 'noted'
	| 'summarised'
	| 'approved'
	| 'summary-reopened'
	| 'discussed'
	| 'decided'
	| 'promised'
	| 'removed'
	| 'restored'
	| 'cancelled'
	| 'closed'
	| 'taken-back';

type Change<T> = {
	id: string;
	/** The version that the form showed; changes of parts of their own do without. */
	version?: number;
	rule: keyof typeof may;
	did: Did;
	work: (tx: Tx, interview: Interview, today: Day) => Promise<Done & { result?: T }>;
};

/**
 * Changes an interview as every change of it must go: found and locked, allowed, changed, recorded.
 *
 * @throws NotFound to those who may not even read it
 */
export function changeInterview<T = void>(ctx: StaffCtx, change: Change<T>): Promise<T> {
	const { db, who, now } = ctx;
	return inTransaction(db, async (tx) => {
		await sql`select from listening.interview where id = ${change.id} for update`.execute(tx);
		const interview = await readable(tx, who, change.id);
		allow(who, may[change.rule], interview);
		if (change.version !== undefined && interview.version !== change.version) throw new Conflict();
		const today = dayOf(now());
		const { values, why, told, result } = await change.work(tx, interview, today);
		if (values) {
			await tx
				.updateTable('listening.interview')
				.set({ ...values, version: interview.version + 1 })
				.where('id', '=', interview.id)
				.execute();
		}
		if (told) {
			const event = { interviewId: interview.id, did: change.did, doneOn: today };
			await tx
				.insertInto('listening.interviewEvent')
				.values({ ...event, doneBy: who.personId, why: why ?? '' })
				.execute();
		}
		await record(tx, who, `interview.${change.did}`, interview.id, {}, interview.unitId);
		return result as T;
	});
}

/** A text as it may be stored: without identity codes, in any language. */
export const clean = (text: string, locale = 'fi'): string =>
	removeIdentityCodes(text, isLocale(locale) ? locale : 'fi').text;

/** The same of words in several languages, ready for the database. */
export const cleanWords = (words: LocalizedText): string =>
	JSON.stringify(
		Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, clean(text, locale)]))
	);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether somebody typed an identity code, so that they are told that it was left out. */
export const holdsCode = (typed: Iterable<unknown>): boolean =>
	[...typed].some(
		(value) =>
			typeof value === 'string' && !ID.test(value) && removeIdentityCodes(value).removed > 0
	);

import { sql } from 'kysely';
import { workingDaysBetween } from '#platform/clock/working-days.ts';
import type { Db } from '#platform/db/database.server.ts';
import { periodBounds } from '#platform/clock/periods.ts';

/** One place and period as counted the plain and slow way, with nothing of the publishing code. */
export type Plain = {
	unitId: string;
	period: string;
	n: number;
	positive: number;
	neutral: number;
	negative: number;
	npsN: number;
	nps: number | null;
	asked: number;
	answers: number;
	inTime: number;
	late: number;
	medianDays: number | null;
};

type Matter = { openedOn: string; answeredOn: string | null; dueOn: string };

/** Counts one place with all below it by asking for every row. */
export async function plainly(db: Db, unitId: string, period: string): Promise<Plain> {
	const { from, to } = periodBounds(period);
	const below = sql`
		with recursive below as (
			select id from platform.unit where id = ${unitId}
			union all select u.id from platform.unit u join below b on u.parent_id = b.id
		)`;
	const voices = await sql<{ mood: number; nps: number | null }>`${below}
		select mood, (answers ->> 'national.nps')::int as nps from listening.response
		where unit_id in (select id from below) and given_on >= ${from} and given_on <= ${to}
			and mood is not null and held = false and withdrawn = false`.execute(db);
	const matters = await sql<Matter>`${below}
		select opened_on as "openedOn", answered_on as "answeredOn", due_on as "dueOn"
		from changing.matter
		where unit_id in (select id from below) and due_on >= ${from} and due_on <= ${to}
			and wants_answer = true and held = false and state != 'withdrawn'`.execute(db);
	const moods = (mood: number) => voices.rows.filter((voice) => voice.mood === mood).length;
	const scores = voices.rows.flatMap(({ nps }) => (nps === null ? [] : [nps]));
	const answered = matters.rows.filter(({ answeredOn }) => answeredOn !== null);
	const days = answered
		.map((matter) => workingDaysBetween(matter.openedOn, matter.answeredOn as string))
		.sort((a, b) => a - b);
	const middle = (days.length - 1) / 2;
	return {
		unitId,
		period,
		n: voices.rows.length,
		positive: moods(1),
		neutral: moods(0),
		negative: moods(-1),
		npsN: scores.length,
		nps:
			scores.length === 0
				? null
				: Math.round(
						(100 * (scores.filter((s) => s >= 9).length - scores.filter((s) => s <= 6).length)) /
							scores.length
					),
		asked: matters.rows.length,
		answers: answered.length,
		inTime: answered.filter(({ answeredOn, dueOn }) => (answeredOn as string) <= dueOn).length,
		late: answered.filter(({ answeredOn, dueOn }) => (answeredOn as string) > dueOn).length,
		medianDays:
			days.length === 0
				? null
				: ((days[Math.floor(middle)] as number) + (days[Math.ceil(middle)] as number)) / 2
	};
}

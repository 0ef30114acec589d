import { sql } from 'kysely';
import { addDays, dayOfNumber, numberOfDay } from '#platform/clock/days.ts';
import type { Day } from '#platform/clock/today.ts';
import { isWorkingDay } from '#platform/clock/working-days.ts';
import type { Db } from '#platform/db/database.server.ts';
import { type Counts, noCounts } from './counts.ts';

export type Bounds = { from: Day; to: Day };

/**
 * What was said and answered in each unit by itself, without the units below it.
 *
 * Two statements over an index range of days, so that a quarter with a million voices is counted in
 * seconds. Held voices have not been let in, withdrawn ones have been taken back: neither counts. A
 * voice that says nothing of how it was (no mood) is heard, but is no figure.
 *
 * Answers belong to the period of the day by which they were promised: a week after the period has
 * ended, every one of them is either in time or not, which could not be said of those asked for on
 * its last day.
 */
export async function countUnits(db: Db, { from, to }: Bounds): Promise<Map<string, Counts>> {
	const voices = await sql<{ unitId: string } & Counts>`
		select unit_id as "unitId",
			count(*) filter (where mood = 1)::int as positive,
			count(*) filter (where mood = 0)::int as neutral,
			count(*) filter (where mood = -1)::int as negative,
			count(*) filter (where nps >= 9)::int as promoters,
			count(*) filter (where nps >= 7 and nps < 9)::int as passives,
			count(*) filter (where nps < 7)::int as detractors
		from (
			select unit_id, mood,
				case when jsonb_typeof(answers -> 'national.nps') = 'number'
					then (answers ->> 'national.nps')::numeric end as nps
			from listening.response
			where given_on between ${from}::date and ${to}::date
				and mood is not null and not held and not withdrawn
		) as voice
		group by unit_id`.execute(db);
	const answers = await sql<{ unitId: string } & Counts>`
		select unit_id as "unitId",
			count(*) filter (where answered_on <= due_on)::int as "inTime",
			count(*) filter (where answered_on > due_on)::int as late,
			count(*) filter (where answered_on is null)::int as unanswered
		from changing.matter
		where due_on between ${from}::date and ${to}::date and wants_answer
			and kind = 'feedback' and not held and state <> 'withdrawn'
		group by unit_id`.execute(db);
	const all = new Map<string, Counts>();
	for (const { unitId, ...counts } of [...voices.rows, ...answers.rows]) {
		all.set(unitId, { ...noCounts, ...all.get(unitId), ...counts });
	}
	return all;
}

/**
 * Median of the working days that answers took, for every place in the tree with all below it.
 *
 * @param below each place with the units that belong to it
 * @returns nothing for a place without answers
 */
export async function medianDays(
	db: Db,
	{ from, to }: Bounds,
	below: readonly { placeId: string; unitId: string }[]
): Promise<Map<string, number>> {
	const last = await db
		.selectFrom('changing.matter')
		.select((eb) => [eb.fn.min('openedOn').as('first'), eb.fn.max('answeredOn').as('last')])
		.where('dueOn', '>=', from)
		.where('dueOn', '<=', to)
		.where('wantsAnswer', '=', true)
		.executeTakeFirst();
	if (!last?.first || !last.last) return new Map();
	const calendar = workingDayNumbers(last.first, last.last);
	const { rows } = await sql<{ placeId: string; days: number }>`
		with calendar (day, no) as (
			select * from unnest(${calendar.days}::date[], ${calendar.numbers}::int[])
		),
		took as materialized (
			select m.unit_id, ended.no - begun.no as days
			from changing.matter m
			join calendar begun on begun.day = m.opened_on
			join calendar ended on ended.day = m.answered_on
			where m.due_on between ${from}::date and ${to}::date and m.wants_answer
				and m.kind = 'feedback' and not m.held and m.state <> 'withdrawn'
		)
		select place.id as "placeId",
			percentile_cont(0.5) within group (order by took.days)::float8 as days
		from unnest(${below.map(({ placeId }) => placeId)}::uuid[],
			${below.map(({ unitId }) => unitId)}::uuid[]) as place (id, unit_id)
		join took on took.unit_id = place.unit_id
		group by place.id`.execute(db);
	return new Map(rows.map(({ placeId, days }) => [placeId, days]));
}

/** Every day with how many working days there have been up to it: their difference is how long. */
function workingDayNumbers(from: Day, to: Day): { days: Day[]; numbers: number[] } {
	const days: Day[] = [];
	const numbers: number[] = [];
	let no = 0;
	for (let day = numberOfDay(from); day <= numberOfDay(addDays(to, 1)); day++) {
		if (isWorkingDay(dayOfNumber(day))) no++;
		days.push(dayOfNumber(day));
		numbers.push(no);
	}
	return { days, numbers };
}

/** The first day of which there is anything to count; nothing where nobody has spoken yet. */
export async function firstDay(db: Db): Promise<Day | undefined> {
	const row = await db
		.selectFrom('listening.response')
		.select((eb) => eb.fn.min('givenOn').as('day'))
		.executeTakeFirst();
	return row?.day ?? undefined;
}

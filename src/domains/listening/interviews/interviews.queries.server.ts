import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { containing } from '#platform/db/text-search.server.ts';
import { dayOf } from '#platform/clock/today.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { findInBank } from '../questionnaires/bank-of-interviews.public.server.ts';
import { type Interview, interviews, readable } from './changing.server.ts';
import { dayAndTime } from './helsinki.ts';
import { may, mayMakeSomewhere, mayReadSomewhere, readableUnits } from './interviews.policy.ts';
import type { ListFilter } from './interviews.schema.ts';
import * as parts from './parts.queries.server.ts';
import { interviewerChoices } from './people.queries.server.ts';
import { notesOf, turnsOf } from './running.queries.server.ts';
import { adviceFor, nameOfStep, seatsOf } from './steps.ts';

export const PAGE = 30;

/**
 * Interviews of the units where this person works, open ones on top, the newest first.
 *
 * @throws Forbidden to those who work in no unit
 */
export async function listInterviews(ctx: StaffCtx, filter: ListFilter = {}) {
	const { db, who, locale } = ctx;
	allow(who, mayReadSomewhere, undefined);
	const mine = db
		.selectFrom('listening.interview as i')
		.innerJoin('platform.unit as u', 'u.id', 'i.unitId')
		.where('i.unitId', '=', sql<string>`any (${readableUnits(who)}::uuid[])`);
	let query = mine;
	if (filter.unit) query = query.where('u.slug', '=', filter.unit);
	if (filter.state) query = query.where('i.state', '=', filter.state);
	if (filter.search) {
		const words = containing(filter.search);
		query = query.where(sql<boolean>`(i.title::text ilike ${words} or i.theme ilike ${words})`);
	}
	const [{ count }, units] = await Promise.all([
		query.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow(),
		mine.select(['u.slug', 'u.name']).distinct().execute()
	]);
	const pages = Math.max(1, Math.ceil(count / PAGE));
	const page = Math.min(filter.page ?? 1, pages);
	const rows = await query
		.select(['i.id', 'i.title', 'i.kind', 'i.state', 'i.step', 'i.round', 'i.startsAt', 'i.madeOn'])
		.select(['i.theme', 'u.name as unitName'])
		.orderBy(sql`i.state <> 'open'`)
		.orderBy(sql`coalesce(i.starts_at, i.made_on::timestamptz)`, 'desc')
		.orderBy('i.id')
		.limit(PAGE)
		.offset((page - 1) * PAGE)
		.execute();
	return {
		rows: rows.map(({ title, unitName, startsAt, ...row }) => ({
			...row,
			title: inLocale(title, locale),
			unit: inLocale(unitName, locale),
			day: startsAt && dayOf(startsAt)
		})),
		mayMake: mayMakeSomewhere(who),
		filter: { state: filter.state ?? '', unit: filter.unit ?? '', search: filter.search ?? '' },
		count,
		page,
		pages,
		units: units
			.map(({ slug, name }) => ({ value: slug, label: wordsIn(name, locale) }))
			.sort((a, b) => a.label.localeCompare(b.label, locale === 'sv' ? 'sv' : 'fi'))
	};
}
export type InterviewList = Awaited<ReturnType<typeof listInterviews>>;

/** Units for which this person makes interviews. */
export async function unitChoices(ctx: StaffCtx) {
	const { db, who, locale } = ctx;
	allow(who, mayMakeSomewhere, undefined);
	const mine = new Set(who.workUnitIds);
	return (await listUnits(db))
		.filter((unit) => mine.has(unit.id) && unit.kind !== 'county')
		.map((unit) => ({ value: unit.id, slug: unit.slug, label: wordsIn(unit.name, locale) }));
}

const rights = (who: StaffCtx['who'], interview: Interview) => ({
	run: may.run(who, interview),
	summarise: may.summarise(who, interview),
	reopenSummary: may.reopenSummary(who, interview),
	repeat: may.repeat(who, interview),
	takeBack: may.takeBack(who, interview),
	names: may.readNames(who, interview)
});

/**
 * An interview whole, as those of its unit carry it on.
 *
 * @throws NotFound to everyone else: that it is held is not theirs to know
 */
export async function getInterview(ctx: StaffCtx, id: string) {
	const { db, who, locale } = ctx;
	const interview = await readable(db, who, id);
	const can = rights(who, interview);
	const unit = await db
		.selectFrom('platform.unit')
		.select(['slug', 'name', 'sensitive'])
		.where('id', '=', interview.unitId)
		.executeTakeFirstOrThrow();
	const [questions, interviewers, names, findings, discussions, actions, events, notes, turns] =
		await Promise.all([
			parts.listQuestions(db, id),
			parts.interviewersOf(db, id),
			can.names ? parts.namesOf(db, id) : new Map<number, string>(),
			parts.findingsOf(db, id),
			parts.discussionsOf(db, id),
			parts.actionsOf(db, id),
			parts.eventsOf(db, id),
			notesOf(db, id),
			turnsOf(db, id)
		]);
	const later = await interviews(db)
		.where('i.previousId', '=', id)
		.orderBy('i.round')
		.orderBy('i.id')
		.execute();
	const { startsAt, endsAt } = interview;
	const noted = (key: string) => parts.looked(notes.get(key)?.text ?? '', 'fi');
	return {
		...interview,
		raw: { title: interview.title, aim: interview.aim } as Record<string, Record<string, string>>,
		title: inLocale(interview.title, locale),
		aim: inLocale(interview.aim, locale),
		unit: { id: interview.unitId, slug: unit.slug, name: inLocale(unit.name, locale) },
		stepName: nameOfStep(interview.step),
		when: startsAt &&
			endsAt && {
				day: dayAndTime(startsAt).day,
				starts: dayAndTime(startsAt).time,
				ends: dayAndTime(endsAt).time
			},
		questions: questions.map((question) => ({
			...question,
			words: question.text,
			text: inLocale(question.text, locale),
			note: noted(question.id)
		})),
		wholeNote: noted(''),
		interviewers,
		names: Object.fromEntries(names) as Record<number, string>,
		seats: seatsOf(interview),
		turns,
		advice: adviceFor(interview.kind, {
			people: interview.came ?? interview.asked,
			interviewers: interviewers.length
		}),
		findings,
		discussions,
		actions,
		events,
		laterRounds: later.map((one) => ({ id: one.id, round: one.round })),
		can,
		today: dayOf(ctx.now())
	};
}
export type InterviewPage = Awaited<ReturnType<typeof getInterview>>;

/** What may be chosen in the steps that plan: the bank's questions, and who may interview. */
export async function planningChoices(ctx: StaffCtx, page: InterviewPage) {
	const { db, locale } = ctx;
	const [bank, people] = await Promise.all([findInBank(db), interviewerChoices(db, page.unit.id)]);
	const there = new Set(
		page.questions.filter(({ removed }) => !removed).map(({ questionId }) => questionId)
	);
	return {
		bank: bank
			.filter(({ id }) => !there.has(id))
			.map(({ id, topic, text }) => ({ id, topic: topic ?? '', text: inLocale(text, locale) })),
		people: people.map(({ id, name }) => ({ value: id, label: name }))
	};
}
export type Choices = Awaited<ReturnType<typeof planningChoices>>;

import { sql } from 'kysely';
import { z } from 'zod';
import { m } from '#texts';
import { theApp } from '#platform/app.server.ts';
import { record } from '#platform/audit/record.server.ts';
import { system } from '#platform/auth/actor.ts';
import { dayOf } from '#platform/clock/today.ts';
import { addWorkingDays } from '#platform/clock/working-days.ts';
import { type Db, type Tx, inTransaction } from '#platform/db/database.server.ts';
import { type Locale, href, isLocale } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { defineJob } from '#platform/jobs/jobs.public.server.ts';
import { queueMail } from '#platform/mail/mail.public.server.ts';
import { matterById } from './matters.queries.server.ts';

const one = z.object({ id: z.uuid() });
const localeOf = (value: string): Locale => (isLocale(value) ? value : 'fi');
const addressOf = (path: string, locale: Locale) => {
	const { settings } = theApp();
	return (settings.ORIGIN ?? settings.origins[0]) + href(path, locale);
};

const subjects = { answer: m.mail_answer_subject, question: m.mail_question_subject };

/** Tells the sender that there is a message, where they left an address. Never what it says. */
export const tellSender = defineJob({
	name: 'matter.tell-sender',
	schema: one.extend({ kind: z.enum(['answer', 'question']).default('answer') }),
	work: ({ id, kind }, { db }) =>
		inTransaction(db, async (tx) => {
			const contact = await tx
				.selectFrom('changing.matterContact')
				.select(['email', 'locale'])
				.where('matterId', '=', id)
				.executeTakeFirst();
			if (!contact) return;
			const locale = localeOf(contact.locale);
			await queueMail(tx, {
				to: contact.email,
				locale,
				subject: subjects[kind]({}, { locale }),
				text: m.mail_answer_text({ address: addressOf('/koodi', locale) }, { locale })
			});
		})
});

type Person = { email: string; locale: string };

/** Those who work at (or lead) a unit, by a grant there or above it. */
async function peopleAt(tx: Db, unitId: string, roles: string[]): Promise<Person[]> {
	const { rows } = await sql<Person>`
		with recursive up as (
			select id, parent_id from platform.unit where id = ${unitId}
			union all
			select u.id, u.parent_id from platform.unit u join up on u.id = up.parent_id
		)
		select distinct p.email, p.locale from platform.person p
		join platform.role_grant g on g.person_id = p.id
		where p.ended_at is null and g.role = any (${roles}::text[]) and g.unit_id in (select id from up)`.execute(
		tx
	);
	return rows;
}

const unitName = async (tx: Db, id: string, locale: Locale) => {
	const unit = await tx
		.selectFrom('platform.unit')
		.select('name')
		.where('id', '=', id)
		.executeTakeFirst();
	return wordsIn(unit?.name, locale);
};

async function tellPeople(
	tx: Tx,
	people: Person[],
	unitId: string,
	id: string,
	subject: typeof m.mail_worrying_subject,
	text: typeof m.mail_worrying_text
) {
	for (const person of people) {
		const locale = localeOf(person.locale);
		const unit = await unitName(tx, unitId, locale);
		const address = addressOf(`/tyo/saapuneet/${id}?view=all`, locale);
		await queueMail(tx, {
			to: person.email,
			locale,
			subject: subject({ unit }, { locale }),
			text: text({ unit, address }, { locale })
		});
	}
}

/** Tells the leads at once that a voice was raised as worrying. */
export const tellLeads = defineJob({
	name: 'matter.tell-leads',
	schema: one,
	work: ({ id }, { db }) =>
		inTransaction(db, async (tx) => {
			const matter = await tx
				.selectFrom('changing.matter')
				.select(['unitId', 'worrying'])
				.where('id', '=', id)
				.executeTakeFirst();
			if (!matter?.worrying) return;
			const leads = await peopleAt(tx, matter.unitId, ['lead']);
			await tellPeople(tx, leads, matter.unitId, id, m.mail_worrying_subject, m.mail_worrying_text);
		})
});

/** Tells a unit that a matter was moved to it. */
export const tellMoved = defineJob({
	name: 'matter.tell-moved',
	schema: z.object({ id: z.uuid(), to: z.uuid() }),
	work: ({ id, to }, { db }) =>
		inTransaction(db, async (tx) => {
			const matter = await matterById(tx, id).executeTakeFirst();
			// Taken back or moved on meanwhile: it is not theirs to hear of.
			if (matter?.unitId !== to) return;
			const people = await peopleAt(tx, to, ['worker', 'lead']);
			await tellPeople(tx, people, to, id, m.mail_moved_subject, m.mail_moved_text);
		})
});

/** Each working morning: reminds of answers that are late or due within two working days. */
export const remind = defineJob({
	name: 'matter.remind',
	schema: z.object({}),
	every: '30 7 * * 1-5',
	work: (_data, { db, now }) =>
		inTransaction(db, async (tx) => {
			const today = dayOf(now());
			const soon = addWorkingDays(today, 2);
			const rows = await tx
				.selectFrom('changing.matter')
				.select(['unitId'])
				.select(sql<number>`count(*) filter (where due_on < ${today}::date)::int`.as('late'))
				.select(sql<number>`count(*) filter (where due_on >= ${today}::date)::int`.as('soon'))
				.where('wantsAnswer', '=', true)
				.where('held', '=', false)
				.where('state', 'in', ['new', 'open', 'asked'])
				.where('dueOn', '<=', soon)
				.where((eb) => eb.or([eb('remindedOn', 'is', null), eb('remindedOn', '<', today)]))
				.groupBy('unitId')
				.execute();
			for (const row of rows) {
				for (const person of await peopleAt(tx, row.unitId, ['worker', 'lead'])) {
					const locale = localeOf(person.locale);
					const address = addressOf('/tyo/saapuneet?view=waiting', locale);
					const { late, soon: near } = row;
					await queueMail(tx, {
						to: person.email,
						locale,
						subject: m.mail_remind_subject({ n: late + near }, { locale }),
						text: m.mail_remind_text({ late, soon: near, address }, { locale })
					});
				}
				await tx
					.updateTable('changing.matter')
					.set({ remindedOn: today })
					.where('unitId', '=', row.unitId)
					.where('wantsAnswer', '=', true)
					.where('state', 'in', ['new', 'open', 'asked'])
					.where('dueOn', '<=', soon)
					.execute();
				await record(tx, system, 'matter.reminded', row.unitId, {}, row.unitId);
			}
		})
});

const QUIET_DAYS = 30;

/** Closes answered matters that have been quiet for thirty days; the address is deleted with it. */
export const closeQuiet = defineJob({
	name: 'matter.close-quiet',
	schema: z.object({}),
	every: '15 2 * * *',
	work: (_data, { db, now }) =>
		inTransaction(db, async (tx) => {
			const today = dayOf(now());
			const closed = await tx
				.updateTable('changing.matter')
				.set((eb) => ({ state: 'closed', closedOn: today, version: eb('version', '+', 1) }))
				.where('state', '=', 'answered')
				.where(({ not, exists, selectFrom }) =>
					not(
						exists(
							selectFrom('changing.matterMessage as x')
								.select('x.id')
								.whereRef('x.matterId', '=', 'changing.matter.id')
								.where('x.writtenOn', '>', sql<string>`${today}::date - ${QUIET_DAYS}::int`)
						)
					)
				)
				.returning(['id', 'unitId'])
				.execute();
			for (const matter of closed) {
				await tx.deleteFrom('changing.matterContact').where('matterId', '=', matter.id).execute();
				await record(tx, system, 'matter.closed', matter.id, { quiet: true }, matter.unitId);
			}
		})
});

export const matterJobs = [tellSender, tellLeads, tellMoved, remind, closeQuiet];

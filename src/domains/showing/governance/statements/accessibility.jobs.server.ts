import { z } from 'zod';
import { m } from '#texts';
import { theApp } from '#platform/app.server.ts';
import { record } from '#platform/audit/record.server.ts';
import { system } from '#platform/auth/actor.ts';
import { addDays, weekdayOf } from '#platform/clock/days.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Db, inTransaction } from '#platform/db/database.server.ts';
import { href, isLocale } from '#platform/i18n/locale.ts';
import { defineJob } from '#platform/jobs/jobs.public.server.ts';
import { queueMail } from '#platform/mail/mail.public.server.ts';
import { waitingBarriers } from './accessibility.queries.server.ts';

const SOON_DAYS = 4;

/** Those who answer: the coordinators, and where there are none the administrators. */
async function answerers(db: Db): Promise<{ email: string; locale: string }[]> {
	for (const role of ['coordinator', 'administrator']) {
		const people = await db
			.selectFrom('platform.person as p')
			.innerJoin('platform.roleGrant as g', 'g.personId', 'p.id')
			.select(['p.email', 'p.locale'])
			.where('g.role', '=', role)
			.where('p.endedAt', 'is', null)
			.execute();
		if (people.length > 0) return people;
	}
	return [];
}

/**
 * Each working morning: tells of new accessibility feedback, and reminds of what must be answered
 * within four days or is late. The law's fourteen days are calendar days.
 */
export const remindOfBarriers = defineJob({
	name: 'accessibility.remind',
	schema: z.object({}),
	every: '40 7 * * 1-5',
	work: (_data, { db, now }) =>
		inTransaction(db, async (tx) => {
			const today = dayOf(now());
			const lastMorning = addDays(today, weekdayOf(today) === 1 ? -3 : -1);
			const waiting = await waitingBarriers(tx).where('held', '=', false).execute();
			const soon = addDays(today, SOON_DAYS);
			const urgent = waiting.filter(({ dueOn }) => (dueOn ?? today) <= soon).length;
			const fresh = waiting.filter(({ openedOn }) => openedOn >= lastMorning).length;
			if (urgent + fresh === 0) return;
			const { settings } = theApp();
			for (const person of await answerers(tx)) {
				const locale = isLocale(person.locale) ? person.locale : 'fi';
				const path = href('/tyo/asetukset/saavutettavuus', locale);
				await queueMail(tx, {
					to: person.email,
					locale,
					subject: m.statement_mail_subject({ n: waiting.length }, { locale }),
					text: m.statement_mail_text(
						{ n: waiting.length, urgent, address: (settings.ORIGIN ?? settings.origins[0]) + path },
						{ locale }
					)
				});
			}
			await record(tx, system, 'accessibility.reminded', 'queue', { waiting: waiting.length });
		})
});

export const accessibilityJobs = [remindOfBarriers];

import { sql } from 'kysely';
import { z } from 'zod';
import { m } from '#texts';
import { theApp } from '#platform/app.server.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { href, isLocale } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { defineJob } from '#platform/jobs/jobs.public.server.ts';
import { queueMail } from '#platform/mail/mail.public.server.ts';

/**
 * Those who answer for a place: its leads, by a grant there or above it; coordinators where a place
 * has none, such as a service whose small units are read together.
 */
async function leadsOf(tx: Tx, unitId: string): Promise<{ email: string; locale: string }[]> {
	const { rows } = await sql<{ email: string; locale: string }>`
		with recursive up as (
			select id, parent_id from platform.unit where id = ${unitId}
			union all
			select u.id, u.parent_id from platform.unit u join up on u.id = up.parent_id
		),
		answerable as (
			select p.id, p.email, p.locale, g.role from platform.person p
			join platform.role_grant g on g.person_id = p.id
			where p.ended_at is null
				and ((g.role = 'lead' and g.unit_id in (select id from up)) or g.role = 'coordinator')
		)
		select distinct email, locale from answerable
		where role = 'lead' or not exists (select from answerable where role = 'lead')`.execute(tx);
	return rows;
}

/** Tells the leads at once that an answer was raised as worrying. Never what it says. */
export const tellLeads = defineJob({
	name: 'open-answers.tell-leads',
	schema: z.object({ campaignId: z.uuid(), id: z.uuid(), unitId: z.uuid() }),
	work: ({ campaignId, id, unitId }, { db }) =>
		inTransaction(db, async (tx) => {
			const reading = await tx
				.selectFrom('showing.surveyTextReading')
				.select('worrying')
				.where('textId', '=', id)
				.executeTakeFirst();
			if (!reading?.worrying) return;
			const place = await tx
				.selectFrom('platform.unit')
				.select('name')
				.where('id', '=', unitId)
				.executeTakeFirst();
			const { settings } = theApp();
			for (const lead of await leadsOf(tx, unitId)) {
				const locale = isLocale(lead.locale) ? lead.locale : 'fi';
				const path = href(`/tyo/tulokset/${campaignId}/vastaukset/${id}`, locale);
				const unit = wordsIn(place?.name, locale);
				await queueMail(tx, {
					to: lead.email,
					locale,
					subject: m.open_answers_mail_subject({ unit }, { locale }),
					text: m.open_answers_mail_text(
						{ unit, address: (settings.ORIGIN ?? settings.origins[0]) + path },
						{ locale }
					)
				});
			}
		})
});

export const openAnswerJobs = [tellLeads];

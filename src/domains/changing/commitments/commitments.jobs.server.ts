import { z } from 'zod';
import { m } from '#texts';
import { theApp } from '#platform/app.server.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { href, isLocale } from '#platform/i18n/locale.ts';
import { defineJob } from '#platform/jobs/jobs.public.server.ts';
import { queueMail } from '#platform/mail/mail.public.server.ts';

/** Tells those who asked for an answer that the commitment which grew from their voice changed. */
export const tellSenders = defineJob({
	name: 'commitment.tell-senders',
	schema: z.object({ id: z.uuid() }),
	work: ({ id }, { db }) =>
		inTransaction(db, async (tx) => {
			const contacts = await tx
				.selectFrom('changing.commitmentMatter as cm')
				.innerJoin('changing.matterContact as k', 'k.matterId', 'cm.matterId')
				.select(['k.email', 'k.locale'])
				.where('cm.commitmentId', '=', id)
				.execute();
			const { settings } = theApp();
			for (const contact of contacts) {
				const locale = isLocale(contact.locale) ? contact.locale : 'fi';
				const address = (settings.ORIGIN ?? settings.origins[0]) + href(`/lupaukset/${id}`, locale);
				await queueMail(tx, {
					to: contact.email,
					locale,
					subject: m.mail_promise_subject({}, { locale }),
					text: m.mail_promise_text({ address }, { locale })
				});
			}
		})
});

export const commitmentJobs = [tellSenders];

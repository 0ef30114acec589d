import { type Job, defineJob } from '../jobs/jobs.public.server.ts';
import { readSettings } from '../settings/settings.server.ts';
import { letterSchema } from './letter.ts';
import { post } from './post.server.ts';

/**
 * Sends a mail that a transaction left behind.
 *
 * Tried for about a day: a minute, two, four and so on up to four hours apart, so that a mail
 * server that is down over night costs nobody their letter.
 */
export const sendMail = defineJob({
	name: 'mail.send',
	schema: letterSchema,
	retry: { times: 14, firstAfterSeconds: 60, longestSeconds: 4 * 3600 },
	limitSeconds: 120,
	atOnce: 2,
	forget: true,
	work: (letter, { jobId, now }) => post(letter, readSettings(), jobId, now())
});

export const mailJobs: Job[] = [sendMail];

import { z } from 'zod';
import { dayOf } from '#platform/clock/today.ts';
import { defineJob } from '#platform/jobs/jobs.public.server.ts';
import { publishAll } from './publishing.server.ts';

/** Publishes the quarters that are due, early every morning; on most of them there is nothing to do. */
export const publishPeriods = defineJob({
	name: 'showing.publish-period',
	schema: z.object({}),
	every: '40 4 * * *',
	limitSeconds: 1800,
	work: async (_, { db, now }) => {
		await publishAll(db, dayOf(now()));
	}
});

export const statisticsJobs = [publishPeriods];

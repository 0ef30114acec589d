import { z } from 'zod';
import { defineJob } from '../jobs/jobs.public.server.ts';
import { enforceRetention } from './enforce.server.ts';

/** Each night: forgets what has been kept long enough. */
export const enforce = defineJob({
	name: 'retention.enforce',
	schema: z.object({}),
	every: '20 3 * * *',
	limitSeconds: 3600,
	work: async (_data, { db, now }) => {
		await enforceRetention({ db, now });
	}
});

export const retentionJobs = [enforce];

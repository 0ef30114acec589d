import { sql } from 'kysely';
import { z } from 'zod';
import { defineJob } from './jobs.public.server.ts';
import { startWorkers } from './workers.server.ts';

/**
 * A worker process for the tests of this room: each job leaves one effect, however often it runs.
 *
 * `test.run` notes every run and who ran it, `test.effect` is what must be there exactly once.
 */
export const countingJob = defineJob({
	name: 'test.count',
	schema: z.object({ number: z.int(), takes: z.int() }),
	retry: { times: 3, firstAfterSeconds: 1, longestSeconds: 1 },
	limitSeconds: 2,
	atOnce: 2,
	work: async ({ number, takes }, { db }) => {
		await sql`insert into test.run (number, pid) values (${number}, ${process.pid})`.execute(db);
		await new Promise((done) => setTimeout(done, takes));
		await sql`insert into test.effect (number) values (${number}) on conflict do nothing`.execute(
			db
		);
	}
});

if (import.meta.main) {
	const workers = startWorkers(process.argv[2] as string, {
		jobs: [countingJob],
		lookEverySeconds: 0.5,
		queue: { superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 }
	});
	await workers.ready;
	process.on('SIGTERM', () => workers.stop().then(() => process.exit(0)));
	process.send?.('ready');
}

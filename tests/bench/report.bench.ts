import pg from 'pg';
import { house, givenResults, reader, slugOf } from '#domains/showing/reports/reports.given.ts';
import { reportFile } from '#domains/showing/reports/reports.public.server.ts';
import type { GivenQuestion } from '#domains/showing/results/results.given.ts';
import { openDatabase, openPool } from '#platform/db/database.server.ts';
import { migrate } from '#platform/db/migrate.server.ts';
import { prepareQueue } from '#platform/jobs/queue.server.ts';
import { ensureDatabase } from '#tools/database.ts';
import { dropDatabase, figure } from './load.ts';

const QUESTIONS = 50;
const TIMES = 10;
const LIMIT_SECONDS = 2;

/** Fifty questions of a scale in five sections, as a long survey of a service has them. */
const asked = Array.from({ length: QUESTIONS }, (_, at): GivenQuestion => ({
	id: `bench.r${at + 1}`,
	kind: 'agree5',
	text: `Väittämä ${at + 1}: minua kuunneltiin ja sain apua silloin, kun sitä tarvitsin`,
	section: 1 + Math.floor(at / 10)
}));

/**
 * How long the report of a survey of fifty questions and two years takes to become a PDF, all of it:
 * figures read from the database, pictures drawn, and the paper set.
 *
 * @param dbUrl any database of the server to measure on
 */
export async function reportBench(dbUrl: string): Promise<void> {
	const name = `bench_report_${process.pid}`;
	const url = await ensureDatabase(dbUrl, name);
	const client = new pg.Client({ connectionString: url });
	const db = openDatabase(openPool(url, 4, 'kuultu bench'));
	try {
		await client.connect();
		await migrate(client);
		await prepareQueue(url);
		const given = await givenResults(db, { n: 200, few: 60, asked });
		const ctx = await reader(db, given.county, given.service, given.large);
		const slug = await slugOf(db, given.large);
		const times: number[] = [];
		for (let time = 0; time < TIMES; time += 1) {
			const from = performance.now();
			const { body } = await reportFile(ctx, house, { id: given.id, file: 'raportti.pdf', slug });
			if (!body.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('not a PDF');
			times.push((performance.now() - from) / 1000);
		}
		figure(
			`report of ${QUESTIONS} questions as PDF, slowest`,
			Math.max(...times),
			's',
			LIMIT_SECONDS
		);
	} finally {
		await client.end();
		await db.destroy();
		await dropDatabase(dbUrl, name);
	}
}

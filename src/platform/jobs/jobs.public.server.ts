import { AsyncLocalStorage } from 'node:async_hooks';
import { type Db as SqlRunner, PgBoss, fromKysely } from 'pg-boss';
import { ZodError, type z } from 'zod';
import type { Db } from '../db/database.server.ts';

/** The PostgreSQL schema that the queue lives in, apart from everything people wrote. */
export const JOBS_SCHEMA = 'jobs';

/** What a job's work is given; `jobId` stays the same when the job is tried again. */
export type JobContext = { db: Db; now: () => Date; jobId: string };

type JobDefinition<S extends z.ZodType> = {
	/** `room.what-it-does`, as `matter.tell-sender`. */
	name: string;
	/** What the job must be told; a scheduled job is told nothing, so `z.object({})`. */
	schema: S;
	work: (data: z.output<S>, ctx: JobContext) => Promise<void>;
	/** Tried again so many times, each wait twice the one before: by default 5 from 30 seconds. */
	retry?: { times: number; firstAfterSeconds: number; longestSeconds?: number };
	/** When it comes by itself: a cron expression in Finland's time. */
	every?: string;
	/** A job that takes longer counts as lost and is tried again: by default five minutes. */
	limitSeconds?: number;
	/** How many of these one process runs at the same time: by default one. */
	atOnce?: number;
	/** Its data names a person: nothing of it is kept when it is done or given up. */
	forget?: boolean;
};

/** A kind of work that is done later, by whichever process is free. */
export type Job = Omit<JobDefinition<z.ZodType>, 'schema' | 'work'> & {
	run: (data: unknown, ctx: JobContext) => Promise<void>;
};

/** Thrown by a job that trying again cannot help; it is kept as failed. */
export class GiveUp extends Error {}

/**
 * Describes a job, in a room's `*.jobs.server.ts`; `jobs/all-jobs.server.ts` then lists it.
 *
 * A job may run twice: a process that dies after the work and before it said so leaves the job to
 * another. So the work must bear repetition: look first whether it is already done, or write with
 * `on conflict do nothing`.
 *
 * @example
 * export const tellSender = defineJob({
 *   name: 'matter.tell-sender',
 *   schema: z.object({ id: z.uuid() }),
 *   work: ({ id }, { db }) => inTransaction(db, (tx) => tellOnce(tx, id))
 * });
 */
export function defineJob<S extends z.ZodType>(definition: JobDefinition<S>) {
	const { schema, work, ...rest } = definition;
	const run = async (data: unknown, ctx: JobContext) => {
		const told = schema.safeParse(data ?? {});
		if (!told.success) throw new GiveUp(`its data does not fit: ${fields(told.error)}`);
		await work(told.data, ctx);
	};
	return { ...rest, work, run };
}

// Names of fields only: a message could quote what stands in them.
const fields = (error: ZodError): string =>
	error.issues.map((issue) => `${issue.path.join('.') || 'data'} ${issue.code}`).join(', ');

export type EnqueueOptions = {
	/** Not before this instant, or so many seconds from now. */
	startAfter?: Date | number;
	/**
	 * While a job of the same name and key waits, no second is added: the waiting one takes over
	 * these data and this time. It cannot start before the caller has committed, so it sees the
	 * caller's change too. A job that has already started does not count as waiting.
	 */
	singletonKey?: string;
};

// The sender never connects by itself: whatever it asks or writes goes through the caller's
// transaction, so a pool whose connections are all in use cannot lock up against itself.
const callers = new AsyncLocalStorage<SqlRunner>();
const sender = new PgBoss({
	schema: JOBS_SCHEMA,
	db: {
		executeSql: (text, values) => {
			const caller = callers.getStore();
			if (!caller) throw new Error('a job is sent in a transaction only');
			return caller.executeSql(text, values);
		}
	},
	migrate: false,
	supervise: false,
	schedule: false,
	registerInstance: false,
	openTelemetry: { enabled: false }
});

/**
 * Leaves work for later, inside the caller's transaction: it is done if and only if that commits.
 *
 * So a mail is never sent about an answer that was not saved, and never lost for one that was.
 *
 * @param data ids rather than contents: it lies in the queue for up to a fortnight
 * @throws Error where no job of this name has been prepared (see `prepareQueue`)
 */
export async function enqueue(
	tx: Db,
	name: string,
	data: object = {},
	{ startAfter = 0, singletonKey }: EnqueueOptions = {}
): Promise<void> {
	// Without plugins: the queue's own column names must come back as they are.
	const db = fromKysely(tx.withoutPlugins());
	const options = {
		db,
		startAfter: startAfter instanceof Date ? startAfter : Math.ceil(startAfter)
	};
	try {
		await callers.run(db, () =>
			singletonKey
				? sender.upsert(name, data, { ...options, singletonKey })
				: sender.send(name, data, options)
		);
	} catch (error) {
		if (!/does not exist/.test((error as Error).message)) throw error;
		throw new Error(
			`there is no queue for ${name}: list the job in all-jobs.server.ts and prepare it`,
			{
				cause: error
			}
		);
	}
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, NotFound, found } from '#platform/errors/errors.ts';
import { enqueue } from '#platform/jobs/jobs.public.server.ts';
import { homeOf } from './answers.queries.server.ts';
import { may } from './open-answers.policy.ts';
import type { ReadingForm } from './open-answers.schema.ts';
import { type Round, getRound } from './place.server.ts';

/** Writes into the log that somebody read what people wrote: once a day and campaign. */
export function noteVisit(
	{ db, who, now }: StaffCtx,
	{ campaign, unit }: { campaign: { id: string }; unit: { id: string } }
): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.read, { unitId: unit.id });
		const readOn = dayOf(now());
		const first = await tx
			.insertInto('showing.surveyTextVisit')
			.values({ personId: who.personId, campaignId: campaign.id, readOn })
			.onConflict((conflict) =>
				conflict
					.columns(['personId', 'campaignId'])
					.doUpdateSet({ readOn })
					.where('showing.surveyTextVisit.readOn', '<', readOn)
			)
			.returning('campaignId')
			.executeTakeFirst();
		if (first) await record(tx, who, 'open-answers.read', campaign.id, {}, unit.id);
	});
}

/** How an answer stands, locked until the transaction ends; version 0 where nobody has read it. */
async function findReading(tx: Tx, campaignId: string, id: string) {
	const text = found(
		await tx
			.selectFrom('listening.surveyText')
			.select(['id', 'unitId'])
			.where('id', '=', id)
			.where('campaignId', '=', campaignId)
			.forKeyShare()
			.executeTakeFirst()
	);
	const reading = await tx
		.selectFrom('showing.surveyTextReading')
		.select(['sentiment', 'worrying', 'version'])
		.where('textId', '=', id)
		.forUpdate()
		.executeTakeFirst();
	const themes = await tx
		.selectFrom('showing.surveyTextTheme')
		.select('themeId')
		.where('textId', '=', id)
		.execute();
	const none = { sentiment: null, worrying: false, version: 0 };
	return { ...text, ...(reading ?? none), themeIds: themes.map(({ themeId }) => themeId) };
}
type Reading = Awaited<ReturnType<typeof findReading>>;
type Values = { sentiment: string | null; worrying: boolean; themeIds: string[] };

/** The answer for a command: found, the person's to work on, and as they saw it. */
async function readingFor(
	tx: Tx,
	ctx: StaffCtx,
	round: Round,
	{ id, version }: { id: string; version?: number }
): Promise<Reading & { homeId: string }> {
	const reading = await findReading(tx, round.campaign.id, id);
	const homeId = homeOf(ctx, round, reading.unitId);
	allow(ctx.who, may.work, { unitId: homeId });
	if (version !== undefined && version !== reading.version) throw new Conflict();
	return { ...reading, homeId };
}

const same = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((id) => b.includes(id));

/**
 * Writes how an answer is read, and what was before it; nothing where nothing changed.
 *
 * Themes that the county no longer uses stay on answers that have them, and are given to no others.
 *
 * @param changeId of everything that is changed at once
 * @param known themes that may be given though retired: those that the answer has, or had
 */
async function keep(
	tx: Tx,
	before: Reading,
	values: Values,
	changeId: string,
	known: readonly string[] = before.themeIds
): Promise<boolean> {
	const { rows } = await sql<{ id: string }>`
		select id from changing.theme where id = any (${values.themeIds}::uuid[])
			and (retired_on is null or id = any (${known}::uuid[]))`.execute(tx);
	const themeIds = rows.map(({ id }) => id);
	const { id: textId, version } = before;
	const { sentiment, worrying } = values;
	if (
		same(themeIds, before.themeIds) &&
		sentiment === before.sentiment &&
		worrying === before.worrying
	) {
		return false;
	}
	const changed = {
		sentiment,
		worrying,
		changeId,
		before: JSON.stringify({ sentiment: before.sentiment, themeIds: before.themeIds })
	};
	const written = await tx
		.insertInto('showing.surveyTextReading')
		.values({ textId, ...changed })
		.onConflict((conflict) =>
			conflict
				.column('textId')
				.doUpdateSet({ ...changed, version: version + 1 })
				.where('showing.surveyTextReading.version', '=', version)
		)
		.returning('textId')
		.executeTakeFirst();
	// Somebody else was the first to read it, at the same moment.
	if (!written) throw new Conflict();
	await tx.deleteFrom('showing.surveyTextTheme').where('textId', '=', textId).execute();
	if (themeIds.length > 0) {
		await tx
			.insertInto('showing.surveyTextTheme')
			.values(themeIds.map((themeId) => ({ textId, themeId })))
			.execute();
	}
	return true;
}

/**
 * Says what answers are about and in which tone, one or a whole page at once: all of it or none.
 *
 * @returns by which name it can be undone; undefined where nothing changed
 * @throws NotFound, Forbidden, or Conflict when one of them is no longer what the person saw
 */
export function saveReadings(
	ctx: StaffCtx,
	campaignId: string,
	readings: readonly ReadingForm[]
): Promise<string | undefined> {
	return inTransaction(ctx.db, async (tx) => {
		const round = await getRound(tx, campaignId);
		const changeId = randomUUID();
		let n = 0;
		// In one order, so that two pages saved at once wait for each other instead of both failing.
		for (const form of [...readings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
			const before = await readingFor(tx, ctx, round, form);
			const { worrying, homeId } = before;
			const values = { sentiment: form.sentiment || null, worrying, themeIds: form.themes };
			if (await keep(tx, before, values, changeId)) {
				await record(tx, ctx.who, 'open-answers.themed', form.id, {}, homeId);
				n += 1;
			}
		}
		return n > 0 ? changeId : undefined;
	});
}

/** Gives other answers the themes of this one, beside those that they have; tones stay. Returns as above. */
export function giveSameThemes(
	ctx: StaffCtx,
	campaignId: string,
	{ id, ids }: { id: string; ids: readonly string[] }
): Promise<string | undefined> {
	return inTransaction(ctx.db, async (tx) => {
		const round = await getRound(tx, campaignId);
		const { themeIds } = await readingFor(tx, ctx, round, { id });
		const changeId = randomUUID();
		let n = 0;
		for (const other of [...new Set(ids)].filter((one) => one !== id).sort()) {
			const before = await readingFor(tx, ctx, round, { id: other });
			const { sentiment, worrying, homeId } = before;
			const all = [...new Set([...before.themeIds, ...themeIds])];
			if (await keep(tx, before, { sentiment, worrying, themeIds: all }, changeId)) {
				await record(tx, ctx.who, 'open-answers.themed', other, { like: id }, homeId);
				n += 1;
			}
		}
		return n > 0 ? changeId : undefined;
	});
}

/**
 * Takes back what was changed at once, in every answer that still is as that change left it; whether
 * one is worrying stays.
 *
 * @throws NotFound, Forbidden, or Conflict when nothing of it is left to be undone
 */
export function undoReadings(ctx: StaffCtx, campaignId: string, changeId: string): Promise<number> {
	return inTransaction(ctx.db, async (tx) => {
		const round = await getRound(tx, campaignId);
		const changed = await tx
			.selectFrom('showing.surveyTextReading as r')
			.innerJoin('listening.surveyText as t', 't.id', 'r.textId')
			.select(['r.textId as id', 'r.before'])
			.where('r.changeId', '=', changeId)
			.where('t.campaignId', '=', campaignId)
			.orderBy('r.textId')
			.execute();
		if (changed.length === 0) {
			const homes = round.pools.map(({ homeId }) => ({ unitId: homeId }));
			if (!homes.some((home) => may.read(ctx.who, home))) throw new NotFound();
			allow(ctx.who, (who) => homes.some((home) => may.work(who, home)), undefined);
			throw new Conflict();
		}
		for (const { id, before } of changed) {
			const now = await readingFor(tx, ctx, round, { id });
			const { sentiment, themeIds } = before as Pick<Values, 'sentiment' | 'themeIds'>;
			const values = { sentiment, themeIds, worrying: now.worrying };
			if (await keep(tx, now, values, randomUUID(), [...now.themeIds, ...themeIds]))
				await record(tx, ctx.who, 'open-answers.undone', id, {}, now.homeId);
		}
		return changed.length;
	});
}

/** Raises an answer as worrying, or takes that back; a lead is told at once that there is one. */
export function raiseWorrying(
	ctx: StaffCtx,
	campaignId: string,
	{ id, version }: { id: string; version: number },
	worrying: boolean
): Promise<void> {
	return inTransaction(ctx.db, async (tx) => {
		const round = await getRound(tx, campaignId);
		const before = await readingFor(tx, ctx, round, { id, version });
		const { sentiment, themeIds, homeId } = before;
		if (!(await keep(tx, before, { sentiment, themeIds, worrying }, randomUUID()))) return;
		if (worrying) await enqueue(tx, 'open-answers.tell-leads', { campaignId, id, unitId: homeId });
		const act = worrying ? 'open-answers.raised' : 'open-answers.calmed';
		await record(tx, ctx.who, act, id, {}, homeId);
	});
}

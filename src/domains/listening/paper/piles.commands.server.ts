import { sql } from 'kysely';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { castAnswers } from '../answering/answering.public.server.ts';
import type { Given } from '../answering/answers.schema.ts';
import { castKeyOfForm } from '../campaigns/campaigns.public.server.ts';
import { getPaperDoor } from './doors.queries.server.ts';
import { may } from './paper.policy.ts';
import type { Helper, NewPile, PileEdit } from './paper.schema.ts';
import { stateOfPile } from './pile-figures.ts';

/** Which pile of which campaign, as an address names it. */
export type PileAt = { campaignId: string; batchId: string };

/**
 * A pile, locked for a change, for somebody who may enter into it. Its campaign cannot be ended
 * meanwhile: a sheet that was saved is never left behind.
 */
export async function lockPile(tx: Tx, { who }: StaffCtx, at: PileAt) {
	const pile = found(
		await tx
			.selectFrom('listening.paperBatch as b')
			.innerJoin('listening.campaign as c', 'c.id', 'b.campaignId')
			.selectAll('b')
			.select('c.state')
			.where('b.id', '=', at.batchId)
			.where('b.campaignId', '=', at.campaignId)
			.forUpdate('b')
			.forShare('c')
			.executeTakeFirst()
	);
	// Whoever does not work there learns nothing of it.
	found(may.see(who, pile) || undefined);
	return pile;
}

/** Begins a pile: what was counted by hand is said before anything is entered. */
export function openPile(ctx: StaffCtx, campaignId: string, form: NewPile): Promise<string> {
	const { db, who, now } = ctx;
	return inTransaction(db, async (tx) => {
		const unit = await tx
			.selectFrom('listening.campaignUnit as cu')
			.innerJoin('listening.campaign as c', 'c.id', 'cu.campaignId')
			.select(['cu.unitId', 'c.state'])
			.where('cu.campaignId', '=', campaignId)
			.where('cu.unitId', '=', form.unitId)
			.forShare('c')
			.executeTakeFirst();
		allow(who, may.enter, { ...found(unit), closedOn: null });
		const { id } = await tx
			.insertInto('listening.paperBatch')
			.values({
				campaignId,
				unitId: form.unitId,
				name: form.name,
				counted: form.counted,
				twice: form.twice,
				madeOn: dayOf(now()),
				madeBy: who.personId
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, who, 'paper.pile-opened', id, { counted: form.counted }, form.unitId);
		return id;
	});
}

/** Mends a pile's name or its counts: people miscount, and the pile must add up in the end. */
export function editPile(ctx: StaffCtx, at: PileAt, form: PileEdit): Promise<void> {
	return inTransaction(ctx.db, async (tx) => {
		const pile = await lockPile(tx, ctx, at);
		allow(ctx.who, may.enter, pile);
		if (pile.version !== form.version) throw new Conflict();
		const { name, counted, setAside } = form;
		await tx
			.updateTable('listening.paperBatch')
			.set({ name, counted, setAside, version: pile.version + 1 })
			.where('id', '=', pile.id)
			.execute();
		const detail = { counted, setAside, before: pile.counted, beforeAside: pile.setAside };
		await record(tx, ctx.who, 'paper.pile-edited', pile.id, detail, pile.unitId);
	});
}

/** Sets one empty or unreadable sheet aside: it is counted and never entered. */
export function setSheetAside(ctx: StaffCtx, at: PileAt): Promise<void> {
	return inTransaction(ctx.db, async (tx) => {
		const pile = await lockPile(tx, ctx, at);
		allow(ctx.who, may.enter, pile);
		await tx
			.updateTable('listening.paperBatch')
			.set({ setAside: pile.setAside + 1, version: pile.version + 1 })
			.where('id', '=', pile.id)
			.execute();
		await record(tx, ctx.who, 'paper.sheet-set-aside', pile.id, {}, pile.unitId);
	});
}

/** Removes a pile that was begun by mistake; one with sheets in it is not removed. */
export function removePile(ctx: StaffCtx, at: PileAt): Promise<void> {
	return inTransaction(ctx.db, async (tx) => {
		const pile = await lockPile(tx, ctx, at);
		allow(ctx.who, may.enter, pile);
		const { n } = await tx
			.selectFrom('listening.paperSheet')
			.select(sql<number>`count(*)::int`.as('n'))
			.where('batchId', '=', pile.id)
			.executeTakeFirstOrThrow();
		if (n > 0) throw new Invalid({ form: 'pile_has_sheets' });
		await tx.deleteFrom('listening.paperBatch').where('id', '=', pile.id).execute();
		await record(tx, ctx.who, 'paper.pile-removed', pile.id, {}, pile.unitId);
	});
}

/**
 * Closes a pile for good: all its sheets go into the survey's box, and nothing of them stays here.
 *
 * Only when it adds up: entered + set aside = counted, and where everything is entered twice, both
 * agree. The answers go in random order in one transaction with the closing, so that neither the
 * order of the papers nor the moment of typing tells whose they are. Closing again does nothing.
 *
 * @returns how many sheets went into the box
 */
export function closePile(ctx: StaffCtx, at: PileAt): Promise<number> {
	return inTransaction(ctx.db, async (tx) => {
		const pile = await lockPile(tx, ctx, at);
		if (pile.closedOn) return 0;
		allow(ctx.who, may.enter, pile);
		const sheets = await tx
			.selectFrom('listening.paperSheet')
			.selectAll()
			.where('batchId', '=', pile.id)
			.orderBy(sql`random()`)
			.execute();
		const figures = stateOfPile({
			...pile,
			sheets: sheets.length,
			settled: sheets.filter(({ settled }) => settled).length,
			differing: sheets.filter(({ second }) => second !== null).length
		});
		if (!figures.mayClose) throw new Invalid({ form: 'pile_not_even' });
		const door = await getPaperDoor(tx, pile.campaignId, pile.unitId);
		let cast = 0;
		for (const sheet of sheets) {
			const isNew = await castAnswers(
				{ ...ctx, db: tx, locale: sheet.locale as Locale },
				{
					door,
					key: castKeyOfForm(pile.campaignId, `${pile.id}/${sheet.no}`),
					channel: 'card',
					given: { answers: sheet.answers, texts: sheet.texts } as Given,
					helpedBy: sheet.helpedBy as Helper | null
				}
			);
			if (isNew) cast++;
		}
		await tx.deleteFrom('listening.paperSheet').where('batchId', '=', pile.id).execute();
		await tx
			.updateTable('listening.paperBatch')
			.set({ closedOn: dayOf(ctx.now()), version: pile.version + 1 })
			.where('id', '=', pile.id)
			.execute();
		const detail = { counted: pile.counted, setAside: pile.setAside, cast };
		await record(tx, ctx.who, 'paper.pile-closed', pile.id, detail, pile.unitId);
		return cast;
	});
}

import { createHash } from 'node:crypto';
import {
	type Segment,
	findPersonalData,
	marked
} from '#domains/listening/redaction/redaction.public.ts';
import { withoutCodes } from '#domains/changing/matters/staff-words.public.ts';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, NotFound, found } from '#platform/errors/errors.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import { homeOf } from './answers.queries.server.ts';
import { may } from './open-answers.policy.ts';
import { getRound } from './place.server.ts';

/** Places in a text that may tell who somebody is, and what confirms that just these were looked at. */
export type Suspicion = { segments: Segment[]; confirm: string };

/**
 * What in a quote may tell who somebody is, for the writer to look at before it is stored.
 *
 * @returns undefined where there is nothing to ask, or when just these places were confirmed
 */
export function suspicionOf(text: string, locale: string, checked: unknown): Suspicion | undefined {
	const language = isLocale(locale) ? locale : 'fi';
	const plain = withoutCodes(text, language);
	const findings = findPersonalData(plain, language);
	if (findings.length === 0) return undefined;
	const places = findings.map((finding) => finding.text).join('\n');
	const confirm = createHash('sha256').update(places).digest('hex').slice(0, 32);
	return checked === confirm ? undefined : { segments: marked(plain, findings), confirm };
}

const room = { max: 1000, field: 'text' };
type Action = 'drafted' | 'edited' | 'approved' | 'withdrawn' | 'undone';

async function remember(
	tx: Tx,
	{ who, now }: StaffCtx,
	quote: { id: string; unitId: string; before: string | null },
	action: Action
): Promise<void> {
	const { id, unitId, before } = quote;
	await tx
		.insertInto('showing.surveyQuoteEvent')
		.values({ quoteId: id, action, before, at: now(), by: who.personId })
		.execute();
	await record(tx, who, `open-answers.quote-${action}`, id, {}, unitId);
}

/** Writes a quote of an answer; nobody outside sees it before it is approved. */
export function draftQuote(
	ctx: StaffCtx,
	campaignId: string,
	{ textId, text }: { textId: string; text: string }
): Promise<string> {
	return inTransaction(ctx.db, async (tx) => {
		const round = await getRound(tx, campaignId);
		const answer = found(
			await tx
				.selectFrom('listening.surveyText as t')
				.innerJoin('listening.surveyResponse as s', 's.id', 't.responseId')
				.select(['t.unitId', 't.questionId', 's.locale'])
				.where('t.id', '=', textId)
				.where('t.campaignId', '=', campaignId)
				.executeTakeFirst()
		);
		const unitId = homeOf(ctx, round, answer.unitId);
		allow(ctx.who, may.work, { unitId });
		const { questionId, locale } = answer;
		const { id } = await tx
			.insertInto('showing.surveyQuote')
			.values({
				textId,
				campaignId,
				unitId,
				questionId,
				locale,
				writtenBy: ctx.who.personId,
				text: withoutCodes(text, locale, room)
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await remember(tx, ctx, { id, unitId, before: null }, 'drafted');
		return id;
	});
}

const findQuote = (tx: Tx, campaignId: string, id: string) =>
	tx
		.selectFrom('showing.surveyQuote')
		.selectAll()
		.where('id', '=', id)
		.where('campaignId', '=', campaignId)
		.forUpdate()
		.executeTakeFirst();
type Quote = NonNullable<Awaited<ReturnType<typeof findQuote>>>;

type Target = { id: string; version: number };
type Values = { state: string; text?: string; writtenBy?: string };
type Change = {
	action: Action;
	rule: 'work' | 'approve' | 'undo';
	work: (tx: Tx, quote: Quote) => Values | Promise<Values>;
};

/** Changes a quote as every change of it must go; what is not theirs to read is not there. */
function changeQuote(
	ctx: StaffCtx,
	campaignId: string,
	{ id, version }: Target,
	{ action, rule, work }: Change
): Promise<void> {
	return inTransaction(ctx.db, async (tx) => {
		const quote = found(await findQuote(tx, campaignId, id));
		if (!may.read(ctx.who, quote)) throw new NotFound();
		allow(ctx.who, may[rule], quote);
		if (quote.version !== version) throw new Conflict();
		const values = await work(tx, quote);
		await tx
			.updateTable('showing.surveyQuote')
			.set({ ...values, version: version + 1 })
			.where('id', '=', id)
			.execute();
		await remember(tx, ctx, { id, unitId: quote.unitId, before: quote.state }, action);
	});
}

/** Rewrites a quote. What was approved waits to be approved again. */
export const editQuote = (
	ctx: StaffCtx,
	campaignId: string,
	{ text, ...target }: Target & { text: string }
) =>
	changeQuote(ctx, campaignId, target, {
		action: 'edited',
		rule: 'work',
		work: (_tx, { locale }) => ({
			state: 'draft',
			text: withoutCodes(text, locale, room),
			writtenBy: ctx.who.personId
		})
	});

/** Lets a quote be published, on behalf of the place: a second look, after that of the writer. */
export const approveQuote = (ctx: StaffCtx, campaignId: string, target: Target) =>
	changeQuote(ctx, campaignId, target, {
		action: 'approved',
		rule: 'approve',
		work: (_tx, { state }) => {
			if (state !== 'draft') throw new Conflict();
			return { state: 'approved' };
		}
	});

/** Takes a quote away, also out of public: whoever works there may, since it can only protect. */
export const withdrawQuote = (ctx: StaffCtx, campaignId: string, target: Target) =>
	changeQuote(ctx, campaignId, target, {
		action: 'withdrawn',
		rule: 'work',
		work: (_tx, { state }) => {
			if (state === 'withdrawn') throw new Conflict();
			return { state: 'withdrawn' };
		}
	});

/** Takes back the last approving or withdrawing. It may publish again, so it is the approver's. */
export const undoQuote = (ctx: StaffCtx, campaignId: string, target: Target) =>
	changeQuote(ctx, campaignId, target, {
		action: 'undone',
		rule: 'undo',
		work: async (tx, { id }) => {
			const last = await tx
				.selectFrom('showing.surveyQuoteEvent')
				.select(['action', 'before'])
				.where('quoteId', '=', id)
				.orderBy('id', 'desc')
				.limit(1)
				.executeTakeFirst();
			if (!last?.before || !['approved', 'withdrawn'].includes(last.action)) throw new Conflict();
			return { state: last.before };
		}
	});

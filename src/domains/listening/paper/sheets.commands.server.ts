import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import type { Given } from '../answering/answers.schema.ts';
import { removeIdentityCodes } from '../redaction/redaction.public.ts';
import { getPaperDoor } from './doors.queries.server.ts';
import { may } from './paper.policy.ts';
import type { SheetHead } from './paper.schema.ts';
import { type PileAt, lockPile } from './piles.commands.server.ts';
import { differences } from './typing.ts';

export type SheetContent = SheetHead & { given: Given };
export type SheetAt = PileAt & { no: number; version: number };
type LockedPile = Awaited<ReturnType<typeof lockPile>>;

/** Identity codes never reach the database, whoever wrote them on the paper. */
function withoutCodes({ answers, texts }: Given, locale: SheetHead['locale']): Given {
	const clean = Object.entries(texts).map(
		([id, text]) => [id, removeIdentityCodes(text, locale).text] as const
	);
	return { answers, texts: Object.fromEntries(clean.filter(([, text]) => text.length > 0)) };
}

const columnsOf = ({ locale, helpedBy, given }: SheetContent) => {
	const { answers, texts } = withoutCodes(given, locale);
	const [answersText, textsText] = [JSON.stringify(answers), JSON.stringify(texts)];
	return { locale, helpedBy, answers: answersText, texts: textsText };
};

const findSheet = (tx: Tx, batchId: string, no: number) =>
	tx
		.selectFrom('listening.paperSheet')
		.selectAll()
		.where('batchId', '=', batchId)
		.where('no', '=', no)
		.forUpdate()
		.executeTakeFirst();
type Sheet = NonNullable<Awaited<ReturnType<typeof findSheet>>>;

const isSame = (one: unknown, other: unknown): boolean =>
	JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (values: unknown) =>
	Object.entries((values ?? {}) as object).toSorted(([a], [b]) => (a < b ? -1 : 1));

/**
 * Saves a sheet under the next number of its pile, which is then written on the paper.
 *
 * The number is given here and not on the page, so that two people who enter the same pile never
 * get the same. A page that is sent twice is one sheet. One that is sent again with something else
 * in it was gone back to in the browser: whether it is a correction or another paper, only the
 * person knows.
 *
 * @throws Invalid `sent_before` with the number that the page was saved under before, as its detail
 */
export function enterSheet(
	ctx: StaffCtx,
	at: PileAt & { form: string },
	content: SheetContent
): Promise<number> {
	return inTransaction(ctx.db, async (tx) => {
		const pile = await lockPile(tx, ctx, at);
		allow(ctx.who, may.enter, pile);
		const values = columnsOf(content);
		const before = await tx
			.selectFrom('listening.paperSheet')
			.select(['no', 'answers', 'texts'])
			.where('batchId', '=', pile.id)
			.where('form', '=', at.form)
			.executeTakeFirst();
		if (before) {
			const again = isSame(before.answers, JSON.parse(values.answers));
			if (again && isSame(before.texts, JSON.parse(values.texts))) return before.no;
			throw new Invalid({ form: 'sent_before' });
		}
		const no = pile.lastNo + 1;
		await tx
			.updateTable('listening.paperBatch')
			.set({ lastNo: no })
			.where('id', '=', pile.id)
			.execute();
		await tx
			.insertInto('listening.paperSheet')
			.values({
				...values,
				batchId: pile.id,
				no,
				form: at.form,
				settled: !pile.twice,
				enteredBy: ctx.who.personId
			})
			.execute();
		await record(tx, ctx.who, 'paper.sheet-entered', pile.id, { no }, pile.unitId);
		return no;
	});
}

type Work = (tx: Tx, sheet: Sheet, pile: LockedPile) => Promise<object | 'deleted'>;

/** Changes a sheet as every change must go: locked, allowed, of the version that was seen. */
type Act = 'corrected' | 'deleted' | 'entered-again' | 'settled';

function changeSheet(ctx: StaffCtx, at: SheetAt, action: Act, work: Work): Promise<void> {
	return inTransaction(ctx.db, async (tx) => {
		const pile = await lockPile(tx, ctx, at);
		allow(ctx.who, may.enter, pile);
		const sheet = found(await findSheet(tx, pile.id, at.no));
		if (sheet.version !== at.version) throw new Conflict();
		const values = await work(tx, sheet, pile);
		if (values !== 'deleted') {
			await tx
				.updateTable('listening.paperSheet')
				.set({ ...values, version: sheet.version + 1 })
				.where('batchId', '=', pile.id)
				.where('no', '=', sheet.no)
				.execute();
		}
		await record(tx, ctx.who, `paper.sheet-${action}`, pile.id, { no: sheet.no }, pile.unitId);
	});
}

const nothingSecond = { second: null, secondBy: null };

/** Corrects a sheet. Where all is entered twice, it is entered a second time after that. */
export const correctSheet = (ctx: StaffCtx, at: SheetAt, content: SheetContent) =>
	changeSheet(ctx, at, 'corrected', async (_tx, _sheet, pile) => ({
		...columnsOf(content),
		...nothingSecond,
		settled: !pile.twice
	}));

/** Deletes a sheet that should not be there; its number is not given again. */
export const deleteSheet = (ctx: StaffCtx, at: SheetAt) =>
	changeSheet(ctx, at, 'deleted', async (tx, sheet) => {
		await tx
			.deleteFrom('listening.paperSheet')
			.where('batchId', '=', sheet.batchId)
			.where('no', '=', sheet.no)
			.execute();
		return 'deleted';
	});

/**
 * The second entry of a sheet, typed without seeing the first. When both agree the sheet counts;
 * else both are kept side by side until somebody with the paper in hand decides.
 *
 * @returns the ids of the questions in which they differ
 */
export async function enterSecond(ctx: StaffCtx, at: SheetAt, given: Given): Promise<string[]> {
	let differing: string[] = [];
	await changeSheet(ctx, at, 'entered-again', async (tx, sheet, pile) => {
		if (!pile.twice || sheet.settled || sheet.second) throw new Conflict();
		const { questionnaire } = await getPaperDoor(tx, pile.campaignId, pile.unitId);
		const second = withoutCodes(given, sheet.locale as SheetHead['locale']);
		const first = { answers: sheet.answers, texts: sheet.texts } as Given;
		differing = differences(questionnaire, first, second);
		return differing.length === 0
			? { settled: true, ...nothingSecond }
			: { second: JSON.stringify(second), secondBy: ctx.who.personId };
	});
	return differing;
}

/** Settles a sheet whose two entries differed, with what was decided to stand on the paper. */
export const settleSheet = (ctx: StaffCtx, at: SheetAt, given: Given) =>
	changeSheet(ctx, at, 'settled', async (_tx, sheet) => {
		if (!sheet.second) throw new Conflict();
		const { answers, texts } = withoutCodes(given, sheet.locale as SheetHead['locale']);
		return {
			answers: JSON.stringify(answers),
			texts: JSON.stringify(texts),
			...nothingSecond,
			settled: true
		};
	});

import type { StaffCtx } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import { type Locale, isLocale } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import type { Given } from '../answering/answers.schema.ts';
import { examine } from '../redaction/redaction.public.ts';
import { getPaperDoor } from './doors.queries.server.ts';
import { type SheetHead, sheetHead } from './paper.schema.ts';
import type { PileAt } from './piles.commands.server.ts';
import { getPile } from './piles.queries.server.ts';
import { sheetQuestions } from './sheet-questions.ts';
import { typedOf } from './typing.ts';

const findSheet = ({ db }: Pick<StaffCtx, 'db'>, batchId: string, no: number) =>
	db
		.selectFrom('listening.paperSheet as s')
		.leftJoin('platform.person as p', 'p.id', 's.enteredBy')
		.leftJoin('platform.person as q', 'q.id', 's.secondBy')
		.selectAll('s')
		.select(['p.name as enteredByName', 'q.name as secondByName'])
		.where('s.batchId', '=', batchId)
		.where('s.no', '=', no)
		.executeTakeFirst();

const headOf = (row: { locale: string; helpedBy: string | null }): SheetHead => {
	const { locale, helpedBy } = sheetHead.parse(row);
	return { locale, helpedBy };
};

/** A pile with the questions of its sheets, in the language of whoever enters it. */
async function pileToEnter(ctx: StaffCtx, { campaignId, batchId }: PileAt) {
	const pile = await getPile(ctx, campaignId, batchId);
	const door = await getPaperDoor(ctx.db, campaignId, pile.unitId);
	return {
		pile,
		questionnaire: door.questionnaire,
		page: {
			pile,
			campaign: { id: campaignId, name: inLocale(door.campaign.name, ctx.locale) },
			questions: sheetQuestions(door.questionnaire, ctx.locale)
		}
	};
}
export type EntryPage = Awaited<ReturnType<typeof pileToEnter>>['page'];

/** What may tell who somebody is in the texts of a sheet, question by question. */
function personalIn(
	questionnaire: { questions: { id: string }[] },
	texts: unknown,
	locale: Locale
) {
	return questionnaire.questions.flatMap(({ id }, index) => {
		const text = (texts as Record<string, string>)[id];
		if (!text) return [];
		const { segments, personal } = examine(text, locale);
		return personal.length > 0 ? [{ no: index + 1, segments, personal }] : [];
	});
}

/** An empty sheet to enter, with what the one before it was like. */
export async function getEntry(ctx: StaffCtx, at: PileAt, lastNo?: number) {
	const { questionnaire, page, pile } = await pileToEnter(ctx, at);
	const before = await ctx.db
		.selectFrom('listening.paperSheet')
		.select(['locale', 'helpedBy'])
		.where('batchId', '=', pile.id)
		.where('enteredBy', '=', ctx.who.personId)
		.orderBy('no', 'desc')
		.limit(1)
		.executeTakeFirst();
	const last = lastNo ? await findSheet(ctx, pile.id, lastNo) : undefined;
	const usual = { locale: ctx.locale, helpedBy: null };
	return {
		...page,
		questionnaire,
		head: headOf(before ?? usual),
		last: last && {
			no: last.no,
			version: last.version,
			personal: personalIn(questionnaire, last.texts, localeOf(last.locale))
		}
	};
}
export type Entry = Awaited<ReturnType<typeof getEntry>>;

const localeOf = (locale: string): Locale => (isLocale(locale) ? locale : 'fi');

/** A sheet as it was entered, to be looked at, corrected or deleted. */
export async function getSheet(ctx: StaffCtx, at: PileAt, no: number) {
	const { questionnaire, page, pile } = await pileToEnter(ctx, at);
	const sheet = found(await findSheet(ctx, pile.id, no));
	const given = { answers: sheet.answers, texts: sheet.texts } as Given;
	return {
		...page,
		questionnaire,
		given,
		sheet: {
			no: sheet.no,
			version: sheet.version,
			settled: sheet.settled,
			differs: sheet.second !== null,
			enteredBy: sheet.enteredByName,
			head: headOf(sheet),
			typed: typedOf(questionnaire, given),
			personal: personalIn(questionnaire, sheet.texts, localeOf(sheet.locale))
		}
	};
}
export type SheetPage = Awaited<ReturnType<typeof getSheet>>;

/**
 * The sheet that waits for its second entry: one that somebody else entered first, since a person
 * reads the same bad hand wrong in the same way twice. Nothing of the first entry comes along.
 */
export async function getSecondEntry(ctx: StaffCtx, at: PileAt) {
	const { questionnaire, page, pile } = await pileToEnter(ctx, at);
	const next = await ctx.db
		.selectFrom('listening.paperSheet')
		.select(['no', 'version', 'enteredBy'])
		.where('batchId', '=', pile.id)
		.where('settled', '=', false)
		.where('second', 'is', null)
		.orderBy((eb) => eb('enteredBy', 'is not distinct from', ctx.who.personId))
		.orderBy('no')
		.limit(1)
		.executeTakeFirst();
	const isOwn = next?.enteredBy === ctx.who.personId;
	return {
		...page,
		questionnaire,
		next: next && { no: next.no, version: next.version, isOwn }
	};
}
export type SecondEntry = Awaited<ReturnType<typeof getSecondEntry>>;

/** Two entries of one sheet, with what each says where they differ. */
export async function getTwoEntries(ctx: StaffCtx, at: PileAt, no: number) {
	const { questionnaire, page, pile } = await pileToEnter(ctx, at);
	const sheet = found(await findSheet(ctx, pile.id, no));
	const first = { answers: sheet.answers, texts: sheet.texts } as Given;
	const second = (found(sheet.second) as unknown as Given) ?? first;
	return {
		...page,
		questionnaire,
		first: typedOf(questionnaire, first),
		second: typedOf(questionnaire, second),
		given: { first, second },
		sheet: {
			no: sheet.no,
			version: sheet.version,
			enteredBy: sheet.enteredByName,
			secondBy: sheet.secondByName
		}
	};
}
export type TwoEntries = Awaited<ReturnType<typeof getTwoEntries>>;

import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { getAnswer } from './answers.queries.server.ts';
import { type AnswerForm, readQuote } from './form-reading.ts';
import { may } from './open-answers.policy.ts';
import { quoteStepForm } from './open-answers.schema.ts';
import { draftQuote, editQuote, suspicionOf } from './quotes.commands.server.ts';

/**
 * What a form says of a quote's words; with issues where it cannot be stored yet, also because
 * nobody has confirmed that the places in it that may tell who somebody is do not.
 */
function wordsOf(data: FormData, locale: string): { text: string } | { form: AnswerForm } {
	const { text, typed, issues } = readQuote(data);
	const suspicion = suspicionOf(typed, locale, data.get('checked'));
	const places: Record<string, string> = suspicion ? { checked: 'confirm_places' } : {};
	if (text === undefined || suspicion)
		return { form: { issues: { ...places, ...issues }, quote: typed, suspicion } };
	return { text };
}

/**
 * Makes a quote of an answer by what the form says.
 *
 * @returns what the form must be shown again with; undefined when it is done
 */
export async function quoteAnswer(
	ctx: StaffCtx,
	campaignId: string,
	textId: string,
	data: FormData
): Promise<AnswerForm | undefined> {
	const { homeId, row } = await getAnswer(ctx, campaignId, textId);
	allow(ctx.who, may.work, { unitId: homeId });
	const words = wordsOf(data, row.locale);
	if ('form' in words) return words.form;
	await draftQuote(ctx, campaignId, { textId, text: words.text });
	return undefined;
}

/** Rewrites a quote by what the form says; returns as `quoteAnswer` does. */
export async function rewriteQuote(
	ctx: StaffCtx,
	campaignId: string,
	data: FormData
): Promise<AnswerForm | undefined> {
	const { data: target } = quoteStepForm.safeParse(Object.fromEntries(data));
	if (!target) {
		const quoteId = String(data.get('id') ?? '');
		return { issues: { form: 'form' }, quoteId, quote: readQuote(data).typed };
	}
	const quote = found(
		await ctx.db
			.selectFrom('showing.surveyQuote')
			.select(['locale', 'unitId'])
			.where('id', '=', target.id)
			.where('campaignId', '=', campaignId)
			.executeTakeFirst()
	);
	if (!may.read(ctx.who, quote)) throw new NotFound();
	allow(ctx.who, may.work, quote);
	const words = wordsOf(data, quote.locale);
	if ('form' in words) return { ...words.form, quoteId: target.id };
	await editQuote(ctx, campaignId, { ...target, text: words.text });
	return undefined;
}

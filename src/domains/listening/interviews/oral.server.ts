import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import { findUnitBySlug } from '#platform/units/units.public.server.ts';
import { findPublished } from '../questionnaires/bank-of-interviews.public.server.ts';
import {
	type FeedbackForm,
	feedbackPage,
	feedbackStep,
	findFormOfUnit,
	knownFields
} from '../responses/responses.public.server.ts';
import { mayMake } from './interviews.policy.ts';

/** The three questions that a worker asks at the end of a meeting (IDEAkirja 2015). */
const ORAL = 'oral-questions';

/** Kinds that the form of quick feedback can ask; others belong to surveys. */
const asked = new Set(['smiley3', 'nps', 'agree5', 'text', 'short-text']);

/**
 * The questions that are asked by mouth about a unit: the oral ones, else the unit's quick card.
 *
 * @throws NotFound for a unit that takes no feedback; Forbidden to those who do not work there
 */
export async function findOralForm(ctx: StaffCtx, slug: string): Promise<FeedbackForm> {
	const unit = found(await findUnitBySlug(ctx.db, slug));
	allow(ctx.who, mayMake, { unitId: unit.id });
	const form = found(await findFormOfUnit(ctx, slug));
	// A closed unit leads to the one that went on with its work, which may be somebody else's.
	allow(ctx.who, mayMake, { unitId: form.unit.id });
	const oral = await findPublished(ctx.db, ORAL);
	const fits = oral?.questions.every(({ kind, showIf }) => asked.has(kind) && !showIf);
	return { ...form, questionnaire: oral && fits ? oral : form.questionnaire, channel: 'oral' };
}

/** What the page of oral questions shows. */
export const oralPage = (ctx: StaffCtx, form: FeedbackForm) => feedbackPage(ctx, form);
export type OralPage = Awaited<ReturnType<typeof oralPage>>;

/**
 * Takes one step of giving feedback by mouth: the worker writes what the client says, both look at
 * it, and it goes the one way in that every voice goes.
 *
 * Nothing is written into the log: it knows instants and workers, and an anonymous voice must not
 * be found by either.
 */
export function oralStep(
	ctx: StaffCtx,
	form: FeedbackForm,
	wanted: 'check' | 'send' | 'edit',
	data: FormData
) {
	const fields = { ...knownFields(form, data), respondent: 'client', helped: 'staff' };
	return feedbackStep(ctx, form, wanted, fields, false);
}
export type OralStep = Awaited<ReturnType<typeof oralStep>>;

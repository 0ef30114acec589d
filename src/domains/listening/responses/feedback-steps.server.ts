import type { Ctx } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { addWorkingDays } from '#platform/clock/working-days.ts';
import { lately } from '#platform/db/lately.server.ts';
import { longDay } from '#platform/i18n/format.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { findContacts } from '#platform/settings/contacts.server.ts';
import { isOpen } from '../questionnaires/questionnaires.schema.ts';
import { type Examined, asDecided, examine } from '../redaction/redaction.public.ts';
import { freshId } from '#platform/page-cache/fresh-id.ts';
import { giveFeedback } from './responses.commands.server.ts';
import type { FeedbackForm } from './responses.queries.server.ts';
import { type Issues, type Said, formId, moodOf, readFeedback } from './responses.schema.ts';

type Fields = Record<string, string>;

/** What the person has come to: the form (again), the check page, or the receipt. */
export type FeedbackStep =
	| { step: 'form'; fields: Fields; issues: Issues }
	| {
			step: 'check';
			fields: Fields;
			formId: string;
			texts: { questionId: string; segments: Examined['segments'] }[];
			personal: Examined['personal'];
			removedCodes: boolean;
			dueOn: string | undefined;
	  }
	| { step: 'receipt'; code: string | undefined; dueOn: string | undefined; dissatisfied: boolean };

/** What the form page shows, in the reader's language. */
export async function feedbackPage(ctx: Ctx, form: FeedbackForm) {
	const { db, now, locale } = ctx;
	const { unit, parent, questionnaire, answerDays } = form;
	return {
		unit: {
			slug: unit.slug,
			name: inLocale(unit.name, locale),
			parent: parent && parent.kind !== 'county' ? inLocale(parent.name, locale) : undefined,
			phone: unit.phone
		},
		questions: questionnaire.questions.map((question) => ({
			id: question.id,
			kind: question.kind,
			text: inLocale(question.text, locale),
			hint: wordsIn(question.hint, locale),
			options: question.options.map((option) => wordsIn(option, locale))
		})),
		dueOn: longDay(addWorkingDays(dayOf(now()), answerDays), locale),
		contacts: await lately(ctx, `contacts ${locale}`, () => findContacts(db, locale))
	};
}

/**
 * Takes one step of giving feedback: reads the form, and either shows what is wrong, what is about
 * to be sent, or sends it. Every step carries all that was typed, so nothing depends on a cookie
 * or on the page before.
 *
 * @param wanted the button that was pressed
 */
export async function feedbackStep(
	ctx: Ctx,
	form: FeedbackForm,
	wanted: 'check' | 'send' | 'edit',
	fields: Fields,
	held: boolean
): Promise<FeedbackStep> {
	if (wanted === 'edit') return { step: 'form', fields, issues: {} };
	const read = readFeedback(form.questionnaire, fields);
	if ('issues' in read) return { step: 'form', fields, issues: read.issues };
	const { said } = read;
	// Sent without a page's own id: it is checked once more, with everything that was typed.
	const hasId = formId.safeParse(fields.form ?? '').success;
	if (wanted === 'check' || !hasId) return check(ctx, form, fields, said);

	const texts = Object.fromEntries(
		Object.entries(said.texts).map(([questionId, typed]) => [
			questionId,
			asDecided(typed, ctx.locale, fields.personal)
		])
	);
	const receipt = await giveFeedback(ctx, {
		formId: fields.form ?? '',
		unit: { id: form.unit.id, answerDays: form.answerDays },
		questionnaire: form.questionnaire,
		channel: form.channel ?? 'web',
		pointId: form.point?.id,
		said: { ...said, texts },
		held
	});
	return {
		step: 'receipt',
		code: receipt.code,
		dueOn: receipt.dueOn && longDay(receipt.dueOn, ctx.locale),
		dissatisfied: moodOf(form.questionnaire, said.answers) === -1
	};
}

/**
 * Whether nobody else would say the same: only then may the same form, sent again from the browser's
 * history, count as the same voice. At a shared screen the next person's smileys are a new voice.
 */
const isOnesOwn = (said: Said): boolean =>
	said.wantsAnswer || Object.values(said.texts).some((text) => text.length > 0);

function check(ctx: Ctx, form: FeedbackForm, fields: Fields, said: Said): FeedbackStep {
	const kept = { ...fields };
	let removedCodes = false;
	const kinds = new Set<Examined['personal'][number]>();
	const texts = Object.entries(said.texts).map(([questionId, typed]) => {
		const examined = examine(typed, ctx.locale);
		if (examined.removedCodes) removedCodes = true;
		kept[`q.${questionId}`] = examined.text;
		for (const kind of examined.personal) kinds.add(kind);
		return { questionId, segments: examined.segments };
	});
	const today: Day = dayOf(ctx.now());
	return {
		step: 'check',
		fields: kept,
		formId: isOnesOwn(said) && formId.safeParse(fields.form).success ? fields.form : freshId(),
		texts,
		personal: [...kinds],
		removedCodes,
		dueOn: said.wantsAnswer
			? longDay(addWorkingDays(today, form.answerDays), ctx.locale)
			: undefined
	};
}

const ofAnyForm = /^(q\.[a-z][\w.-]{0,80}|respondent|helped|answer|email)$/i;

/** What was filled in where the form is not there any more, for the page that gives it back. */
export const keptFields = (data: FormData): Fields =>
	Object.fromEntries(
		[...data]
			.filter(
				(field): field is [string, string] =>
					typeof field[1] === 'string' && field[1] !== '' && ofAnyForm.test(field[0])
			)
			.slice(0, 100)
	);

/** Only fields that the form has, so that a page never shows back what it did not ask. */
export function knownFields(form: FeedbackForm, data: FormData | URLSearchParams): Fields {
	const names = form.questionnaire.questions
		.map((question) => `q.${question.id}`)
		.concat(['respondent', 'helped', 'answer', 'email', 'form', 'personal']);
	const fields: Fields = {};
	for (const name of names) {
		const value = data.get(name);
		if (typeof value === 'string' && value !== '') fields[name] = value;
	}
	return fields;
}

export const openQuestionIds = (form: FeedbackForm): string[] =>
	form.questionnaire.questions.filter((question) => isOpen(question.kind)).map(({ id }) => id);

import type { Carried } from '#ui/languages.ts';

/** The form of a survey's pages, which every button that goes on is a part of. */
export const SURVEY_FORM = 'kysely';

type Shown = { step?: string; shown?: readonly string[]; fields?: Record<string, string> } | null;

/**
 * What of a survey's page must come along when somebody changes the language at the top of it: all
 * that was answered, and where they are.
 *
 * @param step of the page, whichever page it is
 */
export function carriedOn(step: Shown | undefined): Carried | undefined {
	if (step?.step === 'questions') {
		const isOne = step.shown?.length === 1 && step.fields?.mode !== 'all';
		return { form: SURVEY_FORM, action: isOne ? 'muuta' : 'kaikki' };
	}
	return step?.step === 'check' && step.fields?.mode !== undefined
		? { form: SURVEY_FORM, action: 'tarkista' }
		: undefined;
}

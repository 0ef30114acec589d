import { m } from '#texts';
import { type AnswerFilter, type Sentiment, sentiments } from './open-answers.schema.ts';

const tones: Record<Sentiment, () => string> = {
	negative: m.open_answers_tone_negative,
	mixed: m.open_answers_tone_mixed,
	positive: m.open_answers_tone_positive,
	none: m.open_answers_tone_none
};
export const toneWord = (tone: Sentiment): string => tones[tone]();
export const toneOptions = (): { value: Sentiment; label: string }[] =>
	sentiments.map((value) => ({ value, label: toneWord(value) }));

const errors: Record<string, () => string> = {
	write_something: m.open_answers_error_write,
	too_long: m.open_answers_error_long,
	confirm_nobody: m.open_answers_error_confirm,
	confirm_places: m.open_answers_error_places,
	choose_some: m.open_answers_error_choose,
	conflict: m.open_answers_error_conflict,
	too_late: m.open_answers_error_too_late
};
/** What is wrong with a field, in the reader's language; undefined when nothing is. */
export const errorWord = (key: string | undefined): string | undefined =>
	key === undefined ? undefined : (errors[key] ?? m.open_answers_error_form)();

const doings: Record<string, () => string> = {
	themed: m.open_answers_done_themed,
	alike: m.open_answers_done_alike,
	raised: m.open_answers_done_raised,
	calmed: m.open_answers_done_calmed,
	drafted: m.open_answers_done_drafted,
	edited: m.open_answers_done_edited,
	approved: m.open_answers_done_approved,
	withdrawn: m.open_answers_done_withdrawn,
	undone: m.open_answers_done_undone
};
/** What was just done, for the notice above the page; undefined for a word that is not ours. */
export const doneWord = (done: string | null): string | undefined =>
	done !== null && Object.hasOwn(doings, done) ? doings[done]?.() : undefined;

/** The filter as a part of an address. */
export function queryOf(
	filter: AnswerFilter,
	changes: Record<string, string | undefined> = {}
): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries({ ...filter, ...changes }))
		if (value) query.set(name, value);
	return query.toString();
}

/** The key of each theme in its order: digits, then letters but those that move and save. */
export const themeKeys = [...'1234567890abcdefghijklopqrtuvwxyz'];

/** Whether something besides the place and the question narrows the list. */
export const isNarrowed = ({ haku, teema, savy, vain }: AnswerFilter): boolean =>
	Boolean(haku ?? teema ?? savy ?? vain);

const states: Record<string, () => string> = {
	draft: m.open_answers_quote_state_draft,
	approved: m.open_answers_quote_state_approved,
	withdrawn: m.open_answers_quote_state_withdrawn
};
export const quoteStateWord = (state: string): string => states[state]?.() ?? '';

const events: Record<string, () => string> = {
	drafted: m.open_answers_quote_event_drafted,
	edited: m.open_answers_quote_event_edited,
	approved: m.open_answers_quote_event_approved,
	withdrawn: m.open_answers_quote_event_withdrawn,
	undone: m.open_answers_quote_event_undone
};
export const quoteEventWord = (action: string): string => events[action]?.() ?? '';

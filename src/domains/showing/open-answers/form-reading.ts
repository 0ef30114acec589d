import {
	type AnswerFilter,
	type ReadingForm,
	issuesOf,
	quoteForm,
	readingsForm
} from './open-answers.schema.ts';
import type { Suspicion } from './quotes.commands.server.ts';

/**
 * The answer to go on with once a form was saved: the one at hand, or where the list holds only what
 * is not themed yet, the next of those that are still in it.
 */
export function goOnAt(
	readings: readonly ReadingForm[],
	at: string,
	filter: Pick<AnswerFilter, 'vain'>
): string | undefined {
	const from = readings.findIndex(({ id }) => id === at);
	if (from < 0) return undefined;
	if (filter.vain !== 'teemoittamatta') return at;
	const stays = (one: ReadingForm) => one.themes.length === 0 && one.sentiment === '';
	return (readings.slice(from).find(stays) ?? readings.slice(0, from).findLast(stays))?.id;
}

/** What was chosen for one answer on a form that could not be saved. */
export type TypedReading = { version: string; themes: string[]; sentiment: string };
export type TypedReadings = Record<string, TypedReading>;

/** What a form that could not be saved gives back to its page. */
export type AnswerForm = {
	issues?: Record<string, string>;
	typed?: TypedReadings;
	/** The words of a quote as they were typed, of which quote, and what in them may tell too much. */
	quote?: string;
	quoteId?: string;
	suspicion?: Suspicion;
} | null;

/** The words of a quote, and all that is wrong with the form at once. */
export function readQuote(data: FormData): { text?: string; typed: string; issues?: Issues } {
	const typed = String(data.get('text') ?? '');
	const read = quoteForm.safeParse({
		text: data.get('text') ?? undefined,
		tellsNobody: data.get('tellsNobody') ?? undefined
	});
	return read.success ? { text: read.data.text, typed } : { issues: issuesOf(read.error), typed };
}
type Issues = Record<string, string>;

/**
 * A page of answers as its form says: `id` of each, and of each `version.<id>`, `themes.<id>` and
 * `sentiment.<id>`.
 */
export function readReadings(
	data: FormData
):
	| { readings: ReadingForm[]; typed: TypedReadings }
	| { issues: Record<string, string>; typed: TypedReadings } {
	const typed: TypedReadings = {};
	for (const id of data.getAll('id').map(String)) {
		typed[id] = {
			version: String(data.get(`version.${id}`) ?? ''),
			themes: data.getAll(`themes.${id}`).map(String),
			sentiment: String(data.get(`sentiment.${id}`) ?? '')
		};
	}
	const read = readingsForm.safeParse(Object.entries(typed).map(([id, one]) => ({ id, ...one })));
	return read.success ? { readings: read.data, typed } : { issues: issuesOf(read.error), typed };
}

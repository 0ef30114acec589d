import { type ReadingForm, readingsForm, issuesOf } from './open-answers.schema.ts';

/** What was chosen for one answer on a form that could not be saved. */
export type TypedReading = { version: string; themes: string[]; sentiment: string };
export type TypedReadings = Record<string, TypedReading>;

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

import type { z } from 'zod';

/** What was typed, by field, so that a form that failed shows it again. */
export const valuesOf = (data: FormData): Record<string, string> =>
	Object.fromEntries(
		[...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
	);

/** What is wrong, by field, as text keys: the first of each. */
export function issuesOf(error: z.ZodError): Record<string, string> {
	const issues: Record<string, string> = {};
	for (const { path, message } of error.issues) issues[String(path[0] ?? 'form')] ??= message;
	return issues;
}

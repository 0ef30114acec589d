import type { z } from 'zod';

/** What was typed, by field name, so that a form that could not be taken shows it again. */
export const typedIn = (data: FormData): Record<string, string> =>
	Object.fromEntries(
		[...data].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
	);

/** A form as it was read, or what is wrong by field as text keys. */
export function readForm<T extends z.ZodType>(
	schema: T,
	fields: Record<string, unknown>
): { form: z.output<T> } | { issues: Record<string, string> } {
	const read = schema.safeParse(fields);
	if (read.success) return { form: read.data };
	const issues: Record<string, string> = {};
	for (const { path, message } of read.error.issues) issues[String(path[0] ?? 'form')] ??= message;
	return { issues };
}

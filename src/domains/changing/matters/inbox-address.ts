import { type InboxFilter, inboxFilter } from './matters.schema.ts';

/** What narrows the inbox within a view, in the order in which it is said. */
export const narrowing = ['q', 'unit', 'period', 'channel', 'mood', 'theme', 'locale'] as const;

export const isNarrowed = (filter: InboxFilter): boolean =>
	narrowing.some((name) => Boolean(filter[name]));

/** The view, the filters and the place of the inbox as a part of an address. */
export function inboxQuery(
	filter: InboxFilter,
	changes: Record<string, string | undefined> = {}
): URLSearchParams {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries({ ...filter, ...changes })) {
		if (value) query.set(name, value);
	}
	return query;
}

/** The same from an address: only names and values that the inbox knows go along. */
export function inboxQueryOf(given: URLSearchParams): URLSearchParams {
	const filled = [...given].filter(([, value]) => value !== '');
	return inboxQuery(inboxFilter.parse(Object.fromEntries(filled)));
}

/**
 * Where a form of the inbox is sent, so that whoever works through a narrowed list comes back to
 * the same view, filters and place after each thing done.
 */
export const doing = (action: string, filter: InboxFilter): string =>
	`?/${action}&${inboxQuery(filter)}`;

import { z } from 'zod';
import { isDay } from '#platform/clock/days.ts';

const words = (max: number) =>
	z
		.string()
		.transform((text) =>
			text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim().slice(0, max)
		)
		.optional()
		.catch(undefined);

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const talk = new RegExp(`^/tyo/haastattelut/${id}/kaytantoon\\?toimi=${id}$`);

const address = z.object({
	title: words(150),
	youSaid: words(1000),
	promise: words(2000),
	responsibleTitle: words(150),
	dueOn: z.string().refine(isDay).optional().catch(undefined),
	unitId: z.uuid().optional().catch(undefined),
	back: z.string().regex(talk).optional().catch(undefined)
});

/**
 * Words of a new promise that was begun elsewhere, such as in an interview: fields of the form by
 * name, and the page that waits to hear which promise it became. What is odd counts as not said;
 * nothing is kept before a person has read it and pressed the button.
 */
export function begunElsewhere(params: URLSearchParams): {
	values: Record<string, string>;
	back: string | undefined;
} {
	const { back, dueOn, unitId, ...texts } = address.parse(Object.fromEntries(params));
	const values: Record<string, string> = {};
	for (const [name, text] of Object.entries(texts)) if (text) values[`${name}.fi`] = text;
	if (dueOn) values.dueOn = dueOn;
	if (unitId) values.unitId = unitId;
	return { values, back };
}

/** The page of one's own that waits for a new promise, or nothing. */
export const waitingPage = (back: unknown): string | undefined =>
	typeof back === 'string' && talk.test(back) ? back : undefined;

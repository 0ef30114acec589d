import { z } from 'zod';

/** What is forgotten after a time, in the order that it is forgotten; days by default and bounds. */
export const kept = {
	texts: { usual: 730, min: 30, max: 3650 },
	conversations: { usual: 730, min: 30, max: 3650 },
	contacts: { usual: 0, min: 0, max: 365 },
	names: { usual: 30, min: 0, max: 90 },
	sessions: { usual: 0, min: 0, max: 90 },
	imports: { usual: 7, min: 1, max: 90 },
	drafts: { usual: 365, min: 30, max: 1095 },
	interests: { usual: 365, min: 30, max: 365 }
} as const;
export type KeptKind = keyof typeof kept;
export const keptKinds = Object.keys(kept) as KeptKind[];

/** Days that each kind of data is kept. */
export type Retention = Record<KeptKind, number>;

export const usual = Object.fromEntries(
	keptKinds.map((kind) => [kind, kept[kind].usual])
) as Retention;

const days = (kind: KeptKind) => z.coerce.number().int().min(kept[kind].min).max(kept[kind].max);

/** The setting as it is stored; a kind that is missing or out of bounds is kept as usual. */
export const storedRetention = z
	.object(
		Object.fromEntries(keptKinds.map((kind) => [kind, days(kind).catch(kept[kind].usual)])) as {
			[K in KeptKind]: z.ZodCatch<z.ZodCoercedNumber>;
		}
	)
	.catch(usual);

const field = (kind: KeptKind) =>
	z
		.string()
		.trim()
		.regex(/^\d{1,4}$/, 'days_out_of_bounds')
		.transform(Number)
		.pipe(
			z.number().min(kept[kind].min, 'days_out_of_bounds').max(kept[kind].max, 'days_out_of_bounds')
		);

/** The form of the settings page. */
export const retentionForm = z.object({
	...(Object.fromEntries(keptKinds.map((kind) => [kind, field(kind)])) as {
		[K in KeptKind]: ReturnType<typeof field>;
	}),
	seen: z.string(),
	confirmed: z.literal('yes').optional().catch(undefined)
});
export type RetentionForm = z.output<typeof retentionForm>;

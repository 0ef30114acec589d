import { z } from 'zod';

/** What the list of campaigns is narrowed by, from an address; what is odd counts as not said. */
export const listFilter = z.object({
	haku: z.string().trim().max(100).optional().catch(undefined),
	tila: z.enum(['open', 'closed']).optional().catch(undefined),
	sivu: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined)
});
export type ListFilter = z.infer<typeof listFilter>;

const questionId = z.string().max(200).optional().catch(undefined);

/** Which place of a campaign is looked at, and what beside it. */
export const pageAddress = z.object({
	yksikko: z.string().max(200).optional().catch(undefined),
	/** The question that is set side by side with like units and crossed with a background. */
	kysymys: questionId,
	tausta: questionId
});

/** Which question of which questionnaire is compared, and between which units. */
export const comparisonAddress = z.object({
	lomake: z.uuid().optional().catch(undefined),
	kysymys: questionId,
	ryhma: z.string().max(200).optional().catch(undefined),
	haku: z.string().trim().max(100).optional().catch(undefined)
});

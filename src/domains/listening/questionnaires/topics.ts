/** What questions are about. Results gather by these words over questionnaires and years. */
export const topics = [
	'recommend',
	'overall',
	'availability',
	'encounter',
	'participation',
	'safety',
	'information',
	'understandability',
	'usefulness',
	'quality',
	'support',
	'inclusion',
	'wishes',
	'background',
	'other'
] as const;
export type Topic = (typeof topics)[number];

export const isTopic = (value: unknown): value is Topic => topics.includes(value as Topic);

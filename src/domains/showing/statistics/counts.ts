/** How many voices and answers, and how they were: the raw counts of one place in one period. */
export type Counts = {
	positive: number;
	neutral: number;
	negative: number;
	/** Of the same voices, those who answered the national question of recommending. */
	promoters: number;
	passives: number;
	detractors: number;
	/** Answers that were promised by a day of the period: given by then, later, not yet. */
	inTime: number;
	late: number;
	unanswered: number;
};

export const noCounts: Counts = {
	positive: 0,
	neutral: 0,
	negative: 0,
	promoters: 0,
	passives: 0,
	detractors: 0,
	inTime: 0,
	late: 0,
	unanswered: 0
};

export const countNames = Object.keys(noCounts) as (keyof Counts)[];

export const sumOf = (all: readonly Counts[]): Counts =>
	Object.fromEntries(
		countNames.map((name) => [name, all.reduce((sum, counts) => sum + counts[name], 0)])
	) as Counts;

/** Voices that said how it was. */
export const voicesIn = (counts: Counts): number =>
	counts.positive + counts.neutral + counts.negative;

/** Answers that somebody asked for. */
export const askedIn = (counts: Counts): number => counts.inTime + counts.late + counts.unanswered;

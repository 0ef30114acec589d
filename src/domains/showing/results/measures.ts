import { type QuestionKind } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { wilson } from '../statistics/likelihood.public.ts';
import { type Estimate, meanInterval, meanOf } from './statistics/mean.ts';
import { npsOf } from './statistics/nps.ts';
import { type Counts, agreeing, isScale, outsideOf, tallyOf, sumOf } from './statistics/tally.ts';

/** What may be shown of one question in one place and campaign, as the pages read it. */
export type Figure = {
	n: number | null;
	counts: Counts | null;
	mean: number | null;
	deviation: number | null;
};

/** One answer: how many gave it, and which share of those who could; the interval is Wilson's. */
export type ValueShare = { value: string; count: number; share: number; low: number; high: number };

/**
 * Everything that is told of the answers to one question.
 *
 * `withheld`: `protected` where too few answered, or where showing it would tell of a few elsewhere
 * (a page never says which), and `not-asked` where nobody was asked.
 */
export type Measures = {
	n: number | null;
	withheld: 'protected' | 'not-asked' | null;
	counts: Counts | null;
	/** Respondents without those who chose the way out of the scale; of them are the shares. */
	answered: number | null;
	outside: number;
	values: ValueShare[];
	/** Of those who answered on the scale: agreed, satisfied, promoters. */
	positive: (Estimate & { count: number }) | null;
	mean: (Estimate | { value: number }) | null;
	nps: (Estimate | { value: number }) | null;
};

const nothing: Omit<Measures, 'n' | 'withheld'> = {
	counts: null,
	answered: null,
	outside: 0,
	values: [],
	positive: null,
	mean: null,
	nps: null
};

/** Reckons what is told of a question from what may be shown of it. */
export function measure(
	{ kind, options }: { kind: QuestionKind; options: readonly unknown[] },
	figure: Figure | undefined
): Measures {
	if (!figure) return { ...nothing, n: null, withheld: 'not-asked' };
	const { n, counts, mean, deviation } = figure;
	if (n === 0) return { ...nothing, n, withheld: null, answered: 0 };
	if (kind === 'number') {
		if (n === null || mean === null) return { ...nothing, n, withheld: 'protected' };
		const interval = meanInterval({ n, mean, ...(deviation ? { deviation } : {}) });
		return {
			...nothing,
			n,
			withheld: null,
			answered: n,
			mean: { value: mean, ...interval }
		};
	}
	if (n === null || counts === null) return { ...nothing, n, withheld: 'protected' };
	const outside = outsideOf(kind, counts);
	const answered = n - outside;
	const known = { ...nothing, n, withheld: null, counts, outside, answered };
	if (!isScale(kind)) {
		const values = options.map((_, at) => String(at + 1));
		return { ...known, values: sharesOf(values, counts, answered) };
	}
	const tally = tallyOf(kind, counts);
	const values = sharesOf(tally.values.map(String), counts, sumOf(tally.counts));
	const good = agreeing(kind, counts);
	return {
		...known,
		values,
		positive: good.n > 0 ? { ...estimate(good), count: good.count } : null,
		mean: meanOf(tally) ?? null,
		nps: kind === 'nps' ? (npsOf(counts) ?? null) : null
	};
}

/** What a question is told by in one figure: a share, for recommending a score, for numbers a mean. */
export type Told = { value: number; low?: number; high?: number };

export function toldOf(kind: QuestionKind, measures: Measures): Told | null {
	if (kind === 'number') return measures.mean;
	return kind === 'nps' ? measures.nps : measures.positive;
}

/** The same with no more than a row of a table needs: pages that show hundreds stay light. */
export type Brief = Pick<Measures, 'n' | 'withheld'> & { told: Told | null };

export const briefly = (kind: QuestionKind, measures: Measures): Brief => {
	const told = toldOf(kind, measures);
	return {
		n: measures.n,
		withheld: measures.withheld,
		told: told && { value: told.value, low: told.low, high: told.high }
	};
};

/** As `briefly`, straight from what may be shown: without reckoning all that a row does not tell. */
export function tell(
	kind: QuestionKind,
	figure: (Pick<Figure, 'n' | 'counts'> & Partial<Figure>) | undefined
): Brief {
	if (figure && !isScale(kind)) {
		const { mean = null, deviation = null } = figure;
		return briefly(kind, measure({ kind, options: [] }, { ...figure, mean, deviation }));
	}
	if (!figure) return { n: null, withheld: 'not-asked', told: null };
	const { n, counts } = figure;
	if (n === 0) return { n, withheld: null, told: null };
	if (n === null || counts === null) return { n, withheld: 'protected', told: null };
	if (kind === 'nps') {
		const score: Told | undefined = npsOf(counts);
		const told = score && { value: score.value, low: score.low, high: score.high };
		return { n, withheld: null, told: told ?? null };
	}
	const good = agreeing(kind, counts);
	return { n, withheld: null, told: good.n > 0 ? estimate(good) : null };
}

const estimate = (share: { count: number; n: number }): Estimate => ({
	value: share.count / share.n,
	...wilson(share)
});

const sharesOf = (values: readonly string[], counts: Counts, n: number): ValueShare[] =>
	n === 0
		? []
		: values.map((value) => {
				const count = counts[value] ?? 0;
				const { value: share, low, high } = estimate({ count, n });
				return { value, count, share, low, high };
			});

/** Figures of a unit and of those merged into it; only where each of them is shown. */
export function joined(figures: readonly Figure[]): Figure | undefined {
	if (figures.length <= 1) return figures[0];
	const isShown = (name: 'n' | 'counts') => figures.every((figure) => figure[name] !== null);
	const counts: Record<string, number> = {};
	for (const figure of figures)
		for (const [value, times] of Object.entries(figure.counts ?? {}))
			counts[value] = (counts[value] ?? 0) + times;
	return {
		n: isShown('n') ? figures.reduce((sum, { n }) => sum + (n as number), 0) : null,
		counts: isShown('counts') ? counts : null,
		// A mean cannot be made of others without knowing how they spread.
		mean: null,
		deviation: null
	};
}

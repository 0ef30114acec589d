import { m } from '#texts';

/** What of a figure is not shown: all its numbers, or only how it was shared out. */
export type Withheld = 'numbers' | 'share';

/** Nothing is withheld where nobody spoke. */
export function withheldOf(figure: {
	n: number | null;
	share: number | null;
}): Withheld | undefined {
	if (figure.n === null) return 'numbers';
	return figure.n > 0 && figure.share === null ? 'share' : undefined;
}

/** Why it is not shown. A place whose count is shown is not said to have few. */
export const withheldWords = (what: Withheld): string =>
	what === 'numbers' ? m.figures_withheld() : m.figures_share_withheld();

/** Everything that must be explained of these figures, each once. */
export function withheldIn(
	figures: readonly { n: number | null; share: number | null }[]
): Withheld[] {
	const found = figures.map(withheldOf);
	return (['numbers', 'share'] as const).filter((what) => found.includes(what));
}

/** Whether figures of answering are missing, whatever is shown of the voices. */
export const withholdsAnswers = (figure: {
	asked: number | null;
	inTime: number | null;
}): boolean => figure.asked === null || (figure.asked > 0 && figure.inTime === null);

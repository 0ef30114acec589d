import { m } from '#texts';
import { channelWord } from '../results/result-words.public.ts';
import { number, percent, shortDay } from '#platform/i18n/format.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import type { Report } from './report.server.ts';

export type Fact = { label: string; text: string };

const all = m as unknown as Record<string, (() => string) | undefined>;

/** In which ways it could be answered, in words. */
export const collectedWays = (ways: readonly string[]): string[] =>
	ways.map((way) => all[`campaigns_way_${way}`]?.() ?? way);

/** How people were reached and how many of them answered, as a list of facts. */
export function collected(report: Report): Fact[] {
	const { results, plan, locale, county, place } = report;
	const { campaign, questionnaire } = results;
	return [
		{ label: m.reports_col_survey(), text: report.name },
		{ label: m.reports_col_place(), text: place.name.text },
		{ label: m.reports_how_county(), text: county },
		{ label: m.reports_how_questionnaire(), text: wordsIn(questionnaire.name, locale) },
		{
			label: m.reports_how_days(),
			text: `${shortDay(campaign.opensOn, locale)}–${shortDay(campaign.closesOn, locale)}`
		},
		{
			label: m.reports_how_ways(),
			text: collectedWays(plan.ways).join('; ') || m.reports_how_no_ways()
		},
		{ label: m.reports_how_sample(), text: sampleOf(report) },
		{ label: m.results_respondents(), text: respondentsOf(report) }
	];
}

/** What the results are for, as it was promised when the round was opened. */
export function plannedUse({ plan, locale }: Report): Fact[] {
	return [
		{ label: m.reports_how_who(), text: plan.useWho },
		{ label: m.reports_how_what(), text: plan.useWhat },
		{ label: m.reports_how_back(), text: plan.useBack },
		{ label: m.reports_how_by(), text: plan.useBy ? shortDay(plan.useBy, locale) : '' }
	].filter(({ text }) => text);
}

function sampleOf({ results, locale }: Report): string {
	const { n, response } = results.respondents;
	if (n === null) return m.reports_how_sample_small();
	if (!response) return m.reports_how_no_sample();
	const reached = response.drawn - response.undelivered;
	if (response.answered === null || reached <= 0)
		return m.results_rate_unknown({ n: number(response.drawn, locale) });
	const rate = m.results_rate({
		share: percent(response.answered / reached, locale),
		answered: number(response.answered, locale),
		reached: number(reached, locale)
	});
	if (response.undelivered === 0) return rate;
	return `${rate} ${m.results_rate_undelivered({ n: number(response.undelivered, locale) })}`;
}

function respondentsOf({ results, locale }: Report): string {
	const { n, channels } = results.respondents;
	if (n === null) return m.results_withheld();
	const ways = channels.map(
		(one) =>
			`${channelWord(one.part)} ${one.n === null ? m.results_withheld_short() : number(one.n, locale)}`
	);
	return ways.length > 0 ? `${number(n, locale)} (${ways.join(', ')})` : number(n, locale);
}

/** How the figures are protected and reckoned; the page says the same. */
export const protectedHow = (): string[] => [
	m.results_how_few(),
	m.results_how_intervals(),
	m.results_how_change(),
	m.results_how_merged(),
	m.results_self_chosen()
];

/** The writings that the reckoning follows. */
export const sources = [
	'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22.',
	'NIST/SEMATECH. e-Handbook of Statistical Methods, 1.3.5.2: Confidence limits for the mean.',
	'Rocks, B. (2016). Interval estimation for the “Net Promoter Score”. The American Statistician 70.',
	'Brunner, E. & Munzel, U. (2000). The nonparametric Behrens–Fisher problem. Biometrical Journal 42.',
	'Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6.'
];

import { m } from '#texts';
import { headOf } from '../../results/result-words.public.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { shortDay } from '#platform/i18n/format.ts';
import { langTag } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { renderPdf } from '#platform/pdf/pdf.server.ts';
import { collected, plannedUse, protectedHow, sources } from '../collection.ts';
import { promisesSince } from '../promises.server.ts';
import type { Report } from '../report.server.ts';
import { openAnswerLines } from './open-answer-lines.ts';
import { picturesOf } from './pictures.ts';
import { promiseLines } from './promise-lines.ts';
import { tablesOf } from './tables.ts';

/**
 * The results as a paper to be read, printed and put on the agenda: tagged as PDF/UA-1, every
 * picture with its words and a table of the same numbers.
 *
 * The last page says how the figures are protected and reckoned, so that the paper can be trusted
 * or doubted without asking its makers.
 */
export async function reportPdf(report: Report, ctx: StaffCtx): Promise<Buffer> {
	const { locale, results, head, place, labels, county, name } = report;
	const { campaign, respondents, sections } = results;
	const promises = await promisesSince(ctx, report);
	const label = (id: string) => labels.get(id) ?? '';
	const isTold = respondents.n !== null && respondents.n > 0;
	const texts = {
		kind: m.reports_paper_kind(),
		days: m.results_when({
			from: shortDay(campaign.opensOn, locale),
			to: shortDay(campaign.closesOn, locale)
		}),
		made: m.reports_paper_made({ day: shortDay(report.today, locale) }),
		example: report.example ? m.reports_example() : '',
		page: m.reports_paper_page({ page: '{page}', pages: '{pages}' }),
		results: m.reports_paper_results(),
		how: m.reports_sheet_how(),
		plan: m.reports_paper_plan(),
		withheld: m.reports_paper_withheld(),
		protected: m.reports_paper_protected(),
		sources: m.reports_paper_sources()
	};
	return renderPdf({
		template: '#domains/showing/reports/paper/report.typ',
		data: {
			texts,
			name: inLocale(campaign.name, locale),
			place: place.name,
			county,
			address: report.address,
			head: headOf(respondents.n, head, locale),
			collected: collected(report),
			plan: plannedUse(report),
			sections: (isTold ? sections : []).map(({ section, results: of }) => ({
				title: section ? inLocale(section.title, locale).text : m.results_section_none(),
				pictures: picturesOf(of, locale),
				...tablesOf(of, { locale, label })
			})),
			open: openAnswerLines(report),
			promises: promiseLines(promises, {
				locale,
				today: report.today,
				origin: new URL(report.address).origin
			}),
			protected: protectedHow(),
			sources
		},
		title: `${texts.kind}: ${name} – ${place.name.text}`,
		lang: langTag(locale),
		author: county
	});
}

import { m } from '#texts';
import { number, shortDay } from '#platform/i18n/format.ts';
import { type Locale, href } from '#platform/i18n/locale.ts';
import type { Promises } from '../promises.server.ts';

type Shown = Promises['shown'][number];

const states: Record<Shown['state'], () => string> = {
	draft: m.promise_state_draft,
	promised: m.promise_state_promised,
	late: m.promise_state_late,
	kept: m.promise_state_kept,
	dropped: m.promise_state_dropped
};

/** What came of a promise: what was done, or why it was not. A missing reason is said to be missing. */
function whatCameOf(one: Shown, locale: Locale): string {
	const due = m.reports_paper_promise_due({ day: shortDay(one.dueOn, locale) });
	if (one.state === 'kept') return one.outcome.text;
	if (one.state === 'dropped') return one.droppedReason.text;
	if (one.state === 'late')
		return `${due} ${one.lateReason.text || m.reports_paper_promise_no_reason()}`;
	return due;
}

/** What was promised the year before and what came of it, as the paper tells it. */
export function promiseLines(
	{ from, to, all, counts, shown }: Promises,
	{ locale, today, origin }: { locale: Locale; today: string; origin: string }
) {
	const span = { from: shortDay(from, locale), to: shortDay(to, locale) };
	const written = Object.fromEntries(
		Object.entries(counts).map(([state, n]) => [state, number(n, locale)])
	) as Record<keyof typeof counts, string>;
	const address = origin + href('/lupaukset', locale);
	return {
		title: m.reports_paper_promises(),
		what:
			all === 0
				? m.reports_paper_promises_none(span)
				: `${m.reports_paper_promises_what({ ...span, day: shortDay(today, locale) })} ${m.reports_paper_promises_count(written)}`,
		more:
			all > shown.length
				? m.reports_paper_promises_more({ shown: number(shown.length, locale), address })
				: '',
		heads: [
			m.reports_paper_promise_col(),
			m.reports_paper_promise_state(),
			m.reports_paper_promise_what()
		],
		rows: shown.map((one) => ({
			title: one.title,
			unit: one.unit.name,
			promise: one.promise,
			state: states[one.state](),
			came: whatCameOf(one, locale)
		}))
	};
}

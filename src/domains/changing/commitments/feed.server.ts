import { Feed } from 'feed';
import { sql } from 'kysely';
import { m } from '#texts';
import type { Ctx } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { href, langTag } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { type ShownCommitment, forReader, shown } from './commitments.queries.server.ts';
import { changeWord, stateWord } from './promise-words.ts';

const NEWEST = 50;

/** The feed's entries say that their words are HTML, so a reader would run what somebody typed. */
const asHtml = (words: string): string =>
	words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Changed = { promisedOn: Day; changedOn: Day; nth: number; late: boolean };

/**
 * When a promise last changed, so that a feed reader sees each change as news.
 *
 * The history keeps days and their order, not instants; the order becomes seconds within the day.
 * A promise whose day passes is late from the next day on, although nobody wrote anything.
 */
function updatedAt({ changedOn, nth, late }: Changed, dueOn: Day): Date {
	const written = new Date(`${changedOn}T00:00:00Z`);
	written.setUTCSeconds(nth);
	if (!late) return written;
	const fell = new Date(`${dueOn}T00:00:00Z`);
	fell.setUTCDate(fell.getUTCDate() + 1);
	return fell > written ? fell : written;
}

/** The promises that changed last, with the last change of each; a draft is in no feed. */
async function listChanged(ctx: Pick<Ctx, 'db' | 'locale' | 'now'>) {
	const { db } = ctx;
	const today = dayOf(ctx.now());
	const late = sql<boolean>`(c.state = 'promised' and c.due_on < ${today}::date)`;
	const changedOn = sql<Day>`coalesce(last.edited_on, c.promised_on)`;
	const rows = await shown(db)
		.where('c.state', '<>', 'draft')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('changing.commitmentEdit as e')
					.select(['e.editedOn', 'e.change', 'e.note'])
					.select(sql<number>`count(*) over (partition by e.edited_on)::int`.as('nth'))
					.whereRef('e.commitmentId', '=', 'c.id')
					.orderBy('e.id', 'desc')
					.limit(1)
					.as('last'),
			(join) => join.onTrue()
		)
		.select(['last.change', 'last.note'])
		.select([late.as('late'), changedOn.as('changedOn')])
		.select(sql<number>`coalesce(last.nth, 0)`.as('nth'))
		.orderBy(sql`greatest(${changedOn}, case when ${late} then c.due_on + 1 end)`, 'desc')
		.orderBy('nth', 'desc')
		.orderBy('c.id', 'desc')
		.limit(NEWEST)
		.execute();
	return rows.map((row) => ({
		...forReader(row, ctx, today),
		change: row.change,
		note: inLocale(row.note, ctx.locale).text,
		updated: updatedAt(row, row.dueOn)
	}));
}

/** What is true of the promise now; why it was once dropped is no news after it was reopened. */
function summaryOf(row: ShownCommitment & { change: string | null; note: string }): string {
	if (row.state === 'kept') return row.outcome.text;
	if (row.state === 'dropped') return row.droppedReason.text;
	const said = row.note ? `${changeWord(row.change ?? 'edited')}: ${row.note}` : '';
	return [said, row.promise.text].filter(Boolean).join('\n');
}

/** The promises that changed last as an Atom feed, in the reader's language. */
export async function promiseFeed(ctx: Ctx, origin: string): Promise<string> {
	const rows = await listChanged(ctx);
	const address = (path: string) => origin + href(path, ctx.locale);
	const feed = new Feed({
		id: address('/lupaukset'),
		link: address('/lupaukset'),
		title: m.promises_title(),
		description: m.promises_lede(),
		language: langTag(ctx.locale),
		updated: rows[0]?.updated ?? ctx.now(),
		copyright: '',
		feedLinks: { atom: address('/lupaukset/syote') }
	});
	for (const row of rows) {
		feed.addItem({
			id: address(`/lupaukset/${row.id}`),
			link: address(`/lupaukset/${row.id}`),
			title: asHtml(`${stateWord(row.state)}: ${row.title.text}`),
			description: asHtml(summaryOf(row)),
			date: row.updated,
			published: new Date(`${row.promisedOn}T00:00:00Z`)
		});
	}
	return feed.atom1();
}

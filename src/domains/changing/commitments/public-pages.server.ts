import { Feed } from 'feed';
import { m } from '#texts';
import { listThemes } from '../matters/themes.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { href, langTag } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { countCommitments, listCommitments } from './commitments.queries.server.ts';
import { publicFilter } from './commitments.schema.ts';
import { stateWord } from './promise-words.ts';

/** The public list with its filters' choices; what an address asks wrongly is left out. */
export async function promiseListPage(ctx: Ctx, address: Record<string, string>) {
	const given = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''));
	const filter = publicFilter.parse(given);
	const [page, counts, units, themes] = await Promise.all([
		listCommitments(ctx, filter),
		countCommitments(ctx.db, dayOf(ctx.now())),
		listUnits(ctx.db),
		listThemes(ctx.db)
	]);
	return {
		...page,
		filter,
		counts,
		units: units
			.filter((unit) => unit.kind !== 'county')
			.map((unit) => ({ value: unit.slug, label: wordsIn(unit.name, ctx.locale) })),
		themes: themes.map((theme) => ({ value: theme.key, label: wordsIn(theme.name, ctx.locale) }))
	};
}
export type PromiseListPage = Awaited<ReturnType<typeof promiseListPage>>;

/** The feed's entries say that their words are HTML, so a reader would run what somebody typed. */
const asHtml = (words: string): string =>
	words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The newest promises as an Atom feed, in the reader's language. */
export async function promiseFeed(ctx: Ctx, origin: string): Promise<string> {
	const { rows } = await listCommitments(ctx, { limit: 50 });
	const address = (path: string) => origin + href(path, ctx.locale);
	const newest = rows[0] ? new Date(`${rows[0].promisedOn}T09:00:00Z`) : ctx.now();
	const feed = new Feed({
		id: address('/lupaukset'),
		link: address('/lupaukset'),
		title: m.promises_title(),
		description: m.promises_lede(),
		language: langTag(ctx.locale),
		updated: newest,
		copyright: '',
		feedLinks: { atom: address('/lupaukset/syote') }
	});
	for (const row of rows) {
		const day = row.endedOn ?? row.promisedOn;
		feed.addItem({
			id: address(`/lupaukset/${row.id}`),
			link: address(`/lupaukset/${row.id}`),
			title: asHtml(`${stateWord(row.state)}: ${row.title.text}`),
			description: asHtml(row.outcome.text || row.droppedReason.text || row.promise.text),
			date: new Date(`${day}T09:00:00Z`),
			published: new Date(`${row.promisedOn}T09:00:00Z`)
		});
	}
	return feed.atom1();
}

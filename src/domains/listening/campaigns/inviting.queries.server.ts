import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { getCampaign } from './campaigns.queries.server.ts';
import { type ColumnUse, type Columns, columnUses, guessColumns } from './client-list.ts';
import { LETTERS_IN_FILE } from './files.server.ts';
import { findList, linesOf, unitNames } from './listed.server.ts';
import type { Addressees } from './returned.commands.server.ts';
import { shareEvenly, shareOut } from './sampling.ts';

/**
 * With fewer invited by code in a unit, somebody who knows who was drawn knows much of who answered,
 * and most results of the unit will be withheld; whoever draws is told so.
 */
const SMALL_CROWD = 50;

/** What the page of the sample shows: the list that was brought, with what its columns are for. */
export async function samplePage(ctx: StaffCtx, id: string) {
	const campaign = await getCampaign(ctx, id);
	allow(ctx.who, () => campaign.can.invite, campaign);
	const list = await findList(ctx.db, id);
	return {
		id,
		name: campaign.name,
		drawnOn: campaign.drawnOn,
		units: campaign.units.length,
		list: list && {
			rows: list.rows.length,
			/** Lines that are another line once more, letter by letter. */
			repeated: list.rows.length - new Set(list.rows.map((row) => JSON.stringify(row))).size,
			columns: list.columns.map((column, index) => ({
				name: column,
				// The first cell that says something: what the column is about.
				example: list.rows.find((row) => row[index])?.[index] ?? '',
				use: useOf(guessColumns(list), index)
			}))
		}
	};
}
export type SamplePage = Awaited<ReturnType<typeof samplePage>>;

const useOf = (columns: Columns, index: number): ColumnUse | 'stratum' | '' =>
	columns.strata.includes(index)
		? 'stratum'
		: (columnUses.find((use) => columns[use]?.includes(index)) ?? '');

/** Reads what each column was chosen for: fields `use.0`, `use.1` … */
export function chosenColumns(data: FormData): Columns {
	const columns: Columns = { strata: [] };
	for (const [name, value] of data) {
		const index = Number(/^use\.(\d{1,2})$/.exec(name)?.[1] ?? Number.NaN);
		if (!Number.isInteger(index)) continue;
		if (value === 'stratum') columns.strata.push(index);
		else if (columnUses.includes(value as ColumnUse)) {
			const use = value as ColumnUse;
			columns[use] = [...(columns[use] ?? []), index];
		}
	}
	return columns;
}

/** The strata of a brought list with how many of each would be drawn; what is wrong, by line. */
export async function drawPreview(
	ctx: StaffCtx,
	id: string,
	columns: Columns,
	{ total, evenly }: { total: number; evenly: boolean }
) {
	const campaign = await getCampaign(ctx, id);
	allow(ctx.who, () => campaign.can.invite, campaign);
	const { strata, issues, lines } = await linesOf(ctx.db, campaign.raw, columns);
	const names = await unitNames(ctx.db, campaign.raw.unitIds, ctx.locale);
	const sizes = (evenly ? shareEvenly : shareOut)(
		strata.map(({ listed }) => listed),
		total
	);
	const drawn = strata.map((one, index) => ({
		...one,
		unit: names.get(one.unitId) ?? '',
		drawn: sizes[index] as number
	}));
	return {
		listed: lines.length,
		issues: issues.slice(0, 20),
		wrong: issues.length,
		strata: drawn,
		small: [...Map.groupBy(drawn, ({ unit }) => unit)]
			.map(([unit, of]) => ({ unit, drawn: of.reduce((sum, one) => sum + one.drawn, 0) }))
			.filter((one) => one.drawn < SMALL_CROWD)
	};
}
export type DrawPreview = Awaited<ReturnType<typeof drawPreview>>;

/** What can be printed and sent of a campaign's invitations. */
export async function invitesPage(ctx: StaffCtx, id: string) {
	const campaign = await getCampaign(ctx, id);
	allow(ctx.who, () => campaign.can.keepList, campaign);
	const rows = await ctx.db
		.selectFrom('listening.invitation')
		.select(['way', 'locale'])
		.select([
			sql<number>`count(*)::int`.as('n'),
			sql<number>`count(*) filter (where sent)::int`.as('sent'),
			sql<number>`count(*) filter (where coalesce(address, email, phone) is not null)::int`.as(
				'reached'
			)
		])
		.where('campaignId', '=', id)
		.where('undelivered', '=', false)
		.groupBy(['way', 'locale'])
		.orderBy('locale')
		.execute();
	const ofWay = (...ways: string[]) => rows.filter(({ way }) => ways.includes(way));
	const sum = (some: typeof rows, what: 'n' | 'sent' | 'reached') =>
		some.reduce((all, row) => all + row[what], 0);
	const emails = ofWay('email');
	const cards = sum(ofWay('meeting', 'decision'), 'n');
	return {
		id,
		name: campaign.name,
		/** After the end nothing is sent any more; what came back is still written down. */
		hasEnded: !campaign.can.invite,
		units: campaign.units.map((unit) => ({ value: unit.id, label: unit.name.text })),
		letters: ofWay('letter')
			.filter(({ reached }) => reached > 0)
			.map(({ locale, reached }) => ({
				locale: locale as Locale,
				n: reached,
				files: Math.ceil(reached / LETTERS_IN_FILE)
			})),
		emails: { n: sum(emails, 'reached'), sent: sum(emails, 'sent') },
		messages: sum(ofWay('sms'), 'reached'),
		cards: { n: cards, files: Math.ceil(cards / LETTERS_IN_FILE) },
		listDestroyedOn: campaign.listDestroyedOn,
		drawnOn: campaign.drawnOn
	};
}
export type InvitesPage = Awaited<ReturnType<typeof invitesPage>>;

/** What was just done on that page, and who was looked for there. */
export type Done = {
	what: 'sent' | 'cards' | 'undelivered' | 'unreturned' | 'destroyed' | 'found';
	n?: number;
	found?: Addressees;
};

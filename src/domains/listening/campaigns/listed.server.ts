import type { Db } from '#platform/db/database.server.ts';
import { type LocalizedText, wordsIn } from '#platform/i18n/localized.ts';
import type { ClientList, Columns } from './client-list.ts';
import { type Listed, strataOf } from './sampling.ts';

export type ListIssue = { line: number; issue: 'list_unit_unknown' | 'list_no_way' };

/** The list that was brought for a campaign and not drawn of yet. */
export async function findList(db: Db, campaignId: string): Promise<ClientList | undefined> {
	const row = await db
		.selectFrom('listening.sampleFrame')
		.select(['columns', 'rows'])
		.where('campaignId', '=', campaignId)
		.executeTakeFirst();
	return row && { columns: row.columns as string[], rows: row.rows as string[][] };
}

const plain = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * The lines of a campaign's list with the unit and the stratum of each.
 *
 * A line belongs to the unit that it names, by name in any language or by the unit's address; where
 * no column names units and the campaign asks about one, to that.
 *
 * @returns also what is wrong, by line of the file
 */
export async function linesOf(
	db: Db,
	campaign: { id: string; unitIds: string[] },
	columns: Columns
): Promise<{ lines: Listed[]; strata: ReturnType<typeof strataOf>; issues: ListIssue[] }> {
	const list = await findList(db, campaign.id);
	const units = await db
		.selectFrom('platform.unit')
		.select(['id', 'slug', 'name'])
		.where('id', 'in', campaign.unitIds)
		.execute();
	const byName = new Map<string, string>();
	for (const { id, slug, name } of units) {
		byName.set(slug, id);
		for (const words of Object.values(name as LocalizedText)) byName.set(plain(words), id);
	}
	const [only] = units.length === 1 ? units : [];
	const unitColumn = columns.unit?.[0];
	const reach = [...(columns.address ?? []), ...(columns.email ?? []), ...(columns.phone ?? [])];
	const lines: Listed[] = [];
	const issues: ListIssue[] = [];
	(list?.rows ?? []).forEach((cells, index) => {
		const named = unitColumn === undefined ? undefined : byName.get(plain(cells[unitColumn] ?? ''));
		const unitId = unitColumn === undefined ? only?.id : named;
		if (!unitId) issues.push({ line: index + 2, issue: 'list_unit_unknown' });
		else if (!reach.some((at) => cells[at])) issues.push({ line: index + 2, issue: 'list_no_way' });
		else lines.push({ unitId, stratum: stratumOf(cells, columns), cells });
	});
	return { lines, strata: strataOf(lines), issues };
}

const stratumOf = (cells: string[], { strata }: Columns): string =>
	strata
		.map((at) => cells[at]?.trim() || '–')
		.join(' · ')
		.slice(0, 120) || 'kaikki';

/** Names of a campaign's units, in the reader's language, by id. */
export async function unitNames(
	db: Db,
	ids: string[],
	locale: Parameters<typeof wordsIn>[1]
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('platform.unit')
		.select(['id', 'name'])
		.where('id', 'in', ids)
		.execute();
	return new Map(rows.map(({ id, name }) => [id, wordsIn(name, locale)]));
}

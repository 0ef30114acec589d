import { sql } from 'kysely';
import type { StaffCtx } from '../auth/context.ts';
import { wordsIn } from '../i18n/localized.ts';
import { findCounty } from './units.queries.server.ts';

export {
	type Unit,
	answerDaysOf,
	findCounty,
	findUnit,
	findUnitBySlug,
	listUnits,
	withDescendants
} from './units.queries.server.ts';
export {
	type Predecessor,
	predecessorsOf,
	successorsOf,
	withPredecessors
} from './succession.queries.server.ts';
export { type FoundUnit, searchUnits } from './units.search.server.ts';

/** Where a member of staff works, for the head of their own pages: a unit, or the whole county. */
export async function placeOf({ db, who, locale }: StaffCtx): Promise<string> {
	const row = await db
		.selectFrom('platform.roleGrant as g')
		.leftJoin('platform.unit as u', 'u.id', 'g.unitId')
		.select('u.name')
		.where('g.personId', '=', who.personId)
		.orderBy(sql`g.unit_id is null`)
		.limit(1)
		.executeTakeFirst();
	return wordsIn(row?.name ?? (await findCounty(db))?.name, locale);
}

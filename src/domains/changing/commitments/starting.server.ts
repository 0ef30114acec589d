import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { listVoices } from '../matters/reading.public.server.ts';
import { listThemes } from '../matters/themes.public.server.ts';
import { mayPrepareSomewhere } from './commitments.policy.ts';
import { forReader, shown } from './commitments.queries.server.ts';
import { stateWord } from './promise-words.ts';

/** What promises may be about, for the forms of a commitment. */
export const themeChoices = async ({ db, locale }: Pick<StaffCtx, 'db' | 'locale'>) =>
	(await listThemes(db)).map((theme) => ({ value: theme.id, label: wordsIn(theme.name, locale) }));

/**
 * What a new commitment starts from: the voices it was begun at, their unit, and the choices.
 *
 * @throws Forbidden for those who prepare promises nowhere
 */
export async function commitmentStart(ctx: StaffCtx, from: string[]) {
	const { db, who, locale } = ctx;
	allow(who, mayPrepareSomewhere, undefined);
	const [units, themes, voices] = await Promise.all([
		listUnits(db),
		themeChoices(ctx),
		listVoices(db, who, from)
	]);
	const mine = new Set(who.workUnitIds);
	const matterIds = voices.map(({ id }) => id);
	return {
		matterIds,
		themeIds: await themesOf(db, matterIds),
		unitId: voices.find(({ unitId }) => mine.has(unitId))?.unitId,
		voiceTexts: voices.flatMap(({ texts }) => texts),
		units: units
			.filter((unit) => mine.has(unit.id) && unit.kind !== 'county')
			.map((unit) => ({ value: unit.id, label: wordsIn(unit.name, locale) })),
		themes
	};
}

/** What these voices were about: a promise that grows from them is about the same. */
async function themesOf(db: StaffCtx['db'], matterIds: string[]): Promise<string[]> {
	if (matterIds.length === 0) return [];
	const rows = await db
		.selectFrom('changing.matterTheme')
		.select('themeId')
		.distinct()
		.where('matterId', 'in', matterIds)
		.execute();
	return rows.map(({ themeId }) => themeId);
}

/** Where chosen voices can be joined: the drafts and open promises of the units that they are of. */
export async function joiningStart(ctx: StaffCtx, from: string[]) {
	const { db, who } = ctx;
	allow(who, mayPrepareSomewhere, undefined);
	const voices = await listVoices(db, who, from);
	const units = voices.map(({ unitId }) => unitId).filter((id) => who.workUnitIds.includes(id));
	const rows = await shown(db)
		.where('c.unitId', '=', sql<string>`any (${[...new Set(units)]}::uuid[])`)
		.where('c.state', 'in', ['draft', 'promised'])
		.orderBy('c.dueOn')
		.orderBy('c.id')
		.limit(500)
		.execute();
	const today = dayOf(ctx.now());
	return {
		matterIds: voices.map(({ id }) => id),
		voiceTexts: voices.flatMap(({ texts }) => texts),
		commitments: rows
			.map((row) => forReader(row, ctx, today))
			.map(({ id, title, state, unit }) => ({
				value: id,
				label: `${title.text} (${stateWord(state)}, ${unit.name.text})`
			}))
	};
}

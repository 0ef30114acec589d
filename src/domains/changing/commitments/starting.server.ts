import type { StaffCtx } from '#platform/auth/context.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { wordsOfMatter } from '../matters/reading.public.server.ts';
import { listThemes } from '../matters/themes.public.server.ts';

/** What a new commitment starts from: the voice it was begun at, its unit, and the choices. */
export async function commitmentStart(ctx: StaffCtx, from: string | undefined) {
	const { db, who, locale } = ctx;
	const [units, themes, voice] = await Promise.all([
		listUnits(db),
		listThemes(db),
		from ? wordsOfMatter(db, who, from) : undefined
	]);
	const mine = new Set(who.workUnitIds);
	return {
		matterIds: from && voice ? [from] : [],
		unitId: voice?.unitId,
		voiceTexts: voice?.texts ?? [],
		units: units
			.filter((unit) => mine.has(unit.id) && unit.kind !== 'county')
			.map((unit) => ({ value: unit.id, label: wordsIn(unit.name, locale) })),
		themes: themes.map((theme) => ({ value: theme.id, label: wordsIn(theme.name, locale) }))
	};
}

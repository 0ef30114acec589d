import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { may } from './lists.policy.ts';

/** Every theme, those in use first and in their order, with how many voices each has. */
export async function themesPage({ db, who, locale }: StaffCtx) {
	allow(who, may.keep, undefined);
	const rows = await db
		.selectFrom('changing.theme as t')
		.select(['t.id', 't.key', 't.name', 't.retiredOn'])
		.select(
			sql<number>`(select count(*)::int from changing.matter_theme mt where mt.theme_id = t.id)`.as(
				'voices'
			)
		)
		.orderBy(sql`t.retired_on is not null`)
		.orderBy('t.position')
		.orderBy('t.key')
		.execute();
	const few = 5;
	return rows.map(({ voices, name, ...row }) => ({
		...row,
		raw: name as LocalizedText,
		name: inLocale(name, locale),
		// A figure of a group like any other, also for staff.
		voices: voices >= few ? voices : undefined
	}));
}
export type ThemesPage = Awaited<ReturnType<typeof themesPage>>;

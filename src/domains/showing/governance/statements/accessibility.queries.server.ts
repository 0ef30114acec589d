import { worksAt } from '#platform/auth/actor.ts';
import { type Ctx, type StaffCtx, allow } from '#platform/auth/context.ts';
import { daysBetween } from '#platform/clock/days.ts';
import { dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { findSetting } from '#platform/settings/settings.public.server.ts';
import { may } from './accessibility.policy.ts';
import { statementAsFields, statementShape, usualStatement } from './accessibility.schema.ts';

const read = (value: unknown) => statementShape.safeParse(value).data ?? usualStatement;

/** The organisation's part of the accessibility statement, in the reader's language. */
export async function accessibilityStatement({ db, locale }: Ctx) {
	const { conforms, assessedHow, assessedOn, updatedOn, shortcomings, authority } = read(
		(await findSetting(db, 'accessibility')).value
	);
	const own = inLocale(shortcomings, locale);
	return {
		conforms,
		assessedHow,
		assessedOn,
		updatedOn,
		shortcomings: {
			lang: own.lang,
			lines: own.text
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean)
		},
		authority: {
			name: inLocale(authority.name, locale),
			url: inLocale(authority.url, locale).text,
			email: authority.email,
			phone: authority.phone
		}
	};
}
export type Statement = Awaited<ReturnType<typeof accessibilityStatement>>;

/** The statement as its form, for those who keep it. */
export async function statementPage({ db, who }: StaffCtx) {
	allow(who, may.keepStatement, undefined);
	const { value, seen } = await findSetting(db, 'accessibility');
	return { fields: statementAsFields(read(value)), seen };
}

const waiting = ['new', 'open', 'asked'];

/** Accessibility feedback that waits for an answer, what waits longest first. */
export const waitingBarriers = (db: Db) =>
	db
		.selectFrom('changing.matter')
		.select(['id', 'unitId', 'state', 'openedOn', 'dueOn', 'held'])
		.where('kind', '=', 'accessibility')
		.where('state', 'in', waiting)
		.orderBy('dueOn')
		.orderBy('id');

/**
 * The queue of accessibility feedback with its clock of fourteen days. An administrator sees how
 * long each has waited; opening one is for those who may read it.
 */
export async function accessibilityQueue({ db, who, now }: StaffCtx) {
	allow(who, may.seeQueue, undefined);
	const today = dayOf(now());
	const rows = await waitingBarriers(db).limit(200).execute();
	return rows.map(({ id, unitId, state, openedOn, dueOn, held }) => ({
		id: worksAt(who, unitId) ? id : undefined,
		state,
		held,
		openedOn,
		dueOn: dueOn ?? today,
		daysLeft: daysBetween(today, dueOn ?? today)
	}));
}
export type AccessibilityQueue = Awaited<ReturnType<typeof accessibilityQueue>>;

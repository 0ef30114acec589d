import type { Ctx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { lately } from '#platform/db/lately.server.ts';
import {
	type Unit,
	answerDaysOf,
	findUnit,
	findUnitBySlug,
	successorsOf
} from '#platform/units/units.public.server.ts';
import type { Channel } from '#platform/voice-channels.ts';
import { findQuickQuestionnaire } from '../questionnaires/questionnaires.public.server.ts';
import type { Questionnaire } from '../questionnaires/questionnaires.schema.ts';

/** What is needed to ask for quick feedback about a unit. */
export type FeedbackForm = {
	unit: Unit;
	parent: Unit | undefined;
	answerDays: number;
	questionnaire: Questionnaire;
	point: { id: string; code: string } | undefined;
	/** How it is given, where that is not the web. */
	channel?: Channel;
};

async function formOf(
	db: Db,
	unit: Unit | undefined,
	point?: { id: string; code: string }
): Promise<FeedbackForm | undefined> {
	if (!unit) return undefined;
	if (unit.closedOn) {
		// A poster on a wall outlives its unit: it leads to the one that went on with the work.
		const [next, another] = await successorsOf(db, unit.id);
		return next && !another ? formOf(db, await findUnit(db, next.id), point) : undefined;
	}
	const [parent, answerDays, questionnaire] = await Promise.all([
		unit.parentId ? findUnit(db, unit.parentId) : undefined,
		answerDaysOf(db, unit.id),
		findQuickQuestionnaire(db, unit.id)
	]);
	return questionnaire && { unit, parent, answerDays, questionnaire, point };
}

/** The quick feedback form of a unit that is open, by its address. */
export const findFormOfUnit = (ctx: Ctx, slug: string): Promise<FeedbackForm | undefined> =>
	lately(ctx, `form of unit ${slug}`, async () =>
		formOf(ctx.db, await findUnitBySlug(ctx.db, slug))
	);

/** The same by the code of a printed feedback point, typed in any case. */
export const findFormOfPoint = (ctx: Ctx, typed: string): Promise<FeedbackForm | undefined> => {
	const { db } = ctx;
	const code = typed.toUpperCase();
	return lately(ctx, `form of point ${code}`, async () => {
		const point = await db
			.selectFrom('listening.feedbackPoint')
			.select(['id', 'code', 'unitId'])
			.where('code', '=', code)
			.where('closedOn', 'is', null)
			.executeTakeFirst();
		return point && formOf(db, await findUnit(db, point.unitId), point);
	});
};

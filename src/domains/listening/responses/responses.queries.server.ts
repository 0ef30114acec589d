import type { Db } from '#platform/db/database.server.ts';
import { type Unit, answerDaysOf, findUnit, findUnitBySlug } from '#platform/units/units.public.server.ts';
import { findQuickQuestionnaire } from '../questionnaires/questionnaires.public.server.ts';
import type { Questionnaire } from '../questionnaires/questionnaires.schema.ts';

/** What is needed to ask for quick feedback about a unit. */
export type FeedbackForm = {
	unit: Unit;
	parent: Unit | undefined;
	answerDays: number;
	questionnaire: Questionnaire;
	point: { id: string; code: string } | undefined;
};

const FRESH_MS = 5000;
const kept = new WeakMap<Db, Map<string, { at: number; form: Promise<FeedbackForm | undefined> }>>();

/**
 * Remembers for five seconds what a form asks, since sending one must cost one trip to the
 * database. A form that is open in somebody's hands is always older than that.
 */
function fresh(
	db: Db,
	key: string,
	find: () => Promise<FeedbackForm | undefined>
): Promise<FeedbackForm | undefined> {
	const forms = kept.get(db) ?? new Map();
	kept.set(db, forms);
	const found = forms.get(key);
	if (found && Date.now() - found.at < FRESH_MS) return found.form;
	if (forms.size > 2000) forms.clear();
	const form = find();
	forms.set(key, { at: Date.now(), form });
	form.then(
		(value) => value ?? forms.delete(key),
		() => forms.delete(key)
	);
	return form;
}

async function formOf(
	db: Db,
	unit: Unit | undefined,
	point?: { id: string; code: string }
): Promise<FeedbackForm | undefined> {
	if (!unit || unit.closedOn) return undefined;
	const [parent, answerDays, questionnaire] = await Promise.all([
		unit.parentId ? findUnit(db, unit.parentId) : undefined,
		answerDaysOf(db, unit.id),
		findQuickQuestionnaire(db, unit.id)
	]);
	return questionnaire && { unit, parent, answerDays, questionnaire, point };
}

/** The quick feedback form of a unit that is open, by its address. */
export const findFormOfUnit = (db: Db, slug: string): Promise<FeedbackForm | undefined> =>
	fresh(db, `unit ${slug}`, async () => formOf(db, await findUnitBySlug(db, slug)));

/** The same by the code of a printed feedback point, typed in any case. */
export const findFormOfPoint = (db: Db, typed: string): Promise<FeedbackForm | undefined> => {
	const code = typed.toUpperCase();
	return fresh(db, `point ${code}`, async () => {
		const point = await db
			.selectFrom('listening.feedbackPoint')
			.select(['id', 'code', 'unitId'])
			.where('code', '=', code)
			.where('closedOn', 'is', null)
			.executeTakeFirst();
		return point && formOf(db, await findUnit(db, point.unitId), point);
	});
};

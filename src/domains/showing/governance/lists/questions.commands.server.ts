import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { findUnit } from '#platform/units/units.public.server.ts';
import { may } from './lists.policy.ts';
import { quickQuestionnaires } from './questions.queries.server.ts';

/**
 * Chooses what a unit, a service or the whole county asks at once after a visit. Without a choice a
 * unit asks what is asked above it. What was answered before stays with the questions it answered.
 */
export function chooseQuestionnaire(
	{ db, who }: StaffCtx,
	{ unitId, questionnaireId }: { unitId: string; questionnaireId: string }
): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keep, undefined);
		const unit = await findUnit(tx, unitId);
		if (!unit || unit.closedOn) throw new Invalid({ unitId: 'no_such_unit' });
		if (questionnaireId) {
			const usable = await quickQuestionnaires(tx);
			if (!usable.some(({ id }) => id === questionnaireId)) {
				throw new Invalid({ questionnaireId: 'no_such_questionnaire' });
			}
			await tx
				.insertInto('listening.unitQuestionnaire')
				.values({ unitId, questionnaireId })
				.onConflict((conflict) => conflict.column('unitId').doUpdateSet({ questionnaireId }))
				.execute();
		} else {
			await tx.deleteFrom('listening.unitQuestionnaire').where('unitId', '=', unitId).execute();
		}
		const detail = questionnaireId ? { questionnaire: questionnaireId } : { questionnaire: 'none' };
		await record(tx, who, 'questionnaire.chosen', unitId, detail, unitId);
	});
}

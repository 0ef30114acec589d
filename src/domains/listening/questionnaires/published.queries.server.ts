import { sql } from 'kysely';
import type { Db } from '#platform/db/database.server.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import {
	type Audience,
	type Purpose,
	type QuestionKind,
	minutesOf
} from './questionnaires.schema.ts';

export type Published = {
	versionId: string;
	questionnaireId: string;
	key: string;
	no: number;
	name: LocalizedText;
	audience: Audience;
	questions: number;
	minutes: number;
};

type Filter = {
	purpose?: Purpose;
	/** The whole county's questionnaires and those of these units; all of them if not said. */
	unitIds?: string[];
};

/**
 * Questionnaires that can be asked today, each in its newest published version, for choosing one.
 *
 * Retired versions and archived questionnaires are left out: what was begun with them goes on,
 * nothing new begins.
 */
export async function listPublished(db: Db, filter: Filter = {}): Promise<Published[]> {
	let query = db
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.innerJoin('listening.questionnaireItem as i', 'i.versionId', 'v.id')
		.innerJoin('listening.question as asked', 'asked.id', 'i.questionId')
		.where('v.publishedOn', 'is not', null)
		.where('v.retiredOn', 'is', null)
		.where('q.archivedOn', 'is', null);
	if (filter.purpose) query = query.where('q.purpose', '=', filter.purpose);
	const { unitIds } = filter;
	if (unitIds) {
		query = query.where((eb) =>
			eb.or([
				eb('q.unitId', 'is', null),
				eb('q.unitId', '=', sql<string>`any (${unitIds}::uuid[])`)
			])
		);
	}
	const rows = await query
		.distinctOn('q.id')
		.select(['v.id as versionId', 'q.id as questionnaireId', 'q.key', 'v.no'])
		.select(['q.name', 'q.audience'])
		.select(sql<string[]>`array_agg(asked.kind)`.as('kinds'))
		.groupBy(['q.id', 'v.id'])
		.orderBy('q.id')
		.orderBy('v.no', 'desc')
		.execute();
	return rows
		.map(({ kinds, ...row }) => ({
			...row,
			name: row.name as LocalizedText,
			audience: row.audience as Audience,
			questions: kinds.length,
			minutes: minutesOf({ questions: kinds.map((kind) => ({ kind: kind as QuestionKind })) })
		}))
		.sort((a, b) => (a.name.fi ?? a.key).localeCompare(b.name.fi ?? b.key, 'fi'));
}

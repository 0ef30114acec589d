import { sql } from 'kysely';
import { type Db, prepared } from '#platform/db/database.server.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind, Questionnaire, Section, ShowIf } from './questionnaires.schema.ts';

const versions = (db: Db) =>
	db
		.selectFrom('listening.questionnaireVersion as v')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select([
			'q.id as questionnaireId',
			'v.id as versionId',
			'q.key',
			'q.name',
			'v.no',
			'v.moodQuestionId',
			'q.locked',
			'v.intro',
			'v.thanks',
			'v.publishedOn'
		]);

const published = (db: Db) =>
	versions(db).where('v.publishedOn', 'is not', null).where('v.retiredOn', 'is', null);

type Version = NonNullable<Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirst']>>>;

async function withQuestions(
	db: Db,
	version: Version | undefined
): Promise<Questionnaire | undefined> {
	if (!version) return undefined;
	const rows = await itemsOf(db, version.versionId);
	// A section of a draft may still be empty; the quick questions of a visit mostly have none at all.
	const sectioned =
		version.publishedOn === null || rows.some(({ sectionNo }) => sectionNo !== null);
	return whole(version, rows, sectioned ? await sectionsOf(db, version.versionId) : []);
}

const itemsOf = (db: Db, versionId: string) =>
	db
		.selectFrom('listening.questionnaireItem as i')
		.innerJoin('listening.question as q', 'q.id', 'i.questionId')
		.innerJoin('listening.questionWording as w', (join) =>
			join.onRef('w.questionId', '=', 'i.questionId').onRef('w.no', '=', 'i.wordingNo')
		)
		.select(['q.id', 'q.kind', 'q.topic', 'q.sensitive', 'i.wordingNo', 'i.sectionNo', 'i.showIf'])
		.select(['w.text', 'w.hint', 'w.options', 'w.none', 'w.pictures'])
		.where('i.versionId', '=', versionId)
		.orderBy('i.position')
		.modifyFront(prepared)
		.execute();

const sectionsOf = (db: Db, versionId: string) =>
	db
		.selectFrom('listening.questionnaireSection')
		.select(['no', 'title', 'intro'])
		.where('versionId', '=', versionId)
		.orderBy('no')
		.modifyFront(prepared)
		.execute();

type Of<Rows extends (...of: never) => Promise<unknown>> = Awaited<ReturnType<Rows>>;

function whole(
	{ publishedOn: _, ...version }: Version,
	rows: Of<typeof itemsOf>,
	sections: Of<typeof sectionsOf>
): Questionnaire {
	return {
		...version,
		name: version.name as LocalizedText,
		intro: version.intro as LocalizedText,
		thanks: version.thanks as LocalizedText,
		sections: sections as Section[],
		questions: rows.map((row) => ({
			...row,
			kind: row.kind as QuestionKind,
			text: row.text as LocalizedText,
			hint: row.hint as LocalizedText,
			options: row.options as LocalizedText[],
			none: row.none as LocalizedText | null,
			showIf: row.showIf as ShowIf | null
		}))
	};
}

/** The quick questionnaire of a unit: its own choice, else its nearest parent's, else the card. */
export async function findQuickQuestionnaire(
	db: Db,
	unitId: string
): Promise<Questionnaire | undefined> {
	const chosen = await sql<{ questionnaireId: string }>`
		with recursive up as (
			select id, parent_id, 0 as step from platform.unit where id = ${unitId}
			union all
			select u.id, u.parent_id, up.step + 1 from platform.unit u join up on u.id = up.parent_id
		)
		select questionnaire_id from up join listening.unit_questionnaire uq on uq.unit_id = up.id
		order by step limit 1`.execute(db);
	const id = chosen.rows[0]?.questionnaireId;
	const version = await published(db)
		.$if(!!id, (query) => query.where('q.id', '=', id as string))
		.$if(!id, (query) => query.where('q.key', '=', 'quick-card'))
		.orderBy('v.no', 'desc')
		.limit(1)
		.executeTakeFirst();
	return withQuestions(db, version);
}

const findAny = (db: Db, versionId: string) =>
	versions(db).where('v.id', '=', versionId).modifyFront(prepared).executeTakeFirst();

/** A version, also a retired one or a draft: what was answered stays readable. */
export async function findVersion(db: Db, versionId: string): Promise<Questionnaire | undefined> {
	// Within a transaction there is one connection, which is asked one thing at a time.
	if (db.isTransaction) return withQuestions(db, await findAny(db, versionId));
	const [version, rows, sections] = await Promise.all([
		findAny(db, versionId),
		itemsOf(db, versionId),
		sectionsOf(db, versionId)
	]);
	return version && whole(version, rows, sections);
}

import type { Db } from '#platform/db/database.server.ts';
import { type Locale, isLocale } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { type Segment, findPersonalData, marked } from '../redaction/redaction.public.ts';
import type { List } from './interviews.schema.ts';

/** Questions of an interview in order, also those taken out; words of the bank or their own. */
export async function listQuestions(db: Db, interviewId: string) {
	const rows = await db
		.selectFrom('listening.interviewQuestion as q')
		.leftJoin('listening.questionWording as w', (join) =>
			join.onRef('w.questionId', '=', 'q.questionId').onRef('w.no', '=', 'q.wordingNo')
		)
		.select(['q.id', 'q.theme', 'q.questionId', 'q.removed', 'q.text as own', 'w.text as bank'])
		.where('q.interviewId', '=', interviewId)
		.orderBy('q.position')
		.orderBy('q.id')
		.execute();
	return rows.map(({ own, bank, ...row }) => ({ ...row, text: (own ?? bank) as LocalizedText }));
}

export async function namesOf(db: Db, interviewId: string): Promise<Map<number, string>> {
	const rows = await db
		.selectFrom('listening.interviewParticipant')
		.select(['seat', 'name'])
		.where('interviewId', '=', interviewId)
		.execute();
	return new Map(rows.map(({ seat, name }) => [seat, name]));
}

export const interviewersOf = (db: Db, interviewId: string) =>
	db
		.selectFrom('listening.interviewInterviewer as i')
		.leftJoin('platform.person as p', 'p.id', 'i.personId')
		.select(['i.personId', 'i.name as outside', 'p.name as staff'])
		.where('i.interviewId', '=', interviewId)
		.orderBy('i.no')
		.execute()
		.then((rows) =>
			rows.map(({ personId, outside, staff }) => ({ personId, name: staff ?? outside ?? '' }))
		);

/** A text with the places marked that may tell who somebody is, and whether there are any. */
export function looked(text: string, locale: string): { segments: Segment[]; personal: boolean } {
	const findings = findPersonalData(text, isLocale(locale) ? (locale as Locale) : 'fi');
	return { segments: marked(text, findings), personal: findings.length > 0 };
}

export async function findingsOf(db: Db, interviewId: string) {
	const rows = await db
		.selectFrom('listening.interviewFinding')
		.select(['id', 'list', 'text', 'version', 'removed'])
		.where('interviewId', '=', interviewId)
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, list: row.list as List, ...looked(row.text, 'fi') }));
}

export async function discussionsOf(db: Db, interviewId: string) {
	const rows = await db
		.selectFrom('listening.interviewDiscussion')
		.select(['id', 'heldOn', 'tookPart', 'notes', 'removed'])
		.where('interviewId', '=', interviewId)
		.orderBy('heldOn')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, notes: looked(row.notes ?? '', 'fi') }));
}

export const actionsOf = (db: Db, interviewId: string) =>
	db
		.selectFrom('listening.interviewAction')
		.select(['id', 'text', 'owner', 'dueOn', 'commitmentId', 'removed'])
		.where('interviewId', '=', interviewId)
		.orderBy('position')
		.orderBy('id')
		.execute();

export const eventsOf = (db: Db, interviewId: string) =>
	db
		.selectFrom('listening.interviewEvent as e')
		.leftJoin('platform.person as p', 'p.id', 'e.doneBy')
		.select(['e.did', 'e.doneOn', 'e.why', 'p.name'])
		.where('e.interviewId', '=', interviewId)
		.orderBy('e.id')
		.execute();

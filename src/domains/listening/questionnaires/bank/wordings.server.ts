import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.server.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind } from '../questionnaires.schema.ts';
import { type Wording, storedWording } from '../wording-form.ts';
import type { Sameness } from './bank.schema.ts';

/** A question with the lock that keeps two people from giving its wordings the same number. */
export const lockQuestion = (tx: Tx, id: string) =>
	tx
		.selectFrom('listening.question')
		.selectAll()
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();

export type StoredWording = Wording & {
	questionId: string;
	no: number;
	verified: boolean;
	sameAs: number;
	sameBecause: string | null;
	writtenOn: string;
	/** It stands in a published version: only translations may be added. */
	frozen: boolean;
};

/** Wordings of these questions, oldest first. */
export async function wordingsOf(db: Db, questionIds: string[]): Promise<StoredWording[]> {
	const rows = await db
		.selectFrom('listening.questionWording as w')
		.selectAll('w')
		.select(
			sql<boolean>`exists (
				select from listening.questionnaire_item i
				join listening.questionnaire_version v on v.id = i.version_id
				where i.question_id = w.question_id and i.wording_no = w.no and v.published_on is not null
			)`.as('frozen')
		)
		.where('w.questionId', '=', sql<string>`any (${questionIds}::text[])`)
		.orderBy('w.questionId')
		.orderBy('w.no')
		.execute();
	return rows.map((row) => ({
		...row,
		text: row.text as LocalizedText,
		hint: row.hint as LocalizedText,
		options: row.options as LocalizedText[],
		none: row.none as LocalizedText | null
	}));
}

/** How many options of a question must stay where they are: answers are stored by their numbers. */
export const keptOptions = (wordings: Pick<StoredWording, 'frozen' | 'options'>[]): number =>
	Math.max(0, ...wordings.filter(({ frozen }) => frozen).map(({ options }) => options.length));

type NewWording = { wording: Wording; same: Sameness; today: string; verified?: boolean };

/**
 * Adds a wording under the next number.
 *
 * The caller holds the question's lock and has asked whether this may be done.
 *
 * @returns its number
 */
export async function insertWording(
	tx: Tx,
	questionId: string,
	{ wording, same, today, verified = false }: NewWording
): Promise<number> {
	const before = await wordingsOf(tx, [questionId]);
	if (wording.options.length < keptOptions(before)) throw new Invalid({ form: 'option_stays' });
	const no = (before.at(-1)?.no ?? 0) + 1;
	await tx
		.insertInto('listening.questionWording')
		.values({
			questionId,
			no,
			...storedWording(wording),
			...declared(before, no, same),
			verified,
			writtenOn: today
		})
		.execute();
	return no;
}

/** What a wording is declared the same as: always the oldest of those that are one. */
export function declared(
	wordings: Pick<StoredWording, 'no' | 'sameAs'>[],
	no: number,
	same: Sameness
): { sameAs: number; sameBecause: string | null } {
	if (!same) return { sameAs: no, sameBecause: null };
	const earlier = wordings.find((one) => one.no === same.as && one.no < no);
	if (!earlier) throw new Invalid({ same: 'same_needed' });
	return { sameAs: earlier.sameAs, sameBecause: same.because };
}

/** The same words, with those of other languages where there were none. */
export function withAdded(old: LocalizedText | null, added: LocalizedText): LocalizedText {
	return { ...added, ...old };
}

/**
 * Adds languages to a wording, whether it is frozen or not; what is there already stays.
 *
 * @returns whether anything was added
 */
export async function addTranslations(
	tx: Tx,
	wording: StoredWording,
	added: Pick<Wording, 'text' | 'hint' | 'options' | 'none'>
): Promise<boolean> {
	const onlyWhere = (old: LocalizedText | null, words: LocalizedText | null | undefined) =>
		old?.fi ? withAdded(old, words ?? {}) : old;
	const next: Wording = {
		text: withAdded(wording.text, added.text),
		hint: onlyWhere(wording.hint, added.hint) ?? {},
		options: wording.options.map((old, index) => withAdded(old, added.options[index] ?? {})),
		none: onlyWhere(wording.none, added.none),
		pictures: wording.pictures
	};
	if (JSON.stringify(storedWording(next)) === JSON.stringify(storedWording(wording))) return false;
	await overwriteWording(tx, wording, next);
	return true;
}

/** Writes a wording anew; the database refuses what is frozen. */
export async function overwriteWording(
	tx: Tx,
	{ questionId, no }: Pick<StoredWording, 'questionId' | 'no'>,
	wording: Wording
): Promise<void> {
	const { numUpdatedRows } = await tx
		.updateTable('listening.questionWording')
		.set(storedWording(wording))
		.where('questionId', '=', questionId)
		.where('no', '=', no)
		.executeTakeFirst();
	if (numUpdatedRows !== 1n) throw new Conflict();
}

type NewQuestion = {
	id: string;
	kind: QuestionKind;
	topic: string;
	source: string;
	sensitive: boolean;
	wording: Wording;
};

/**
 * Adds a question with its first wording.
 *
 * @throws Invalid where its id is taken
 */
export async function insertQuestion(
	tx: Tx,
	question: NewQuestion,
	by: { personId: string | null; today: string }
): Promise<void> {
	if (!(await triesToInsert(tx, question, by))) throw new Invalid({ id: 'id_taken' });
}

/** The same under the proposed id, or the next free one after it. */
export async function insertUnderFreeId(
	tx: Tx,
	question: NewQuestion,
	by: { personId: string | null; today: string }
): Promise<string> {
	for (let tries = 0; tries < 20; tries++) {
		const id = await freeId(tx, question.id);
		if (await triesToInsert(tx, { ...question, id }, by)) return id;
	}
	throw new Invalid({ id: 'id_taken' });
}

async function triesToInsert(
	tx: Tx,
	question: NewQuestion,
	{ personId, today }: { personId: string | null; today: string }
): Promise<boolean> {
	const row = await tx
		.insertInto('listening.question')
		.values({
			id: question.id,
			kind: question.kind,
			topic: question.topic,
			source: question.source || null,
			sensitive: question.sensitive,
			madeBy: personId
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!row) return false;
	await insertWording(tx, question.id, {
		wording: question.wording,
		same: undefined,
		today,
		// Our own words need no checking against anybody else's.
		verified: !question.source
	});
	return true;
}

/** An id that no question has yet: the proposed one, else with a number after it. */
async function freeId(db: Db, proposed: string): Promise<string> {
	const rows = await db
		.selectFrom('listening.question')
		.select('id')
		.where(sql<boolean>`starts_with(id, ${proposed})`)
		.execute();
	const taken = new Set(rows.map(({ id }) => id));
	for (let n = 1; ; n++) {
		const id = n === 1 ? proposed : `${proposed}-${n}`;
		if (!taken.has(id)) return id;
	}
}

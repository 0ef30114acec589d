import { sql } from 'kysely';
import { record } from '#platform/audit/record.server.ts';
import { system } from '#platform/auth/actor.ts';
import { type Db, type Tx, inTransaction } from '#platform/db/database.server.ts';
import { readyQuestionnaires, readyQuestions } from './ready-made/all.ts';
import type { ReadyItem, ReadyQuestionnaire } from './ready-made/ready.ts';

const json = (value: unknown) => JSON.stringify(value ?? {});

/**
 * Brings the ready-made questionnaires into the database, once: the quick card of the source
 * documents, the national sets, the surveys and the inclusion scale. Run at every start; what is
 * there stays as it is, since a county may have worded it anew.
 *
 * @returns how many questionnaires were added
 */
export function addReadyMade(db: Db, today: string): Promise<number> {
	return inTransaction(db, async (tx) => {
		await addQuestions(tx);
		const there = await tx.selectFrom('listening.questionnaire').select('key').execute();
		const known = new Set(there.map(({ key }) => key));
		let added = 0;
		for (const ready of readyQuestionnaires) {
			if (known.has(ready.key)) continue;
			if (await addQuestionnaire(tx, ready, today)) added++;
		}
		return added;
	});
}

/** A question from before topics gets its topic; nothing else of what is there is touched. */
async function addQuestions(tx: Tx): Promise<void> {
	await tx
		.insertInto('listening.question')
		.values(
			readyQuestions.map(({ id, kind, source, topic, sensitive, locked }) => ({
				id,
				kind,
				source,
				topic,
				sensitive: sensitive ?? false,
				locked: locked ?? false
			}))
		)
		.onConflict((conflict) =>
			conflict
				.column('id')
				.doUpdateSet({ topic: sql`excluded.topic` })
				.where('listening.question.topic', 'is', null)
		)
		.execute();
	await tx
		.insertInto('listening.questionWording')
		.values(
			readyQuestions.flatMap(({ id, wordings }) =>
				wordings.map((wording, index) => ({
					questionId: id,
					no: index + 1,
					sameAs: wording.same?.as ?? index + 1,
					sameBecause: wording.same?.because ?? null,
					text: json(wording.text),
					hint: json(wording.hint),
					options: JSON.stringify(wording.options ?? []),
					none: wording.none ? json(wording.none) : null,
					pictures: wording.pictures ?? [],
					verified: wording.verified ?? true
				}))
			)
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

async function addQuestionnaire(tx: Tx, ready: ReadyQuestionnaire, today: string) {
	const row = await tx
		.insertInto('listening.questionnaire')
		.values({
			key: ready.key,
			name: json(ready.name),
			purpose: ready.purpose,
			audience: ready.audience ?? 'adult',
			source: ready.source ?? null,
			terms: json(ready.terms),
			locked: ready.locked ?? false
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	// Another process that starts at the same moment was first.
	if (!row) return false;
	const version = await tx
		.insertInto('listening.questionnaireVersion')
		.values({
			questionnaireId: row.id,
			no: 1,
			moodQuestionId: ready.moodQuestionId ?? null,
			intro: json(ready.intro),
			thanks: json(ready.thanks),
			noSwedishBecause: ready.noSwedishBecause ?? null
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await addItems(tx, version.id, ready);
	await tx
		.updateTable('listening.questionnaireVersion')
		.set({ publishedOn: today })
		.where('id', '=', version.id)
		.execute();
	await record(tx, system, 'questionnaire.added', row.id, { key: ready.key });
	return true;
}

async function addItems(
	tx: Tx,
	versionId: string,
	{ items = [], sections = [] }: ReadyQuestionnaire
) {
	if (sections.length > 0) {
		await tx
			.insertInto('listening.questionnaireSection')
			.values(
				sections.map(({ title, intro }, index) => ({
					versionId,
					no: index + 1,
					title: json(title),
					intro: json(intro)
				}))
			)
			.execute();
	}
	const placed: (ReadyItem & { sectionNo: number | null })[] = [
		...items.map((item) => ({ ...item, sectionNo: null })),
		...sections.flatMap((section, index) =>
			section.items.map((item) => ({ ...item, sectionNo: index + 1 }))
		)
	];
	await tx
		.insertInto('listening.questionnaireItem')
		.values(
			placed.map((item, index) => ({
				versionId,
				position: index + 1,
				questionId: item.question,
				wordingNo: item.wording ?? 1,
				sectionNo: item.sectionNo,
				showIf: item.showIf ? json(item.showIf) : null
			}))
		)
		.execute();
}

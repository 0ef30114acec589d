import { record } from '#platform/audit/record.server.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { proposedId } from '../bank/bank.schema.ts';
import {
	type StoredWording,
	insertUnderFreeId,
	insertWording,
	keptOptions,
	lockQuestion,
	wordingsOf
} from '../bank/wordings.server.ts';
import { saveOutline } from '../building/draft.server.ts';
import type { Outline } from '../building/outline.ts';
import { type Started, insertQuestionnaire } from '../building/starting.commands.server.ts';
import { mayInBank } from '../questionnaires.policy.ts';
import type { Wording } from '../wording-form.ts';
import type { Portable, PortableQuestion } from './portable.ts';
import { sameWording } from './same-wording.ts';

const wordingOf = ({ text, hint, options, none, pictures }: PortableQuestion): Wording => ({
	text,
	hint,
	options,
	none,
	pictures
});

type Placing = { id: string; no: number };
type By = { personId: string; today: string };

/**
 * Finds or makes what a question of a file is here: a wording that the bank has, else a new wording
 * of the same question, else a new question. An item of a measure is used only with its measure.
 */
async function place(tx: Tx, question: PortableQuestion, by: By): Promise<Placing | undefined> {
	const wording = wordingOf(question);
	const known = question.id ? await lockQuestion(tx, question.id) : undefined;
	if (known?.locked) return undefined;
	if (known && known.kind === question.kind) {
		const wordings = await wordingsOf(tx, [known.id]);
		const there = wordings.findLast((one: StoredWording) => sameWording(one, wording));
		if (there) return { id: known.id, no: there.no };
		if (wording.options.length >= keptOptions(wordings)) {
			const no = await insertWording(tx, known.id, { wording, same: undefined, today: by.today });
			return { id: known.id, no };
		}
	}
	const topic = question.topic ?? 'other';
	const wanted = question.id && !known ? question.id : proposedId(topic, wording.text.fi ?? '');
	const { kind, source, sensitive } = question;
	const made = { id: wanted, kind, topic, source, sensitive, wording };
	return { id: await insertUnderFreeId(tx, made, by), no: 1 };
}

/**
 * Brings a questionnaire in as a draft, for somebody to look through before anyone is asked.
 *
 * What a file says is somebody else's word: nothing in it is published, and questions that the bank
 * has keep their own words.
 */
export function importDraft(
	{ db, who, now }: StaffCtx,
	{ portable, unitId }: { portable: Portable; unitId: string | null }
): Promise<Started> {
	return inTransaction(db, async (tx) => {
		allow(who, mayInBank.add, undefined);
		const { name, purpose, audience, intro, thanks, source } = portable;
		const about = { name, purpose, audience, intro, thanks, unitId, source: source || null };
		const started = await insertQuestionnaire(tx, who, about);
		const placed = new Map<string, Placing>();
		const used = new Set<string>();
		for (const question of portable.questions) {
			const by = { personId: who.personId, today: dayOf(now()) };
			const placing = await place(tx, question, by);
			if (!placing || used.has(placing.id)) continue;
			used.add(placing.id);
			placed.set(question.ref, placing);
		}
		await saveOutline(tx, started.versionId, outlineOf(portable, placed));
		const mood = portable.mood ? placed.get(portable.mood)?.id : undefined;
		await tx
			.updateTable('listening.questionnaireVersion')
			.set({ moodQuestionId: mood ?? null })
			.where('id', '=', started.versionId)
			.execute();
		await tx
			.updateTable('listening.questionnaire')
			.set({ terms: JSON.stringify(portable.terms) })
			.where('id', '=', started.questionnaireId)
			.execute();
		const detail = { questions: placed.size };
		await record(
			tx,
			who,
			'questionnaire.imported',
			started.questionnaireId,
			detail,
			unitId ?? undefined
		);
		return started;
	});
}

function outlineOf(portable: Portable, placed: Map<string, Placing>): Outline {
	return {
		sections: portable.sections.map((section, index) => ({ ...section, no: index + 1 })),
		items: portable.questions
			.flatMap((question) => {
				const placing = placed.get(question.ref);
				if (!placing) return [];
				const on = question.showIf && placed.get(question.showIf.ref);
				return [
					{
						questionId: placing.id,
						wordingNo: placing.no,
						sectionNo: portable.sections[(question.section ?? 0) - 1] ? question.section : null,
						showIf: on ? { question: on.id, is: question.showIf?.is ?? [] } : null
					}
				];
			})
			.sort((a, b) => (a.sectionNo ?? 0) - (b.sectionNo ?? 0))
	};
}

import type { StaffCtx } from '#platform/auth/context.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { Invalid, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { overwriteWording } from '../bank/wordings.server.ts';
import { mayInBank } from '../questionnaires.policy.ts';
import { findVersion } from '../questionnaires.queries.server.ts';
import type { Questionnaire } from '../questionnaires.schema.ts';
import { LONGEST } from '../wording-form.ts';
import { isEmptyText, sameWords, wordsFrom } from '../words.ts';
import { LONGEST_PART } from './building.schema.ts';
import { type DraftTarget, changeDraft } from './draft.server.ts';
import { ownWordings } from './own-wordings.server.ts';
import { type TextField, opennessOf, textFields, wordsAfter } from './texts.ts';

const longest: Record<TextField['part'], number> = {
	name: LONGEST_PART.name,
	intro: LONGEST_PART.intro,
	thanks: LONGEST_PART.thanks,
	section: LONGEST_PART.title,
	'section-intro': LONGEST_PART.intro,
	text: LONGEST.text,
	hint: LONGEST.hint,
	option: LONGEST.option,
	none: LONGEST.option
};

function refuseTooLong(name: string, part: TextField['part'], words: LocalizedText): void {
	for (const [locale, text] of Object.entries(words)) {
		if ((text as string).length > longest[part])
			throw new Invalid({ [`${name}.${locale}`]: 'too_long' });
	}
}

/**
 * Writes the texts of a whole questionnaire from one page, side by side in its languages.
 *
 * What is published only gets the languages that it lacks; a text that somebody may not touch here
 * stays as it is, whatever the form says.
 *
 * @param typed form fields by name: `q.<id>.text.sv`
 */
export const saveTexts = (
	ctx: StaffCtx,
	target: DraftTarget,
	typed: Record<string, unknown>
): Promise<void> =>
	changeDraft(
		ctx,
		target,
		{ act: 'translated', what: 'texts', alsoPublished: true },
		async (tx, draft) => {
			const whole = found(await findVersion(tx, draft.versionId));
			const situation = {
				published: draft.publishedOn !== null,
				own: await ownWordings(tx, draft.versionId),
				keepsBank: mayInBank.keep(ctx.who)
			};
			const changed = new Map<string, LocalizedText>();
			for (const field of textFields(whole)) {
				const words = wordsFrom(typed, field.name);
				refuseTooLong(field.name, field.part, words);
				const next = wordsAfter(field, opennessOf(field, situation), words);
				if (!sameWords(next, field.words)) changed.set(field.name, next);
			}
			await writeOwn(tx, draft, whole, changed);
			for (const question of whole.questions) await writeWording(tx, question, changed);
		}
	);

type Changed = Map<string, LocalizedText>;

async function writeOwn(
	tx: Tx,
	{ versionId, questionnaireId }: { versionId: string; questionnaireId: string },
	whole: Questionnaire,
	changed: Changed
): Promise<void> {
	const now = (name: string, words: LocalizedText) => JSON.stringify(changed.get(name) ?? words);
	if (changed.has('name')) {
		await tx
			.updateTable('listening.questionnaire')
			.set({ name: now('name', whole.name) })
			.where('id', '=', questionnaireId)
			.execute();
	}
	await tx
		.updateTable('listening.questionnaireVersion')
		.set({ intro: now('intro', whole.intro), thanks: now('thanks', whole.thanks) })
		.where('id', '=', versionId)
		.execute();
	for (const { no, title, intro } of whole.sections) {
		const name = `section.${no}`;
		if (!changed.has(`${name}.title`) && !changed.has(`${name}.intro`)) continue;
		await tx
			.updateTable('listening.questionnaireSection')
			.set({ title: now(`${name}.title`, title), intro: now(`${name}.intro`, intro) })
			.where('versionId', '=', versionId)
			.where('no', '=', no)
			.execute();
	}
}

async function writeWording(
	tx: Tx,
	question: Questionnaire['questions'][number],
	changed: Changed
): Promise<void> {
	const name = `q.${question.id}`;
	if (![...changed.keys()].some((field) => field.startsWith(`${name}.`))) return;
	const none = changed.get(`${name}.none`) ?? question.none;
	await overwriteWording(
		tx,
		{ questionId: question.id, no: question.wordingNo },
		{
			text: changed.get(`${name}.text`) ?? question.text,
			hint: changed.get(`${name}.hint`) ?? question.hint,
			options: question.options.map(
				(words, index) => changed.get(`${name}.option.${index + 1}`) ?? words
			),
			none: isEmptyText(none) ? null : none,
			pictures: question.pictures
		}
	);
}

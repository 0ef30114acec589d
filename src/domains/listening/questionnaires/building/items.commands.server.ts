import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { AboutQuestion, Sameness } from '../bank/bank.schema.ts';
import {
	insertQuestion,
	insertWording,
	keptOptions,
	lockQuestion,
	overwriteWording,
	wordingsOf
} from '../bank/wordings.server.ts';
import { mayInBank } from '../questionnaires.policy.ts';
import type { QuestionKind, ShowIf } from '../questionnaires.schema.ts';
import type { Wording } from '../wording-form.ts';
import { type DraftTarget, type VersionRow, changeDraft, saveOutline } from './draft.server.ts';
import * as doing from './outline.ts';
import { type Outline, type OutlineItem } from './outline.ts';
import { isOwnWording } from './own-wordings.server.ts';

type Draft = VersionRow & { outline: Outline };

/** Changes the order of a draft by a pure step. */
const reorder = (
	ctx: StaffCtx,
	target: DraftTarget,
	what: string,
	step: (outline: Outline) => Outline
): Promise<void> =>
	changeDraft(ctx, target, { act: 'edited', what }, async (tx, draft) => {
		const next = step(draft.outline);
		if (next !== draft.outline) await saveOutline(tx, draft.versionId, next);
	});

const itemOf = ({ outline }: Draft, questionId: string): OutlineItem =>
	found(outline.items.find((item) => item.questionId === questionId));

type Move = { question: string; by: -1 | 1 };
export const moveQuestion = (ctx: StaffCtx, target: DraftTarget, { question, by }: Move) =>
	reorder(ctx, target, 'order', (outline) => doing.moveItem(outline, question, by));

type Place = { question: string; section: number };
export const placeQuestion = (ctx: StaffCtx, target: DraftTarget, { question, section }: Place) =>
	reorder(ctx, target, 'order', (outline) =>
		doing.putInSection(outline, question, outline.sections[section - 1]?.no ?? null)
	);

export const removeQuestion = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ question }: { question: string }
) => reorder(ctx, target, 'removed', (outline) => doing.removeItem(outline, question));

type SectionWords = { title: LocalizedText; intro: LocalizedText };
export const addSection = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ title, intro }: { title: LocalizedText; intro?: LocalizedText }
) =>
	reorder(ctx, target, 'section', (outline) => {
		if (outline.sections.length >= 100) throw new Invalid({ 'title.fi': 'too_many' });
		return doing.addSection(outline, title, intro);
	});
export const renameSection = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ section, ...words }: { section: number } & SectionWords
) => reorder(ctx, target, 'section', (outline) => doing.changeSection(outline, section, words));
export const removeSection = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ section }: { section: number }
) => reorder(ctx, target, 'section', (outline) => doing.removeSection(outline, section));
export const moveSection = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ section, by }: { section: number; by: -1 | 1 }
) => reorder(ctx, target, 'order', (outline) => doing.moveSection(outline, section, by));

const MOST_QUESTIONS = 300;

async function put(tx: Tx, draft: Draft, question: { id: string; no: number }, section: number) {
	if (draft.outline.items.length >= MOST_QUESTIONS) throw new Invalid({ form: 'too_many' });
	if (draft.outline.items.some(({ questionId }) => questionId === question.id))
		throw new Invalid({ form: 'already_there' });
	const item: OutlineItem = {
		questionId: question.id,
		wordingNo: question.no,
		sectionNo: draft.outline.sections[section - 1]?.no ?? null,
		showIf: null
	};
	await saveOutline(tx, draft.versionId, doing.addItem(draft.outline, item));
}

/** Asks a question of the bank in its newest words. An item of a measure is not used alone. */
export const addFromBank = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ question, section }: Place
): Promise<void> =>
	changeDraft(ctx, target, { act: 'edited', what: 'added' }, async (tx, draft) => {
		const row = found(await lockQuestion(tx, question));
		if (row.locked) throw new Invalid({ form: 'measure_only' });
		if (row.archivedOn) throw new Invalid({ form: 'archived' });
		const newest = found((await wordingsOf(tx, [question])).at(-1));
		await put(tx, draft, { id: question, no: newest.no }, section);
	});

type NewQuestion = AboutQuestion & { id: string; kind: QuestionKind; wording: Wording };

/** Makes a question for the bank and asks it in this draft. */
export const addNewQuestion = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ section, ...question }: NewQuestion & { section: number }
): Promise<void> =>
	changeDraft(ctx, target, { act: 'edited', what: 'new-question' }, async (tx, draft) => {
		allow(ctx.who, mayInBank.add, undefined);
		const by = { personId: ctx.who.personId, today: dayOf(ctx.now()) };
		await insertQuestion(tx, question, by);
		await put(tx, draft, { id: question.id, no: 1 }, section);
	});

/** Writes the words of a question anew that nothing but this draft shows. */
export const rewordInPlace = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ question, wording }: { question: string; wording: Wording }
): Promise<void> =>
	changeDraft(ctx, target, { act: 'edited', what: 'words' }, async (tx, draft) => {
		const { wordingNo } = itemOf(draft, question);
		await lockQuestion(tx, question);
		if (!(await isOwnWording(tx, draft.versionId, question))) throw new Conflict();
		const kept = keptOptions(await wordingsOf(tx, [question]));
		if (wording.options.length < kept) throw new Invalid({ form: 'option_stays' });
		await overwriteWording(tx, { questionId: question, no: wordingNo }, wording);
	});

/**
 * Gives a question new words in this draft, beginning from those it has: a wording that others
 * show stays as it is. What it is the same as is said when the draft is published.
 */
export const beginNewWording = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ question }: { question: string }
): Promise<void> =>
	changeDraft(ctx, target, { act: 'edited', what: 'new-wording' }, async (tx, draft) => {
		const { wordingNo } = itemOf(draft, question);
		const row = found(await lockQuestion(tx, question));
		if (row.locked) throw new Invalid({ form: 'measure_only' });
		if (await isOwnWording(tx, draft.versionId, question)) throw new Conflict();
		const now = found((await wordingsOf(tx, [question])).find(({ no }) => no === wordingNo));
		const same: Sameness = undefined;
		const no = await insertWording(tx, question, {
			wording: now,
			same,
			today: dayOf(ctx.now()),
			verified: !row.source
		});
		const change = { wordingNo: no };
		await saveOutline(tx, draft.versionId, doing.changeItem(draft.outline, question, change));
	});

/** Asks a question in another of its wordings. */
export const chooseWording = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ question, no }: { question: string; no: number }
): Promise<void> =>
	changeDraft(ctx, target, { act: 'edited', what: 'wording' }, async (tx, draft) => {
		itemOf(draft, question);
		const there = (await wordingsOf(tx, [question])).some((wording) => wording.no === no);
		if (!there) throw new Invalid({ no: 'choose' });
		const change = { wordingNo: no };
		await saveOutline(tx, draft.versionId, doing.changeItem(draft.outline, question, change));
	});

/** Asks a question only of those who answered an earlier one so; whether it can be is checked on the page. */
export const setShowIf = (
	ctx: StaffCtx,
	target: DraftTarget,
	{ question, showIf }: { question: string; showIf: ShowIf | null }
): Promise<void> =>
	changeDraft(ctx, target, { act: 'edited', what: 'show-if' }, async (tx, draft) => {
		itemOf(draft, question);
		const at = draft.outline.items.findIndex(({ questionId }) => questionId === question);
		const earlier = draft.outline.items.slice(0, at);
		if (showIf && !earlier.some(({ questionId }) => questionId === showIf.question))
			throw new Invalid({ showIf: 'choose' });
		if (showIf && showIf.is.length === 0) throw new Invalid({ showIfValue: 'choose_values' });
		await saveOutline(tx, draft.versionId, doing.changeItem(draft.outline, question, { showIf }));
	});

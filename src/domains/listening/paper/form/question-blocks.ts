import { m } from '#texts';
import type { Locale } from '#platform/i18n/locale.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { pictureOf } from '#ui/pictures.ts';
import type {
	Question,
	QuestionKind,
	Questionnaire
} from '../../questionnaires/questionnaires.schema.ts';
import { conditionWords } from '../conditions.ts';

type Words = { text: string; lang: string };

/** A box to tick, with the digit that is typed when the sheet is entered. */
type Box = { no: number; words: string; mood?: number; picture?: string };

type Asked = { no: number; text: Words; hint: string; when: string };

/** What stands on the paper, from top to bottom. */
export type Block =
	| { kind: 'section'; title: Words; intro: Words }
	| { kind: 'table'; lang: string; head: { no: number; words: string }[]; rows: Asked[] }
	| (Asked & { kind: 'faces' | 'list' | 'scale'; boxes: Box[]; many?: boolean; ends?: string[] })
	| (Asked & { kind: 'number' | 'date' | 'line' | 'lines' });

/** How happy each face of a scale is, from -1 to 1. */
const moods: Partial<Record<QuestionKind, number[]>> = {
	smiley3: [-1, 0, 1],
	smiley5: [-1.15, -0.55, 0, 0.55, 1.15]
};

const drawing = (name: string): string | undefined => {
	const lines = pictureOf(name);
	return lines
		? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="${lines}" ` +
				`fill="none" stroke="#1b2b2c" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`
		: undefined;
};

function boxesOf({ kind, options, none, pictures: names }: Question, locale: Locale): Box[] {
	const boxes: Box[] = options.map((option, index) => ({
		no: index + 1,
		words: wordsIn(option, locale),
		mood: moods[kind]?.[index],
		picture: kind === 'picture' ? drawing(names[index] ?? '') : undefined
	}));
	return none ? [...boxes, { no: 0, words: wordsIn(none, locale) }] : boxes;
}

const NPS = 11;

function blockOf(question: Question, asked: Asked, locale: Locale): Block {
	const { kind, options } = question;
	switch (kind) {
		case 'smiley3':
		case 'smiley5':
		case 'picture':
			return { kind: 'faces', ...asked, boxes: boxesOf(question, locale) };
		case 'nps':
			return {
				kind: 'scale',
				...asked,
				boxes: Array.from({ length: NPS }, (_, no) => ({ no, words: '' })),
				ends: [options[0], options[1]].map((end) => wordsIn(end, locale))
			};
		case 'agree5':
			return tableOf(question, asked, locale);
		case 'choice':
			return { kind: 'list', ...asked, boxes: boxesOf(question, locale) };
		case 'many': {
			const hint = [asked.hint, m.paper_form_many({}, { locale })].filter(Boolean).join(' ');
			return { kind: 'list', ...asked, hint, boxes: boxesOf(question, locale), many: true };
		}
		case 'number':
		case 'date':
			return { kind, ...asked };
		case 'short-text':
			return { kind: 'line', ...asked };
		case 'text': {
			const hint = asked.hint || m.paper_form_no_names({}, { locale });
			return { kind: 'lines', ...asked, hint };
		}
	}
}

const tableOf = (question: Question, asked: Asked, locale: Locale): Block => ({
	kind: 'table',
	lang: asked.text.lang,
	head: boxesOf(question, locale).map(({ no, words }) => ({ no, words })),
	rows: [asked]
});

/**
 * Puts a questionnaire into the order in which it stands on paper: sections, questions with their
 * numbers, and statements with the same scale that follow each other as one table.
 */
export function blocksOf(questionnaire: Questionnaire, locale: Locale): Block[] {
	const blocks: Block[] = [];
	let sectionNo: number | null = null;
	for (const [index, question] of questionnaire.questions.entries()) {
		const section = questionnaire.sections.find(({ no }) => no === question.sectionNo);
		const isNew = question.sectionNo !== sectionNo;
		sectionNo = question.sectionNo;
		if (section && isNew) {
			const title = inLocale(section.title, locale);
			blocks.push({ kind: 'section', title, intro: inLocale(section.intro, locale) });
		}
		const block = blockOf(
			question,
			{
				no: index + 1,
				text: inLocale(question.text, locale),
				hint: wordsIn(question.hint, locale),
				when: conditionWords(questionnaire, question, locale) ?? ''
			},
			locale
		);
		const last = blocks.at(-1);
		if (block.kind === 'table' && last?.kind === 'table' && hasSameHead(block, last)) {
			last.rows.push(...block.rows);
		} else blocks.push(block);
	}
	return blocks;
}

type Table = Extract<Block, { kind: 'table' }>;
const hasSameHead = (one: Table, other: Table): boolean =>
	one.lang === other.lang && JSON.stringify(one.head) === JSON.stringify(other.head);

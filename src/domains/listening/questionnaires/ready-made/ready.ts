import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { Audience, Purpose, QuestionKind, ShowIf } from '../questionnaires.schema.ts';

/** How a shipped question is put into words; what is shipped once is never edited, only numbered on. */
export type ReadyWording = {
	text: LocalizedText;
	hint?: LocalizedText;
	options?: LocalizedText[];
	none?: LocalizedText;
	pictures?: string[];
	/** False while the wording has not been checked against its owner's own text. */
	verified?: boolean;
	/** The number of the oldest wording that this one measures the same as, and why it does. */
	same?: { as: number; because: string };
};

/** A question as it is shipped: its id and kind never change meaning. */
export type ReadyQuestion = {
	id: string;
	kind: QuestionKind;
	topic: string;
	source: string;
	sensitive?: boolean;
	locked?: boolean;
	/** Wording number 1 first. */
	wordings: ReadyWording[];
};

export type ReadyItem = { question: string; wording?: number; showIf?: ShowIf };

export type ReadySection = { title: LocalizedText; intro?: LocalizedText; items: ReadyItem[] };

export type ReadyQuestionnaire = {
	key: string;
	name: LocalizedText;
	purpose: Purpose;
	audience?: Audience;
	source?: string;
	terms?: LocalizedText;
	locked?: boolean;
	moodQuestionId?: string;
	intro?: LocalizedText;
	thanks?: LocalizedText;
	/** Why it is published without complete Swedish. */
	noSwedishBecause?: string;
	/** Items before the first section. */
	items?: ReadyItem[];
	sections?: ReadySection[];
};

export type ReadySet = { questions: ReadyQuestion[]; questionnaires: ReadyQuestionnaire[] };

/** Items of the questions with these ids, in their first wording. */
export const itemsOf = (...ids: string[]): ReadyItem[] => ids.map((question) => ({ question }));

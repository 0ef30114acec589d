import { adultSurvey } from './adult-survey.ts';
import { child } from './child.ts';
import { groupEnd } from './group-end.ts';
import { inclusionScale } from './inclusion-scale.ts';
import { national } from './national.ts';
import { quickCard } from './quick-card.ts';
import type { ReadyQuestion, ReadyQuestionnaire } from './ready.ts';
import { relatives } from './relatives.ts';

const sets = [quickCard, national, adultSurvey, child, relatives, groupEnd, inclusionScale];

/** Every shipped question, with its exact words and source. */
export const readyQuestions: ReadyQuestion[] = sets.flatMap(({ questions }) => questions);

export const readyQuestionnaires: ReadyQuestionnaire[] = sets.flatMap(
	({ questionnaires }) => questionnaires
);

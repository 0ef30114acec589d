import { surveyDoor } from '../answer-survey.server.ts';

export const { load, actions } = surveyDoor('web', 'kiitos');

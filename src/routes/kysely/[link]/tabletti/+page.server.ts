import { surveyDoor } from '../../answer-survey.server.ts';

export const { load, actions } = surveyDoor('kiosk', 'tabletti/kiitos');

export { LEAST_AT_ONCE, type Opened, openBoxes } from './ballot-box.server.ts';
export { castAnswers } from './casting.commands.server.ts';
export { findDraft } from './drafts.queries.server.ts';
export { fieldsOf } from './answers.schema.ts';
export { type SurveyPage, surveyPage } from './survey-page.ts';
export {
	type Answering,
	type SurveyStep,
	type Wish,
	resumed,
	surveyStep
} from './survey-steps.server.ts';

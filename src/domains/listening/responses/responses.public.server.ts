export { type Receipt, type Voice, giveFeedback } from './responses.commands.server.ts';
export { type FeedbackForm, findFormOfPoint, findFormOfUnit } from './responses.queries.server.ts';
export {
	type FeedbackStep,
	feedbackPage,
	feedbackStep,
	keptFields,
	knownFields
} from './feedback-steps.server.ts';

export { beginInterview, endInterview, keepNotes } from './running.commands.server.ts';
export {
	cancelInterview,
	closeInterview,
	makeInterview,
	repeatInterview,
	takeBack
} from './interviews.commands.server.ts';
export {
	getInterview,
	listInterviews,
	planningChoices,
	unitChoices
} from './interviews.queries.server.ts';
export { runningPage } from './running.queries.server.ts';
export { listFilter } from './interviews.schema.ts';
export { type Doing, doToInterview, goOn, makeFromForm } from './doing.server.ts';
export { keepNotesForm, keepNotesSent } from './notes-form.server.ts';
export { holdsCode } from './changing.server.ts';
export { paperFile } from './papers/papers.server.ts';
export { findOralForm, oralPage, oralStep } from './oral.server.ts';
export { isStepName, nameOfStep, numberOfStep } from './steps.ts';

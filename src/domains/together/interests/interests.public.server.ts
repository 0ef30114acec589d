export { forgetInterest, noteInterest, setInterestState } from './interests.commands.server.ts';
export { mayReadSomewhere } from './interests.policy.ts';
export { getInterest, listInterests } from './interests.queries.server.ts';
export {
	formId as interestFormId,
	interestFilter,
	noteForm,
	readInterest,
	stateForm
} from './interests.schema.ts';
export { leaveInterest } from './leaving.commands.server.ts';

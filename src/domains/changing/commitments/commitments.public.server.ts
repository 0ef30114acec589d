export {
	discardDraft,
	dropPromise,
	editCommitment,
	explainLate,
	keepPromise,
	prepareCommitment,
	promise,
	reopenPromise
} from './commitments.commands.server.ts';
export {
	countCommitments,
	getCommitment,
	getCommitmentForStaff,
	listCommitments
} from './commitments.queries.server.ts';
export { addVoice, approveQuote, removeQuote } from './matters-of-commitment.server.ts';
export { publicFilter, staffFilter } from './commitments.schema.ts';
export { listForStaff } from './staff-list.queries.server.ts';
export { promiseFeed, promiseListPage } from './public-pages.server.ts';
export { gather, readCommitmentForm, typedIn } from './staff-forms.server.ts';
export { commitmentStart } from './starting.server.ts';

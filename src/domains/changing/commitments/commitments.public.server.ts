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
export {
	addVoices,
	approveQuote,
	removeQuote,
	removeVoice
} from './matters-of-commitment.server.ts';
export { publicFilter, staffFilter, voiceIds } from './commitments.schema.ts';
export { listForStaff } from './staff-list.queries.server.ts';
export { promiseFeed } from './feed.server.ts';
export { promiseListPage } from './public-pages.server.ts';
export { gather, readCommitmentForm, typedIn } from './staff-forms.server.ts';
export { commitmentStart, joiningStart, themeChoices } from './starting.server.ts';
export { personalDataToBePublic } from './public-words.server.ts';
export { holdsCode } from '../matters/staff-words.public.ts';
export { begunElsewhere, waitingPage } from './begun-elsewhere.ts';

export {
	closeByCode,
	findConversation,
	replyByCode,
	withdrawByCode
} from './conversation.server.ts';
export { matterOpenedFor, type Opening } from './opening.server.ts';
export { answerMatter, askBack } from './answering.commands.server.ts';
export {
	addNote,
	assignMatter,
	canUndo,
	closeMatter,
	markRead,
	raiseWorrying,
	releaseMatter,
	setThemes,
	undoLast
} from './handling.commands.server.ts';
export { moveMatter, takeBackMove } from './moving.commands.server.ts';
export { findOwnMove, getMoveTarget } from './moving.queries.server.ts';
export { inboxQueryOf } from './inbox-address.ts';
export { readsVoices } from './matters.policy.ts';
export { inboxPage } from './inbox-page.server.ts';
export { countInbox, listInbox } from './inbox.queries.server.ts';
export { getMatter, listThemes } from './matters.queries.server.ts';
export { readCode, senderKeyOf, spaced, trackingCodeOf } from './tracking-code.ts';
export { readMatterForm, readMatterId, replyFrom } from './matters.schema.ts';
export { holdsCode } from './staff-words.public.ts';

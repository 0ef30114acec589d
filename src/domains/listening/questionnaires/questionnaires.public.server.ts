export { addReadyMade } from './ready-made.commands.server.ts';
export { findQuickQuestionnaire, findVersion } from './questionnaires.queries.server.ts';
export { type Published, listPublished } from './published.queries.server.ts';
export * from './bank/bank.commands.server.ts';
export { getBankQuestion, listBank } from './bank/bank.queries.server.ts';
export * from './building/starting.commands.server.ts';
export * from './building/items.commands.server.ts';
export * from './building/publishing.commands.server.ts';
export { saveTexts } from './building/texts.commands.server.ts';
export {
	getQuestionnaire,
	listQuestionnaires,
	startPage,
	unitChoices
} from './building/list.queries.server.ts';
export {
	getDraftQuestion,
	getPublishing,
	getTexts,
	getVersion
} from './building/version.queries.server.ts';
export { mayInBank } from './questionnaires.policy.ts';
export { importDraft } from './exchange/exchange.commands.server.ts';
export { exportFile, previewImport } from './exchange/exchange.queries.server.ts';
export { readPortable, writePortable } from './exchange/portable.ts';

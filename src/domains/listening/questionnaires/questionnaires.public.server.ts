export { addReadyMade } from './ready-made.commands.server.ts';
export { findQuickQuestionnaire, findVersion } from './questionnaires.queries.server.ts';
export { type Published, listPublished } from './published.queries.server.ts';

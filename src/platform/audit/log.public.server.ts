export { checkLog } from './log.commands.server.ts';
export { type LogPage, listActions, listEntries } from './log.queries.server.ts';
export { type LogFilter, anchorForm, logFilter } from './log.schema.ts';

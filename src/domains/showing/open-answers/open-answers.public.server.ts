export { readReadings } from './form-reading.ts';
export { answersPage, filterFrom } from './list-page.server.ts';
export { queryOf } from './answer-words.ts';
export { giveSameThemes, raiseWorrying, saveReadings } from './theming.commands.server.ts';

export { queryOf } from './answer-words.ts';
export { goOnAt, readReadings } from './form-reading.ts';
export { answersPage, filterFrom } from './list-page.server.ts';
export { answerPage } from './one-page.server.ts';
export {
	alikeForm,
	issuesOf,
	quoteStepForm,
	undoForm,
	versionForm
} from './open-answers.schema.ts';
export { quoteAnswer, rewriteQuote } from './quote-form.server.ts';
export { approveQuote, undoQuote, withdrawQuote } from './quotes.commands.server.ts';
export { type Quote, listQuotes, quotesPage } from './quotes.queries.server.ts';
export { themeCsv } from './theme-csv.ts';
export { type ToldTheme, listThemesTold, themePage } from './theme-table.server.ts';
export {
	giveSameThemes,
	raiseWorrying,
	saveReadings,
	undoReadings
} from './theming.commands.server.ts';

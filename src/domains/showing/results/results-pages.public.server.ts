export { resultsList } from './list-page.server.ts';
export { readResults, resultsPage } from './results-page.server.ts';
export { comparisonPage } from './comparison-page.server.ts';

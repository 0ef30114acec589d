export {
	type Before,
	type QuestionResult,
	type Results,
	resultsOf,
	tellResults
} from './results-of.server.ts';
export { type Measures, type ValueShare, measure } from './measures.ts';
export { campaignsBefore, findCampaign } from './campaigns.queries.server.ts';
export { countResultsNow } from './counting-now.server.ts';
export { type Campaign } from './campaigns.queries.server.ts';
export { placesOf, tableOptions } from './deciding.server.ts';
export { type PlacedFigure, type Response, figuresOfPlaces } from './figures.queries.server.ts';
export { isFigure, listCounted } from './counting.server.ts';
export { headOf, lightly } from './results-page.server.ts';

export { type Before, type QuestionResult, type Results, resultsOf } from './results-of.server.ts';
export { type Measures, type ValueShare, measure } from './measures.ts';
export { campaignsBefore, findCampaign } from './campaigns.queries.server.ts';
export { countResultsNow } from './counting-now.server.ts';

export { reportFile } from './files.server.ts';
export { allFigures } from './all-figures.server.ts';
export { codebookHeads, codebookRows } from './codebook.ts';
export { findPlan, listAskedWordings } from './reports.queries.server.ts';
export { collectedWays } from './collection.ts';

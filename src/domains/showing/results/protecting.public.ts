export { type Decision, decideQuestion, shownIn } from './protecting.ts';
export { ALL, type ByPart, type Region, regionsOf } from './survey-table.ts';

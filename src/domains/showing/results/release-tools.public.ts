/** How results are counted and protected, for the room that makes them public. */
export {
	ALL,
	type Answered,
	type ByPart,
	type Region,
	cellOf,
	fewestOf,
	regionsOf,
	tableOf
} from './survey-table.ts';
export { meansOf } from './means.ts';
export type { Decision } from './protecting.ts';

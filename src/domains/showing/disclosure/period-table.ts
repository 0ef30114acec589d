import { FEWEST } from './rules.ts';
import type { Cell, Relation } from './table.ts';

/** A place in the tree; `parentId` is null for the county. */
export type PlaceNode = {
	id: string;
	parentId: string | null;
	threshold: number;
	sensitive: boolean;
};

/** How many answered, and how: the three must sum to `n`. */
export type Counts = { n: number; positive: number; neutral: number; negative: number };

type Counts = {
	counted: number;
	setAside: number;
	closedOn: string | null;
	twice: boolean;
	sheets: number;
	settled: number;
	differing: number;
};

/**
 * How far a pile is. Of a closed one the sheets are gone: what was counted and not set aside went
 * into the survey's box.
 *
 * @returns `missing`: sheets that were counted and are neither entered nor set aside, negative when
 *   there are more than were counted; `waiting`: sheets that are to be entered a second time
 */
export function stateOfPile(pile: Counts) {
	const isClosed = pile.closedOn !== null;
	const entered = isClosed ? pile.counted - pile.setAside : pile.sheets;
	const waiting = isClosed ? 0 : pile.sheets - pile.settled - pile.differing;
	const missing = pile.counted - pile.setAside - entered;
	return {
		entered,
		cast: isClosed ? entered : 0,
		waiting,
		differing: isClosed ? 0 : pile.differing,
		missing,
		mayClose: !isClosed && missing === 0 && waiting === 0 && pile.differing === 0
	};
}

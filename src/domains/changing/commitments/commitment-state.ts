import type { Day } from '#platform/clock/today.ts';

export type ShownState = 'draft' | 'promised' | 'late' | 'kept' | 'dropped';

/** What everyone sees: a promise whose day has passed is late by itself, nobody has to admit it. */
export const shownState = (commitment: { state: string; dueOn: Day }, today: Day): ShownState =>
	commitment.state === 'promised' && commitment.dueOn < today
		? 'late'
		: (commitment.state as ShownState);

import { type Rule, hasRole } from '#platform/auth/actor.ts';

/**
 * Who does what about accessibility. Anyone may tell of a barrier, and the words are read only by
 * those who may read the matter (coordinators, since it belongs to the whole county). The
 * administrator sees the clock without the words, and keeps the statement.
 */
export const may = {
	tell: (_who) => true,
	seeQueue: (who) => hasRole(who, 'coordinator', 'administrator'),
	keepStatement: (who) => hasRole(who, 'administrator')
} satisfies Record<string, Rule<unknown>>;

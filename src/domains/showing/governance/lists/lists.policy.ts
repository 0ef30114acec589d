import { type Rule, hasRole } from '#platform/auth/actor.ts';

/** Who keeps the county's own lists, which every unit's work and figures rest on. */
export const may = {
	keep: (who) => hasRole(who, 'administrator')
} satisfies Record<string, Rule<unknown>>;

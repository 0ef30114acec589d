import { type Rule, hasRole } from '../auth/actor.ts';

/** Who decides on the organisation's own settings: the administrator. */
export const may = {
	keep: (who) => hasRole(who, 'administrator')
} satisfies Record<string, Rule<unknown>>;

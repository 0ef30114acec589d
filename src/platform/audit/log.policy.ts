import { type Rule, hasRole } from '../auth/actor.ts';

/** Who reads the audit log: the administrator, who keeps the house and reads no single voice. */
export const may = {
	read: (who) => hasRole(who, 'administrator')
} satisfies Record<string, Rule<unknown>>;

import { m } from '#texts';
import type { Role } from './actor.ts';

const texts = m as unknown as Record<string, (() => string) | undefined>;

/** What is wrong and how to mend it, in the reader's language, for a key that starts with `auth_`. */
export const authText = (key: string): string =>
	(key.startsWith('auth_') ? texts[key]?.() : undefined) ?? m.auth_error_form();

type Issues = Record<string, string> | undefined;

/**
 * Lines of an error summary; what concerns no field leads to the first one.
 *
 * @param prefix stands before the fields' ids, where several forms are on one page
 */
export const errorLines = (
	issues: Issues,
	first: string,
	prefix = ''
): { href: string; text: string }[] =>
	Object.entries(issues ?? {}).map(([field, key]) => ({
		href: `#${prefix}${field === 'form' ? first : field}`,
		text: authText(key)
	}));

/** The text of a field's error, if it has one. */
export const errorOf = (issues: Issues, field: string): string | undefined =>
	issues?.[field] ? authText(issues[field]) : undefined;

export const roleName = (role: Role): string => authText(`auth_role_${role}`);
export const roleHint = (role: Role): string => authText(`auth_role_${role}_hint`);

/** `20 sekuntia`, `3 minuuttia`. */
export const waitText = (seconds: number): string =>
	seconds < 60
		? m.auth_wait_seconds({ count: seconds })
		: m.auth_wait_minutes({ count: Math.ceil(seconds / 60) });

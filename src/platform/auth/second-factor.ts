import type { Role } from './actor.ts';

/** How a session was opened. */
export type SignedInWith = 'password' | 'totp' | 'backup-code' | 'oidc' | 'example';

const byDefault: Role[] = ['administrator', 'coordinator'];

/**
 * Roles that must use a second factor: by the county's setting, else those who see or manage the
 * whole county. An example county asks nobody, unless the setting says so.
 */
export function rolesWithSecondFactor(setting: unknown, example: boolean): Role[] {
	const chosen = (setting as { secondFactorRoles?: unknown } | null)?.secondFactorRoles;
	if (Array.isArray(chosen)) return chosen as Role[];
	return example ? [] : byDefault;
}

/**
 * What a session still lacks before it opens anything.
 *
 * @returns `code` when the person has a second factor that this session was opened without, `setup`
 *   when a role of theirs needs one that they do not have yet, `nothing` when the session is whole
 */
export function lacking(session: {
	signedInWith: SignedInWith;
	hasSecondFactor: boolean;
	roles: Role[];
	required: Role[];
	example: boolean;
}): 'code' | 'setup' | 'nothing' | 'everything' {
	if (session.signedInWith === 'example') return session.example ? 'nothing' : 'everything';
	if (session.signedInWith !== 'password') return 'nothing';
	if (session.hasSecondFactor) return 'code';
	return session.roles.some((role) => session.required.includes(role)) ? 'setup' : 'nothing';
}

import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Db } from '../db/database.server.ts';
import type { SignInSettings } from './better-auth.server.ts';
import { acceptByIdentity } from './invitations.commands.server.ts';

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

/** Whether an issuer is the one that the settings name; a slash at the end makes no difference. */
export const isOurIssuer = (issuer: unknown, settings: SignInSettings): boolean =>
	typeof issuer === 'string' &&
	settings.OIDC_ISSUER !== undefined &&
	withoutSlash(issuer) === withoutSlash(settings.OIDC_ISSUER);

/**
 * The organisation's own sign-in (Entra ID, Keycloak, …), with state, nonce and PKCE, its ID token
 * verified against its keys, issuer and our client id.
 *
 * A person is known by issuer and subject together: subjects of two issuers may be the same, and an
 * e-mail address may be given to somebody else. The address counts once, when the person comes for
 * the first time: they must have been invited with it, and the issuer must say that it is verified
 * (CVE-2026-53516: an account taken over through an address alone).
 */
export function oidcPlugin(db: Db, settings: SignInSettings) {
	const issuer = withoutSlash(settings.OIDC_ISSUER ?? '');
	const isVerified = (claim: unknown) => claim === true || claim === 'true';
	return genericOAuth({
		config: [
			{
				providerId: 'oidc',
				name: settings.OIDC_NAME,
				clientId: settings.OIDC_CLIENT_ID ?? '',
				clientSecret: settings.OIDC_CLIENT_SECRET,
				discoveryUrl: `${issuer}/.well-known/openid-configuration`,
				scopes: ['openid', 'email', 'profile'],
				pkce: true,
				requireIdTokenVerification: true,
				disableSignUp: true,
				accountSubject: ({ profile }) => `${issuer} ${String(profile.sub ?? '')}`,
				mapProfileToUser: async (profile) => {
					const email = String(profile.email ?? '').toLowerCase();
					const emailVerified = isVerified(profile.email_verified);
					if (email && emailVerified && profile.sub) {
						await acceptByIdentity(
							{ db, now: () => new Date() },
							{ email, identity: `${issuer} ${profile.sub}` }
						);
					}
					return { email, emailVerified, name: String(profile.name ?? '') };
				}
			}
		]
	});
}

export type OidcPlugin = ReturnType<typeof oidcPlugin>;

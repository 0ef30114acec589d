import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Settings } from '../settings/settings.server.ts';

export const IDLE_MS = 12 * 3_600_000;
export const ABSOLUTE_MS = 7 * 24 * 3_600_000;

export const isHttps = (settings: Pick<Settings, 'origins'>): boolean =>
	settings.origins[0]?.startsWith('https:') ?? false;

/** Over https `__Host-`: the browser then takes the cookie from this very host only. */
export const cookiePrefix = (settings: Pick<Settings, 'origins'>): string =>
	isHttps(settings) ? '__Host-kuultu' : 'kuultu';

export const sessionCookieName = (settings: Pick<Settings, 'origins'>): string =>
	`${cookiePrefix(settings)}.session_token`;

function findCookie(header: string | null, name: string): string | undefined {
	for (const part of (header ?? '').split(';')) {
		const at = part.indexOf('=');
		if (at > 0 && part.slice(0, at).trim() === name) {
			const value = part.slice(at + 1).trim();
			try {
				return decodeURIComponent(value);
			} catch {
				return value;
			}
		}
	}
	return undefined;
}

/** Whether a browser still has the cookie of a session, be it one that has ended. */
export const hasSessionCookie = (headers: Headers): boolean =>
	/(^|[;\s])(__Host-)?kuultu\.session_token=[^;\s]/.test(headers.get('cookie') ?? '');

const signature = (token: string, secret: string): Buffer =>
	createHmac('sha256', secret).update(token).digest();

/**
 * The session token of a request, if its signature is ours.
 *
 * The form is better-auth's: the token, a dot, and its HMAC-SHA256 in base64. Read here so that a
 * page costs one query and a made-up cookie none.
 */
export function sessionTokenIn(
	headers: Headers,
	settings: Pick<Settings, 'origins'>,
	secret: string
): string | undefined {
	const value = findCookie(headers.get('cookie'), sessionCookieName(settings));
	const dot = value?.lastIndexOf('.') ?? -1;
	if (!value || dot < 1) return undefined;
	const token = value.slice(0, dot);
	const given = Buffer.from(value.slice(dot + 1), 'base64');
	const ours = signature(token, secret);
	return given.length === ours.length && timingSafeEqual(given, ours) ? token : undefined;
}

/** A `Set-Cookie` line that signs in with this token, or out when there is none. */
export function sessionCookieLine(
	token: string | undefined,
	settings: Pick<Settings, 'origins'>,
	secret: string
): string {
	const value = token
		? encodeURIComponent(`${token}.${signature(token, secret).toString('base64')}`)
		: '';
	return [
		`${sessionCookieName(settings)}=${value}`,
		`Max-Age=${token ? ABSOLUTE_MS / 1000 : 0}`,
		'Path=/',
		'HttpOnly',
		...(isHttps(settings) ? ['Secure'] : []),
		'SameSite=Lax'
	].join('; ');
}

type CookieJar = {
	set(
		name: string,
		value: string,
		options: {
			path: string;
			maxAge?: number;
			httpOnly: boolean;
			secure: boolean;
			sameSite: 'lax';
			encode: (value: string) => string;
		}
	): void;
};

/** Hands `Set-Cookie` lines to a page's answer; all of ours are `HttpOnly` and `SameSite=Lax`. */
export function setCookies(jar: CookieJar, lines: string[]): void {
	for (const line of lines) {
		const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
		const at = pair.indexOf('=');
		const maxAge = attributes.find((attribute) => /^max-age=/i.test(attribute))?.slice(8);
		jar.set(pair.slice(0, at), pair.slice(at + 1), {
			path: '/',
			maxAge: maxAge === undefined ? undefined : Number(maxAge),
			httpOnly: true,
			secure: attributes.some((attribute) => /^secure$/i.test(attribute)),
			sameSite: 'lax',
			// Already written as it must stand.
			encode: (value) => value
		});
	}
}

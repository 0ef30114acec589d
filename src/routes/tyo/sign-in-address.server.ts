import type { RequestEvent } from '@sveltejs/kit';
import { hasSessionCookie } from '#platform/auth/session-cookie.ts';
import { href } from '#platform/i18n/locale.ts';

/** Where somebody signs in who came to a page of staff; after that they come to where they were going. */
export function signInAddress(
	{ locals, request }: Pick<RequestEvent, 'locals' | 'request'>,
	to: string
) {
	const query = new URLSearchParams({ takaisin: to });
	if (hasSessionCookie(request.headers)) query.set('tila', 'paattyi');
	return `${href('/kirjaudu', locals.ctx.locale)}?${query}`;
}

import { type RequestHandler, redirect } from '@sveltejs/kit';
import { beginOidc } from '#platform/auth/oidc.server.ts';
import { setCookies } from '#platform/auth/session-cookie.ts';
import { visitOf } from '../visit.server.ts';

/**
 * On to the organisation's own sign-in. A link and no form: a form that is sent on to another host
 * is stopped by our own rule on where forms may go.
 */
export const GET: RequestHandler = async (event) => {
	const started = await beginOidc(visitOf(event), event.url.searchParams.get('takaisin'));
	if (!started) redirect(303, '/kirjaudu?error=oidc');
	setCookies(event.cookies, started.cookies);
	// The framework's own redirect stays inside; this is the one way out, to the configured provider.
	return new Response(null, { status: 303, headers: { location: started.location } });
};

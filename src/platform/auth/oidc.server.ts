import { log } from '../log/log.server.ts';
import { authOver } from './better-auth.server.ts';
import { isOurIssuer } from './oidc-provider.server.ts';
import { safeReturn } from './return-to.ts';
import { type Knock, plain } from './sign-in.server.ts';

type Visit = Pick<Knock, 'db' | 'settings' | 'headers'>;

const isConfigured = ({ settings }: Pick<Visit, 'settings'>) =>
	Boolean(settings.OIDC_ISSUER && settings.OIDC_CLIENT_ID && settings.OIDC_CLIENT_SECRET);

// A provider that takes the connection and never answers must not keep a page waiting.
const PATIENCE_MS = 8000;

const withinPatience = <T>(work: Promise<T>): Promise<T | undefined> => {
	let timer: NodeJS.Timeout;
	const enough = new Promise<undefined>((give) => {
		timer = setTimeout(() => give(undefined), PATIENCE_MS);
	});
	return Promise.race([work, enough]).finally(() => clearTimeout(timer));
};

/** The library with the provider, if the provider answers as the one that the settings name. */
async function reachableProvider({ db, settings }: Visit) {
	const auth = await authOver(db, settings, true);
	const context = await withinPatience(auth.$context);
	if (!context) return undefined;
	const { socialProviders } = context;
	const provider = socialProviders.find(({ id }) => id === 'oidc');
	// None yet when its address did not answer at start: the library asks again when it is needed.
	if (provider && !isOurIssuer(provider.issuer, settings)) {
		log.error({ from: 'sign-in' }, 'the OIDC provider names another issuer than OIDC_ISSUER');
		return undefined;
	}
	return auth;
}

/**
 * Where a person is sent to sign in with the organisation's own account, and the cookie that ties
 * the answer to this browser; undefined when the provider cannot be used now.
 */
export async function beginOidc(
	visit: Visit,
	returnTo: unknown
): Promise<{ location: string; cookies: string[] } | undefined> {
	if (!isConfigured(visit)) return undefined;
	const auth = await reachableProvider(visit);
	if (!auth) return undefined;
	try {
		const { headers, response } = await auth.api.signInSocial({
			body: {
				provider: 'oidc',
				callbackURL: safeReturn(returnTo),
				errorCallbackURL: '/kirjaudu',
				disableRedirect: true
			},
			headers: plain(visit.headers),
			returnHeaders: true
		});
		// At the first use the library has only now learnt who answers.
		if (!(await reachableProvider(visit)) || !response.url) return undefined;
		return { location: response.url, cookies: headers.getSetCookie() };
	} catch (error) {
		log.warn({ err: error, from: 'sign-in' }, 'the OIDC provider cannot be used');
		return undefined;
	}
}

/**
 * The provider's answer: checked, exchanged and turned into a session, or sent back to the sign-in
 * page. The one address of the library that the world can reach.
 */
export async function finishOidc(visit: Visit, request: Request): Promise<Response> {
	const refused = () =>
		new Response(null, { status: 303, headers: { location: '/kirjaudu?error=oidc' } });
	if (request.method !== 'GET' || new URL(request.url).pathname !== '/kirjaudu/callback/oidc') {
		return new Response(null, { status: 404 });
	}
	if (!isConfigured(visit)) return new Response(null, { status: 404 });
	const auth = await reachableProvider(visit);
	if (!auth) return refused();
	const answer = await auth.handler(new Request(request.url, { headers: plain(request.headers) }));
	const location = answer.headers.get('location');
	if (!location) return refused();
	const target = new URL(location, request.url);
	const headers = new Headers();
	for (const line of answer.headers.getSetCookie()) headers.append('set-cookie', line);
	// Of what went wrong, the address tells nothing: it ends in histories and logs.
	const isError = target.searchParams.has('error') || !/\/tyo(\/|$)/.test(target.pathname);
	headers.set(
		'location',
		isError ? '/kirjaudu?error=oidc' : safeReturn(target.pathname + target.search)
	);
	return new Response(null, { status: 303, headers });
}

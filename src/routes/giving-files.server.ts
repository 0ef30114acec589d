import { type RequestEvent, isRedirect, redirect } from '@sveltejs/kit';
import { statusOf } from '#platform/errors/status.ts';
import { href } from '#platform/i18n/locale.ts';
import { signInAddress } from './tyo/sign-in-address.server.ts';

/**
 * A door behind which there is a file. Whoever may not have it, or asks for one that is not there,
 * reads on a page what is wrong, as at any other door; who has not signed in comes to the sign-in
 * and from there to the page that leads to the file.
 */
export const givingFile =
	<E extends RequestEvent>(give: (event: E) => Promise<Response>) =>
	async (event: E): Promise<Response> => {
		try {
			return await give(event);
		} catch (error) {
			const status = statusOf(error);
			if (isRedirect(error) || status >= 500) throw error;
			const { ctx, path } = event.locals;
			if (status === 403 && /^\/tyo(\/|$)/.test(path) && ctx.who.kind !== 'staff') {
				const page = event.url.pathname.replace(/\/[^/]*$/, '');
				redirect(303, signInAddress(event, page));
			}
			const told = await event.fetch(href(`/virhe/${status}`, ctx.locale));
			return new Response(told.body, { status: told.status, headers: told.headers });
		}
	};

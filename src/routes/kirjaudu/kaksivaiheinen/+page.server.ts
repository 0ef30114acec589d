import { type Actions, type RequestEvent, fail, redirect } from '@sveltejs/kit';
import {
	beginSecondFactor,
	takeSecondFactor
} from '#platform/auth/second-factor.commands.server.ts';
import { findWaitingSecret } from '#platform/auth/second-factor.queries.server.ts';
import { setCookies } from '#platform/auth/session-cookie.ts';
import { sessionOf } from '#platform/auth/session.server.ts';
import { patience } from '#platform/auth/sign-in.server.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';
import { field, visitOf } from '../visit.server.ts';

/** A session that may set up a second factor: a whole one, or one that lacks just that. */
async function findSession(event: RequestEvent) {
	const visit = visitOf(event);
	const session = await sessionOf(visit.headers, visit.db, visit.settings);
	return session && (session.lacks === 'setup' || session.lacks === 'nothing')
		? { ...visit, session }
		: undefined;
}

const toDoor = (event: RequestEvent) => redirect(303, href('/kirjaudu', event.locals.ctx.locale));

export const load: PageServerLoad = async (event) => {
	const found = await findSession(event);
	// After the last step the request still carries the cookie of before.
	if (!found && event.request.method === 'GET') toDoor(event);
	return {
		needed: found?.session.lacks === 'setup',
		waiting: found ? ((await findWaitingSecret(found)) ?? null) : null,
		restart: event.url.searchParams.has('uudelleen')
	};
};

export const actions: Actions = {
	aloita: async (event) => {
		const found = await findSession(event);
		if (!found) toDoor(event);
		else {
			const password = field(await event.request.formData(), 'password').slice(0, 1000);
			const wait = patience.ask(`own ${found.session.personId}`, found.address);
			if (wait > 0) return fail(429, { wait });
			try {
				await beginSecondFactor(found, password);
			} catch (error) {
				if (error instanceof Invalid) return fail(422, { issues: error.issues });
				throw error;
			}
			patience.forget(`own ${found.session.personId}`, found.address);
			redirect(303, href('/kirjaudu/kaksivaiheinen', event.locals.ctx.locale));
		}
	},

	kayttoon: async (event) => {
		const found = await findSession(event);
		if (!found) toDoor(event);
		else {
			try {
				const code = field(await event.request.formData(), 'code');
				const { codes, cookies } = await takeSecondFactor(found, code);
				setCookies(event.cookies, cookies);
				return { codes };
			} catch (error) {
				if (error instanceof Invalid) return fail(422, { issues: error.issues });
				throw error;
			}
		}
	}
};

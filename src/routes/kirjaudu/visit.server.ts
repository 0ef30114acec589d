import { type RequestEvent, redirect } from '@sveltejs/kit';
import { theApp } from '#platform/app.server.ts';
import { safeReturn } from '#platform/auth/return-to.ts';
import { setCookies } from '#platform/auth/session-cookie.ts';
import { sessionOf } from '#platform/auth/session.server.ts';
import type { Knock } from '#platform/auth/sign-in.server.ts';
import { href, isLocale } from '#platform/i18n/locale.ts';
import { addressOf } from '#platform/throttle/address.server.ts';

/** Whoever stands at the door. */
export const visitOf = (event: RequestEvent): Knock => ({
	db: event.locals.ctx.db,
	settings: theApp().settings,
	headers: event.request.headers,
	address: addressOf(event)
});

/** Links in mails begin with what the settings say, never with what a request says of its host. */
export const originOf = (): string => theApp().settings.origins[0] as string;

/** A person who is in already has no business at the door. */
export function passIfIn(event: RequestEvent): void {
	const { who, locale } = event.locals.ctx;
	if (who.kind === 'staff')
		redirect(303, safeReturn(event.url.searchParams.get('takaisin'), href('/tyo', locale)));
}

/**
 * Opens the workspace: the page that was asked for, else its front page, in the person's own
 * language unless they chose another at the door.
 */
export async function goIn(event: RequestEvent, cookies: string[], asked: unknown): Promise<never> {
	setCookies(event.cookies, cookies);
	const { locale } = event.locals.ctx;
	const visit = visitOf(event);
	const headers = new Headers({
		cookie: cookies.map((line) => line.split(';')[0]).join('; ')
	});
	const own = (await sessionOf(headers, visit.db, visit.settings))?.locale;
	const language = locale === 'fi' && isLocale(own) ? own : locale;
	redirect(303, safeReturn(asked, href('/tyo', language)));
}

/** What a form sent in one field; a file or nothing counts as empty. */
export const field = (data: FormData, name: string): string => {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
};

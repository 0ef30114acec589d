import { type Actions, type RequestEvent, fail, redirect } from '@sveltejs/kit';
import { theApp } from '#platform/app.server.ts';
import {
	changePassword,
	chooseLanguage,
	endOtherSessions,
	endSession
} from '#platform/auth/account.commands.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { findPerson, findWaysIn, listSessions } from '#platform/auth/people.queries.server.ts';
import { issuesOf, languageSchema, newPasswordSchema } from '#platform/auth/people.schema.ts';
import {
	findRequiredRoles,
	renewBackupCodes,
	stopSecondFactor
} from '#platform/auth/second-factor.commands.server.ts';
import { patience } from '#platform/auth/sign-in.server.ts';
import { Invalid, found } from '#platform/errors/errors.ts';
import { instant } from '#platform/i18n/format.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';

const done = new Set(['salasana', 'kieli', 'laite', 'laitteet', 'vaihe']);

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = asStaff(locals.ctx);
	const { db, who, locale } = ctx;
	const person = found(await findPerson(db, who.personId));
	const required = await findRequiredRoles(db, theApp().settings.example);
	const sessions = await listSessions(db, who.personId, ctx.now());
	const said = url.searchParams.get('tehty') ?? '';
	return {
		email: who.email,
		ownLocale: who.locale,
		ways: await findWaysIn(db, who.personId),
		secondFactor: person.twoFactorEnabled ?? false,
		secondFactorNeeded: who.roles.some((role) => required.includes(role)),
		grants: person.grants.map(({ id, role, unitName }) => ({
			id,
			role,
			unit: inLocale(unitName, locale)
		})),
		sessions: sessions.map(({ id, device, openedAt, usedAt }) => ({
			id,
			device,
			here: id === who.sessionId,
			opened: instant(openedAt, locale),
			used: instant(usedAt, locale)
		})),
		said: done.has(said) ? said : null
	};
};

const text = (data: FormData, name: string) => {
	const value = data.get(name);
	return typeof value === 'string' ? value.slice(0, 1000) : '';
};

type Work = (ctx: StaffCtx, data: FormData, event: RequestEvent) => Promise<unknown>;

/** One change of one's own account, then the page again with the news, or with what to mend. */
const does = (part: string, said: string | null, work: Work) => async (event: RequestEvent) => {
	const ctx = asStaff(event.locals.ctx);
	let result: unknown;
	try {
		result = await work(ctx, await event.request.formData(), event);
	} catch (error) {
		if (error instanceof Invalid) return fail(422, { part, issues: error.issues });
		throw error;
	}
	if (said) redirect(303, `${href('/tyo/tili', ctx.locale)}?tehty=${said}#${part}`);
	return result;
};

/** Whoever found a computer open must not guess the password there at leisure. */
async function withPassword<T>(ctx: StaffCtx, event: RequestEvent, work: () => Promise<T>): Promise<T> {
	const key = `own ${ctx.who.personId}`;
	const address = event.getClientAddress();
	if (patience.ask(key, address) > 0) throw new Invalid({ form: 'auth_error_wait_own' });
	const result = await work();
	patience.forget(key, address);
	return result;
}

const checked = <T>(result: { success: true; data: T } | { success: false; error: never }) => {
	if (!result.success) throw new Invalid(issuesOf(result.error));
	return result.data;
};

export const actions: Actions = {
	salasana: does('salasana', 'salasana', (ctx, data, event) => {
		const { password } = checked(
			newPasswordSchema.safeParse({ password: text(data, 'password'), again: text(data, 'again') }) as never
		) as { password: string };
		return withPassword(ctx, event, () =>
			changePassword(ctx, { current: text(data, 'current'), password })
		);
	}),

	kieli: does('kieli', 'kieli', (ctx, data) => {
		const { locale } = checked(
			languageSchema.safeParse({ locale: text(data, 'locale') }) as never
		) as { locale: 'fi' };
		return chooseLanguage(ctx, locale);
	}),

	laite: does('laitteet', 'laite', (ctx, data) => endSession(ctx, uuidIn(data, 'id'))),

	laitteet: does('laitteet', 'laitteet', (ctx) => endOtherSessions(ctx)),

	varakoodit: does('vaihe', null, async (ctx, data, event) => ({
		part: 'vaihe',
		codes: await withPassword(ctx, event, () =>
			renewBackupCodes(
				ctx,
				{ settings: theApp().settings, headers: event.request.headers },
				text(data, 'codesPassword')
			)
		)
	})),

	pois: does('vaihe', 'vaihe', (ctx, data, event) =>
		withPassword(ctx, event, () =>
			stopSecondFactor(ctx, { settings: theApp().settings }, text(data, 'stopPassword'))
		)
	)
};

function uuidIn(data: FormData, name: string): string {
	const value = text(data, name);
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) {
		throw new Invalid({ form: 'auth_error_form' });
	}
	return value;
}

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
import {
	accepted,
	idField,
	languageSchema,
	newPasswordSchema
} from '#platform/auth/people.schema.ts';
import {
	renewBackupCodes,
	stopSecondFactor
} from '#platform/auth/second-factor.commands.server.ts';
import { findRequiredRoles } from '#platform/auth/second-factor.queries.server.ts';
import { patience } from '#platform/auth/sign-in.server.ts';
import { Invalid, found } from '#platform/errors/errors.ts';
import { instant } from '#platform/i18n/format.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { href, isLocale } from '#platform/i18n/locale.ts';
import { addressOf } from '#platform/throttle/address.server.ts';
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
	const locale = isLocale(result) ? result : ctx.locale;
	if (said) redirect(303, `${href('/tyo/tili', locale)}?tehty=${said}`);
	return result;
};

/** Whoever finds a computer open must not guess the password there at leisure. */
async function guarded<T>(ctx: StaffCtx, event: RequestEvent, work: () => Promise<T>): Promise<T> {
	const key = `own ${ctx.who.personId}`;
	const address = addressOf(event);
	if (patience.ask(key, address) > 0) throw new Invalid({ form: 'auth_error_wait_own' });
	const result = await work();
	patience.forget(key, address);
	return result;
}

const visit = ({ request: { headers } }: RequestEvent) => ({
	settings: theApp().settings,
	headers
});

export const actions: Actions = {
	salasana: does('salasana', 'salasana', (ctx, data, event) => {
		const typed = { password: text(data, 'password'), again: text(data, 'again') };
		const { password } = accepted(newPasswordSchema, typed);
		const current = text(data, 'current');
		return guarded(ctx, event, () => changePassword(ctx, { current, password }));
	}),

	kieli: does('kieli', 'kieli', async (ctx, data) => {
		const { locale } = accepted(languageSchema, { locale: text(data, 'locale') });
		await chooseLanguage(ctx, locale);
		return locale;
	}),

	laite: does('laitteet', 'laite', (ctx, data) =>
		endSession(ctx, accepted(idField, text(data, 'id')))
	),

	laitteet: does('laitteet', 'laitteet', (ctx) => endOtherSessions(ctx)),

	varakoodit: does('varakoodit', null, async (ctx, data, event) => {
		const work = () => renewBackupCodes(ctx, visit(event), text(data, 'password'));
		return { codes: await guarded(ctx, event, work) };
	}),

	pois: does('pois', 'vaihe', (ctx, data, event) =>
		guarded(ctx, event, () => stopSecondFactor(ctx, visit(event), text(data, 'password')))
	)
};

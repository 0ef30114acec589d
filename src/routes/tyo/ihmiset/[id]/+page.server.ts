import type { Actions, RequestEvent } from '@sveltejs/kit';
import {
	grantRole,
	removeSecondFactor,
	withdrawRole
} from '#platform/auth/people.commands.server.ts';
import { may } from '#platform/auth/people.policy.ts';
import { findPerson } from '#platform/auth/people.queries.server.ts';
import { accepted, grantSchema, idField } from '#platform/auth/people.schema.ts';
import { dayOf } from '#platform/clock/today.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { shortDay } from '#platform/i18n/format.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import type { PageServerLoad } from './$types';
import { asAdministrator, does, field, unitOptions } from '../people-page.server.ts';

const idOf = ({ params }: Pick<RequestEvent, 'params'>): string => {
	const id = idField.safeParse(params.id);
	if (!id.success) throw new NotFound();
	return id.data;
};

const news = new Set(['lisatty', 'poistettu', 'vaihe']);

export const load: PageServerLoad = async (event) => {
	const ctx = asAdministrator(event);
	const person = found(await findPerson(ctx.db, idOf(event)));
	const said = event.url.searchParams.get('tehty') ?? '';
	return {
		id: person.id,
		name: person.name,
		email: person.email,
		ended: person.endedAt ? shortDay(dayOf(person.endedAt), ctx.locale) : null,
		secondFactor: person.twoFactorEnabled ?? false,
		isSelf: person.id === ctx.who.personId,
		mayEnd: may.end(ctx.who, person),
		mayRemoveSecondFactor: may.removeSecondFactor(ctx.who, person),
		grants: person.grants.map(({ id, role, unitName }) => ({
			id,
			role,
			unit: inLocale(unitName, ctx.locale)
		})),
		units: await unitOptions(ctx),
		said: news.has(said) ? said : null
	};
};

const back = (event: RequestEvent, said: string) => `/tyo/ihmiset/${idOf(event)}?tehty=${said}`;

export const actions: Actions = {
	lisaa: does(async (ctx, data, event) => {
		const grant = { role: field(data, 'role'), unitId: field(data, 'unitId') };
		await grantRole(ctx, idOf(event), accepted(grantSchema, grant));
		return back(event, 'lisatty');
	}),
	poista: does(async (ctx, data, event) => {
		await withdrawRole(ctx, idOf(event), accepted(idField, field(data, 'id')));
		return back(event, 'poistettu');
	}),
	vaihe: does(async (ctx, _data, event) => {
		await removeSecondFactor(ctx, idOf(event));
		return back(event, 'vaihe');
	})
};

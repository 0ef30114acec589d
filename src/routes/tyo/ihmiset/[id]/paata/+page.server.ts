import type { Actions } from '@sveltejs/kit';
import { allow } from '#platform/auth/context.ts';
import { endPerson } from '#platform/auth/people.commands.server.ts';
import { may } from '#platform/auth/people.policy.ts';
import { findPerson } from '#platform/auth/people.queries.server.ts';
import { idField } from '#platform/auth/people.schema.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import type { PageServerLoad } from './$types';
import { asAdministrator, does } from '../../people-page.server.ts';

const checked = (id: string | undefined): string => {
	const result = idField.safeParse(id);
	if (!result.success) throw new NotFound();
	return result.data;
};

export const load: PageServerLoad = async (event) => {
	const { db, who } = asAdministrator(event);
	const person = found(await findPerson(db, checked(event.params.id)));
	allow(who, may.end, person);
	return { id: person.id, name: person.name, email: person.email };
};

export const actions: Actions = {
	default: does(async (ctx, _data, { params }) => {
		await endPerson(ctx, checked(params.id));
		return '/tyo/ihmiset?tehty=paatetty';
	})
};

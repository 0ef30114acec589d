import type { Actions } from '@sveltejs/kit';
import { theApp } from '#platform/app.server.ts';
import { invitePerson } from '#platform/auth/invitations.commands.server.ts';
import { accepted, inviteSchema } from '#platform/auth/people.schema.ts';
import type { PageServerLoad } from './$types';
import { asAdministrator, does, field, unitOptions } from '../people-page.server.ts';

export const load: PageServerLoad = async (event) => ({
	units: await unitOptions(asAdministrator(event))
});

export const actions: Actions = {
	default: does(async (ctx, data) => {
		const fields = ['email', 'name', 'role', 'unitId', 'locale'];
		const sent = Object.fromEntries(fields.map((name) => [name, field(data, name)]));
		const invite = accepted(inviteSchema, sent);
		await invitePerson(ctx, invite, theApp().settings.origins[0] as string);
		return '/tyo/ihmiset?tehty=kutsuttu';
	})
};

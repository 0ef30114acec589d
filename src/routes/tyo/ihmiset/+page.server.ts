import type { Actions } from '@sveltejs/kit';
import { theApp } from '#platform/app.server.ts';
import {
	cancelInvitation,
	sendInvitationAgain
} from '#platform/auth/invitations.commands.server.ts';
import {
	PEOPLE_ON_PAGE,
	countPeople,
	listInvitations,
	listPeople
} from '#platform/auth/people.queries.server.ts';
import { accepted, idField } from '#platform/auth/people.schema.ts';
import { dayOf } from '#platform/clock/today.ts';
import { shortDay } from '#platform/i18n/format.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { href } from '#platform/i18n/locale.ts';
import type { PageServerLoad } from './$types';
import { asAdministrator, does, field } from './people-page.server.ts';

const news = new Set(['kutsuttu', 'peruttu', 'paatetty']);

export const load: PageServerLoad = async (event) => {
	const { db, locale, now } = asAdministrator(event);
	const { searchParams } = event.url;
	const filter = {
		search: (searchParams.get('haku') ?? '').trim().slice(0, 100),
		state: searchParams.get('tila') === 'paattyneet' ? ('ended' as const) : ('here' as const)
	};
	const count = await countPeople(db, filter);
	const pages = Math.max(1, Math.ceil(count / PEOPLE_ON_PAGE));
	const asked = Number(searchParams.get('sivu') ?? 1);
	const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
	const day = (at: Date) => shortDay(dayOf(at), locale);
	const address = (to: number) => {
		const query = new URLSearchParams({
			...(filter.search && { haku: filter.search }),
			...(filter.state === 'ended' && { tila: 'paattyneet' }),
			sivu: String(to)
		});
		return `${href('/tyo/ihmiset', locale)}?${query}`;
	};
	const said = searchParams.get('tehty') ?? '';
	return {
		...filter,
		count,
		page,
		pages,
		previous: page > 1 ? address(page - 1) : null,
		next: page < pages ? address(page + 1) : null,
		people: (await listPeople(db, filter, page)).map(({ id, name, email, endedAt, grants }) => ({
			id,
			name,
			email,
			ended: endedAt ? day(endedAt) : null,
			grants: grants.map((grant) => ({
				id: grant.id,
				role: grant.role,
				unit: inLocale(grant.unitName, locale)
			}))
		})),
		invitations: (await listInvitations(db)).map((invitation) => ({
			id: invitation.id,
			name: invitation.name,
			email: invitation.email,
			role: invitation.role,
			unit: inLocale(invitation.unitName, locale),
			until: day(invitation.expiresAt),
			expired: invitation.expiresAt < now()
		})),
		said: news.has(said) ? said : null
	};
};

export const actions: Actions = {
	uudelleen: does(async (ctx, data) => {
		const id = accepted(idField, field(data, 'id'));
		await sendInvitationAgain(ctx, id, theApp().settings.origins[0] as string);
		return '/tyo/ihmiset?tehty=kutsuttu';
	}),
	peru: does(async (ctx, data) => {
		await cancelInvitation(ctx, accepted(idField, field(data, 'id')));
		return '/tyo/ihmiset?tehty=peruttu';
	})
};

import { type RequestEvent, fail } from '@sveltejs/kit';
import {
	type Done,
	destroyList,
	findAddressees,
	invitesPage,
	makeCards,
	markReturned,
	markUndelivered,
	readSurveyCode,
	sendInvitations
} from '#domains/listening/campaigns/campaigns.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	invites: await invitesPage(asStaff(locals.ctx), params.id)
});

const MOST_CARDS = 2000;

/** Does one thing and says it on the same page; what was typed stays where something is wrong. */
const then =
	(work: (ctx: StaffCtx, id: string, data: FormData) => Promise<Done>) =>
	async ({ locals, params, request }: RequestEvent) => {
		const data = await request.formData();
		const typed = Object.fromEntries(
			[...data].filter(([, value]) => typeof value === 'string')
		) as Record<string, string>;
		try {
			return { done: await work(asStaff(locals.ctx), (params as { id: string }).id, data) };
		} catch (error) {
			if (!(error instanceof Invalid)) throw error;
			const [field, key] = Object.entries(error.issues)[0] ?? ['send', 'conflict'];
			return fail(422, { typed, issue: { field, key } });
		}
	};

export const actions: Actions = {
	laheta: then(async (ctx, id) => ({ what: 'sent', n: await sendInvitations(ctx, id) })),
	kortit: then(async (ctx, id, data) => {
		const text = String(data.get('count') ?? '').trim();
		const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
		if (count < 1 || count > MOST_CARDS) throw new Invalid({ count: 'number_wrong' });
		const way = data.get('way') === 'decision' ? 'decision' : 'meeting';
		await makeCards(ctx, id, { unitId: String(data.get('unitId') ?? ''), way, count });
		return { what: 'cards', n: count };
	}),
	etsi: then(async (ctx, id, data) => ({
		what: 'found',
		found: await findAddressees(ctx, id, String(data.get('search') ?? ''))
	})),
	palautui: then(async (ctx, id, data) => {
		const undone = data.get('undo');
		const invitation = undone ?? data.get('invitation');
		if (typeof invitation === 'string') {
			const returned = undone === null;
			await markReturned(ctx, id, { invitation, returned });
			// Back to the same people: the next letter of the pile, or the wrong one taken back.
			const search = String(data.get('search') ?? '');
			const found = search ? await findAddressees(ctx, id, search) : undefined;
			return { what: returned ? 'undelivered' : 'unreturned', found };
		}
		const code = readSurveyCode(String(data.get('code') ?? ''));
		if (!code) throw new Invalid({ code: 'code_unknown' });
		await markUndelivered(ctx, id, code);
		return { what: 'undelivered' };
	}),
	havita: then(async (ctx, id) => {
		await destroyList(ctx, id);
		return { what: 'destroyed' };
	})
};

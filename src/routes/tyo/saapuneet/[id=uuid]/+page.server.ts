import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import * as matters from '#domains/changing/matters/matters.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	matter: await matters.getMatter(asStaff(locals.ctx), params.id),
	done: url.searchParams.get('done'),
	codes: url.searchParams.has('codes')
});

type Work = (ctx: StaffCtx, fields: unknown) => Promise<unknown>;

/** One thing done to this matter, then the same page again; what was typed stays when it fails. */
const does = (done: string, work: Work) => async (event: RequestEvent) => {
	const ctx = asStaff(event.locals.ctx);
	const data = await event.request.formData();
	const fields: Record<string, unknown> = { ...Object.fromEntries(data), id: event.params.id };
	fields.themes = data.getAll('themes').map(String);
	const typed = { text: String(data.get('text') ?? ''), note: String(data.get('note') ?? '') };
	const checked = matters.readMatterForm(done, fields);
	if ('issues' in checked) return fail(422, { ...typed, issues: checked.issues });
	try {
		await work(ctx, checked.fields);
	} catch (error) {
		if (error instanceof Conflict) return fail(409, { ...typed, issues: { form: 'conflict' } });
		if (error instanceof Invalid) return fail(422, { ...typed, issues: error.issues });
		throw error;
	}
	const query = matters.inboxQueryOf(event.url.searchParams);
	query.set('done', done);
	if (matters.holdsCode(data.values())) query.set('codes', '1');
	const { pathname } = event.url;
	if (done !== 'moved') redirect(303, `${pathname}?${query}`);
	// The voice is no longer theirs to read: the list says where it went.
	query.set('moved', event.params.id as string);
	redirect(303, `${pathname.replace(/\/[^/]+$/, '')}?${query}`);
};

/** Names the unit that was chosen, and asks whether the voice really goes there. */
const askOfMove = async (event: RequestEvent) => {
	const ctx = asStaff(event.locals.ctx);
	const data = await event.request.formData();
	const fields = { ...Object.fromEntries(data), id: event.params.id };
	const checked = matters.readMatterForm('moving', fields);
	if ('issues' in checked) return fail(422, { issues: checked.issues });
	try {
		return { moving: await matters.getMoveTarget(ctx, checked.fields as never) };
	} catch (error) {
		if (error instanceof Conflict) return fail(409, { issues: { form: 'conflict' } });
		if (error instanceof Invalid) return fail(422, { issues: error.issues });
		throw error;
	}
};

export const actions = {
	vastaa: does('answered', (ctx, fields) => matters.answerMatter(ctx, fields as never)),
	kysy: does('asked', (ctx, fields) => matters.askBack(ctx, fields as never)),
	luettu: does('read', (ctx, fields) => matters.markRead(ctx, fields as never)),
	paata: does('closed', (ctx, fields) => matters.closeMatter(ctx, fields as never)),
	huolestuttava: does('raised', (ctx, fields) => matters.raiseWorrying(ctx, fields as never, true)),
	rauhoita: does('calmed', (ctx, fields) => matters.raiseWorrying(ctx, fields as never, false)),
	teemat: does('themed', (ctx, fields) => matters.setThemes(ctx, fields as never)),
	anna: does('assigned', (ctx, fields) => matters.assignMatter(ctx, fields as never)),
	siirranko: askOfMove,
	siirra: does('moved', (ctx, fields) => matters.moveMatter(ctx, fields as never)),
	muistiin: does('noted', (ctx, fields) => matters.addNote(ctx, fields as never)),
	paasta: does('released', (ctx, fields) => matters.releaseMatter(ctx, fields as never)),
	kumoa: does('undone', (ctx, fields) => matters.undoLast(ctx, fields as never))
};

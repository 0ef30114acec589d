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
	const to = new URL(event.url);
	to.search = '';
	for (const [name, value] of event.url.searchParams) {
		if (!name.startsWith('/') && name !== 'done' && name !== 'codes') to.searchParams.set(name, value);
	}
	to.searchParams.set('done', done);
	if (matters.holdsCode(data.values())) to.searchParams.set('codes', '1');
	if (done === 'moved') to.pathname = to.pathname.replace(/\/[^/]+$/, '');
	redirect(303, to.pathname + to.search);
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
	siirra: does('moved', (ctx, fields) => matters.moveMatter(ctx, fields as never)),
	muistiin: does('noted', (ctx, fields) => matters.addNote(ctx, fields as never)),
	paasta: does('released', (ctx, fields) => matters.releaseMatter(ctx, fields as never)),
	kumoa: does('undone', (ctx, fields) => matters.undoLast(ctx, fields as never))
};

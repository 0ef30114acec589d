import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import * as ask from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { changes } from '../../lomakkeet/changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	question: await ask.getBankQuestion(asStaff(locals.ctx), params.id),
	done: url.searchParams.get('done')
});

/** One change of this question, then its page. */
const change = (
	did: string,
	work: (ctx: StaffCtx, id: string, fields: Record<string, string>) => Promise<unknown>
) =>
	changes(did, async (ctx, { fields, params }) => {
		await work(ctx, params.id as string, fields);
		return `/tyo/kysymyspankki/${params.id}?done=${did}`;
	});

export const actions = {
	tarkistettu: change('verified', (ctx, id, fields) =>
		ask.verifyWording(ctx, { id, ...forms.parsed(forms.verification, fields) })
	),
	kuvaa: change('described', (ctx, id, fields) =>
		ask.describeQuestion(ctx, { id, ...forms.parsed(forms.aboutQuestion, fields) })
	),
	arkistoi: change('archived', (ctx, id) => ask.archiveQuestion(ctx, { id })),
	palauta: change('restored', (ctx, id) => ask.restoreQuestion(ctx, { id }))
};

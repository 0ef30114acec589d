import type { z } from 'zod';
import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import * as ask from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { type StaffCtx, asStaff } from '#platform/auth/context.ts';
import { VERSION, changes } from '../../changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	version: await ask.getVersion(asStaff(locals.ctx), params.id),
	done: url.searchParams.get('done')
});

type Target = { versionId: string; edits: number };

/** One step of building; then the draft again, at the place where it happened. */
const step = <T extends z.ZodType<{ edits: number }>>(
	did: string,
	schema: T,
	work: (
		ctx: StaffCtx,
		target: Target,
		form: z.output<T>,
		fields: Record<string, string>
	) => Promise<unknown>,
	at: (form: z.output<T>) => string = () => ''
) =>
	changes(did, async (ctx, { fields, params }) => {
		const form = forms.parsed(schema, fields);
		const target = { versionId: params.id as string, edits: form.edits };
		await work(ctx, target, form, fields);
		return `${VERSION}/${params.id}${at(form)}`;
	});

const { LONGEST_PART } = forms;
const atQuestion = ({ question }: { question: string }) => `#q-${question}`;

export const actions = {
	siirra: step('order', forms.moveForm, ask.moveQuestion, atQuestion),
	osaan: step('order', forms.placeForm, ask.placeQuestion, atQuestion),
	poista: step('removed', forms.itemForm, ask.removeQuestion),
	osa: step('section', forms.editsForm, (ctx, target, _form, fields) => {
		const title = forms.parsedText(fields, 'title', LONGEST_PART.title, true);
		const intro = forms.parsedText(fields, 'intro', LONGEST_PART.intro);
		return ask.addSection(ctx, target, { title, intro: intro.fi ? intro : {} });
	}),
	osanimi: step(
		'section-words',
		forms.sectionForm,
		async (ctx, target, { section }, fields) => {
			const { sections } = await ask.getVersion(ctx, target.versionId);
			const before = sections.find(({ no }) => no === section);
			const title = forms.parsedText(fields, 'title', LONGEST_PART.title, true);
			const intro = forms.parsedText(fields, 'intro', LONGEST_PART.intro);
			// Only Finnish is written here; the other languages have a page of their own.
			await ask.renameSection(ctx, target, {
				section,
				title: { ...before?.title, ...title },
				intro: intro.fi ? { ...before?.intro, ...intro } : {}
			});
		},
		({ section }) => `#section-${section}`
	),
	osapois: step('section', forms.sectionForm, ask.removeSection),
	osasiirra: step(
		'order',
		forms.moveSectionForm,
		ask.moveSection,
		({ section, by }) => `#section-${section + by}`
	),
	hylkaa: changes('discarded', async (ctx, { fields, params }) => {
		const { edits } = forms.parsed(forms.editsForm, fields);
		await ask.discardDraft(ctx, { versionId: params.id as string, edits });
		return '/tyo/lomakkeet?done=discarded';
	})
};

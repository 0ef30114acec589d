import * as forms from '#domains/listening/questionnaires/forms.public.ts';
import * as ask from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { VERSION, changes } from '../../../../changing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	page: await ask.getDraftQuestion(asStaff(locals.ctx), params.id, params.question),
	on: url.searchParams.get('ehto'),
	done: url.searchParams.get('done')
});

type Work = Parameters<typeof changes>[1];
type Given = Parameters<Work>[1];

const own = ({ params }: Given) => `${VERSION}/${params.id}/kysymys/${params.question}?done=saved`;
const target = ({ fields, params }: Given) => ({
	versionId: params.id as string,
	edits: forms.parsed(forms.editsForm, fields).edits
});

export const actions = {
	sanat: changes('words', async (ctx, given) => {
		const question = given.params.question as string;
		const { question: now, keeps } = await ask.getDraftQuestion(
			ctx,
			given.params.id as string,
			question
		);
		const wording = forms.parsedWording(given.fields, now.kind, keeps);
		await ask.rewordInPlace(ctx, target(given), { question, wording });
		return own(given);
	}),
	uusisanamuoto: changes('wording', async (ctx, given) => {
		await ask.beginNewWording(ctx, target(given), { question: given.params.question as string });
		return own(given);
	}),
	sanamuoto: changes('wording', async (ctx, given) => {
		const { no } = forms.parsed(forms.wordingChoice, given.fields);
		await ask.chooseWording(ctx, target(given), { question: given.params.question as string, no });
		return own(given);
	}),
	ehto: changes('condition', async (ctx, given) => {
		const showIf = forms.parsedShowIf(given.fields, given.data.getAll('showIfValue').map(String));
		await ask.setShowIf(ctx, target(given), { question: given.params.question as string, showIf });
		return own(given);
	})
};

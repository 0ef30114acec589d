import { z } from 'zod';
import type { StaffCtx } from '#platform/auth/context.ts';
import { Conflict, Invalid } from '#platform/errors/errors.ts';
import { readable } from './changing.server.ts';
import * as interviews from './interviews.commands.server.ts';
import * as forms from './interviews.schema.ts';
import * as practice from './practice.commands.server.ts';
import * as questions from './questions.commands.server.ts';
import * as summary from './summary.commands.server.ts';

/** A form that could not be done: which it was, and everything that was typed into it. */
export type Typed = {
	did: string;
	values: Record<string, string>;
	lists: Record<string, string[]>;
	issues: Record<string, string>;
} | null;

const languages = ['fi', 'sv', 'fi-simple'];

/** Words in several languages from fields `title.fi`, `title.sv` … */
const gathered = (data: FormData, name: string): Record<string, string> =>
	Object.fromEntries(
		languages.map((locale) => [
			locale,
			String(data.get(`${name}.${locale}`) ?? '')
				.replaceAll('\u0000', '')
				.replaceAll('\r\n', '\n')
		])
	);

const texts = (data: FormData): Record<string, string> =>
	Object.fromEntries(
		[...data].filter((field): field is [string, string] => typeof field[1] === 'string')
	);

/** Interviewers as the form names them: chosen persons, and names from outside on their own lines. */
const interviewers = (data: FormData) => [
	...data.getAll('people').map((personId) => ({ personId: String(personId) })),
	...String(data.get('outside') ?? '')
		.split(/\r?\n/)
		.filter((name) => name.trim())
		.map((name) => ({ name }))
];

const names = (data: FormData) =>
	Object.fromEntries(
		[...data]
			.filter(([name]) => name.startsWith('name.'))
			.map(([name, value]) => [name.slice(5), value])
	);

type Work = (ctx: StaffCtx, id: string, data: FormData) => Promise<unknown>;

/** A command behind a schema: what cannot be read is Invalid by field. */
const does =
	<S extends z.ZodType>(
		schema: S,
		work: (
			ctx: StaffCtx,
			form: z.output<S> & { id: string; interviewId: string }
		) => Promise<unknown>,
		more: (data: FormData) => Record<string, unknown> = () => ({})
	): Work =>
	(ctx, id, data) => {
		const read = schema.safeParse({ ...texts(data), ...more(data) });
		if (!read.success) throw new Invalid(issuesOf(read.error));
		const form = read.data as object & { id?: string };
		return work(ctx, { id, ...form, interviewId: id } as never);
	};

const localizedNames = new Set(['title', 'aim', 'text']);
const issuesOf = (error: z.ZodError): Record<string, string> => {
	const issues: Record<string, string> = {};
	for (const { path, message } of error.issues) {
		const name = String(path[0] ?? 'form');
		const inFinnish = message === 'finnish_needed' && localizedNames.has(name);
		const field = inFinnish ? `${name}.fi` : name === 'names' ? `name.${String(path[1])}` : name;
		const shown = message === 'too_long' && path.length > 1 ? `${name}.${String(path[1])}` : field;
		issues[name === 'names' ? field : shown] ??= message;
	}
	return issues;
};

/** What can be done to an interview by a form, by the name of its action. */
const works = {
	tavoite: does(forms.aimForm, interviews.setAim, (data) => ({
		title: gathered(data, 'title'),
		aim: gathered(data, 'aim')
	})),
	kysymys: does(forms.ownQuestionForm, questions.askOwn, (data) => ({
		text: gathered(data, 'text')
	})),
	pankista: does(forms.bankForm, questions.askFromBank, (data) => ({
		questions: data.getAll('questions').map(String)
	})),
	jarjesta: (ctx, id, data) => {
		const { id: question, to } = readOrInvalid(forms.orderForm, texts(data));
		return questions.moveQuestion(ctx, { id, question, to });
	},
	sovi: does(forms.agreeForm, interviews.agree, (data) => ({ interviewers: interviewers(data) })),
	ryhma: does(forms.groupForm, interviews.gatherGroup, (data) => ({ names: names(data) })),
	lisaa: does(forms.findingForm, summary.addFinding),
	muokkaa: does(forms.editFindingForm, summary.editFinding),
	siirra: does(forms.moveFindingForm, summary.moveFinding),
	hyvaksy: does(forms.approveForm, summary.approveSummary),
	avaa: does(forms.whyForm, summary.reopenSummary),
	keskustelu: does(forms.discussionForm, practice.addDiscussion, (data) => ({
		tookPart: data.getAll('tookPart').map(String)
	})),
	toimi: does(forms.actionForm, practice.addAction),
	lupaus: does(forms.commitmentForm, practice.tiePromise),
	poista: does(forms.partForm, practice.removePart),
	palauta: does(forms.partForm, practice.restorePart),
	vaihe: does(forms.stepForm, interviews.goToStep),
	peru: does(forms.whyForm, interviews.cancelInterview),
	sulje: does(forms.versionForm, interviews.closeInterview),
	kumoa: does(forms.versionForm, interviews.takeBack)
} satisfies Record<string, Work>;
export type Doing = keyof typeof works;

function readOrInvalid<S extends z.ZodType>(schema: S, fields: unknown): z.output<S> {
	const read = schema.safeParse(fields);
	if (!read.success) throw new Invalid(issuesOf(read.error));
	return read.data;
}

/**
 * Does one thing to an interview that a form asked for.
 *
 * @returns what stands in the way, with everything that was typed, and its status; undefined when
 *   it was done
 */
export async function doToInterview(
	ctx: StaffCtx,
	id: string,
	did: Doing,
	data: FormData
): Promise<{ status: 409 | 422; typed: NonNullable<Typed> } | undefined> {
	const typed = (issues: Record<string, string>) => ({
		did,
		values: texts(data),
		lists: {
			people: data.getAll('people').map(String),
			questions: data.getAll('questions').map(String),
			tookPart: data.getAll('tookPart').map(String)
		},
		issues
	});
	// Whether it is there at all comes before what is wrong with the form.
	await readable(ctx.db, ctx.who, id);
	try {
		await works[did](ctx, id, data);
	} catch (error) {
		if (error instanceof Conflict) return { status: 409, typed: typed({ form: 'conflict' }) };
		if (error instanceof Invalid) return { status: 422, typed: typed(error.issues) };
		throw error;
	}
	return undefined;
}

/** Goes on to the next step after a form was saved with "save and go on"; what is further stays so. */
export async function goOn(ctx: StaffCtx, id: string, next: number): Promise<void> {
	const { step, version } = await readable(ctx.db, ctx.who, id);
	if (next > step) await interviews.goToStep(ctx, { id, version, step: next });
}

/** A new interview from its form, or what is wrong with it. */
export async function makeFromForm(
	ctx: StaffCtx,
	data: FormData
): Promise<{ id: string } | { typed: NonNullable<Typed> }> {
	try {
		const form = readOrInvalid(forms.newForm, {
			...texts(data),
			title: gathered(data, 'title')
		});
		return { id: await interviews.makeInterview(ctx, form) };
	} catch (error) {
		if (!(error instanceof Invalid)) throw error;
		return { typed: { did: 'new', values: texts(data), lists: {}, issues: error.issues } };
	}
}

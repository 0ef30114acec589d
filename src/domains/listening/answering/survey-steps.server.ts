import { randomBytes } from 'node:crypto';
import type { Ctx } from '#platform/auth/context.ts';
import { longDay } from '#platform/i18n/format.ts';
import type { Channel } from '#platform/voice-channels.ts';
import {
	type SurveyDoor,
	castKeyOfCode,
	castKeyOfForm,
	codeFrom,
	draftKeyOf,
	ensureKey,
	findKey,
	sealKeyOf
} from '../campaigns/campaigns.public.server.ts';
import { type Question, fieldOf } from '../questionnaires/questionnaires.schema.ts';
import { type Examined, asDecided, examine } from '../redaction/redaction.public.ts';
import {
	type Fields,
	type Given,
	type Issues,
	isAsked,
	isNothing,
	progressOf,
	readAnswers
} from './answers.schema.ts';
import {
	type Helper,
	castAnswers,
	forgetDraft,
	helpers,
	keepDraft
} from './casting.commands.server.ts';

/** What the person has come to. */
export type SurveyStep =
	| { step: 'start'; fields: Fields; resumed?: boolean }
	| {
			step: 'questions';
			fields: Fields;
			issues: Issues;
			shown: string[];
			number: number;
			asked: number;
	  }
	| {
			step: 'check';
			fields: Fields;
			issues: Issues;
			asked: string[];
			answered: number;
			texts: { questionId: string; segments: Examined['segments'] }[];
			personal: Examined['personal'];
			removedCodes: boolean;
	  }
	| { step: 'kept'; fields: Fields; code: string; own: boolean; until: string }
	| { step: 'sent' }
	| { step: 'already' };

export const wishes = ['next', 'back', 'all', 'one', 'keep', 'check', 'edit', 'send'] as const;
export type Wish = (typeof wishes)[number];

/** Who answers: somebody with a code out of a letter, or anybody at a link. */
export type Answering = {
	door: SurveyDoor;
	/** The invitation's code with the key that it counts under. */
	invited?: { code: string; key: Buffer };
	channel: Channel;
	/** Asked only when something is sent: whether too much came from the same place. */
	isHeld: () => boolean;
};

const formIdPattern = /^[A-Za-z0-9_-]{22}$/;

/**
 * Takes one step of answering a survey. Every step carries all that was answered, so that nothing
 * depends on a cookie or on the page before, and nothing is stored before it is sent or kept.
 *
 * @param wish the button that was pressed
 */
export async function surveyStep(
	ctx: Ctx,
	answering: Answering,
	wish: Wish,
	fields: Fields
): Promise<SurveyStep> {
	const { questionnaire } = answering.door;
	switch (wish) {
		case 'next':
			return next(ctx, answering, fields);
		case 'back':
			return back(answering, fields);
		case 'all':
			return all(answering, { ...fields, mode: 'all' });
		case 'one': {
			const { given } = readAnswers(questionnaire, fields);
			return atFirstOpen(answering, { ...fields, mode: 'one' }, given);
		}
		case 'edit':
			return fields.mode === 'all'
				? all(answering, fields)
				: at(answering, fields, fields.at ?? '0');
		case 'keep':
			return keep(ctx, answering, fields);
		case 'check':
			return check(ctx, answering, fields);
		case 'send':
			return send(ctx, answering, fields);
	}
}

/** Goes on where somebody stopped: at the first question that has no answer yet. */
export function resumed(answering: Pick<Answering, 'door'>, fields: Fields): SurveyStep {
	if (fields.mode === 'all') return all(answering, fields);
	return atFirstOpen(answering, fields, readAnswers(answering.door.questionnaire, fields).given);
}

const askedOf = ({ door }: Pick<Answering, 'door'>, given: Given): Question[] =>
	door.questionnaire.questions.filter((one) => isAsked(door.questionnaire, one, given.answers));

function show(
	answering: Pick<Answering, 'door'>,
	fields: Fields,
	question: Question,
	issues: Issues = {}
): SurveyStep {
	const { questions } = answering.door.questionnaire;
	const { given } = readAnswers(answering.door.questionnaire, fields);
	const asked = askedOf(answering, given);
	return {
		step: 'questions',
		fields: { ...fields, mode: 'one', at: String(questions.indexOf(question)) },
		issues,
		shown: [question.id],
		number: asked.indexOf(question) + 1,
		asked: asked.length
	};
}

function all(answering: Pick<Answering, 'door'>, fields: Fields, issues: Issues = {}): SurveyStep {
	const { questions } = answering.door.questionnaire;
	return {
		step: 'questions',
		fields,
		issues,
		shown: questions.map(({ id }) => id),
		number: 1,
		asked: questions.length
	};
}

function at(answering: Answering, fields: Fields, index: string): SurveyStep {
	const question = answering.door.questionnaire.questions[Number(index)];
	return question ? show(answering, fields, question) : { step: 'start', fields };
}

function atFirstOpen(answering: Pick<Answering, 'door'>, fields: Fields, given: Given): SurveyStep {
	const asked = askedOf(answering, given);
	const open = asked.find(({ id }) => !(id in given.answers) && !(id in given.texts));
	const question = open ?? asked[0];
	return question ? show(answering, fields, question) : { step: 'start', fields };
}

function next(ctx: Ctx, answering: Answering, fields: Fields): SurveyStep {
	const { questionnaire } = answering.door;
	const index = Number(fields.at ?? -1);
	const current = questionnaire.questions[index];
	const { given, issues } = readAnswers(questionnaire, fields, (one) => one === current);
	if (current && Object.keys(issues).length > 0) return show(answering, fields, current, issues);
	const onward = askedOf(answering, given).find(
		(one) => questionnaire.questions.indexOf(one) > index
	);
	return onward ? show(answering, fields, onward) : check(ctx, answering, fields);
}

function back(answering: Answering, fields: Fields): SurveyStep {
	const { questionnaire } = answering.door;
	const { given } = readAnswers(questionnaire, fields);
	const index = fields.at === undefined ? questionnaire.questions.length : Number(fields.at);
	const before = askedOf(answering, given).findLast(
		(one) => questionnaire.questions.indexOf(one) < index
	);
	return before ? show(answering, fields, before) : { step: 'start', fields };
}

function wrong(answering: Answering, fields: Fields, issues: Issues): SurveyStep {
	if (fields.mode === 'all') return all(answering, fields, issues);
	const first = answering.door.questionnaire.questions.find((one) => fieldOf(one.id) in issues);
	return first ? show(answering, fields, first, issues) : all(answering, fields, issues);
}

function check(ctx: Ctx, answering: Answering, fields: Fields): SurveyStep {
	const { questionnaire } = answering.door;
	const { given, issues } = readAnswers(questionnaire, fields);
	if (Object.keys(issues).length > 0) return wrong(answering, fields, issues);
	const kept = { ...fields };
	delete kept.at;
	const kinds = new Set<Examined['personal'][number]>();
	let removedCodes = false;
	const texts = Object.entries(given.texts).map(([questionId, typed]) => {
		const examined = examine(typed, ctx.locale);
		if (examined.removedCodes) removedCodes = true;
		kept[fieldOf(questionId)] = examined.text;
		for (const kind of examined.personal) kinds.add(kind);
		return { questionId, segments: examined.segments };
	});
	return {
		step: 'check',
		fields: kept,
		issues: {},
		asked: askedOf(answering, given).map(({ id }) => id),
		answered: progressOf(questionnaire, given).answered,
		texts,
		personal: [...kinds],
		removedCodes
	};
}

/** The code that these answers are kept under: the invitation's own, the one before, or a new one. */
function codeOf({ invited }: Answering, fields: Fields): string {
	return invited?.code ?? fields.from ?? codeFrom(randomBytes(16));
}

async function keep(ctx: Ctx, answering: Answering, fields: Fields): Promise<SurveyStep> {
	const { door, invited } = answering;
	// A key that got lost is made anew: what is kept from now on can be gone on with.
	const key = invited?.key ?? ensureKey(door.campaign.id);
	const code = codeOf(answering, fields);
	const kept: Fields = { ...fields };
	// The code is what opens it; inside it would be one more place where it lies.
	for (const name of ['code', 'from', 'personal']) delete kept[name];
	const until = await keepDraft(ctx, {
		door,
		key: draftKeyOf(key, code),
		sealKey: sealKeyOf(key, code),
		fields: kept
	});
	return {
		step: 'kept',
		fields: invited ? fields : { ...fields, from: code },
		code,
		own: invited !== undefined,
		until: longDay(until, ctx.locale)
	};
}

async function send(ctx: Ctx, answering: Answering, fields: Fields): Promise<SurveyStep> {
	const { door, invited, channel } = answering;
	const { given, issues } = readAnswers(door.questionnaire, fields);
	if (Object.keys(issues).length > 0) return wrong(answering, fields, issues);
	if (isNothing(given)) {
		const step = check(ctx, answering, fields);
		return step.step === 'check' ? { ...step, issues: { form: 'nothing_said' } } : step;
	}
	// Sent without a page's own id: it is checked once more, with everything that was answered.
	if (!invited && !formIdPattern.test(fields.form ?? '')) return check(ctx, answering, fields);
	const texts = Object.fromEntries(
		Object.entries(given.texts).map(([id, typed]) => [
			id,
			asDecided(typed, ctx.locale, fields.personal)
		])
	);
	const isNew = await castAnswers(ctx, {
		door,
		key: invited
			? castKeyOfCode(invited.key, invited.code)
			: castKeyOfForm(door.campaign.id, fields.form as string),
		channel,
		given: { answers: given.answers, texts },
		helpedBy: (helpers as readonly string[]).includes(fields.helped ?? '')
			? (fields.helped as Helper)
			: null,
		held: answering.isHeld()
	});
	await forgetKept(ctx, answering, fields);
	// A form that comes twice has the same receipt; a code that comes twice is told so.
	return isNew || !invited ? { step: 'sent' } : { step: 'already' };
}

/** What was kept to go on with is of no use any more. */
async function forgetKept(ctx: Ctx, { door, invited }: Answering, fields: Fields): Promise<void> {
	const code = invited?.code ?? fields.from;
	const key = invited?.key ?? (code ? findKey(door.campaign.id) : undefined);
	if (code && key) await forgetDraft(ctx, draftKeyOf(key, code));
}

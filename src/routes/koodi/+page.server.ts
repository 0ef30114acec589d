import { randomBytes } from 'node:crypto';
import { type RequestEvent, fail } from '@sveltejs/kit';
import {
	closeByCode,
	findConversation,
	holdsCode,
	readCode,
	replyByCode,
	replyFrom,
	withdrawByCode
} from '#domains/changing/matters/matters.public.server.ts';
import { asDecided, examine } from '#domains/listening/redaction/redaction.public.ts';
import { dayOf } from '#platform/clock/today.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { addressOf } from '#platform/throttle/address.server.ts';
import { tooMany } from '#platform/throttle/throttle.server.ts';

const TRIES = { limit: 20, windowSeconds: 600 };

/** Only wrong codes count as tries: a conversation may be opened as often as one likes. */
const tooManyTries = (event: RequestEvent): boolean => tooMany('code', addressOf(event), TRIES);

async function open(event: RequestEvent, code: string) {
	if (code.trim() === '') return { error: 'empty' as const };
	if (!readCode(code)) return { error: 'form' as const };
	const talk = await findConversation(event.locals.ctx, code);
	if (talk) return { talk, today: dayOf(event.locals.ctx.now()) };
	return { error: tooManyTries(event) ? ('wait' as const) : ('unknown' as const) };
}

const textOf = (data: FormData, name: string) => String(data.get(name) ?? '');

/** Everything here is a post: the code is never in an address, where histories and logs keep it. */
const withCode =
	(work: (event: RequestEvent, code: string, data: FormData) => Promise<object | void>) =>
	async (event: RequestEvent) => {
		const data = await event.request.formData();
		const code = textOf(data, 'code').slice(0, 100);
		const before = await open(event, code);
		if ('error' in before) {
			const text = textOf(data, 'text');
			return fail(before.error === 'wait' ? 429 : 422, { code, error: before.error, text });
		}
		const extra = (await work(event, code, data)) ?? {};
		const after = await open(event, code);
		if ('error' in after) return fail(422, { code, error: after.error });
		return { code, ...after, newForm: randomBytes(16).toString('base64url'), ...extra };
	};

export const actions = {
	// A reply that was written beside a wrong code goes along to where it can be sent.
	avaa: withCode(async (_event, _code, data) => ({ text: textOf(data, 'text') })),
	vastaa: withCode(async (event, code, data) => {
		const reply = replyFrom({ code, form: textOf(data, 'form'), text: textOf(data, 'text') });
		if ('issue' in reply) return { issue: reply.issue, text: textOf(data, 'text') };
		const { locale } = event.locals.ctx;
		const decision = textOf(data, 'personal');
		const examined = examine(reply.text, locale);
		if (examined.personal.length > 0 && !decision) {
			return { check: { ...examined, form: reply.form } };
		}
		const text = asDecided(reply.text, locale, decision);
		try {
			await replyByCode(event.locals.ctx, code, { ...reply, text });
			return { sent: true, removedCodes: holdsCode([textOf(data, 'text')]) };
		} catch (error) {
			if (!(error instanceof Conflict)) throw error;
			return { issue: 'conflict', text: reply.text };
		}
	}),
	suljenko: withCode(async () => ({ asks: 'closing' })),
	sulje: withCode(async (event, code) => closeByCode(event.locals.ctx, code)),
	peruisinko: withCode(async () => ({ asks: 'withdrawal' })),
	peru: withCode(async (event, code) => withdrawByCode(event.locals.ctx, code))
};

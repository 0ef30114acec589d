import { randomBytes } from 'node:crypto';
import {
	type Examined,
	asDecided,
	examine
} from '#domains/listening/redaction/redaction.public.ts';
import { m } from '#texts';
import type { Ctx } from '#platform/auth/context.ts';
import { addDays } from '#platform/clock/days.ts';
import { dayOf } from '#platform/clock/today.ts';
import { longDay } from '#platform/i18n/format.ts';
import { readForm } from '#platform/settings/form-fields.ts';
import { ANSWER_DAYS, tellOfBarrier } from './accessibility.commands.server.ts';
import { barrierForm } from './accessibility.schema.ts';

type Fields = Record<string, string>;

/** What a person who tells of a barrier has come to. */
export type BarrierStep =
	| { step: 'form'; fields: Fields; issues: Fields }
	| ({ step: 'check'; fields: Fields; formId: string; dueOn: string } & Examined)
	| { step: 'receipt'; code: string; dueOn: string };

const names = ['text', 'where', 'email', 'form', 'personal'] as const;

/** Only fields that the form has, so that a page never shows back what it did not ask. */
export function barrierFields(data: FormData): Fields {
	const fields: Fields = {};
	for (const name of names) {
		const value = data.get(name);
		if (typeof value === 'string' && value !== '') fields[name] = value;
	}
	return fields;
}

/** The day by which an answer comes, for what is told today. */
export const barrierDueOn = ({ now, locale }: Ctx): string =>
	longDay(addDays(dayOf(now()), ANSWER_DAYS), locale);

/**
 * Takes one step of telling of a barrier: shows what is wrong, what is about to be sent, or sends
 * it. Every step carries all that was typed, so that nothing depends on a cookie.
 */
export async function barrierStep(
	ctx: Ctx,
	wanted: 'check' | 'send' | 'edit',
	fields: Fields,
	held = false
): Promise<BarrierStep> {
	if (wanted === 'edit') return { step: 'form', fields, issues: {} };
	const read = readForm(barrierForm, fields);
	if ('issues' in read) return { step: 'form', fields, issues: read.issues };
	const { locale } = ctx;
	if (wanted === 'check') {
		const examined = examine(read.form.text, locale);
		return {
			step: 'check',
			...examined,
			fields: { ...fields, text: examined.text },
			formId: randomBytes(16).toString('base64url'),
			dueOn: barrierDueOn(ctx)
		};
	}
	const barrier = { ...read.form, text: asDecided(read.form.text, locale, fields.personal) };
	const receipt = await tellOfBarrier(ctx, {
		form: fields.form ?? '',
		barrier,
		placeWord: m.statement_tell_place_word(),
		held
	});
	return { step: 'receipt', code: receipt.code, dueOn: longDay(receipt.dueOn, locale) };
}

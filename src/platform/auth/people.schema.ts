import { z } from 'zod';
import { parseAddress } from '../mail/address.ts';
import { Invalid } from '../errors/errors.ts';
import type { Role } from './actor.ts';

export const roles = [
	'worker',
	'lead',
	'coordinator',
	'administrator',
	'ombudsperson',
	'reader'
] as const satisfies Role[];

const atUnit = new Set<Role>(['worker', 'lead', 'reader']);
/** Whether a role is held somewhere; the others serve the whole county. */
export const takesUnit = (role: Role): boolean => atUnit.has(role);
/** A reader without a unit sees figures only. */
export const needsUnit = (role: Role): boolean => takesUnit(role) && role !== 'reader';

/** An address in the one form that it is kept and compared in; a text key when it is not one. */
export const emailField = z
	.string({ error: 'auth_error_email' })
	.trim()
	.transform((text, ctx) => {
		const address = parseAddress(text)?.toLowerCase();
		if (address) return address;
		ctx.addIssue({ code: 'custom', message: 'auth_error_email' });
		return z.NEVER;
	});

/** A person's name in one line. */
export const nameField = z
	.string({ error: 'auth_error_name' })
	.trim()
	.min(2, 'auth_error_name')
	.max(100, 'auth_error_name')
	.refine((name) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]/u.test(name), 'auth_error_name');

const noneWhenEmpty = (value: unknown) => (value === '' ? null : value);

const role = z.enum(roles, { error: 'auth_error_role' });
const unitId = z.preprocess(
	noneWhenEmpty,
	z.uuid({ error: 'auth_error_unit' }).nullable().default(null)
);

const heldSomewhere = z.object({ role, unitId });
type Held = z.output<typeof heldSomewhere>;

/** A unit goes with the roles that are held somewhere, and with no other; said with all the rest. */
const fitting = <S extends z.ZodObject>(schema: S) =>
	schema
		.refine(
			(sent) => !needsUnit((sent as unknown as Held).role) || (sent as unknown as Held).unitId,
			{
				path: ['unitId'],
				message: 'auth_error_unit_missing',
				when: ({ value }) => heldSomewhere.safeParse(value).success
			}
		)
		.refine(
			(sent) => takesUnit((sent as unknown as Held).role) || !(sent as unknown as Held).unitId,
			{
				path: ['unitId'],
				message: 'auth_error_unit_needless',
				when: ({ value }) => heldSomewhere.safeParse(value).success
			}
		);

export const grantSchema = fitting(heldSomewhere);
export type Grant = Held;

export const inviteSchema = fitting(
	z.object({
		email: emailField,
		name: nameField,
		role,
		unitId,
		locale: z.enum(['fi', 'sv', 'en'], { error: 'auth_error_language' }).default('fi')
	})
);
export type Invite = z.output<typeof inviteSchema>;

export const languageSchema = z.object({
	locale: z.enum(['fi', 'sv', 'en', 'fi-simple'], { error: 'auth_error_language' })
});

/** Two equal new passwords; whether they are good enough, `password.ts` says. */
export const newPasswordSchema = z
	.object({
		password: z.string({ error: 'auth_password_short' }).max(1000, 'auth_password_long'),
		again: z.string({ error: 'auth_password_differ' }).max(1000)
	})
	.refine(({ password, again }) => password === again, {
		message: 'auth_password_differ',
		path: ['again']
	});

export const acceptSchema = z.intersection(z.object({ name: nameField }), newPasswordSchema);

/** The id of a row, as a form sends it. */
export const idField = z.uuid({ error: 'auth_error_form' });

/**
 * What was sent, if it can be accepted.
 *
 * @throws Invalid with text keys by field
 */
export function accepted<S extends z.ZodType>(schema: S, sent: unknown): z.output<S> {
	const result = schema.safeParse(sent);
	if (result.success) return result.data;
	const issues: Record<string, string> = {};
	for (const { path, message } of result.error.issues)
		issues[String(path[0] ?? 'form')] ??= message;
	throw new Invalid(issues);
}

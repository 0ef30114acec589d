import { type Names, capital, spaced } from './names.ts';

/** The drawers of a new room but its tests: small, true to the manners of the house, and working. */

export const readme = ({ room, thing, domain }: Names) => `# ${capital(room)}

Say in one sentence what this room does, for whom.

- **For whom**: …
- **Why so**: the law, the practice or the accident that made it so.
- **Words**: ${spaced(thing)} (in Finnish: …). Add it to docs/glossary.md first.
- **Who**: leads of the unit, the coordinator and administrators open one; all staff may look.
- **Not here**: what one might look for in this room and finds in another of \`${domain}\`.
`;

export const migration = ({
	domain,
	table,
	room
}: Names) => `-- ${capital(room)}: say what a row is, and why it is kept.

create table ${domain}.${table} (
	id uuid primary key default gen_random_uuid(),
	unit_id uuid not null references platform.unit (id),
	name jsonb not null check (name ? 'fi'),
	opened_on date not null
);
create index on ${domain}.${table} (unit_id, opened_on desc, id);
`;

export const schema = ({ type, variable, prefix, thing }: Names) => `import { z } from 'zod';
import { tidyLocalized } from '#platform/i18n/localized.ts';

const line = z
	.string()
	.optional()
	.transform((text) => (text ?? '').replaceAll('\\u0000', '').replace(/\\s+/g, ' ').trim())
	.pipe(z.string().max(200, '${prefix}error_long'));

/** A new ${spaced(thing)}, as the form sends it. */
export const ${variable}Form = z
	.object({
		unitId: z.uuid('${prefix}error_unit'),
		'name.fi': line.pipe(z.string().min(1, '${prefix}error_name')),
		'name.sv': line
	})
	.transform(({ unitId, 'name.fi': fi, 'name.sv': sv }) => ({
		unitId,
		name: tidyLocalized({ fi, sv })
	}));
export type New${type} = z.output<typeof ${variable}Form>;
`;

export const policy = ({
	type,
	room
}: Names) => `import { type Actor, type Rule, hasRole, leads } from '#platform/auth/actor.ts';

/** What the rules need to know. */
export type ${type}ForRules = { unitId: string };

const keepsAll = (who: Actor) => hasRole(who, 'coordinator', 'administrator');

/** Who may do what with ${spaced(room)}. */
export const may = {
	see: (who) => who.kind === 'staff',
	open: (who, { unitId }) => keepsAll(who) || leads(who, unitId)
} satisfies Record<string, Rule<${type}ForRules>>;
`;

export const queries = ({
	domain,
	type,
	many,
	variable,
	thing,
	room
}: Names) => `import { type StaffCtx, allow } from '#platform/auth/context.ts';
import type { Day } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { may } from './${room}.policy.ts';

export type ${type} = { id: string; unitId: string; name: LocalizedText; openedOn: Day };

const columns = ['id', 'unitId', 'name', 'openedOn'] as const;

/** One ${spaced(thing)}. */
export const find${type} = async (db: Db, id: string): Promise<${type} | undefined> =>
	(await db
		.selectFrom('${domain}.${variable}')
		.select(columns)
		.where('id', '=', id)
		.executeTakeFirst()) as ${type} | undefined;

/** The ${spaced(room)} of a unit, newest first. */
export async function list${many}({ db, who }: StaffCtx, unitId: string): Promise<${type}[]> {
	allow(who, may.see, { unitId });
	return (await db
		.selectFrom('${domain}.${variable}')
		.select(columns)
		.where('unitId', '=', unitId)
		.orderBy('openedOn', 'desc')
		.orderBy('id')
		.execute()) as ${type}[];
}
`;

export const commands = ({
	domain,
	type,
	variable,
	thing,
	room
}: Names) => `import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { may } from './${room}.policy.ts';
import type { New${type} } from './${room}.schema.ts';

/**
 * Opens a ${spaced(thing)} of a unit.
 *
 * @returns its id
 */
export function open${type}(
	{ db, who, now }: StaffCtx,
	{ unitId, name }: New${type}
): Promise<string> {
	return inTransaction(db, async (tx) => {
		allow(who, may.open, { unitId });
		const { id } = await tx
			.insertInto('${domain}.${variable}')
			.values({ unitId, name: JSON.stringify(name), openedOn: dayOf(now()) })
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, who, '${thing}.opened', id, {}, unitId);
		return id;
	});
}
`;

export const publicDoor = ({
	type,
	many,
	variable,
	room
}: Names) => `export { open${type} } from './${room}.commands.server.ts';
export { type ${type}, find${type}, list${many} } from './${room}.queries.server.ts';
export { ${variable}Form } from './${room}.schema.ts';
`;

const sentences = {
	fi: ['Anna nimi.', 'Nimi on liian pitkä. Lyhennä sitä.', 'Valitse yksikkö.'],
	sv: ['Ge ett namn.', 'Namnet är för långt. Förkorta det.', 'Välj en enhet.'],
	en: ['Give a name.', 'The name is too long. Make it shorter.', 'Choose a unit.'],
	'fi-simple': [
		'Kirjoita nimi.',
		'Nimi on liian pitkä. Kirjoita lyhyempi nimi.',
		'Valitse yksikkö.'
	]
};

/** What the audit log says when one is opened, before the name of the thing. */
const opened = { fi: 'avasi', sv: 'öppnade', en: 'opened', 'fi-simple': 'avasi' };

/** The room's first texts in one language; its title and its things are to be named by people. */
export function texts({ room, prefix, thing }: Names, locale: keyof typeof sentences): string {
	const [name, long, unit] = sentences[locale];
	const words = {
		$schema: 'https://inlang.com/schema/inlang-message-format',
		[`${prefix}title`]: capital(room),
		[`${prefix}error_name`]: name,
		[`${prefix}error_long`]: long,
		[`${prefix}error_unit`]: unit,
		[`log_act_${thing.replaceAll('-', '_')}_opened`]: `${opened[locale]}: ${spaced(thing)}`
	};
	return `${JSON.stringify(words, null, '\t')}\n`;
}

export const LOCALES = Object.keys(sentences) as (keyof typeof sentences)[];

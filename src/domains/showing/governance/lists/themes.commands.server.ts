import { sql } from 'kysely';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { slugOf } from '#platform/units/slug.ts';
import { may } from './lists.policy.ts';

/** One change of the list at a time: positions of two changes at once would mix. */
const lockList = (tx: Tx) => sql`select pg_advisory_xact_lock(7255005)`.execute(tx);

const listed = (tx: Tx) =>
	tx
		.selectFrom('changing.theme')
		.select(['id', 'key', 'name', 'position', 'retiredOn'])
		.orderBy('position')
		.orderBy('key')
		.execute();
type Theme = Awaited<ReturnType<typeof listed>>[number];

const nameOf = (theme: Theme) => (theme.name as LocalizedText).fi?.toLowerCase();

/** Two themes of one name could not be told apart by those who choose between them. */
function refuseTaken(themes: Theme[], name: LocalizedText, id?: string): void {
	if (themes.some((theme) => theme.id !== id && nameOf(theme) === name.fi?.toLowerCase())) {
		throw new Invalid({ 'name.fi': 'name_taken' });
	}
}

type Work = (tx: Tx, theme: Theme, themes: Theme[], today: string) => Promise<unknown>;

/** Changes a theme as every change of the list must go. */
const changeTheme = (
	{ db, who, now }: StaffCtx,
	id: string,
	action: 'renamed' | 'moved' | 'retired' | 'restored',
	work: Work
): Promise<void> =>
	inTransaction(db, async (tx) => {
		allow(who, may.keep, undefined);
		await lockList(tx);
		const themes = await listed(tx);
		await work(tx, found(themes.find((theme) => theme.id === id)), themes, dayOf(now()));
		await record(tx, who, `theme.${action}`, id);
	});

const update = (tx: Tx, id: string, values: object) =>
	tx.updateTable('changing.theme').set(values).where('id', '=', id).execute();

/** Adds a theme to the end of the county's list; its key stays also when its name changes. */
export function addTheme(
	{ db, who }: StaffCtx,
	{ name }: { name: LocalizedText }
): Promise<string> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keep, undefined);
		await lockList(tx);
		const themes = await listed(tx);
		refuseTaken(themes, name);
		const taken = new Set(themes.map(({ key }) => key));
		const slug = slugOf(name.fi ?? '');
		let key = slug;
		for (let no = 2; taken.has(key); no++) key = `${slug}-${no}`;
		const { id } = await tx
			.insertInto('changing.theme')
			.values({ key, name: JSON.stringify(name), position: (themes.at(-1)?.position ?? 0) + 1 })
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, who, 'theme.added', id);
		return id;
	});
}

/** Gives a theme another name; voices and promises that have it show the new one. */
export const renameTheme = (ctx: StaffCtx, { id, name }: { id: string; name: LocalizedText }) =>
	changeTheme(ctx, id, 'renamed', async (tx, theme, themes) => {
		refuseTaken(themes, name, theme.id);
		await update(tx, id, { name: JSON.stringify(name) });
	});

/** Moves a theme one place up or down among those in use. */
export const moveTheme = (ctx: StaffCtx, { id, by }: { id: string; by: -1 | 1 }) =>
	changeTheme(ctx, id, 'moved', async (tx, theme, themes) => {
		if (theme.retiredOn) throw new Conflict();
		const inUse = themes.filter(({ retiredOn }) => !retiredOn);
		const from = inUse.indexOf(theme);
		const to = from + by;
		if (!inUse[to]) return;
		inUse.splice(to, 0, ...inUse.splice(from, 1));
		for (const [index, { id, position }] of inUse.entries()) {
			if (position !== index + 1) await update(tx, id, { position: index + 1 });
		}
	});

/** Takes a theme out of use: nothing new gets it, what has it keeps it. */
export const retireTheme = (ctx: StaffCtx, { id }: { id: string }) =>
	changeTheme(ctx, id, 'retired', async (tx, theme, _themes, today) => {
		if (theme.retiredOn) throw new Conflict();
		await update(tx, id, { retiredOn: today });
	});

/** Takes a retired theme back into use, at the end of the list. */
export const restoreTheme = (ctx: StaffCtx, { id }: { id: string }) =>
	changeTheme(ctx, id, 'restored', async (tx, theme, themes) => {
		if (!theme.retiredOn) throw new Conflict();
		const last = Math.max(0, ...themes.map(({ position }) => position));
		await update(tx, id, { retiredOn: null, position: last + 1 });
	});

import { randomUUID } from 'node:crypto';
import { record } from '../../audit/record.server.ts';
import type { Actor } from '../../auth/actor.ts';
import { type Ctx, allow, asStaff } from '../../auth/context.ts';
import { type Day, dayOf } from '../../clock/today.ts';
import { type Db, type Tx, inTransaction } from '../../db/database.server.ts';
import { Conflict, Invalid, found } from '../../errors/errors.ts';
import { tidyLocalized } from '../../i18n/localized.ts';
import { asRow, historyRow, keepOldSlug, lockTree, writeChange } from '../changing.server.ts';
import { firstFree, madeFrom, slugOf } from '../slug.ts';
import { may } from '../units.policy.ts';
import { findUpload, knownUnits } from './import.queries.server.ts';
import { type Added, type Changed, type ImportPlan, planImport } from './plan.ts';
import { type UnitRow, shown } from './rows.ts';
import { type Upload, readUpload } from './upload.ts';

const AT_ONCE = 200;
const KEPT_MS = 24 * 60 * 60 * 1000;

export type Imported = { added: number; changed: number; unchanged: number; refused: number };

/**
 * Takes rows of a file in: adds what is new, changes what differs, leaves the rest. Taken in again,
 * the same rows change nothing.
 *
 * @param expected the digest of the plan that a person saw; another plan is a Conflict
 */
export function importUnits(
	db: Db,
	who: Actor,
	rows: UnitRow[],
	{ on = dayOf(new Date()), expected }: { on?: Day; expected?: string } = {}
): Promise<Imported> {
	return inTransaction(db, async (tx) => {
		allow(who, may.importUnits, undefined);
		await lockTree(tx);
		const known = await knownUnits(tx);
		const plan = planImport(rows, known, randomUUID);
		if (expected !== undefined && plan.digest !== expected) throw new Conflict();
		const slugs = new Set([...known.units.map((unit) => unit.slug), ...known.oldSlugs.keys()]);
		await addAll(tx, { who, on }, plan.added, slugs);
		for (const changed of plan.changed) await changeOne(tx, { who, on }, changed, slugs);
		const imported = countsOf(plan);
		if (plan.added.length + plan.changed.length > 0) {
			await record(tx, who, 'unit.imported', 'platform.unit', imported);
		}
		return imported;
	});
}

const countsOf = ({ added, changed, unchanged, problems }: ImportPlan): Imported => ({
	added: added.length,
	changed: changed.length,
	unchanged,
	refused: problems.length
});

type By = { who: Actor; on: Day };

async function addAll(tx: Tx, by: By, added: Added[], slugs: Set<string>): Promise<void> {
	const made = added.map(({ row, id, parentId }) => {
		const { name, description, openingHours, searchWords, ...settings } = row.cells;
		const slug = firstFree(slugOf(name.fi ?? ''), (candidate) => slugs.has(candidate));
		slugs.add(slug);
		return {
			id,
			kind: row.kind ?? 'unit',
			parentId,
			slug,
			name: tidyLocalized(name),
			description: tidyLocalized(description),
			openingHours: tidyLocalized(openingHours),
			searchWords: Object.fromEntries(
				Object.entries(searchWords).filter(([, words]) => words.length > 0)
			),
			address: settings.address ?? null,
			phone: settings.phone ?? null,
			likeGroup: settings.likeGroup ?? null,
			sensitive: settings.sensitive ?? false,
			answerDays: settings.answerDays ?? null,
			openedOn: by.on,
			sourceId: row.key
		};
	});
	for (let from = 0; from < made.length; from += AT_ONCE) {
		const some = made.slice(from, from + AT_ONCE);
		await tx.insertInto('platform.unit').values(some.map(asRow)).execute();
		await tx
			.insertInto('platform.unitHistory')
			.values(some.map(({ id, ...after }) => historyRow(id, 'imported', by, {}, after)))
			.execute();
	}
}

async function changeOne(
	tx: Tx,
	by: By,
	{ unit, patch }: Changed,
	slugs: Set<string>
): Promise<void> {
	const name = patch.name?.fi;
	if (name && name !== unit.name.fi && unit.kind !== 'county' && !madeFrom(unit.slug, name)) {
		patch.slug = firstFree(slugOf(name), (candidate) => slugs.has(candidate));
		slugs.add(patch.slug);
		await keepOldSlug(tx, unit, patch.slug, by.on);
	}
	await writeChange(tx, by, unit, 'imported', patch);
}

/**
 * Reads an upload and keeps it for a day, so that a person can look at what it would change
 * without sending it again.
 *
 * @returns the upload's id
 * @throws Invalid when nothing of it can be read
 */
export function uploadUnits(ctx: Ctx, files: Upload[]): Promise<string> {
	allow(ctx.who, may.importUnits, undefined);
	const read = readUpload(files);
	if ('issue' in read) throw new Invalid({ file: read.issue });
	const { who } = asStaff(ctx);
	const now = ctx.now();
	const { source, ...content } = read;
	return inTransaction(ctx.db, async (tx) => {
		await tx.deleteFrom('platform.unitImport').where('expiresAt', '<=', now).execute();
		const { id } = await tx
			.insertInto('platform.unitImport')
			.values({
				uploadedBy: who.personId,
				uploadedAt: now,
				expiresAt: new Date(now.getTime() + KEPT_MS),
				fileName: shown(files[0]?.name ?? '') + (files.length > 1 ? ` +${files.length - 1}` : ''),
				source,
				content: JSON.stringify(content)
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, who, 'unit-import.uploaded', id, { source });
		return id;
	});
}

/**
 * Takes an upload in after a person has seen what it changes.
 *
 * @throws Conflict when it would change something else by now
 */
export function confirmImport(
	ctx: Ctx,
	{ id, digest }: { id: string; digest: string }
): Promise<Imported> {
	return inTransaction(ctx.db, async (tx) => {
		allow(ctx.who, may.importUnits, undefined);
		const upload = found(await findUpload({ ...ctx, db: tx }, id));
		const imported = await importUnits(tx, ctx.who, upload.rows, {
			on: dayOf(ctx.now()),
			expected: digest
		});
		await tx.deleteFrom('platform.unitImport').where('id', '=', id).execute();
		await record(tx, ctx.who, 'unit-import.confirmed', id, imported);
		return imported;
	});
}

/** Forgets an upload that was not taken in. */
export function cancelImport(ctx: Ctx, id: string): Promise<void> {
	return inTransaction(ctx.db, async (tx) => {
		allow(ctx.who, may.importUnits, undefined);
		found(await findUpload({ ...ctx, db: tx }, id));
		await tx.deleteFrom('platform.unitImport').where('id', '=', id).execute();
		await record(tx, ctx.who, 'unit-import.cancelled', id);
	});
}

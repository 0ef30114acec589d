import { randomUUID } from 'node:crypto';
import { type Ctx, allow } from '../../auth/context.ts';
import type { Db } from '../../db/database.server.ts';
import { found } from '../../errors/errors.ts';
import { may } from '../units.policy.ts';
import { type UnitState, unitStates } from '../units.queries.server.ts';
import { unitsCsv } from './csv-write.ts';
import { type Known, planImport } from './plan.ts';
import type { PtvCounts } from './ptv-read.ts';
import type { ReadFile } from './rows.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every unit and every address that one had before, to compare a file with. */
export async function knownUnits(db: Db): Promise<Known> {
	const units = (await unitStates(db).orderBy('slug').execute()) as UnitState[];
	const old = await db.selectFrom('platform.unitOldSlug').select(['slug', 'unitId']).execute();
	return { units, oldSlugs: new Map(old.map(({ slug, unitId }) => [slug, unitId])) };
}

export type UploadRow = ReadFile & {
	id: string;
	fileName: string;
	source: string;
	counts?: PtvCounts;
	expiresAt: Date;
};

/** An upload that waits, for the one who sent it. */
export async function findUpload(
	{ db, who, now }: Ctx,
	id: string
): Promise<UploadRow | undefined> {
	if (!uuid.test(id) || who.kind !== 'staff') return undefined;
	const row = await db
		.selectFrom('platform.unitImport')
		.select(['id', 'fileName', 'source', 'content', 'expiresAt'])
		.where('id', '=', id)
		.where('uploadedBy', '=', who.personId)
		.where('expiresAt', '>', now())
		.executeTakeFirst();
	if (!row) return undefined;
	const { content, ...rest } = row;
	return { ...rest, ...(content as unknown as ReadFile & { counts?: PtvCounts }) };
}

/** What an upload that waits would change, compared with the tree as it is now. */
export async function previewImport(ctx: Ctx, id: string) {
	allow(ctx.who, may.importUnits, undefined);
	const upload = found(await findUpload(ctx, id));
	const plan = planImport(upload.rows, await knownUnits(ctx.db), randomUUID);
	return { upload, plan };
}

/** The open units as a CSV file, parents before children. */
export async function exportUnits({ db, who }: Ctx): Promise<string> {
	allow(who, may.see, undefined);
	const { units } = await knownUnits(db);
	const open = units.filter((unit) => !unit.closedOn);
	const below = Map.groupBy(open, (unit) => unit.parentId);
	const ordered: UnitState[] = [];
	const walk = (parentId: string | null) => {
		for (const unit of below.get(parentId) ?? []) {
			ordered.push(unit);
			walk(unit.id);
		}
	};
	walk(null);
	return unitsCsv(ordered);
}

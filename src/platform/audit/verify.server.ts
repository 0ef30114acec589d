import { sql } from 'kysely';
import type { Db } from '../db/database.server.ts';

/** A row of the log that somebody wrote down outside it: its number and the beginning of its hash. */
export type Anchor = { id: number; mark: string };

/**
 * What a check of the log found. `changed`: a row does not hold what it held when it was written.
 * `missing`: a row does not follow the one before it, so something between or before was removed,
 * inserted or put elsewhere. `cut`: the row that was written down earlier is no longer there.
 */
export type ChainCheck =
	| { intact: true; count: number; head: Anchor | undefined }
	| { intact: false; count: number; brokenAt: number; why: 'changed' | 'missing' | 'cut' };

const BATCH = 20_000;
const MARK_BYTES = 8;
const START = Buffer.from([0]);

/** The mark of a row as people write it down: `4F0A 91C2 …`. */
export const markOf = (hash: Buffer): string =>
	(hash.subarray(0, MARK_BYTES).toString('hex').toUpperCase().match(/.{4}/g) ?? []).join(' ');

const plain = (mark: string): string => mark.replace(/[^0-9a-f]/gi, '').toUpperCase();

type Batch = {
	n: number;
	last: number | null;
	head: Buffer | null;
	changed: number | null;
	unlinked: number | null;
};

/**
 * Reads the whole audit log and says whether it is as it was written.
 *
 * Every change, removal, insertion and exchange of rows shows, wherever it is but at the very end:
 * a log whose newest rows were cut off is a whole, shorter log. Nor does it show when somebody who
 * rules the database writes everything anew from some row on. Both show against a row that was
 * written down outside the database, which is why a check gives the newest one to keep.
 *
 * @param anchor a row as it was written down at an earlier check
 */
export async function verifyChain(db: Db, anchor?: Anchor): Promise<ChainCheck> {
	let after = 0;
	let head: Buffer = START;
	let count = 0;
	let kept = anchor === undefined;
	for (;;) {
		const batch = await readBatch(db, after, head, anchor);
		const { changed, unlinked, n, last } = batch;
		const first = Math.min(changed ?? Infinity, unlinked ?? Infinity);
		if (Number.isFinite(first)) {
			const why = changed === first ? 'changed' : 'missing';
			return { intact: false, count: count + n, brokenAt: first, why };
		}
		if (batch.anchored) kept = true;
		if (n === 0 || last === null || batch.head === null) break;
		count += n;
		after = last;
		head = batch.head;
	}
	if (!kept) return { intact: false, count, brokenAt: anchor?.id ?? 0, why: 'cut' };
	return { intact: true, count, head: count > 0 ? { id: after, mark: markOf(head) } : undefined };
}

async function readBatch(db: Db, after: number, head: Buffer, anchor: Anchor | undefined) {
	const { rows } = await sql<Batch & { anchored: boolean }>`
		with batch as (
			select * from platform.audit_entry where id > ${after} order by id limit ${BATCH}
		),
		checked as (
			select id, previous_hash, lag(hash, 1, ${head}::bytea) over (order by id) as before,
				hash = platform.audit_hash(previous_hash, at, actor_id, action, object_id, unit_id, detail) as own,
				upper(encode(substr(hash, 1, ${MARK_BYTES}::int), 'hex')) as mark
			from batch
		)
		select count(*)::int as n, max(id) as last,
			(select hash from batch order by id desc limit 1) as head,
			min(id) filter (where not own) as changed,
			min(id) filter (where previous_hash <> before) as unlinked,
			coalesce(bool_or(id = ${anchor?.id ?? 0} and mark = ${plain(anchor?.mark ?? '')}), false) as anchored
		from checked`.execute(db);
	return rows[0] as (typeof rows)[number];
}

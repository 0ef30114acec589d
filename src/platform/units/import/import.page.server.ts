import type { Ctx } from '../../auth/context.ts';
import { shortDay } from '../../i18n/format.ts';
import { dayOf } from '../../clock/today.ts';
import { previewImport } from './import.queries.server.ts';
import type { RowIssue } from './rows.ts';

const SHOWN = 200;

const placeOf = ({ place }: RowIssue) => ('line' in place ? String(place.line) : place.file);

/** An upload as it is shown before it is taken in: counts first, then each unit's differences. */
export async function importPage(ctx: Ctx, id: string) {
	const { upload, plan } = await previewImport(ctx, id);
	const changed = plan.changed.filter(({ changes }) => changes.length > 0);
	const problems = [...upload.problems, ...plan.problems];
	const notes = [...upload.notes, ...plan.notes];
	const issueLine = (issue: RowIssue) => ({ ...issue, place: placeOf(issue) });
	return {
		id,
		fileName: upload.fileName,
		source: upload.source,
		counts: upload.counts,
		keptUntil: shortDay(dayOf(upload.expiresAt), ctx.locale),
		digest: plan.digest,
		isCsv: upload.source === 'csv',
		added: {
			count: plan.added.length,
			rows: plan.added.slice(0, SHOWN).map(({ row, under }) => ({
				...{ key: row.key, kind: row.kind ?? 'unit', name: row.cells.name.fi ?? '', under }
			}))
		},
		changed: {
			count: changed.length,
			rows: changed.slice(0, SHOWN).map(({ unit, changes }) => ({
				...{ slug: unit.slug, name: unit.name.fi ?? unit.slug, changes }
			}))
		},
		unchanged: plan.unchanged + plan.changed.length - changed.length,
		problems: { count: problems.length, rows: problems.slice(0, SHOWN).map(issueLine) },
		notes: { count: notes.length, rows: notes.slice(0, SHOWN).map(issueLine) },
		something: plan.added.length + plan.changed.length > 0
	};
}
export type ImportPageData = Awaited<ReturnType<typeof importPage>>;

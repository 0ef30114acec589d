import type { StaffCtx } from '#platform/auth/context.ts';
import { NotFound } from '#platform/errors/errors.ts';
import { reportPdf } from './paper/report-pdf.server.ts';
import { workbook } from './workbook.server.ts';
import { codebookCsv, figuresCsv } from './report-csv.ts';
import { type House, type Report, reportOf } from './report.server.ts';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Kind = { type: string; make: (report: Report, ctx: StaffCtx) => Promise<Buffer> | string };

/** What can be taken home from the results of a campaign, by the name in its address. */
const kinds: Record<string, Kind> = {
	'luvut.csv': { type: CSV, make: figuresCsv },
	'koodisto.csv': { type: CSV, make: codebookCsv },
	'luvut.xlsx': { type: XLSX, make: workbook },
	'raportti.pdf': { type: 'application/pdf', make: reportPdf }
};

export type ReportFile = { body: Buffer; type: string; name: string };

/**
 * One file of a campaign's results in one place.
 *
 * @returns with a name that tells survey years and units apart in a folder of downloads
 * @throws NotFound for whom the results page is not found, and while people still answer
 */
export async function reportFile(
	ctx: StaffCtx,
	house: House,
	{ id, file, slug }: { id: string; file: string; slug: string | undefined }
): Promise<ReportFile> {
	const kind = kinds[file];
	if (!kind) throw new NotFound();
	const report = await reportOf(ctx, house, id, slug);
	const year = report.results.campaign.opensOn.slice(0, 4);
	const [base, ending] = file.split('.');
	return {
		body: Buffer.from(await kind.make(report, ctx)),
		type: kind.type,
		name: `${base}-${report.place.slug}-${year}.${ending}`
	};
}

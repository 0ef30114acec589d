import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readPdf } from '#platform/pdf/pdf-reading.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { answersPage } from '../open-answers/list-page.server.ts';
import { aRound, aTheme } from '../open-answers/open-answers.given.ts';
import { approveQuote, draftQuote } from '../open-answers/quotes.commands.server.ts';
import { saveReadings } from '../open-answers/theming.commands.server.ts';
import { reportFile } from './files.server.ts';
import { house } from './reports.given.ts';

const given = withDatabase();

/** A round whose seven answers of the large unit are themed, with a quote that is out and one not. */
async function told() {
	const round = await aRound(given.db);
	const { campaignId, worker, lead } = round;
	const theme = await aTheme(given.db, 'Puhelinajat');
	const { list } = await answersPage(worker, campaignId, { kysymys: 'o.wish' });
	await saveReadings(
		worker,
		campaignId,
		list.rows.map(({ id, version }, at) => ({
			id,
			version,
			themes: [theme],
			sentiment: at < 5 ? ('negative' as const) : ('positive' as const)
		}))
	);
	const textId = list.rows[0]?.id as string;
	const quote = (text: string) => draftQuote(worker, campaignId, { textId, text });
	await approveQuote(lead, campaignId, { id: await quote('Lisää aikoja, kiitos.'), version: 1 });
	await quote('Tätä ei ole hyväksytty.');
	const file = async (name: string, who = worker) =>
		(await reportFile(who, house, { id: campaignId, file: name, slug: undefined })).body;
	return { ...round, file };
}

describe('what people wrote, in the files of results', () => {
	it('is on the paper as a table and as approved quotes', async () => {
		const { file } = await told();
		const { readAloud, tagged, text } = await readPdf(await file('raportti.pdf'));
		expect(tagged).toBe(true);
		expect(readAloud).toContain('Lisää aikoja, kiitos.');
		expect(readAloud).not.toContain('Tätä ei ole hyväksytty');
		expect(text.replace(/\s+/g, '')).toContain('Puhelinajat75020');
	});

	it('is in the workbook as numbers and words', async () => {
		const { file } = await told();
		const sheets = await readExcelFile(await file('luvut.xlsx'));
		const rows = sheets.find(({ sheet }) => sheet === 'Avovastaukset')?.data ?? [];
		expect(rows[1]?.slice(0, 6)).toEqual(['Puhelinajat', 7, 5, 0, 2, 0]);
		expect(rows.flat()).toContain('Lisää aikoja, kiitos.');
		expect(rows.flat()).not.toContain('Tätä ei ole hyväksytty.');
	});

	it('reaches readers of figures as figures, and no answer by that', async () => {
		const { file, ombudsperson } = await told();
		const { text } = await readPdf(await file('raportti.pdf', ombudsperson));
		expect(text).toContain('Puhelinajat');
		expect(text).not.toContain('Toivon puhelimeen');
	});
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { number, percent } from '#platform/i18n/format.ts';
import { readPdf } from '#platform/pdf/pdf-reading.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { TODAY } from '../../../../../tests/given/given.ts';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { resultsOf } from '../../results/results.public.server.ts';
import { reportFile } from '../files.server.ts';
import { FORMULA, givenResults, house, questions, reader } from '../reports.given.ts';

const given = withDatabase();

const filesOf = async (id: string, unitId: string, file: string, locale: 'fi' | 'sv' = 'fi') => {
	const ctx = { ...(await reader(given.db, unitId)), locale };
	const ask = { id, file, slug: undefined };
	return (await readingIn(locale, () => reportFile(ctx, house, ask))).body;
};
const paper = async (...of: [id: string, unitId: string, locale?: 'fi' | 'sv']) =>
	readPdf(await filesOf(of[0], of[1], 'raportti.pdf', of[2]));

describe('the report', () => {
	it.each(['fi', 'sv'] as const)('is accessible and complete in %s', async (locale) => {
		const { id, large } = await givenResults(given.db);
		const pdf = await paper(id, large, locale);
		expect(pdf).toMatchObject({ tagged: true, claims: '1', lang: `${locale}-FI` });
		expect(pdf.title).toContain(FORMULA);
		expect(pdf.readAloud).toContain(FORMULA);
		expect(pdf.text).not.toMatch(/[{}\ufffd]|undefined|NaN/);
		expect(pdf.alt.length).toBeGreaterThanOrEqual(2);
		for (const said of ['Johtoryhmä', 'Kehittämiskohteet', 'Tiedote', 'Esimerkkilän alue'])
			expect(pdf.readAloud).toContain(said);
		expect(pdf.readAloud).toMatch(locale === 'sv' ? /Så samlades svaren in/ : /Näin kerättiin/);
		expect(pdf.textOfPages.at(-1)).toContain('Wilson');
	});

	it('tells the numbers of the results', async () => {
		const { id, large } = await givenResults(given.db);
		const pdf = await paper(id, large);
		const results = await resultsOf(given.db, { campaignId: id, unitId: large });
		const all = results.sections.flatMap((one) => one.results);
		expect(all.length).toBe(questions.length);
		let told = 0;
		for (const { question, measures } of all) {
			if (measures.counts === null) continue;
			told += 1;
			if (question.kind === 'nps' && measures.nps)
				expect(pdf.text).toContain(`${number(Math.round(measures.nps.value), 'fi')}`);
			else if (measures.positive)
				expect(pdf.text).toContain(percent(measures.positive.value, 'fi'));
			if (measures.mean && question.kind !== 'nps')
				expect(pdf.text).toContain(number(measures.mean.value, 'fi', 1));
		}
		expect(told).toBeGreaterThan(3);
	});

	it('says what was promised after the round before, and what came of it', async () => {
		const { db } = given;
		const { id, large } = await givenResults(db);
		const promise = (title: string, more: object) =>
			db
				.insertInto('changing.commitment')
				.values({
					unitId: large,
					title: JSON.stringify({ fi: title }),
					youSaid: '{"fi": "Toivoitte"}',
					promise: '{"fi": "Teemme sen"}',
					responsibleTitle: '{"fi": "Johtaja"}',
					promisedOn: '2025-03-01',
					dueOn: '2025-09-01',
					state: 'promised',
					...more
				})
				.execute();
		await promise('Iltavastaanotto', {
			state: 'kept',
			endedOn: TODAY,
			outcome: '{"fi": "Ovi on auki torstaisin."}'
		});
		await promise('Uusi aula', {
			state: 'dropped',
			endedOn: TODAY,
			droppedReason: '{"fi": "Rahaa ei saatu."}'
		});
		await promise('Selkeä kirje', {});
		await promise('Luonnos', { state: 'draft' });
		await promise('Vanha lupaus', { promisedOn: '2021-01-01' });
		const { readAloud } = await paper(id, large);
		for (const said of [
			'Ovi on auki torstaisin.',
			'Rahaa ei saatu.',
			'Syytä ei ole kirjattu.',
			'Pidetty 1, kesken 0, myöhässä 1, peruttu 1.'
		])
			expect(readAloud).toContain(said);
		expect(readAloud).not.toMatch(/Luonnos|Vanha lupaus/);
	});
});

describe('what is withheld', () => {
	it('is in no file: neither the number of few nor the mean of what they said', async () => {
		// Seven answered a sensitive question, which is shown of ten and more.
		const hidden = 7391;
		const { db } = given;
		const asked = questions.map((one) =>
			one.kind === 'number' ? { ...one, sensitive: true } : one
		);
		const { id, large, small } = await givenResults(db, {
			n: 7,
			few: 4,
			asked,
			always: { 'r.children': hidden }
		});
		const counted = await resultsOf(db, { campaignId: id, unitId: large });
		const all = counted.sections.flatMap((one) => one.results);
		expect(all.find(({ question }) => question.id === 'r.children')?.measures).toMatchObject({
			withheld: 'protected',
			mean: null
		});
		for (const unitId of [large, small]) {
			const csv = (await filesOf(id, unitId, 'luvut.csv')).toString('utf8');
			const xlsx = Object.values(unzipSync(await filesOf(id, unitId, 'luvut.xlsx')))
				.map((bytes) => Buffer.from(bytes).toString('utf8'))
				.join('');
			const { text, alt } = await paper(id, unitId);
			for (const file of [csv, xlsx, text + alt.join(' ')]) {
				expect(file).not.toMatch(/7\s?391/);
				expect(file).toMatch(/jotta kukaan ei paljastu/);
			}
		}
		const few = await paper(id, small);
		expect(few.alt).toEqual([]);
		expect(few.readAloud).not.toMatch(/Vastaajia:? \d/);
	});
});

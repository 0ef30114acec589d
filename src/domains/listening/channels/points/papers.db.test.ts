import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { staff, staffCtx, units } from '../../../../../tests/given/given.ts';
import type { Db } from '#platform/db/database.server.ts';
import { Forbidden, NotFound } from '#platform/errors/errors.ts';
import { locales } from '#platform/i18n/locale.ts';
import { readPdf } from '#platform/pdf/pdf-reading.ts';
import { formats, paperName, readPaperName } from './paper-names.ts';
import { paperFile, papersOf } from './papers.server.ts';
import { closePoint, openPoint } from './points.commands.server.ts';
import { getPoint } from './points.queries.server.ts';

const database = withDatabase();
const house = { origin: 'https://kuultu.esimerkkila.example', example: true };

async function aPoint(db: Db) {
	const { Asema } = await units(db, 'Asema');
	const unitId = Asema as string;
	const lead = staffCtx(db, await staff(db, { roles: ['lead'], works: [unitId], leads: [unitId] }));
	const id = await openPoint(lead, { unitId, name: { fi: 'Aula' } });
	return { unitId, lead, id, point: await getPoint(lead, id) };
}

describe('papers of a feedback point', () => {
	it('are refused to those who do not keep the point', async () => {
		const { db } = database;
		const { id, unitId, point } = await aPoint(db);
		for (const who of [
			await staff(db, { works: [unitId] }),
			await staff(db, { roles: ['ombudsperson'] }),
			await staff(db, { roles: ['reader'], reads: [unitId] })
		]) {
			const ctx = staffCtx(db, who);
			await expect(paperFile(ctx, house, { id, file: 'qr-fi.svg' })).rejects.toThrow(Forbidden);
			await expect(papersOf(ctx, house, point)).rejects.toThrow(Forbidden);
		}
	});

	it('lead to the point in the language of the paper', async () => {
		const { db } = database;
		const { id, lead, point } = await aPoint(db);
		const prefix = { fi: '', sv: '/sv', en: '/en', 'fi-simple': '/selko' };
		for (const locale of locales) {
			const file = paperName({ kind: 'poster', format: 'A5', locale });
			const { body, type, name } = await paperFile(lead, house, { id, file });
			const pdf = readPdf(body);
			expect(type).toBe('application/pdf');
			expect(name).toBe(`${point.code}-${file}`);
			expect(pdf.links).toEqual([`${house.origin}${prefix[locale]}/p/${point.code}`]);
			expect(pdf.pages).toBe(1);
			expect(pdf.readAloud).toContain('Asema');
			expect(pdf.readAloud).toContain(point.code);
		}
	}, 30_000);

	it('are a stand, cards with the unit’s own questions and a picture of the code', async () => {
		const { db } = database;
		const { id, lead } = await aPoint(db);
		const stand = await paperFile(lead, house, { id, file: 'poytakyltti-A4-sv.pdf' });
		expect(readPdf(stand.body).lang).toBe('sv-FI');
		const cards = await paperFile(lead, house, { id, file: 'palautekortit-selko.pdf' });
		expect(readPdf(cards.body).readAloud).toContain('Oliko tapaaminen sellainen kuin toivoit?');
		const qr = await paperFile(lead, house, { id, file: 'qr-en.svg' });
		expect(qr.type).toBe('image/svg+xml');
		expect(qr.body.toString()).toMatch(/^<svg [^]*<\/svg>$/);
	});

	it('offer no cards where the questions have scales that a card cannot show', async () => {
		const { db } = database;
		const { id, lead, point, unitId } = await aPoint(db);
		expect((await papersOf(lead, house, point)).card).toBe(true);
		const national = await db
			.selectFrom('listening.questionnaire')
			.select('id')
			.where('key', '=', 'national-quick')
			.executeTakeFirstOrThrow();
		await db
			.insertInto('listening.unitQuestionnaire')
			.values({ unitId, questionnaireId: national.id })
			.execute();
		expect((await papersOf(lead, house, point)).card).toBe(false);
		await expect(paperFile(lead, house, { id, file: 'palautekortit-fi.pdf' })).rejects.toThrow(
			NotFound
		);
	});

	it('are not printed of a closed point, nor under a name that is none', async () => {
		const { db } = database;
		const { id, lead } = await aPoint(db);
		for (const file of ['', 'juliste-fi.pdf', 'qr-A4-fi.svg', 'constructor-fi.pdf', '../x.pdf']) {
			await expect(paperFile(lead, house, { id, file })).rejects.toThrow(NotFound);
		}
		await closePoint(lead, { id });
		await expect(paperFile(lead, house, { id, file: 'qr-fi.svg' })).rejects.toThrow(NotFound);
	});
});

describe('names of papers', () => {
	it('are read back as what they were made of', () => {
		for (const locale of locales) {
			for (const format of formats) {
				for (const kind of ['poster', 'stand'] as const) {
					const paper = { kind, format, locale };
					expect(readPaperName(paperName(paper))).toEqual(paper);
				}
			}
			for (const kind of ['card', 'qr'] as const) {
				expect(readPaperName(paperName({ kind, locale }))).toEqual({ kind, locale });
			}
		}
		expect(paperName({ kind: 'poster', format: 'A4', locale: 'fi-simple' })).toBe(
			'juliste-A4-selko.pdf'
		);
	});
});

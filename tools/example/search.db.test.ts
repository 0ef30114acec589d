import { describe, expect, it } from 'vitest';
import { addReadyMade } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { searchUnits } from '#platform/units/units.public.server.ts';
import { withDatabase } from '../../tests/given/database.ts';
import { insertCounty } from '../seed-county.ts';

const database = withDatabase();

describe('the example county is searched', () => {
	it.each([
		['en', 'child', 'perheneuvola'],
		['en', 'children', 'perheneuvola'],
		['en', 'income support', 'taydentava-ja-ehkaiseva-toimeentulotuki'],
		['en', 'disability', 'vammaispalvelujen-asiakasohjaus'],
		['en', 'elderly', 'seniorineuvonta'],
		['en', 'home care', 'kotihoito-keskusta'],
		['sv', 'barn', 'perheneuvola'],
		['sv', 'funktionshinder', 'vammaispalvelujen-asiakasohjaus'],
		['sv', 'äldre', 'seniorineuvonta'],
		['sv', 'utkomststöd', 'taydentava-ja-ehkaiseva-toimeentulotuki']
	] as const)('in %s by %s', async (locale, words, slug) => {
		const { db } = database;
		await addReadyMade(db, '2026-09-01');
		await inTransaction(db, (tx) => insertCounty(tx, '2026-09-01'));
		const found = await searchUnits(db, words, locale);
		expect(found.map(({ unit }) => unit.slug)).toContain(slug);
	});
});

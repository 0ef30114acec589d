import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { givenCounty, givenUnit } from './units.test-help.ts';
import { searchUnits } from './units.public.server.ts';

const database = withDatabase();
const found = async (words: string, locale: 'fi' | 'sv' | 'en' | 'fi-simple' = 'fi') =>
	(await searchUnits(database.db, words, locale)).map(({ unit }) => unit.slug);

describe('searching by everyday words', () => {
	it.each([
		['lastenvalvoja', 'lastenvalvojat'],
		['lastenvalvojalle', 'lastenvalvojat'],
		['LASTENVALVOJAN aika', 'lastenvalvojat'],
		['lastenvalvja', 'lastenvalvojat'],
		['barnatillsyningsmannen', 'lastenvalvojat'],
		['elatuksen', 'lastenvalvojat'],
		['Familjerådgivning', 'perheneuvola'],
		['familjeradgivning', 'perheneuvola'],
		['perheneuvolaan', 'perheneuvola'],
		['itainen', 'itainen-sosiaalitoimisto']
	])('finds by %s first the unit %s', async (words, slug) => {
		await givenCounty(database.db);
		expect((await found(words))[0]).toBe(slug);
	});

	it.each([
		'toimeentulotuki',
		'toimentulotuki',
		'toimeentulotukea',
		'utkomststöd',
		'utkomststod',
		'sossu',
		'sosu',
		'rahaa ruokaan'
	])('finds by %s, a word of the service, the unit below it, and says why', async (words) => {
		await givenCounty(database.db);
		const [first, ...rest] = await searchUnits(database.db, words, 'en');
		expect(first?.unit.slug).toBe('itainen-sosiaalitoimisto');
		expect(first?.service?.slug).toBe('aikuissosiaalityo');
		expect(first?.why.by).toBe('service');
		expect(['toimeentulotuki', 'utkomststöd', 'sossu', 'rahaa ruokaan']).toContain(
			first?.why.words
		);
		expect(rest).toEqual([]);
	});

	it('finds a service itself only while it has no unit', async () => {
		const { county } = await givenCounty(database.db);
		await givenUnit(database.db, {
			...{ slug: 'kotihoito', kind: 'service', parentId: county },
			name: { fi: 'Kotihoito', sv: 'Hemvård' }
		});
		expect(await found('hemvård')).toEqual(['kotihoito']);
		expect(await found('perhepalvelut')).toEqual(['lastenvalvojat', 'perheneuvola']);
	});

	it('shows no closed unit, but what it became', async () => {
		const { supervisor, counselling } = await givenCounty(database.db);
		await database.db
			.updateTable('platform.unit')
			.set({ closedOn: '2026-01-01' })
			.where('id', '=', supervisor)
			.execute();
		expect(await found('lastenvalvoja')).toEqual([]);
		await database.db
			.insertInto('platform.unitSuccession')
			.values({
				fromUnitId: supervisor,
				toUnitId: counselling,
				kind: 'merge',
				happenedOn: '2026-01-01'
			})
			.execute();
		const [first] = await searchUnits(database.db, 'lastenvalvoja', 'fi');
		expect(first?.unit.slug).toBe('perheneuvola');
		expect(first?.why).toMatchObject({ by: 'before', words: 'lastenvalvoja' });
	});

	it('follows a change of names and words at once', async () => {
		const { counselling } = await givenCounty(database.db);
		await database.db
			.updateTable('platform.unit')
			.set({ name: '{"fi":"Perhekeskus"}', searchWords: '{"sv":["familjecenter"]}' })
			.where('id', '=', counselling)
			.execute();
		expect(await found('perhekeskukseen')).toEqual(['perheneuvola']);
		expect(await found('familjecentret')).toEqual(['perheneuvola']);
		expect(await found('familjerådgivningen')).toEqual([]);
	});

	it('ranks a unit with more of the words first and pages through the rest', async () => {
		const { family } = await givenCounty(database.db);
		for (const place of ['Etelä', 'Pohjoinen', 'Länsi']) {
			await givenUnit(database.db, {
				...{
					slug: `neuvola-${place.toLowerCase().replace('ä', 'a').replace('ä', 'a')}`,
					parentId: family
				},
				name: { fi: `${place} neuvola` }
			});
		}
		expect((await found('pohjoinen neuvola'))[0]).toBe('neuvola-pohjoinen');
		const all = await found('neuvola');
		const first = await searchUnits(database.db, 'neuvola', 'fi', { limit: 2 });
		const next = await searchUnits(database.db, 'neuvola', 'fi', { limit: 2, offset: 2 });
		expect(all.length).toBeGreaterThanOrEqual(3);
		expect([...first, ...next].map(({ unit }) => unit.slug)).toEqual(all.slice(0, 4));
	});

	it.each([
		['nothing', ''],
		['only signs', '%_\'";--()&|!:*<>\\'],
		['NUL', '\u0000'],
		['an emoji', '🏡👨‍👩‍👧'],
		['half an emoji', '\ud83c'],
		['a flag of letters that no unit has', '🇫🇮'],
		['more than 200 characters', 'lastenvalvoja '.repeat(20)]
	])('finds nothing, calmly, by %s', async (_what, words) => {
		await givenCounty(database.db);
		expect(await found(words)).toEqual([]);
	});

	it('takes signs between words for spaces', async () => {
		await givenCounty(database.db);
		expect((await found("lastenvalvoja'); drop table platform.unit; --"))[0]).toBe(
			'lastenvalvojat'
		);
		expect((await found('lasten\u0000valvojat'))[0]).toBe('lastenvalvojat');
		expect((await found('!lastenvalvoja & | <-> :*'))[0]).toBe('lastenvalvojat');
	});

	it('never fails, whatever is typed', async () => {
		await givenCounty(database.db);
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 220 }), async (words) => {
				expect(Array.isArray(await searchUnits(database.db, words, 'sv'))).toBe(true);
			}),
			{ numRuns: 150 }
		);
	}, 60_000);
});

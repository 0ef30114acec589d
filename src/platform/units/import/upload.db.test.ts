import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { system } from '../../auth/actor.ts';
import { Conflict, Invalid, NotFound } from '../../errors/errors.ts';
import { editUnit, moveUnit } from '../units.commands.server.ts';
import { findStateBySlug, findUnitBySlug, listUnits } from '../units.queries.server.ts';
import { TODAY, cells, ctxAs, givenCounty, target } from '../units.test-help.ts';
import { cancelImport, confirmImport, importUnits, uploadUnits } from './import.commands.server.ts';
import { previewImport } from './import.queries.server.ts';
import { readPtv } from './ptv-read.ts';

const database = withDatabase();
const upload = (text: string) => [{ name: 'yksiköt.csv', bytes: new TextEncoder().encode(text) }];
const tree = async () =>
	(await listUnits(database.db)).map(({ slug, kind, parentId, name }, _index, all) => [
		...[slug, kind, all.find(({ id }) => id === parentId)?.slug ?? null, name.fi]
	]);

describe('an upload', () => {
	it('is looked at, confirmed once, and then gone', async () => {
		await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const id = await uploadUnits(
			ctx,
			upload(
				'key;kind;name_fi;phone\nuusi-1;unit;Uusi\u0000 paikka;\nlastenvalvojat;;Lastenvalvojat;09 1\nx;unit;;'
			)
		);
		expect(await listUnits(database.db)).toHaveLength(6);
		const { upload: waiting, plan } = await previewImport(ctx, id);
		expect(waiting.problems).toMatchObject([{ place: { line: 4 }, issue: 'units_issue_name' }]);
		expect(plan.changed[0]?.changes).toEqual([{ field: 'phone', before: '', after: '09 1' }]);
		await expect(confirmImport(ctx, { id, digest: 'old' })).rejects.toBeInstanceOf(Conflict);
		expect(await confirmImport(ctx, { id, digest: plan.digest })).toMatchObject({
			added: 1,
			changed: 1
		});
		await expect(confirmImport(ctx, { id, digest: plan.digest })).rejects.toBeInstanceOf(NotFound);
		expect(await findUnitBySlug(database.db, 'uusi-paikka')).toMatchObject({
			name: { fi: 'Uusi paikka' }
		});
		const log = await database.db
			.selectFrom('platform.auditEntry')
			.select('action')
			.orderBy('id')
			.execute();
		expect(log.map(({ action }) => action)).toEqual([
			'unit-import.uploaded',
			'unit.imported',
			'unit-import.confirmed'
		]);
	});

	it('is shown anew when the tree changed meanwhile', async () => {
		await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const id = await uploadUnits(
			ctx,
			upload('key;name_fi;phone\nlastenvalvojat;Lastenvalvojat;09 1')
		);
		const { plan } = await previewImport(ctx, id);
		await editUnit(ctx, {
			...(await target(database.db, 'lastenvalvojat')),
			cells: cells({ phone: '09 2' })
		});
		await expect(confirmImport(ctx, { id, digest: plan.digest })).rejects.toBeInstanceOf(Conflict);
		expect((await previewImport(ctx, id)).plan.changed[0]?.changes).toEqual([
			{ field: 'phone', before: '09 2', after: '09 1' }
		]);
	});

	it('that is no file of units is refused at once', async () => {
		const ctx = await ctxAs(database.db, 'administrator');
		await expect(async () => uploadUnits(ctx, [])).rejects.toBeInstanceOf(Invalid);
		const odd = [
			{
				name: '\ud800\0'.repeat(200),
				bytes: new TextEncoder().encode('key,name_fi,\ud800\n\0a,"\0",\0')
			}
		];
		expect(await uploadUnits(ctx, odd)).toMatch(/^[0-9a-f-]{36}$/);
	});

	it('can be forgotten', async () => {
		await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const id = await uploadUnits(ctx, upload('key,name_fi\nlastenvalvojat,X'));
		await cancelImport(ctx, id);
		await expect(previewImport(ctx, id)).rejects.toBeInstanceOf(NotFound);
		expect(await findUnitBySlug(database.db, 'lastenvalvojat')).toMatchObject({
			name: { fi: 'Lastenvalvojat' }
		});
	});
});

describe('taking the national catalogue in', () => {
	const guid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
	const named = (value: string) => [{ value, language: 'fi', type: 'Name' }];
	const catalogue = (placeName = 'Toimisto') => [
		{ path: 'o', json: { id: guid(1), organizationNames: named('esimerkkilän HYVINVOINTIALUE') } },
		{
			path: 's',
			json: {
				...{
					id: guid(2),
					serviceNames: named('Kotihoito'),
					keywords: [{ value: 'kotiapu', language: 'fi' }]
				},
				organizations: [{ roleType: 'Responsible', organizationId: guid(1) }]
			}
		},
		{
			path: 'c',
			json: {
				...{
					id: guid(3),
					serviceChannelType: 'ServiceLocation',
					serviceChannelNames: named(placeName)
				},
				services: [{ service: { id: guid(2) } }]
			}
		},
		{
			path: 'd',
			json: {
				id: guid(4),
				serviceChannelType: 'ServiceLocation',
				serviceChannelNames: named('Orpo'),
				organizationId: guid(9)
			}
		}
	];
	const take = (placeName?: string) =>
		importUnits(database.db, system, readPtv(catalogue(placeName)).rows, { on: TODAY });

	it('knows the county by its name, keeps the ids, and is idempotent', async () => {
		const { county } = await givenCounty(database.db);
		expect(await take()).toMatchObject({ added: 3, unchanged: 0, refused: 0 });
		expect(await tree()).toEqual(
			expect.arrayContaining([
				['kotihoito', 'service', 'esimerkkila', 'Kotihoito'],
				['toimisto', 'unit', 'kotihoito', 'Toimisto'],
				['orpo', 'unit', 'esimerkkila', 'Orpo']
			])
		);
		expect(await findStateBySlug(database.db, 'esimerkkila')).toMatchObject({
			...{ id: county, sourceId: guid(1), name: { fi: 'Esimerkkilän hyvinvointialue' } }
		});
		expect(await take()).toEqual({ added: 0, changed: 0, unchanged: 4, refused: 0 });
	});

	it('leaves the county’s own tree and words alone', async () => {
		await givenCounty(database.db);
		await take();
		const ctx = await ctxAs(database.db, 'administrator');
		const adults = await findUnitBySlug(database.db, 'aikuissosiaalityo');
		await moveUnit(ctx, { ...(await target(database.db, 'toimisto')), parent: adults?.id ?? '' });
		await editUnit(ctx, {
			...(await target(database.db, 'kotihoito')),
			cells: cells({ search_fi: 'hoitaja' })
		});
		expect(await take('Uusi toimisto')).toMatchObject({ added: 0, changed: 2 });
		expect(await findStateBySlug(database.db, 'uusi-toimisto')).toMatchObject({
			parentId: adults?.id
		});
		expect((await findStateBySlug(database.db, 'kotihoito'))?.searchWords).toEqual({
			fi: ['hoitaja', 'kotiapu']
		});
	});
});

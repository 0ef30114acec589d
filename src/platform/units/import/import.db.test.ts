import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { type Role, anonymous, system } from '../../auth/actor.ts';
import { Forbidden, NotFound } from '../../errors/errors.ts';
import { closeUnit } from '../succession.commands.server.ts';
import { undoChange } from '../undo.commands.server.ts';
import { findStateBySlug, findUnitBySlug, listUnits } from '../units.queries.server.ts';
import { TODAY, ctxAs, ctxOf, givenCounty, givenUnit, target } from '../units.test-help.ts';
import { readUnitsCsv } from './csv-read.ts';
import { cancelImport, confirmImport, importUnits, uploadUnits } from './import.commands.server.ts';
import { exportUnits, previewImport } from './import.queries.server.ts';

const database = withDatabase();
const csv = (...lines: string[]) => readUnitsCsv(lines.join('\n')).rows;
const take = (...lines: string[]) => importUnits(database.db, system, csv(...lines), { on: TODAY });
const upload = (text: string) => [{ name: 'yksiköt.csv', bytes: new TextEncoder().encode(text) }];
const tree = async () =>
	(await listUnits(database.db)).map(({ slug, kind, parentId, ...unit }, _index, all) => [
		...[slug, kind, all.find(({ id }) => id === parentId)?.slug ?? null, unit.name.fi]
	]);

describe('who may not import', () => {
	it.each(['anonymous', 'worker', 'lead', 'coordinator', 'ombudsperson', 'reader'])(
		'%s',
		async (role) => {
			await givenCounty(database.db);
			const ctx =
				role === 'anonymous'
					? ctxOf(database.db, anonymous)
					: await ctxAs(database.db, role as Role);
			const before = await tree();
			const id = '00000000-0000-4000-8000-000000000000';
			const tries = [
				async () => importUnits(database.db, ctx.who, csv('key,kind,name_fi', 'a,unit,A')),
				async () => uploadUnits(ctx, upload('key,kind,name_fi\na,unit,A')),
				async () => previewImport(ctx, id),
				async () => confirmImport(ctx, { id, digest: '' }),
				async () => cancelImport(ctx, id),
				...(role === 'coordinator' ? [] : [async () => exportUnits(ctx)])
			];
			for (const attempt of tries) await expect(attempt()).rejects.toBeInstanceOf(Forbidden);
			expect(await tree()).toEqual(before);
		}
	);

	it('somebody else’s upload, or one that is older than a day', async () => {
		await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const id = await uploadUnits(ctx, upload('key,kind,name_fi\na,unit,A'));
		const other = await ctxAs(database.db, 'administrator');
		await expect(previewImport(other, id)).rejects.toBeInstanceOf(NotFound);
		await expect(cancelImport(other, id)).rejects.toBeInstanceOf(NotFound);
		const later = { ...ctx, now: () => new Date('2026-03-03T10:00:01+02:00') };
		await expect(previewImport(later, id)).rejects.toBeInstanceOf(NotFound);
		for (const odd of ['', 'x', "'", '\0'])
			await expect(previewImport(ctx, odd)).rejects.toBeInstanceOf(NotFound);
		await uploadUnits(later, upload('key,kind,name_fi\nb,unit,B'));
		const left = await database.db.selectFrom('platform.unitImport').select('id').execute();
		expect(left).toHaveLength(1);
	});
});

describe('taking a CSV file in', () => {
	const lines = [
		'key,parent,kind,name_fi,name_sv,search_fi,phone,sensitive,answer_days',
		'tiimi,koti,unit,Tiimi,,,,1,3',
		'koti,,service,Kotihoito,Hemvård,kotiapu;hoitaja,+358 1,,',
		'lastenvalvojat,koti,,Lastenvalvojat,,lastenvalvoja;elatusapu,,,'
	];

	it('adds and changes, whatever the order of rows, and changes nothing the second time', async () => {
		await givenCounty(database.db);
		expect(await take(...lines)).toEqual({ added: 2, changed: 1, unchanged: 0, refused: 0 });
		expect(await tree()).toEqual(
			expect.arrayContaining([
				['kotihoito', 'service', 'esimerkkila', 'Kotihoito'],
				['tiimi', 'unit', 'kotihoito', 'Tiimi'],
				['lastenvalvojat', 'unit', 'kotihoito', 'Lastenvalvojat']
			])
		);
		expect(await findStateBySlug(database.db, 'lastenvalvojat')).toMatchObject({
			name: { fi: 'Lastenvalvojat' },
			searchWords: { fi: ['lastenvalvoja', 'elatusapu'], sv: ['barnatillsyningsman'] }
		});
		const history = () => database.db.selectFrom('platform.unitHistory').selectAll().execute();
		const before = await history();
		expect(await take(...lines)).toEqual({ added: 0, changed: 0, unchanged: 3, refused: 0 });
		expect(await history()).toEqual(before);
	});

	it('may turn two services around', async () => {
		const { family } = await givenCounty(database.db);
		await givenUnit(database.db, { slug: 'sisempi', kind: 'service', parentId: family });
		const rows = [
			'key,parent,kind,name_fi',
			'sisempi,esimerkkila,,Sisempi',
			'perhepalvelut,sisempi,,Perhepalvelut'
		];
		expect(await take(...rows)).toMatchObject({ changed: 2, refused: 0 });
		expect(await tree()).toContainEqual(['perhepalvelut', 'service', 'sisempi', 'Perhepalvelut']);
	});

	it('leaves out rows that cannot be, with what is under them, and says why', async () => {
		const { family } = await givenCounty(database.db);
		await givenUnit(database.db, { slug: 'sisempi', kind: 'service', parentId: family });
		const ctx = await ctxAs(database.db, 'administrator');
		await closeUnit(ctx, { ...(await target(database.db, 'perheneuvola')), on: TODAY });
		const text = [
			'key,parent,kind,name_fi',
			'a,,unit,A',
			'a,,unit,A uudestaan',
			'b,puuttuu,unit,B',
			'c,b,unit,B:n alla',
			'd,,,Uusi ilman lajia',
			'e,lastenvalvojat,service,Palvelu yksikön alla',
			'perhepalvelut,sisempi,,Perhepalvelut',
			'sisempi,perhepalvelut,,sisempi',
			'f,f,unit,Itsensä alla',
			'g,h,unit,Kehä',
			'h,g,unit,Kehä',
			'i,perheneuvola,unit,Suljetun alla',
			'perheneuvola,,,Suljettu',
			'k,,county,Toinen alue',
			'itainen-sosiaalitoimisto,aikuissosiaalityo,unit,Itäinen sosiaalitoimisto',
			'esimerkkila,,unit,Esimerkkilä'
		].join('\n');
		const id = await uploadUnits(ctx, upload(text));
		const { plan } = await previewImport(ctx, id);
		const byKey = plan.problems.map(({ place, issue }) => [
			(place as { line: number }).line,
			issue
		]);
		expect(byKey.sort(([x], [y]) => Number(x) - Number(y))).toEqual([
			[3, 'units_issue_key_twice'],
			[4, 'units_issue_no_parent'],
			[5, 'units_issue_parent_refused'],
			[6, 'units_issue_kind_needed'],
			[7, 'units_issue_kind_under'],
			[8, 'units_issue_circle'],
			[10, 'units_issue_circle'],
			[11, 'units_issue_circle'],
			[12, 'units_issue_circle'],
			[13, 'units_issue_parent_closed'],
			[15, 'units_issue_second_county'],
			[17, 'units_issue_county']
		]);
		expect(plan.notes.map(({ issue }) => issue)).toEqual(['units_note_closed']);
		expect(plan.added.map(({ row }) => row.key)).toEqual(['a']);
		expect(plan.changed).toEqual([]);
		// The row of the inner service says what is already so; so does the eastern office's.
		expect(plan.unchanged).toBe(2);
		await confirmImport(ctx, { id, digest: plan.digest });
		expect((await findUnitBySlug(database.db, 'perheneuvola'))?.closedOn).toBe(TODAY);
	});

	it('moves nothing by an empty cell', async () => {
		await givenCounty(database.db);
		const lines = ['key,parent,kind,name_fi', 'lastenvalvojat,,,Lastenvalvojat', 'x,,unit,X'];
		expect(await take(...lines)).toEqual({ added: 1, changed: 0, unchanged: 1, refused: 0 });
		expect(await tree()).toContainEqual(['x', 'unit', 'esimerkkila', 'X']);
	});

	it('turns a service into a unit only when no service is below it', async () => {
		const { family } = await givenCounty(database.db);
		await givenUnit(database.db, { slug: 'sisempi', kind: 'service', parentId: family });
		const lines = [
			'key,kind,name_fi',
			'perhepalvelut,unit,Perhepalvelut',
			'aikuissosiaalityo,unit,Aikuissosiaalityö'
		];
		expect(await take(...lines)).toEqual({ added: 0, changed: 1, unchanged: 0, refused: 1 });
		expect(await take(...lines, 'sisempi,unit,sisempi')).toEqual({
			added: 0,
			changed: 2,
			unchanged: 1,
			refused: 0
		});
	});

	it('keeps hostile names unharmed, also through the export and back', async () => {
		await givenCounty(database.db);
		const names = [
			'<script>alert(1)</script>',
			"=cmd|' /C calc'!A0",
			'+358',
			'-1',
			'@x',
			"'=y",
			"''s",
			'"a";b,c',
			'%00',
			'{{x}}',
			' ='
		];
		const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
		const rows = names.map(
			(name, index) => `h${index},,unit,${quoted(`'${name}`)},${quoted(name)}`
		);
		// As a spreadsheet would have saved it, with an apostrophe before a formula.
		const typed = csv('key,parent,kind,name_fi,search_fi', ...rows);
		expect(typed[1]?.cells.name.fi).toBe("=cmd|' /C calc'!A0");
		for (const [index, row] of typed.entries()) row.cells.name.fi = names[index]?.trim();
		await importUnits(database.db, system, typed, { on: TODAY });
		const ctx = await ctxAs(database.db, 'coordinator');
		const exported = await exportUnits(ctx);
		expect(exported).toContain("'=cmd|' /C calc'!A0");
		expect(exported.split(/[;\n]/).filter((cell) => /^"?\s*[=+@]/.test(cell))).toEqual([]);
		const back = await importUnits(database.db, system, readUnitsCsv(exported).rows, { on: TODAY });
		expect(back).toEqual({ added: 0, changed: 0, unchanged: names.length + 6, refused: 0 });
		const kept = (await listUnits(database.db)).map(({ name }) => name.fi);
		expect(kept).toEqual(expect.arrayContaining(names.map((name) => name.trim())));
	});

	it('renames with an old address that leads on, and can be taken back', async () => {
		const { supervisor } = await givenCounty(database.db);
		await take('key,name_fi', 'lastenvalvojat,Eroauttajat');
		expect(await findUnitBySlug(database.db, 'lastenvalvojat')).toMatchObject({
			id: supervisor,
			slug: 'eroauttajat'
		});
		expect(await take('key,name_fi', 'lastenvalvojat,Eroauttajat')).toMatchObject({ unchanged: 1 });
		const ctx = await ctxAs(database.db, 'administrator');
		const here = await target(database.db, 'eroauttajat');
		expect(await undoChange(ctx, { ...here, change: here.seen })).toBe('lastenvalvojat');
	});
});

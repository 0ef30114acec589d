import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { system } from '#platform/auth/actor.ts';
import { importUnits } from '#platform/units/import/import.commands.server.ts';
import { exportUnits } from '#platform/units/import/import.queries.server.ts';
import { readUnitsCsv } from '#platform/units/import/csv-read.ts';
import { type PtvFile, readPtv } from '#platform/units/import/ptv-read.ts';
import { findUnit, listUnits, searchUnits } from '#platform/units/units.public.server.ts';
import { slugOf } from '#platform/units/slug.ts';
import { ctxAs, givenCounty } from '#platform/units/units.test-help.ts';
import { withDatabase } from '../given/database.ts';
import { SAMPLES } from './folder.ts';

const PTV = join(SAMPLES, 'ptv');
const HOSTILE = join(SAMPLES, 'hostile-text');
const database = withDatabase();

type Raw = Record<string, unknown>;
const filesOf = (folder: string): PtvFile[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.json'))
		.sort()
		.map((path) => ({ path, json: JSON.parse(readFileSync(join(folder, path), 'utf8')) }));
const itemsOf = ({ json }: PtvFile) =>
	((json as { itemList?: Raw[] } | null)?.itemList ??
		(Array.isArray(json) ? json : [json])) as Raw[];

describe('the real catalogue', () => {
	const files = filesOf(PTV);
	const ids = (key: string, only: (item: Raw) => boolean = () => true) =>
		new Set(
			files
				.flatMap(itemsOf)
				.filter((item) => item?.[key] && only(item))
				.map((item) => item.id)
		);
	const expected = () => ({
		organisations: ids('organizationNames'),
		services: ids('serviceNames'),
		locations: ids('serviceChannelNames', (item) => item.serviceChannelType === 'ServiceLocation')
	});

	it('is read whole: as many units as the files have', () => {
		const { rows, counts, problems } = readPtv(files);
		const { organisations, services, locations } = expected();
		expect(problems).toEqual([]);
		expect([counts.organisations, counts.services, counts.locations]).toEqual([
			organisations.size,
			services.size,
			locations.size
		]);
		expect(services.size).toBeGreaterThanOrEqual(17);
		expect(new Set(rows.map(({ key }) => key))).toEqual(
			new Set([...organisations, ...services, ...locations])
		);
		expect(JSON.stringify(rows)).not.toMatch(/etunimi\.sukunimi/);
	});

	it('is taken in once, found again by words, and exported and taken back without a change', async () => {
		await givenCounty(database.db);
		const before = (await listUnits(database.db)).length;
		const { rows } = readPtv(files);
		const first = await importUnits(database.db, system, rows);
		expect(first).toEqual({ added: rows.length, changed: 0, unchanged: 0, refused: 0 });
		expect(await listUnits(database.db)).toHaveLength(before + rows.length);
		expect(await importUnits(database.db, system, readPtv(files).rows)).toEqual({
			...{ added: 0, changed: 0, unchanged: rows.length, refused: 0 }
		});
		const [kindergarten] = await searchUnits(database.db, 'päiväkotiin', 'fi');
		expect(kindergarten?.unit.name.fi).toContain('päiväkoti');
		expect(kindergarten?.unit.phone).toMatch(/^\+358 /);
		const organisation = kindergarten?.service?.parentId ?? '';
		expect((await findUnit(database.db, organisation))?.kind).toBe('service');
		const exported = readUnitsCsv(await exportUnits(await ctxAs(database.db, 'administrator')));
		expect(exported.problems).toEqual([]);
		expect(await importUnits(database.db, system, exported.rows)).toEqual({
			...{ added: 0, changed: 0, unchanged: before + rows.length, refused: 0 }
		});
	}, 30_000);
});

describe('hostile text as names', () => {
	it('survives import, search, export and import again', async () => {
		await givenCounty(database.db);
		const naughty = JSON.parse(readFileSync(join(HOSTILE, 'blns.json'), 'utf8')) as string[];
		const other = ['csv-payload.txt', 'xss-payload-list.txt'].flatMap((file) =>
			readFileSync(join(HOSTILE, file), 'utf8').split('\n').slice(0, 1500)
		);
		const names = [...naughty, ...other].filter((name) => name.trim() && name.length <= 200);
		const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
		const text = [
			'key,kind,name_fi',
			...names.map((name, at) => `k${at},unit,${quoted(name)}`)
		].join('\n');
		const read = readUnitsCsv(text);
		const left = read.problems.filter(({ issue }) => issue !== 'units_issue_name');
		expect(left).toEqual([]);
		expect(await importUnits(database.db, system, read.rows)).toMatchObject({
			added: read.rows.length
		});
		for (const { cells } of read.rows.slice(0, 100)) {
			expect(slugOf(cells.name.fi ?? '')).toMatch(/^[a-z0-9-]+$/);
			await searchUnits(database.db, cells.name.fi ?? '', 'fi');
		}
		const exported = await exportUnits(await ctxAs(database.db, 'administrator'));
		expect(await importUnits(database.db, system, readUnitsCsv(exported).rows)).toMatchObject({
			...{ added: 0, changed: 0, refused: 0 }
		});
	}, 60_000);
});

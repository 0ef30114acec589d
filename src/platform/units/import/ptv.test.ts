import { describe, expect, it } from 'vitest';
import { hoursOf, phoneOf } from './ptv-contacts.ts';
import { readPtv } from './ptv-read.ts';
import { withoutPersons } from './ptv-texts.ts';
import { jsonOf, readUpload } from './upload.ts';

const said = (value: string | null, type = 'Name', language = 'fi') => ({ value, type, language });
const guid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const file = (json: unknown, path = 'a.json') => ({ path, json });

const organisation = {
	id: guid(1),
	publishingStatus: 'Published',
	parentOrganizationId: null,
	organizationNames: [said('Kuvitteellinen kunta'), said('Påhittad kommun', 'Name', 'sv')],
	organizationDescriptions: null,
	phoneNumbers: null,
	addresses: null
};
const service = {
	id: guid(2),
	type: 'Service',
	publishingStatus: 'Published',
	serviceNames: [
		said('Kotihoito'),
		said('Kotiapu', 'AlternativeName'),
		said('Hemvård', 'Name', 'sv')
	],
	serviceDescriptions: [said('Pitkä kuvaus.', 'Description'), said('Lyhyt kuvaus.', 'Summary')],
	keywords: [{ value: 'kotisairaanhoito', language: 'fi' }],
	ontologyTerms: [{ name: [{ value: 'hemsjukvård', language: 'sv' }] }],
	serviceChannels: [{ serviceChannel: { id: guid(4), name: 'x' } }],
	organizations: [
		{ roleType: 'Producer', organization: { id: guid(9) } },
		{ roleType: 'Responsible', organization: { id: guid(1) } }
	]
};
const place = {
	id: guid(3),
	serviceChannelType: 'ServiceLocation',
	publishingStatus: 'Published',
	organizationId: guid(1),
	serviceChannelNames: [said('Kotihoidon toimisto')],
	serviceChannelDescriptions: [
		said('Auttaa kotona. Kysy: maija.meikalainen@kunta.example.', 'ShortDescription')
	],
	phoneNumbers: [
		{ type: 'Fax', prefixNumber: '+358', number: '1' },
		{
			type: 'Phone',
			prefixNumber: '+358',
			number: '401111111',
			additionalInformation: 'Maija Meikäläinen, ohjaaja'
		},
		{ type: 'Phone', prefixNumber: '+358', number: '0402222222', additionalInformation: 'Neuvonta' }
	],
	emails: [{ value: 'maija.meikalainen@kunta.example', language: 'fi' }],
	addresses: [
		{ type: 'Postal', streetAddress: null },
		{
			type: 'Location',
			streetAddress: {
				street: [{ value: 'Rantatie', language: 'fi' }],
				streetNumber: '3 B',
				postalCode: '00100',
				postOffice: [{ value: 'KUVA-KYLÄ', language: 'fi' }],
				additionalInformation: [{ value: 'Ovikello: Maija Meikäläinen', language: 'fi' }]
			}
		}
	],
	serviceHours: [
		{
			serviceHourType: 'DaysOfTheWeek',
			isClosed: false,
			validForNow: true,
			openingHour: [
				{ dayFrom: 'Monday', dayTo: 'Thursday', from: '08:00:00', to: '16:00:00' },
				{ dayFrom: 'Friday', dayTo: '', from: '08:00:00', to: '14:30:00' }
			]
		}
	],
	services: [{ service: { id: guid(8) } }, { service: { id: guid(2) } }]
};
const secondPlace = {
	...place,
	id: guid(4),
	services: null,
	phoneNumbers: null,
	serviceHours: null,
	organizationId: null
};

describe('the national service catalogue', () => {
	it('gives services and places, with what is known of each', () => {
		const { rows, problems, counts } = readPtv([
			file(organisation),
			file({ pageNumber: 1, itemList: [service, place, secondPlace] })
		]);
		expect(problems).toEqual([]);
		expect(counts).toMatchObject({ organisations: 1, services: 1, locations: 2, unknown: 0 });
		expect(rows.map(({ key, kind, parents }) => [key, kind, parents])).toEqual([
			[guid(1), 'service', []],
			[guid(2), 'service', [guid(1)]],
			[guid(3), 'unit', [guid(8), guid(2), guid(1)]],
			[guid(4), 'unit', [guid(2)]]
		]);
		expect(rows[1]?.cells).toMatchObject({
			name: { fi: 'Kotihoito', sv: 'Hemvård' },
			description: { fi: 'Lyhyt kuvaus.' },
			searchWords: { fi: ['Kotiapu', 'kotisairaanhoito'], sv: ['hemsjukvård'] }
		});
		expect(rows[2]?.cells).toMatchObject({
			name: { fi: 'Kotihoidon toimisto' },
			phone: '+358 40 2222222',
			address: 'Rantatie 3 B, 00100 Kuva-Kylä',
			openingHours: {
				fi: 'ma–to 8.00–16.00\npe 8.00–14.30',
				en: 'Mon–Thu 08:00–16:00\nFri 08:00–14:30'
			}
		});
	});

	it('gives nothing of any person', () => {
		const read = readPtv([file([organisation, service, place, secondPlace])]);
		expect(JSON.stringify(read)).not.toMatch(/maija|meikäläinen|@|401111111/i);
		expect(read.rows[2]?.cells.description.fi).toBe('Auttaa kotona.');
	});

	it('is read as version 7 has it too: ids instead of things, other words for types', () => {
		const { rows } = readPtv([
			file({
				...service,
				serviceDescriptions: [said('Lyhyt.', 'ShortDescription')],
				organizations: [{ roleType: 'Responsible', organizationId: guid(1) }],
				serviceChannels: [{ serviceChannelId: guid(3) }]
			}),
			file({ ...place, services: [{ serviceId: guid(2) }], organizationId: guid(1) })
		]);
		expect(rows.map(({ parents }) => parents)).toEqual([[guid(1)], [guid(2), guid(2), guid(1)]]);
		expect(rows[0]?.cells.description).toEqual({ fi: 'Lyhyt.' });
	});

	it('leaves out what is not published, is no place or no service, is there twice or is nothing', () => {
		const { rows, counts, problems } = readPtv([
			file({ ...place, publishingStatus: 'Archived' }),
			file({ ...place, serviceChannelType: 'WebPage' }),
			file({ ...service, type: 'PermitOrObligation' }),
			file({ ...place, modified: '2026-01-01', serviceChannelNames: [said('Uusi nimi')] }),
			file({ ...place, modified: '2025-01-01' }),
			file([{ code: '1', names: [] }, 1, null, 'x', []]),
			file({ ...place, id: null }, 'b.json')
		]);
		expect(counts).toEqual({
			...{ organisations: 0, services: 0, locations: 1, otherChannels: 1, otherServices: 1 },
			...{ unpublished: 1, repeated: 1, unknown: 5 }
		});
		expect(rows[0]?.cells.name.fi).toBe('Uusi nimi');
		expect(problems).toEqual([{ place: { file: 'b.json' }, issue: 'units_issue_ptv_id' }]);
	});

	it('takes a name in another language where there is no Finnish one, and says so', () => {
		const { rows, notes } = readPtv([
			file({ ...place, serviceChannelNames: [said('Hälsostation', 'Name', 'sv')] }),
			file({ ...place, id: guid(5), serviceChannelNames: [said(null)] }, 'c.json')
		]);
		expect(rows.map(({ cells }) => cells.name)).toEqual([
			{ fi: 'Hälsostation', sv: 'Hälsostation' }
		]);
		expect(notes.map(({ issue }) => issue)).toEqual(['units_note_no_finnish']);
	});

	it('survives any shape', () => {
		for (const odd of [
			undefined,
			null,
			1,
			'x',
			[],
			{},
			{ itemList: null },
			{ serviceNames: 1, id: 'x' }
		]) {
			expect(() => readPtv([file(odd)])).not.toThrow();
		}
		const { problems } = readPtv([
			file({
				id: 'x',
				serviceNames: [said('A')],
				keywords: 7,
				ontologyTerms: [null],
				serviceChannels: {}
			})
		]);
		expect(problems).toEqual([]);
	});
});

describe('details of the catalogue', () => {
	it('numbers', () => {
		expect(phoneOf([{ type: 'Phone', number: '0295535001', prefixNumber: null }])).toBe(
			'029 5535001'
		);
		expect(
			phoneOf([{ type: 'Phone', number: '09 123', additionalInformation: 'Matti Virtanen' }])
		).toBe('');
		expect(phoneOf([{ type: 'Phone', number: ' ' }, { number: '112' }])).toBe('112');
	});

	it('hours without exceptions, and days apart', () => {
		const day = (dayFrom: string, from: string, to: string) => ({ dayFrom, dayTo: null, from, to });
		const regular = {
			serviceHourType: 'Standard',
			openingHour: [day('Monday', '08:00:00', '12:00:00'), day('Wednesday', '08:00:00', '12:00:00')]
		};
		const closed = {
			serviceHourType: 'Exceptional',
			isClosed: true,
			openingHour: [day('Tuesday', '00:00:00', '00:00:00')]
		};
		expect(hoursOf([regular, closed]).sv).toBe('mån 8.00–12.00\nons 8.00–12.00');
		expect(hoursOf([]).fi).toBe('');
	});

	it('descriptions', () => {
		expect(withoutPersons('Tervetuloa. Lisätietoja antaa Matti Virtanen. Avoinna aina.')).toBe(
			'Tervetuloa. Avoinna aina.'
		);
		expect(withoutPersons('Kirjoita kirjaamo@kunta.example. Rivi.\nToinen rivi.')).toBe(
			'Kirjoita kirjaamo@kunta.example. Rivi.\nToinen rivi.'
		);
	});
});

describe('an upload', () => {
	const bytes = (text: string, name = 'x') => ({ name, bytes: new TextEncoder().encode(text) });

	it('is known by what it holds, not by its name', () => {
		expect(readUpload([bytes('key;name_fi\na;A', 'x.json')])).toMatchObject({ source: 'csv' });
		expect(
			readUpload([bytes(JSON.stringify(service)), bytes(`\uFEFF ${JSON.stringify(place)}`)])
		).toMatchObject({
			...{ source: 'ptv', counts: { services: 1, locations: 1 } }
		});
	});

	it('that cannot be read is told apart by why', () => {
		expect(readUpload([])).toEqual({ issue: 'units_issue_no_file' });
		expect(readUpload([bytes('')])).toEqual({ issue: 'units_issue_no_file' });
		expect(readUpload([bytes('key'), bytes('key')])).toEqual({ issue: 'units_issue_one_csv' });
		expect(readUpload([bytes('key'), bytes('{}')])).toEqual({ issue: 'units_issue_mixed_files' });
		expect(readUpload([{ name: 'x', bytes: new Uint8Array(9 * 1024 * 1024).fill(65) }])).toEqual({
			issue: 'units_issue_large_file'
		});
		expect(readUpload(Array.from({ length: 201 }, () => bytes('{}')))).toEqual({
			issue: 'units_issue_many_files'
		});
		expect(readUpload([bytes('{"a":', 'half.json')])).toMatchObject({
			problems: [{ place: { file: 'half.json' }, issue: 'units_issue_json' }]
		});
	});

	it('that is a bomb does no harm', () => {
		expect(jsonOf('['.repeat(1_000_000))).toBeUndefined();
		expect(jsonOf(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBeUndefined();
		expect(jsonOf(`["${'['.repeat(1000)}", "\\"[[["]`)).toBeDefined();
		const many = Array.from({ length: 20_001 }, () => ({ id: 'x', serviceNames: [] }));
		expect(readPtv([file(many)]).problems).toEqual([
			{ place: { file: 'a.json' }, issue: 'units_issue_many_rows' }
		]);
		expect(
			readPtv([file(JSON.parse('{"__proto__":{"id":"x"},"serviceNames":[]}'))]).problems
		).toHaveLength(1);
	});
});

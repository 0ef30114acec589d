import { z } from 'zod';
import { longest, readCells, tidyText } from '../units.schema.ts';
import { addressOf, addresses, hoursOf, phoneOf, phones, serviceHours } from './ptv-contacts.ts';
import { type Said, inLanguage, ptvLocales, said, withoutPersons } from './ptv-texts.ts';
import { MOST_ROWS, type Place, type ReadFile, type UnitRow, shown } from './rows.ts';

export type PtvFile = { path: string; json: unknown };
export type PtvCounts = {
	organisations: number;
	services: number;
	locations: number;
	/** Channels without a place: web pages, forms, telephone numbers. */
	otherChannels: number;
	otherServices: number;
	unpublished: number;
	/** The same item again, in another file. */
	repeated: number;
	/** Not an item of the catalogue: code lists and the like. */
	unknown: number;
};

const id = z.string().transform(tidyText).pipe(z.string().min(1).max(100));
const idOrNull = id.nullish().catch(null);
/** A reference as `{ id, name }`, or the id itself, as the two shapes of the catalogue have it. */
const reference = z.object({ id: idOrNull }).nullish().catch(null);
const references = <T extends z.ZodType>(item: T) =>
	z
		.array(item)
		.nullish()
		.transform((items) => items ?? [])
		.catch([]);
const common = {
	id,
	publishingStatus: z.string().nullish().catch(null),
	modified: z.string().nullish().catch(null)
};

const organisation = z.object({
	...common,
	organizationNames: said,
	organizationDescriptions: said,
	parentOrganizationId: idOrNull,
	parentOrganization: idOrNull,
	phoneNumbers: phones,
	addresses
});
const service = z.object({
	...common,
	type: z.string().nullish().catch(null),
	serviceNames: said,
	serviceDescriptions: said,
	keywords: said,
	ontologyTerms: references(z.object({ name: said })),
	serviceChannels: references(z.object({ serviceChannel: reference, serviceChannelId: idOrNull })),
	organizations: references(
		z.object({ roleType: z.string().nullish(), organization: reference, organizationId: idOrNull })
	)
});
const channel = z.object({
	...common,
	serviceChannelType: z.string().nullish().catch(null),
	organizationId: idOrNull,
	serviceChannelNames: said,
	serviceChannelDescriptions: said,
	phoneNumbers: phones,
	addresses,
	serviceHours,
	services: references(z.object({ service: reference, serviceId: idOrNull }))
});

type Item = { place: Place; raw: Record<string, unknown> };

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Items of a file: one item, a list of them, or a page with `itemList`. */
const itemsOf = (json: unknown): unknown[] =>
	Array.isArray(json)
		? json
		: isObject(json) && Array.isArray(json.itemList)
			? json.itemList
			: [json];

/**
 * Units from files of the national service catalogue (PTV), in the shapes of its versions 7 to 11:
 * organisations and services become services, service locations become units.
 *
 * A place may belong to many services in the catalogue but stands under one here: the first that
 * it names, else one that names it, else its organisation. E-mail addresses, the names beside
 * telephone numbers and what is added to street addresses are never taken.
 */
export function readPtv(files: PtvFile[]): ReadFile & { counts: PtvCounts } {
	const counts: PtvCounts = {
		...{ organisations: 0, services: 0, locations: 0, otherChannels: 0, otherServices: 0 },
		...{ unpublished: 0, repeated: 0, unknown: 0 }
	};
	const read: ReadFile = { rows: [], problems: [], notes: [] };
	const items: Item[] = [];
	for (const { path, json } of files) {
		for (const raw of itemsOf(json)) {
			if (isObject(raw)) items.push({ place: { file: path }, raw });
			else counts.unknown++;
		}
	}
	if (items.length > MOST_ROWS) {
		const place = { file: files[0]?.path ?? '' };
		return { ...read, counts, problems: [{ place, issue: 'units_issue_many_rows' }] };
	}
	const known = new Map<string, Found>();
	const servedBy = new Map<string, string[]>();
	for (const item of items) {
		const found = rowOf(item, read, counts, servedBy);
		if (!found) continue;
		const before = known.get(found.row.key);
		if (before) counts.repeated++;
		if (!before || found.modified > before.modified) known.set(found.row.key, found);
	}
	for (const { row, owner } of known.values()) {
		counts[row.kind === 'unit' ? 'locations' : row.organisation ? 'organisations' : 'services']++;
		if (row.kind === 'unit') {
			row.parents = [...(row.parents ?? []), ...(servedBy.get(row.key) ?? []), ...owner];
		}
		read.rows.push(row);
	}
	return { ...read, counts };
}

/** A row, when its item was changed, and the organisation that it falls back to. */
type Found = { row: UnitRow; modified: string; owner: string[] };

function rowOf(
	{ raw, place }: Item,
	read: ReadFile,
	counts: PtvCounts,
	servedBy: Map<string, string[]>
): Found | undefined {
	const shape = raw.organizationNames
		? organisation
		: raw.serviceNames
			? service
			: raw.serviceChannelNames
				? channel
				: undefined;
	if (!shape) {
		counts.unknown++;
		return undefined;
	}
	const parsed = shape.safeParse(raw);
	if (!parsed.success) {
		read.problems.push({ place, issue: 'units_issue_ptv_id' });
		return undefined;
	}
	const thing = parsed.data;
	if (thing.publishingStatus && thing.publishingStatus !== 'Published') {
		counts.unpublished++;
		return undefined;
	}
	if ('serviceNames' in thing) {
		for (const { serviceChannel, serviceChannelId } of thing.serviceChannels) {
			const channelId = serviceChannel?.id ?? serviceChannelId;
			if (channelId) servedBy.set(channelId, [...(servedBy.get(channelId) ?? []), thing.id]);
		}
	}
	const told = tell(thing, counts);
	if (!told) return undefined;
	const { fields, owner = [], ...rest } = told;
	if (!fields.name_fi) {
		fields.name_fi = fields.name_sv || fields.name_en || '';
		if (fields.name_fi)
			read.notes.push({ place, issue: 'units_note_no_finnish', value: shown(fields.name_fi) });
	}
	const { cells, issues } = readCells(fields);
	for (const [field, issue] of Object.entries(issues)) {
		read.problems.push({ place, issue, field, value: shown(fields[field] ?? '') });
	}
	if (Object.keys(issues).length > 0) return undefined;
	const row: UnitRow = { place, key: thing.id, cells, catalogue: true, ...rest };
	return { row, modified: thing.modified ?? '', owner };
}

type Told = Pick<UnitRow, 'kind' | 'parents' | 'organisation'> & {
	owner?: string[];
	fields: Record<string, string>;
};

function tell(
	thing: z.infer<typeof organisation> | z.infer<typeof service> | z.infer<typeof channel>,
	counts: PtvCounts
): Told | undefined {
	if ('organizationNames' in thing) {
		const parent = thing.parentOrganizationId ?? thing.parentOrganization;
		return {
			...{ kind: 'service', organisation: true, parents: parent ? [parent] : [] },
			fields: {
				...texts(thing.organizationNames, thing.organizationDescriptions),
				...given({ phone: phoneOf(thing.phoneNumbers), address: addressOf(thing.addresses) })
			}
		};
	}
	if ('serviceNames' in thing) {
		if (thing.type && thing.type !== 'Service') {
			counts.otherServices++;
			return undefined;
		}
		const responsible = thing.organizations
			.filter(({ roleType }) => roleType === 'Responsible')
			.map((role) => role.organization?.id ?? role.organizationId);
		const terms = thing.ontologyTerms.flatMap(({ name }) => name);
		return {
			...{ kind: 'service', parents: responsible.filter((one) => typeof one === 'string') },
			fields: texts(thing.serviceNames, thing.serviceDescriptions, [...thing.keywords, ...terms])
		};
	}
	if (thing.serviceChannelType !== 'ServiceLocation') {
		counts.otherChannels++;
		return undefined;
	}
	const services = thing.services.map((one) => one.service?.id ?? one.serviceId);
	const hours = hoursOf(thing.serviceHours);
	return {
		kind: 'unit',
		parents: services.filter((one) => typeof one === 'string'),
		owner: thing.organizationId ? [thing.organizationId] : [],
		fields: {
			...texts(thing.serviceChannelNames, thing.serviceChannelDescriptions),
			...given({ phone: phoneOf(thing.phoneNumbers), address: addressOf(thing.addresses) }),
			...given(
				Object.fromEntries(
					Object.entries(hours).map(([locale, lines]) => [`hours_${locale}`, lines])
				)
			)
		}
	};
}

/** Only what the catalogue says: what it does not know stays as the county wrote it. */
const given = (fields: Record<string, string>) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

function texts(names: Said, descriptions: Said, words: Said = []): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const locale of ptvLocales) {
		const summary = inLanguage(descriptions, locale, 'Summary', 'ShortDescription', 'Description');
		const also = inLanguage(names, locale, 'AlternativeName');
		fields[`name_${locale}`] = inLanguage(names, locale, 'Name').slice(0, longest.name);
		fields[`description_${locale}`] = withoutPersons(summary).slice(0, longest.description);
		fields[`search_${locale}`] = [
			also,
			...words.filter((word) => word.language === locale).map((word) => word.value ?? '')
		]
			.filter((word) => word.trim() && word.length <= 80)
			.slice(0, 60)
			.join('\n');
	}
	return given(fields);
}

import { randomUUID } from 'node:crypto';
import type { Role, Staff } from '../auth/actor.ts';
import type { Ctx } from '../auth/context.ts';
import type { Db } from '../db/database.server.ts';
import { lastChange } from './changing.server.ts';
import type { UnitPatch } from './unit-changes.ts';
import { findStateBySlug } from './units.queries.server.ts';
import { type UnitCells, readCells } from './units.schema.ts';

export const TODAY = '2026-03-02';
const now = () => new Date('2026-03-02T10:00:00+02:00');

/** A member of staff with one role, who is also a person in the database. */
export async function staffOf(db: Db, role: Role): Promise<Staff> {
	const email = `${role}-${randomUUID()}@example.test`;
	const { id } = await db
		.insertInto('platform.person')
		.values({ name: `The ${role}`, email })
		.returning('id')
		.executeTakeFirstOrThrow();
	return {
		...{ kind: 'staff', personId: id, name: `The ${role}`, email, locale: 'fi', sessionId: '' },
		...{ roles: [role], workUnitIds: [], leadUnitIds: [], readUnitIds: [], countyWide: false }
	};
}

export const ctxOf = (db: Db, who: Ctx['who']): Ctx => ({ db, who, now, locale: 'fi' });
export const ctxAs = async (db: Db, role: Role): Promise<Ctx> => ctxOf(db, await staffOf(db, role));

/** Cells as a form would send them. */
export const cells = (fields: Record<string, string>): UnitCells => readCells(fields).cells;

/** A unit in the tree, opened on the first day of 2025. */
export async function givenUnit(
	db: Db,
	unit: UnitPatch & { slug: string; parentId?: string | null }
): Promise<string> {
	const { name, description, searchWords, ...rest } = unit;
	const { id } = await db
		.insertInto('platform.unit')
		.values({
			kind: 'unit',
			openedOn: '2025-01-01',
			...(rest as object),
			slug: unit.slug,
			name: JSON.stringify(name ?? { fi: unit.slug }),
			description: JSON.stringify(description ?? {}),
			searchWords: JSON.stringify(searchWords ?? {}),
			openingHours: '{}'
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** A small county: two services, the first with two units, the second with one. */
export async function givenCounty(db: Db) {
	const county = await givenUnit(db, {
		slug: 'esimerkkila',
		kind: 'county',
		name: { fi: 'Esimerkkilän hyvinvointialue', sv: 'Exempelby välfärdsområde' }
	});
	const family = await givenUnit(db, {
		slug: 'perhepalvelut',
		kind: 'service',
		parentId: county,
		name: { fi: 'Perhepalvelut', sv: 'Familjeservice' },
		searchWords: { fi: ['ero', 'huoltajuus'], sv: ['skilsmässa'] }
	});
	const adults = await givenUnit(db, {
		slug: 'aikuissosiaalityo',
		kind: 'service',
		parentId: county,
		name: { fi: 'Aikuissosiaalityö', sv: 'Vuxensocialarbete' },
		searchWords: { fi: ['toimeentulotuki', 'sossu', 'rahaa ruokaan'], sv: ['utkomststöd'] }
	});
	const supervisor = await givenUnit(db, {
		slug: 'lastenvalvojat',
		parentId: family,
		name: { fi: 'Lastenvalvojat', sv: 'Barnatillsyningsmännen' },
		description: { fi: 'Vahvistamme sopimuksia elatuksesta ja tapaamisista.' },
		searchWords: { fi: ['lastenvalvoja', 'elatusapu'], sv: ['barnatillsyningsman'] }
	});
	const counselling = await givenUnit(db, {
		slug: 'perheneuvola',
		parentId: family,
		name: { fi: 'Perheneuvola', sv: 'Familjerådgivningen' }
	});
	const east = await givenUnit(db, {
		slug: 'itainen-sosiaalitoimisto',
		parentId: adults,
		name: { fi: 'Itäinen sosiaalitoimisto', sv: 'Östra socialbyrån' }
	});
	return { county, family, adults, supervisor, counselling, east };
}

/** What a form about this unit carries: its address and the last change that it was made after. */
export async function target(db: Db, slug: string) {
	const unit = await findStateBySlug(db, slug);
	return { slug, seen: unit ? await lastChange(db, unit.id) : 0 };
}

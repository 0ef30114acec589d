import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { type Role, anonymous, system } from '../auth/actor.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors/errors.ts';
import { closeUnit, mergeUnit, reopenUnit, splitUnit } from './succession.commands.server.ts';
import { undoChange } from './undo.commands.server.ts';
import { editUnit, moveUnit, openUnit } from './units.commands.server.ts';
import { findState, findStateBySlug, findUnitBySlug, listUnits } from './units.queries.server.ts';
import { TODAY, cells, ctxAs, ctxOf, givenCounty, givenUnit, target } from './units.test-help.ts';

const database = withDatabase();
const issuesOf = (work: Promise<unknown>) =>
	work.then(
		() => undefined,
		(error) => (error instanceof Invalid ? error.issues : Promise.reject(error))
	);

describe('who may not keep the tree', () => {
	const others: Role[] = ['worker', 'lead', 'ombudsperson', 'reader', 'coordinator'];

	it.each(['anonymous', 'system', ...others])('%s changes nothing of its shape', async (role) => {
		const { adults, counselling } = await givenCounty(database.db);
		const who = role === 'anonymous' ? anonymous : role === 'system' ? system : undefined;
		const ctx = who ? ctxOf(database.db, who) : await ctxAs(database.db, role as Role);
		const at = await target(database.db, 'lastenvalvojat');
		const before = await listUnits(database.db, { closed: true });
		const tries = [
			() => openUnit(ctx, { kind: 'unit', parent: adults, cells: cells({ name_fi: 'Uusi' }) }),
			() => editUnit(ctx, { ...at, cells: cells({ name_fi: 'Muu nimi' }) }),
			() => editUnit(ctx, { ...at, cells: cells({ sensitive: '1' }) }),
			() => editUnit(ctx, { ...at, cells: cells({ answer_days: '60' }) }),
			() => editUnit(ctx, { ...at, cells: cells({ like_group: 'x' }) }),
			() => moveUnit(ctx, { ...at, parent: adults }),
			() => mergeUnit(ctx, { ...at, into: counselling, on: TODAY }),
			() =>
				splitUnit(ctx, {
					...at,
					on: TODAY,
					parts: [
						{ fi: 'A', sv: '' },
						{ fi: 'B', sv: '' }
					]
				}),
			() => closeUnit(ctx, { ...at, on: TODAY }),
			() => reopenUnit(ctx, at),
			() => undoChange(ctx, { ...at, change: 1 })
		];
		for (const attempt of tries) await expect(attempt()).rejects.toBeInstanceOf(Forbidden);
		expect(await listUnits(database.db, { closed: true })).toEqual(before);
	});

	it.each(['worker', 'lead', 'ombudsperson', 'reader'] as Role[])(
		'%s mends no texts',
		async (role) => {
			await givenCounty(database.db);
			const ctx = await ctxAs(database.db, role);
			const at = await target(database.db, 'lastenvalvojat');
			await expect(editUnit(ctx, { ...at, cells: cells({ phone: '1' }) })).rejects.toBeInstanceOf(
				Forbidden
			);
		}
	);
});

describe('opening and editing', () => {
	it('opens a unit with an address from its name', async () => {
		const { family } = await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const open = (name: string) =>
			openUnit(ctx, {
				...{ kind: 'unit' as const, parent: family },
				cells: cells({ name_fi: name, name_sv: '', search_sv: 'ett; två', answer_days: '5' })
			});
		expect(await open('Äitien ryhmä')).toBe('aitien-ryhma');
		expect(await open('Äitien ryhmä')).toBe('aitien-ryhma-2');
		expect(await open('Uusi')).toBe('uusi-2');
		const unit = await findStateBySlug(database.db, 'aitien-ryhma');
		expect(unit).toMatchObject({
			...{ name: { fi: 'Äitien ryhmä' }, searchWords: { sv: ['ett', 'två'] }, answerDays: 5 },
			...{ parentId: family, openedOn: TODAY, closedOn: null, sensitive: false }
		});
	});

	it('refuses a unit without a name, under a closed unit, or a service under a unit', async () => {
		const { supervisor, family } = await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const named = cells({ name_fi: 'X' });
		expect(
			await issuesOf(openUnit(ctx, { kind: 'unit', parent: family, cells: cells({}) }))
		).toEqual({
			name_fi: 'units_issue_name'
		});
		expect(
			await issuesOf(openUnit(ctx, { kind: 'service', parent: supervisor, cells: named }))
		).toEqual({
			parent: 'units_issue_kind_under'
		});
		const at = await target(database.db, 'lastenvalvojat');
		await closeUnit(ctx, { ...at, on: TODAY });
		expect(
			await issuesOf(openUnit(ctx, { kind: 'unit', parent: supervisor, cells: named }))
		).toEqual({
			parent: 'units_issue_is_closed'
		});
	});

	it('lets a coordinator mend texts, in every language', async () => {
		await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'coordinator');
		await editUnit(ctx, {
			...(await target(database.db, 'lastenvalvojat')),
			cells: cells({
				...{
					name_sv: 'Barnatillsyningsmän',
					name_fi_simple: 'Lasten-valvojat',
					phone: '+358 40 1'
				},
				...{
					hours_fi: 'ma 8–16\nti 8–12',
					search_fi: 'elarit\nlastenvalvoja;elarit',
					description_fi: ''
				}
			})
		});
		expect(await findStateBySlug(database.db, 'lastenvalvojat')).toMatchObject({
			name: { fi: 'Lastenvalvojat', sv: 'Barnatillsyningsmän', 'fi-simple': 'Lasten-valvojat' },
			...{ phone: '+358 40 1', openingHours: { fi: 'ma 8–16\nti 8–12' }, description: {} },
			searchWords: { fi: ['elarit', 'lastenvalvoja'], sv: ['barnatillsyningsman'] }
		});
	});

	it('says so when nothing changed, and when somebody else was first', async () => {
		await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const at = await target(database.db, 'lastenvalvojat');
		expect(
			await issuesOf(editUnit(ctx, { ...at, cells: cells({ name_fi: 'Lastenvalvojat' }) }))
		).toEqual({
			form: 'units_issue_nothing_changed'
		});
		await editUnit(ctx, { ...at, cells: cells({ phone: '1' }) });
		await expect(editUnit(ctx, { ...at, cells: cells({ phone: '2' }) })).rejects.toBeInstanceOf(
			Conflict
		);
		await expect(
			moveUnit(ctx, { slug: 'ei-ole', seen: 0, parent: at.slug })
		).rejects.toBeInstanceOf(NotFound);
	});

	it('gives a new address with a new name; old ones lead to it, through many renamings', async () => {
		const { supervisor, family } = await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const rename = async (slug: string, name: string) =>
			editUnit(ctx, { ...(await target(database.db, slug)), cells: cells({ name_fi: name }) });
		expect(await rename('lastenvalvojat', 'Elatus ja huolto')).toBe('elatus-ja-huolto');
		expect(await rename('elatus-ja-huolto', 'Eroauttajat')).toBe('eroauttajat');
		for (const slug of ['lastenvalvojat', 'elatus-ja-huolto', 'eroauttajat']) {
			expect(await findUnitBySlug(database.db, slug)).toMatchObject({
				id: supervisor,
				slug: 'eroauttajat'
			});
		}
		// Nobody else may take an address that leads to this unit.
		expect(
			await openUnit(ctx, {
				kind: 'unit',
				parent: family,
				cells: cells({ name_fi: 'Lastenvalvojat' })
			})
		).toBe('lastenvalvojat-2');
		// The unit itself may have its first name again.
		expect(await rename('eroauttajat', 'Lastenvalvojat')).toBe('lastenvalvojat');
		expect(await findUnitBySlug(database.db, 'eroauttajat')).toMatchObject({ id: supervisor });
		expect(await rename('lastenvalvojat', 'LASTENVALVOJAT')).toBe('lastenvalvojat');
		for (const slug of ['', 'a\u0000', "x'--", 'ä', 'a'.repeat(3000)]) {
			expect(await findUnitBySlug(database.db, slug)).toBeUndefined();
		}
	});

	it('keeps hostile names as they were typed', async () => {
		const { family } = await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const names = [
			'<script>alert(1)</script>',
			'"><img src=x onerror=alert(1)>',
			"'; drop table platform.unit; --",
			"=cmd|' /C calc'!A0",
			'{{7*7}}${7*7}',
			'%s%n',
			'../../etc/passwd',
			'\\u0000'
		];
		for (const name of names) {
			const slug = await openUnit(ctx, {
				kind: 'unit',
				parent: family,
				cells: cells({ name_fi: name, search_fi: name })
			});
			expect((await findStateBySlug(database.db, slug))?.name.fi).toBe(name);
		}
		const slug = await openUnit(ctx, {
			...{ kind: 'unit', parent: family },
			cells: cells({ name_fi: 'A\u0000B\ud800\u0007 \n C' })
		});
		expect((await findStateBySlug(database.db, slug))?.name.fi).toBe('AB\ufffd C');
	});
});

describe('moving', () => {
	it('takes along what is below and remembers where it was', async () => {
		const { county, family, supervisor } = await givenCounty(database.db);
		const inner = await givenUnit(database.db, {
			slug: 'sisempi',
			kind: 'service',
			parentId: county
		});
		const ctx = await ctxAs(database.db, 'administrator');
		await moveUnit(ctx, { ...(await target(database.db, 'perhepalvelut')), parent: inner });
		expect((await findState(database.db, family))?.parentId).toBe(inner);
		expect((await findState(database.db, supervisor))?.parentId).toBe(family);
		const history = await database.db
			.selectFrom('platform.unitHistory')
			.select(['change', 'before', 'after', 'changedBy'])
			.where('unitId', '=', family)
			.execute();
		expect(history).toEqual([
			{
				change: 'moved',
				before: { parentId: county },
				after: { parentId: inner },
				changedBy: ctx.who.kind === 'staff' ? ctx.who.personId : null
			}
		]);
		const log = await database.db
			.selectFrom('platform.auditEntry')
			.select(['action', 'objectId'])
			.execute();
		expect(log).toContainEqual({ action: 'unit.moved', objectId: family });
	});

	it('refuses circles, the county, a place that does not fit and a place that is closed', async () => {
		const { county, family, adults, supervisor, east } = await givenCounty(database.db);
		const below = await givenUnit(database.db, { slug: 'alla', kind: 'service', parentId: family });
		const ctx = await ctxAs(database.db, 'administrator');
		const move = async (slug: string, parent: string) =>
			issuesOf(moveUnit(ctx, { ...(await target(database.db, slug)), parent }));
		expect(await move('perhepalvelut', below)).toEqual({ parent: 'units_issue_circle' });
		expect(await move('perhepalvelut', family)).toEqual({ parent: 'units_issue_circle' });
		expect(await move('perhepalvelut', county)).toEqual({ parent: 'units_issue_same_parent' });
		expect(await move('esimerkkila', family)).toEqual({ form: 'units_issue_county' });
		expect(await move('perhepalvelut', east)).toEqual({ parent: 'units_issue_kind_under' });
		await closeUnit(ctx, { ...(await target(database.db, 'itainen-sosiaalitoimisto')), on: TODAY });
		await closeUnit(ctx, { ...(await target(database.db, 'aikuissosiaalityo')), on: TODAY });
		expect(await move('lastenvalvojat', adults)).toEqual({ parent: 'units_issue_is_closed' });
		expect(await move('lastenvalvojat', '00000000-0000-4000-8000-000000000000')).toEqual({
			parent: 'units_issue_choose'
		});
		expect(await move('itainen-sosiaalitoimisto', family)).toEqual({
			form: 'units_issue_is_closed'
		});
		expect(await move('lastenvalvojat', supervisor)).toEqual({ parent: 'units_issue_circle' });
	});
});

describe('the database itself', () => {
	const broken = async (statement: ReturnType<typeof sql>) => {
		await statement.execute(database.db);
		await sql`set constraints all immediate`.execute(database.db);
	};

	it('refuses a circle, a service under a unit and a second root', async () => {
		const { family, supervisor } = await givenCounty(database.db);
		const inner = await givenUnit(database.db, {
			slug: 'sisempi',
			kind: 'service',
			parentId: family
		});
		const tries = [
			sql`update platform.unit set parent_id = ${inner} where id = ${family}`,
			sql`update platform.unit set parent_id = ${supervisor} where id = ${inner}`,
			sql`update platform.unit set kind = 'unit' where id = ${family}`,
			sql`insert into platform.unit (kind, slug, name) values ('county', 'toinen', '{"fi":"Toinen"}')`
		];
		for (const attempt of tries) {
			await sql`savepoint before_it`.execute(database.db);
			await expect(broken(attempt)).rejects.toThrow(/under|unit_one_root/);
			await sql`rollback to savepoint before_it`.execute(database.db);
		}
	});
});

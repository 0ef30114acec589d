import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { type Role, anonymous } from '../auth/actor.ts';
import { Forbidden, Invalid, NotFound } from '../errors/errors.ts';
import {
	previewClose,
	previewEdit,
	previewMerge,
	previewMove,
	previewReopen,
	previewSplit,
	previewUndo
} from './preview.server.ts';
import { mergeUnit } from './succession.commands.server.ts';
import { treePage } from './tree.page.server.ts';
import { changePage, newUnitPage, placesOf, undoPage, unitPage } from './unit.page.server.ts';
import { editUnit } from './units.commands.server.ts';
import { listUnits } from './units.queries.server.ts';
import {
	TODAY,
	cells,
	ctxAs,
	ctxOf,
	givenCounty,
	givenUnit,
	staffOf,
	target
} from './units.test-help.ts';

const database = withDatabase();
const at = (slug: string) => target(database.db, slug);
const whole = { words: '', closed: false, under: '' };

describe('who may not see how units are kept', () => {
	it.each(['anonymous', 'worker', 'lead', 'ombudsperson', 'reader'])('%s', async (role) => {
		const { adults, counselling } = await givenCounty(database.db);
		const ctx =
			role === 'anonymous' ? ctxOf(database.db, anonymous) : await ctxAs(database.db, role as Role);
		const here = await at('lastenvalvojat');
		const tries = [
			async () => treePage(ctx, whole),
			async () => unitPage(ctx, here.slug),
			async () => newUnitPage(ctx, ''),
			async () => changePage(ctx, here.slug),
			async () => placesOf(ctx, here.slug, 'move', ''),
			async () => undoPage(ctx, here.slug),
			async () => previewEdit(ctx, { ...here, cells: cells({ phone: '1' }) }),
			async () => previewMove(ctx, { ...here, parent: adults }),
			async () => previewMerge(ctx, { ...here, into: counselling, on: TODAY }),
			async () => previewSplit(ctx, { ...here, on: TODAY, parts: [] }),
			async () => previewClose(ctx, { ...here, on: TODAY }),
			async () => previewReopen(ctx, here),
			async () => previewUndo(ctx, { ...here, change: 1 })
		];
		for (const attempt of tries) await expect(attempt()).rejects.toBeInstanceOf(Forbidden);
	});

	it('a coordinator sees the tree and mends texts, but not its shape', async () => {
		await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'coordinator');
		expect((await treePage(ctx, whole)).maySetUp).toBe(false);
		expect((await unitPage(ctx, 'lastenvalvojat')).may).toEqual({
			editTexts: true,
			keepTree: false
		});
		await expect(changePage(ctx, 'lastenvalvojat')).rejects.toBeInstanceOf(Forbidden);
	});
});

describe('the tree as it is shown', () => {
	it('counts, hides what is closed until asked, and finds services too', async () => {
		const { counselling } = await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		await mergeUnit(ctx, { ...(await at('lastenvalvojat')), into: counselling, on: TODAY });
		const page = await treePage(ctx, whole);
		expect(page.counts).toEqual({ services: 2, units: 2, closed: 1 });
		expect(page.tree?.children.map(({ slug, below }) => [slug, below])).toEqual([
			['aikuissosiaalityo', 1],
			['perhepalvelut', 1]
		]);
		const all = await treePage(ctx, { ...whole, closed: true });
		expect(all.tree?.children[1]?.children.map(({ slug, closed }) => [slug, closed])).toEqual([
			['lastenvalvojat', true],
			['perheneuvola', false]
		]);
		const slugs = async (words: string, closed = false) =>
			(await treePage(ctx, { words, closed, under: '' })).found?.map(({ slug }) => slug);
		expect((await slugs('aikuissosiaalityö'))?.[0]).toBe('aikuissosiaalityo');
		expect(await slugs('lastenvalvojat')).not.toContain('lastenvalvojat');
		expect(await slugs('lastenvalvojat', true)).toContain('lastenvalvojat');
		expect(await slugs('%%%')).toEqual([]);
	});

	it('opens step by step when it is large', async () => {
		const { family } = await givenCounty(database.db);
		await sql`insert into platform.unit (parent_id, kind, slug, name)
			select ${family}, 'unit', 'yksikko-' || n, jsonb_build_object('fi', 'Yksikkö ' || n)
			from generate_series(1, 400) as n`.execute(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const top = await treePage(ctx, whole);
		expect(top.tree?.children.map(({ below, children }) => [below, children])).toEqual([
			[1, []],
			[402, []]
		]);
		const inside = await treePage(ctx, { ...whole, under: 'perhepalvelut' });
		expect(inside.tree?.children).toHaveLength(402);
		expect(inside.path.map(({ slug }) => slug)).toEqual(['esimerkkila']);
		const places = await placesOf(ctx, 'perheneuvola', 'merge', '');
		expect([places.choices.narrow, places.choices.options.length]).toEqual([true, 400]);
		const narrowed = await placesOf(ctx, 'perheneuvola', 'merge', 'yksikkö 39');
		// 39, 139, 239, 339 and 390–399.
		expect(narrowed.choices.options).toHaveLength(14);
	});
});

describe('a preview', () => {
	it('tells what hangs on a unit before it closes or merges, and changes nothing', async () => {
		const { supervisor, counselling } = await givenCounty(database.db);
		await givenUnit(database.db, { slug: 'lapsi', parentId: supervisor });
		const person = await staffOf(database.db, 'worker');
		await database.db
			.insertInto('platform.roleGrant')
			.values({ personId: person.personId, role: 'worker', unitId: supervisor })
			.execute();
		await database.db
			.insertInto('listening.feedbackPoint')
			.values(
				['AAAAAA', 'BBBBBB'].map((code) => ({ unitId: supervisor, code, name: '{"fi":"Aula"}' }))
			)
			.execute();
		await database.db
			.insertInto('changing.matter')
			.values(
				['new', 'closed'].map((state) => ({
					...{ unitId: supervisor, state, openedOn: TODAY, channel: 'web', locale: 'fi' }
				}))
			)
			.execute();
		const ctx = await ctxAs(database.db, 'administrator');
		const before = await listUnits(database.db, { closed: true });
		const merge = await previewMerge(ctx, {
			...(await at('lastenvalvojat')),
			into: counselling,
			on: TODAY
		});
		expect(merge.effects).toEqual([
			{ effect: 'figures_follow', unit: 'Perheneuvola' },
			{ effect: 'children_move', count: 1, unit: 'Perheneuvola' },
			{ effect: 'points_follow', count: 2, unit: 'Perheneuvola' },
			{ effect: 'matters_follow', count: 1, unit: 'Perheneuvola' },
			{ effect: 'people_stay', count: 1 }
		]);
		await expect(
			previewClose(ctx, { ...(await at('lastenvalvojat')), on: TODAY })
		).rejects.toBeInstanceOf(Invalid);
		await sql`update platform.unit set parent_id = ${counselling} where slug = 'lapsi'`.execute(
			database.db
		);
		const close = await previewClose(ctx, { ...(await at('lastenvalvojat')), on: TODAY });
		expect(close.changes).toEqual([{ field: 'closed_on', before: '', after: '2.3.2026' }]);
		expect(close.effects).toEqual([
			{ effect: 'points_stop', count: 2 },
			{ effect: 'matters_stay', count: 1 },
			{ effect: 'people_stay', count: 1 },
			{ effect: 'figures_stay' }
		]);
		const parts = [
			{ fi: 'A', sv: '' },
			{ fi: 'B', sv: 'Be' }
		];
		const split = await previewSplit(ctx, { ...(await at('lastenvalvojat')), on: TODAY, parts });
		expect(split.effects.map(({ effect }) => effect)).toEqual([
			...['unit_opens', 'unit_opens', 'no_contacts', 'figures_start'],
			...['points_stop', 'matters_stay', 'people_stay']
		]);
		const after = await listUnits(database.db, { closed: true });
		expect(after.map(({ id, closedOn }) => [id, closedOn])).toEqual(
			before.map(({ id, closedOn }) => [id, closedOn])
		);
	});

	it('of a new name shows the new address; of undoing it, the old one', async () => {
		await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const edit = {
			...(await at('lastenvalvojat')),
			cells: cells({ name_fi: 'Eroauttajat', phone: '1' })
		};
		const { renamed, preview } = await previewEdit(ctx, edit);
		expect(renamed).toBe(true);
		expect(preview.changes).toEqual([
			{ field: 'name_fi', before: 'Lastenvalvojat', after: 'Eroauttajat' },
			{ field: 'phone', before: '', after: '1' },
			{ field: 'slug', before: 'lastenvalvojat', after: 'eroauttajat' }
		]);
		await editUnit(ctx, edit);
		const here = await at('eroauttajat');
		expect((await undoPage(ctx, 'eroauttajat')).last).toMatchObject({
			id: here.seen,
			change: 'renamed'
		});
		const undo = await previewUndo(ctx, { ...here, change: here.seen });
		expect(undo.changes).toEqual(
			preview.changes.map(({ field, before, after }) => ({ field, before: after, after: before }))
		);
		const page = await unitPage(ctx, 'lastenvalvojat');
		expect(page.slug).toBe('eroauttajat');
		expect(page.history[0]).toMatchObject({
			change: 'renamed',
			fields: ['name', 'phone'],
			mayUndo: true,
			by: 'The administrator'
		});
		await expect(undoPage(ctx, 'perheneuvola')).rejects.toBeInstanceOf(NotFound);
	});

	it('of a move tells who sees voices from then on', async () => {
		const { adults } = await givenCounty(database.db);
		const ctx = await ctxAs(database.db, 'administrator');
		const moved = await previewMove(ctx, { ...(await at('perhepalvelut')), parent: adults });
		expect(moved.changes).toEqual([
			{ field: 'parent', before: 'Esimerkkilän hyvinvointialue', after: 'Aikuissosiaalityö' }
		]);
		expect(moved.effects).toEqual([
			{ effect: 'below_moves', count: 2 },
			{ effect: 'new_readers', unit: 'Aikuissosiaalityö' }
		]);
	});
});

import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { Conflict, Invalid } from '../errors/errors.ts';
import { predecessorsOf, successorsOf, withPredecessors } from './units.public.server.ts';
import { closeUnit, mergeUnit, reopenUnit, splitUnit } from './succession.commands.server.ts';
import { undoChange } from './undo.commands.server.ts';
import { editUnit, moveUnit } from './units.commands.server.ts';
import { findState, findStateBySlug } from './units.queries.server.ts';
import { TODAY, cells, ctxAs, givenCounty, givenUnit, target } from './units.test-help.ts';

const database = withDatabase();
const at = (slug: string) => target(database.db, slug);
const state = (id: string) => findState(database.db, id);
const issuesOf = (work: Promise<unknown>) =>
	work.then(
		() => undefined,
		(error) => (error instanceof Invalid ? error.issues : Promise.reject(error))
	);
const admin = () => ctxAs(database.db, 'administrator');
const undoLast = async (slug: string) => {
	const here = await at(slug);
	return undoChange(await admin(), { ...here, change: here.seen });
};

describe('merging', () => {
	it('ends one unit; what is below moves along and its figures follow, through chains', async () => {
		const { supervisor, counselling, east, family } = await givenCounty(database.db);
		const child = await givenUnit(database.db, { slug: 'lapsi', parentId: supervisor });
		const ctx = await admin();
		await mergeUnit(ctx, { ...(await at('lastenvalvojat')), into: counselling, on: '2026-01-01' });
		expect(await state(supervisor)).toMatchObject({ closedOn: '2026-01-01', parentId: family });
		expect((await state(child))?.parentId).toBe(counselling);
		await mergeUnit(ctx, { ...(await at('perheneuvola')), into: east, on: '2026-03-01' });
		expect((await state(child))?.parentId).toBe(east);
		expect(await predecessorsOf(database.db, east)).toEqual([
			expect.objectContaining({ unitId: counselling, until: '2026-03-01' }),
			{
				unitId: supervisor,
				name: { fi: 'Lastenvalvojat', sv: 'Barnatillsyningsmännen' },
				until: '2026-01-01'
			}
		]);
		expect(await predecessorsOf(database.db, supervisor)).toEqual([]);
		expect((await withPredecessors(database.db, [east])).sort()).toEqual(
			[east, counselling, supervisor].sort()
		);
		expect((await successorsOf(database.db, supervisor)).map(({ id }) => id)).toEqual([east]);
	});

	it('refuses another kind, itself, what is below it, the closed, the future and the time before', async () => {
		const { county, family, adults, supervisor, counselling } = await givenCounty(database.db);
		const below = await givenUnit(database.db, { slug: 'alla', parentId: supervisor });
		const ctx = await admin();
		const merge = async (slug: string, into: string, on = TODAY) =>
			issuesOf(mergeUnit(ctx, { ...(await at(slug)), into, on }));
		expect(await merge('lastenvalvojat', adults)).toEqual({ into: 'units_issue_other_kind' });
		expect(await merge('perhepalvelut', county)).toEqual({ into: 'units_issue_other_kind' });
		expect(await merge('lastenvalvojat', supervisor)).toEqual({ into: 'units_issue_itself' });
		expect(await merge('lastenvalvojat', below)).toEqual({ into: 'units_issue_circle' });
		expect(await merge('esimerkkila', family)).toEqual({ form: 'units_issue_county' });
		expect(await merge('lastenvalvojat', counselling, '2026-03-03')).toEqual({
			on: 'units_issue_future'
		});
		expect(await merge('lastenvalvojat', counselling, '2024-12-31')).toEqual({
			on: 'units_issue_before_opened'
		});
		await closeUnit(ctx, { ...(await at('perheneuvola')), on: TODAY });
		expect(await merge('lastenvalvojat', counselling)).toEqual({ into: 'units_issue_is_closed' });
		expect(await merge('perheneuvola', supervisor)).toEqual({ form: 'units_issue_is_closed' });
	});

	it('is taken back whole', async () => {
		const { supervisor, counselling } = await givenCounty(database.db);
		const child = await givenUnit(database.db, { slug: 'lapsi', parentId: supervisor });
		const own = await givenUnit(database.db, { slug: 'oma', parentId: counselling });
		await mergeUnit(await admin(), {
			...(await at('lastenvalvojat')),
			into: counselling,
			on: '2026-02-01'
		});
		await expect(undoLast('perheneuvola')).rejects.toBeInstanceOf(Conflict);
		await undoLast('lastenvalvojat');
		expect((await state(supervisor))?.closedOn).toBeNull();
		expect((await state(child))?.parentId).toBe(supervisor);
		expect((await state(own))?.parentId).toBe(counselling);
		expect(await predecessorsOf(database.db, counselling)).toEqual([]);
	});
});

describe('splitting', () => {
	it('opens the new units with the old settings, without its contacts', async () => {
		const { supervisor, family } = await givenCounty(database.db);
		const ctx = await admin();
		await editUnit(ctx, {
			...(await at('lastenvalvojat')),
			cells: cells({
				sensitive: '1',
				answer_days: '4',
				like_group: 'valvojat',
				phone: '1',
				address: 'Tie 2'
			})
		});
		const slugs = await splitUnit(ctx, {
			...(await at('lastenvalvojat')),
			on: '2026-02-01',
			parts: [
				{ fi: 'Lastenvalvojat, itä', sv: 'Öst' },
				{ fi: 'Lastenvalvojat, länsi', sv: '' }
			]
		});
		expect(slugs).toEqual(['lastenvalvojat-ita', 'lastenvalvojat-lansi']);
		const part = await findStateBySlug(database.db, 'lastenvalvojat-ita');
		expect(part).toMatchObject({
			...{ name: { fi: 'Lastenvalvojat, itä', sv: 'Öst' }, parentId: family, sensitive: true },
			...{
				answerDays: 4,
				likeGroup: 'valvojat',
				openedOn: '2026-02-01',
				phone: null,
				address: null
			},
			searchWords: { fi: ['lastenvalvoja', 'elatusapu'], sv: ['barnatillsyningsman'] }
		});
		expect((await state(supervisor))?.closedOn).toBe('2026-02-01');
		expect(await predecessorsOf(database.db, part?.id ?? '')).toEqual([]);
		expect((await successorsOf(database.db, supervisor)).map(({ slug }) => slug)).toEqual(slugs);
		await undoLast('lastenvalvojat');
		expect((await state(supervisor))?.closedOn).toBeNull();
		expect((await findStateBySlug(database.db, 'lastenvalvojat-lansi'))?.closedOn).toBe(TODAY);
		expect(await successorsOf(database.db, supervisor)).toEqual([]);
	});

	it('refuses a unit that has others below it', async () => {
		await givenCounty(database.db);
		const parts = [
			{ fi: 'A', sv: '' },
			{ fi: 'B', sv: '' }
		];
		expect(
			await issuesOf(splitUnit(await admin(), { ...(await at('perhepalvelut')), on: TODAY, parts }))
		).toEqual({ form: 'units_issue_has_children' });
	});
});

describe('closing and opening again', () => {
	it('closes only what has nothing open below it, and nothing of it is lost', async () => {
		const { supervisor, counselling, family } = await givenCounty(database.db);
		const ctx = await admin();
		const close = async (slug: string, on = TODAY) =>
			issuesOf(closeUnit(ctx, { ...(await at(slug)), on }));
		expect(await close('perhepalvelut')).toEqual({ form: 'units_issue_has_children' });
		expect(await close('lastenvalvojat')).toBeUndefined();
		expect(await close('lastenvalvojat')).toEqual({ form: 'units_issue_is_closed' });
		expect(await close('perheneuvola', '2026-12-31')).toEqual({ on: 'units_issue_future' });
		expect(await close('perheneuvola')).toBeUndefined();
		expect(await close('perhepalvelut')).toBeUndefined();
		expect(await state(supervisor)).toMatchObject({
			closedOn: TODAY,
			searchWords: { fi: ['lastenvalvoja', 'elatusapu'] }
		});
		expect(await issuesOf(reopenUnit(ctx, await at('lastenvalvojat')))).toEqual({
			form: 'units_issue_parent_closed'
		});
		await reopenUnit(ctx, await at('perhepalvelut'));
		await reopenUnit(ctx, await at('lastenvalvojat'));
		expect([(await state(family))?.closedOn, (await state(supervisor))?.closedOn]).toEqual([
			null,
			null
		]);
		expect((await state(counselling))?.closedOn).toBe(TODAY);
		expect(await issuesOf(reopenUnit(ctx, await at('lastenvalvojat')))).toEqual({
			form: 'units_issue_is_open'
		});
	});

	it('parts the figures of a merged unit that opens again; undone, they are together again', async () => {
		const { counselling, supervisor } = await givenCounty(database.db);
		const ctx = await admin();
		await mergeUnit(ctx, { ...(await at('lastenvalvojat')), into: counselling, on: '2026-02-01' });
		await reopenUnit(ctx, await at('lastenvalvojat'));
		expect(await predecessorsOf(database.db, counselling)).toEqual([]);
		await undoLast('lastenvalvojat');
		expect(await predecessorsOf(database.db, counselling)).toMatchObject([
			{ unitId: supervisor, until: '2026-02-01' }
		]);
		expect((await state(supervisor))?.closedOn).toBe('2026-02-01');
	});
});

describe('taking back', () => {
	it('restores texts, name with address, and place, one after another', async () => {
		const { family, adults, supervisor } = await givenCounty(database.db);
		const ctx = await admin();
		const before = await state(supervisor);
		await editUnit(ctx, {
			...(await at('lastenvalvojat')),
			cells: cells({ name_fi: 'Eroauttajat', search_fi: '' })
		});
		expect(await undoLast('eroauttajat')).toBe('lastenvalvojat');
		expect(await state(supervisor)).toEqual(before);
		await moveUnit(ctx, { ...(await at('lastenvalvojat')), parent: adults });
		await undoLast('lastenvalvojat');
		expect((await state(supervisor))?.parentId).toBe(family);
		// Taking back the taking back.
		await undoLast('lastenvalvojat');
		expect((await state(supervisor))?.parentId).toBe(adults);
	});

	it('takes back only the last change, and only what was changed', async () => {
		const { adults } = await givenCounty(database.db);
		const ctx = await admin();
		await editUnit(ctx, { ...(await at('lastenvalvojat')), cells: cells({ phone: '1' }) });
		const first = (await at('lastenvalvojat')).seen;
		await moveUnit(ctx, { ...(await at('lastenvalvojat')), parent: adults });
		const here = await at('lastenvalvojat');
		await expect(undoChange(ctx, { ...here, change: first })).rejects.toBeInstanceOf(Conflict);
		await expect(undoChange(ctx, { ...here, change: 999_999 })).rejects.toBeInstanceOf(Conflict);
		await closeUnit(ctx, { ...(await at('perheneuvola')), on: TODAY });
		await closeUnit(ctx, { ...(await at('perhepalvelut')), on: TODAY });
		await expect(undoLast('lastenvalvojat')).rejects.toMatchObject({
			issues: { parent: 'units_issue_is_closed' }
		});
	});
});

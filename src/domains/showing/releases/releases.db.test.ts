import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/database.server.ts';
import type { Staff } from '#platform/auth/actor.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors/errors.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { ctxOf, now, staff, units } from '../../../../tests/given/given.ts';
import {
	type GivenQuestion,
	type GivenResponse,
	givenCampaign,
	givenResponses,
	givenSurvey
} from '../results/results.given.ts';
import { countResultsNow } from '../results/results.public.server.ts';
import * as releases from './releases.public.server.ts';

const given = withDatabase();
const questions: GivenQuestion[] = [
	{ id: 'r.heard', kind: 'agree5' },
	{ id: 'r.harm', kind: 'choice', options: ['ei', 'kyllä'], sensitive: true },
	{ id: 'r.born', kind: 'number' }
];
const many = (n: number, unitId: string, answer: (no: number) => GivenResponse['answers']) =>
	Array.from({ length: n }, (_, no): GivenResponse => ({ unitId, answers: answer(no) }));
const answer = (no: number) => ({
	'r.heard': 1 + (no % 5),
	'r.harm': 1 + (no % 2),
	'r.born': 1950 + no
});

/** A closed survey of three units, counted; who leads its service, and who only works there. */
async function closed(db: Db) {
	const ids = await units(db, 'Keskusta', 'Rantala', 'Saari');
	const [a, b, c] = [ids.Keskusta, ids.Rantala, ids.Saari] as [string, string, string];
	const unitId = ids.service as string;
	const survey = await givenSurvey(db, questions);
	const id = await givenCampaign(db, { ...survey, unitId, asked: [a, b, c] });
	const answers = [...many(40, a, answer), ...many(30, b, answer), ...many(3, c, answer)];
	await givenResponses(db, { campaignId: id, ...survey }, answers);
	await countResultsNow(db, id, now());
	const works = [unitId, a, b, c];
	const lead = { ...(await staff(db, { works, leads: works })), locale: 'fi' };
	const worker = await staff(db, { works });
	return { id, a, b, c, unitId, survey, lead: as(db, lead), worker: as(db, worker) };
}

const as = (db: Db, who: Staff): StaffCtx => ({ ...ctxOf(db), who });
const form = (no = 1) => ({
	no,
	sure: 'yes' as const,
	learnt: { fi: 'Opimme paljon.' },
	commitmentIds: [],
	...(no > 1 ? { because: { fi: 'Paperilomakkeita tuli lisää.' } } : {})
});

async function page(db: Db, slug: string, address: Record<string, string> = {}) {
	const shown = await releases.releasedPage(ctxOf(db), slug, address);
	if (shown.withdrawn) throw new Error('withdrawn');
	return shown;
}

describe('releasing results', () => {
	it('asks about what may tell who somebody is, and stores no identity codes', async () => {
		const { db } = given;
		const { id, lead, worker } = await closed(db);
		const ask = (learnt: string, checked: unknown = null) =>
			releases.personalDataOfRelease(lead, id, { learnt: { fi: learnt } }, checked);
		expect(await ask('Opimme paljon.')).toBeUndefined();
		const words = 'Kysy Minna Virtaselta, 040 123 4567.';
		const check = await ask(words);
		expect(check?.texts.map(({ field }) => field)).toEqual(['learnt']);
		expect(await ask(words, 'yes')).toBeDefined();
		expect(await ask(words, check?.confirm)).toBeUndefined();
		expect(await ask(`${words} Tai 050 765 4321.`, check?.confirm)).toBeDefined();
		await expect(releases.personalDataOfRelease(worker, id, {}, null)).rejects.toThrow(Forbidden);
		const slug = await releases.releaseResults(lead, id, {
			...form(),
			learnt: { fi: `${words} 010190-900P` }
		});
		const { learnt } = await page(db, slug);
		expect(learnt.text).toBe(`${words} [henkilötunnus poistettu]`);
		// What everybody reads already is not asked about again.
		expect(await ask(`${words} Kiitos!`)).toBeUndefined();
	});

	it('is refused to who works there, to strangers, and before they are decided', async () => {
		const { db } = given;
		const { id, worker, lead, survey, unitId, a } = await closed(db);
		await expect(releases.releaseResults(worker, id, form())).rejects.toThrow(Forbidden);
		await expect(releases.releaseStaffPage(worker, id, {})).rejects.toThrow(Forbidden);
		const stranger = as(db, await staff(db, {}));
		await expect(releases.releaseResults(stranger, id, form())).rejects.toThrow(Forbidden);
		await expect(releases.releaseStaffPage(stranger, id, {})).rejects.toThrow(NotFound);
		const open = await givenCampaign(db, {
			...survey,
			unitId,
			asked: [a],
			state: 'open',
			year: 2026
		});
		await expect(releases.releaseResults(lead, open, form())).rejects.toThrow(Forbidden);
		await expect(page(db, 'kysely-2025')).rejects.toThrow(NotFound);
	});

	it('shows what the preview showed, and nothing of three people', async () => {
		const { db } = given;
		const { id, lead } = await closed(db);
		const staffPage = await releases.releaseStaffPage(lead, id, {});
		expect(staffPage.preview).toMatchObject({ no: 1, counts: { places: 4 } });
		const slug = await releases.releaseResults(lead, id, form());
		expect(slug).toBe('kysely-2025');
		const shown = await page(db, slug);
		expect(shown.results).toEqual(staffPage.preview?.results);
		expect(shown.results.respondents.n).toBe(73);
		const { csv } = await releases.releaseFile(ctxOf(db), { slug, file: 'luvut.csv', origin: '' });
		const lines = csv.split('\r\n');
		expect(lines.filter((line) => line.includes('Saari') && /;3;/.test(line))).toEqual([]);
		expect(lines.some((line) => line.includes('Palvelu') && line.includes(';73;'))).toBe(true);
		await expect(
			releases.releaseFile(ctxOf(db), { slug, file: 'muu.csv', origin: '' })
		).rejects.toThrow(NotFound);
		await expect(page(db, slug, { yksikko: 'muualla' })).rejects.toThrow(NotFound);
		const list = await releases.listReleases(ctxOf(db), {});
		expect(list.rows.map((row) => row.slug)).toContain(slug);
	});

	it('happens once: nobody releases it beside another, nor again without anything new', async () => {
		const { db } = given;
		const { id, lead } = await closed(db);
		await releases.releaseResults(lead, id, form());
		await expect(releases.releaseResults(lead, id, form())).rejects.toThrow(Conflict);
		await expect(releases.releaseResults(lead, id, form(2))).rejects.toThrow(Invalid);
	});

	it('ties only promises that are public', async () => {
		const { db } = given;
		const { id, lead } = await closed(db);
		const wrong = { ...form(), commitmentIds: ['00000000-0000-4000-8000-000000000000'] };
		await expect(releases.releaseResults(lead, id, wrong)).rejects.toThrow(Invalid);
	});
});

describe('a release', () => {
	it('stays as it is: neither late answers nor anybody at the database change it', async () => {
		const { db } = given;
		const { id, a, survey, lead } = await closed(db);
		const slug = await releases.releaseResults(lead, id, form());
		const before = await page(db, slug);
		await givenResponses(db, { campaignId: id, ...survey }, many(2, a, answer));
		await countResultsNow(db, id, now());
		expect((await page(db, slug)).results).toEqual(before.results);
		for (const table of ['release', 'release_place', 'release_figure', 'release_count']) {
			const name = sql.table(`showing.survey_${table}`);
			for (const change of [sql`update ${name} set no = no`, sql`delete from ${name}`]) {
				await sql`savepoint trying`.execute(db);
				await expect(change.execute(db), table).rejects.toThrow(/append-only/);
				await sql`rollback to savepoint trying`.execute(db);
			}
		}
	});

	it('that is corrected by two people keeps its figures; by thirty it shows them', async () => {
		const { db } = given;
		const { id, a, survey, lead } = await closed(db);
		const slug = await releases.releaseResults(lead, id, form());
		const before = await page(db, slug);
		const add = async (n: number) => {
			await givenResponses(db, { campaignId: id, ...survey }, many(n, a, answer));
			await countResultsNow(db, id, now());
		};
		await add(2);
		await releases.releaseResults(lead, id, form(2));
		const corrected = await page(db, slug);
		expect(corrected.results.respondents.n).toBe(73);
		expect(corrected.results.sections).toEqual(before.results.sections);
		expect(corrected.releases).toHaveLength(2);
		await add(30);
		await releases.releaseResults(lead, id, form(3));
		expect((await page(db, slug)).results.respondents.n).toBe(105);
	});

	it('is withdrawn and shown again, with the same figures', async () => {
		const { db } = given;
		const { id, lead, worker } = await closed(db);
		const slug = await releases.releaseResults(lead, id, form());
		const before = await page(db, slug);
		const because = { fi: 'Luvuissa oli virhe.' };
		await expect(releases.withdrawRelease(worker, id, { because, version: 1 })).rejects.toThrow(
			Forbidden
		);
		await expect(
			releases.mendRelease(worker, id, { learnt: because, commitmentIds: [], version: 1 })
		).rejects.toThrow(Forbidden);
		await expect(releases.showReleaseAgain(worker, id, { version: 1 })).rejects.toThrow(Forbidden);
		await releases.withdrawRelease(lead, id, { because, version: 1 });
		const gone = await releases.releasedPage(ctxOf(db), slug, {});
		expect(gone.withdrawn).toMatchObject({ because: { text: because.fi } });
		expect(JSON.stringify(gone)).not.toContain('respondents');
		expect((await releases.listReleases(ctxOf(db), {})).rows).toEqual([]);
		await expect(
			releases.releaseFile(ctxOf(db), { slug, file: 'luvut.csv', origin: '' })
		).rejects.toThrow(NotFound);
		await expect(releases.showReleaseAgain(lead, id, { version: 1 })).rejects.toThrow(Conflict);
		await releases.showReleaseAgain(lead, id, { version: 2 });
		const learnt = { fi: 'Opimme enemmän.' };
		await releases.mendRelease(lead, id, { learnt, commitmentIds: [], version: 3 });
		const after = await page(db, slug);
		expect(after.results).toEqual(before.results);
		expect(after.learnt.text).toBe(learnt.fi);
	});
});

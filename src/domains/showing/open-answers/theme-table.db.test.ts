import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { chanceOf } from '../results/results.given.ts';
import { WISH, aRound, aTheme, writeAnswers } from './open-answers.given.ts';
import { type Sentiment, sentiments } from './open-answers.schema.ts';
import { themeCsv } from './theme-csv.ts';
import { listThemesTold, themePage } from './theme-table.server.ts';

const database = withDatabase();

type Said = { themes: string[]; tone: Sentiment | null };

/** Reads every answer of a campaign by lot; by respondent and question. */
async function readByLot(campaignId: string, themes: string[], seed: number) {
	const { db } = database;
	const chance = chanceOf(seed);
	const answers = await db
		.selectFrom('listening.surveyText')
		.select(['id', 'responseId', 'unitId', 'questionId'])
		.where('campaignId', '=', campaignId)
		.orderBy('text')
		.execute();
	const said: (Said & { responseId: string; unitId: string })[] = [];
	for (const { id: textId, responseId, unitId } of answers) {
		const has = themes.filter(() => chance() < 0.5);
		const tone = chance() < 0.2 ? null : (sentiments[Math.floor(chance() * 4)] ?? null);
		await db
			.insertInto('showing.surveyTextReading')
			.values({ textId, sentiment: tone, changeId: crypto.randomUUID(), before: '{}' })
			.execute();
		if (has.length > 0)
			await db
				.insertInto('showing.surveyTextTheme')
				.values(has.map((themeId) => ({ textId, themeId })))
				.execute();
		said.push({ responseId, unitId, themes: has, tone });
	}
	return said;
}

/** The same counted with plain loops. */
function plainly(said: Awaited<ReturnType<typeof readByLot>>, unitIds: string[], theme: string) {
	const people = new Map<string, Set<Sentiment>>();
	for (const { responseId, unitId, themes, tone } of said) {
		if (!unitIds.includes(unitId) || !themes.includes(theme)) continue;
		const tones = people.get(responseId) ?? new Set();
		if (tone && tone !== 'none') tones.add(tone);
		people.set(responseId, tones);
	}
	const tones = { negative: 0, mixed: 0, positive: 0, none: 0 };
	for (const own of people.values())
		tones[own.size === 0 ? 'none' : own.size === 1 ? ([...own][0] as Sentiment) : 'mixed'] += 1;
	return { n: people.size, tones };
}

describe('themes and tones', () => {
	it('are counted by respondents as plain counting does, in every place that shows them', async () => {
		const { db } = database;
		const { campaignId, versionId, ids } = await aRound(db);
		await writeAnswers(
			db,
			{ campaignId, versionId },
			[ids.Iso, ids.Pieni].flatMap((unitId) =>
				Array.from({ length: 25 }, (_, no) => ({
					unitId,
					wish: `Toive ${unitId} ${no}`,
					...(no % 2 ? { thanks: `Kiitos ${unitId} ${no}` } : {})
				}))
			)
		);
		const themes = [await aTheme(db, 'Puhelin'), await aTheme(db, 'Odotus')];
		const said = await readByLot(campaignId, themes, 5);
		const inIt = { county: Object.values(ids), Iso: [ids.Iso], Pieni: [ids.Pieni] };
		let shown = 0;
		for (const [name, unitIds] of Object.entries(inIt)) {
			const unitId = ids[name as keyof typeof inIt];
			const rows = await listThemesTold({ db, locale: 'fi' }, { campaignId, unitId });
			for (const { themeId, n, tones } of rows) {
				const plain = plainly(said, unitIds, themeId);
				if (n !== null) expect(n, name).toBe(plain.n);
				if (tones !== null) {
					expect(tones, name).toEqual(plain.tones);
					shown += 1;
				}
			}
		}
		expect(shown).toBeGreaterThan(1);
	});

	it('of a small unit are withheld, and where they could be found by subtracting too', async () => {
		const { db } = database;
		const { campaignId, ids } = await aRound(db);
		const themes = [await aTheme(db, 'Puhelin')];
		await readByLot(campaignId, themes, 1);
		await sql`delete from showing.survey_text_theme`.execute(db);
		await sql`insert into showing.survey_text_theme (text_id, theme_id)
			select id, ${themes[0]} from listening.survey_text where campaign_id = ${campaignId}
				and question_id = ${WISH}`.execute(db);
		const n = async (unitId: string) =>
			(await listThemesTold({ db, locale: 'fi' }, { campaignId, unitId }))[0]?.n;
		expect(await n(ids.Pieni)).toBeNull();
		expect(await n(ids.Pienin)).toBeNull();
		const [all, large] = [await n(ids.county), await n(ids.Iso)];
		// Twelve in all and seven in the large unit would tell five of the two small ones together.
		expect([all, large]).toEqual([12, 7]);
		await sql`delete from showing.survey_text_theme x using listening.survey_text t
			where t.id = x.text_id and t.unit_id = ${ids.Pienin}`.execute(db);
		expect([await n(ids.county), await n(ids.Iso)]).toContain(null);
	});

	it('are not told while people answer, nor of places whose respondents are not told', async () => {
		const { db } = database;
		const { campaignId, ids } = await aRound(db, 'open');
		await readByLot(campaignId, [await aTheme(db, 'Puhelin')], 3);
		const told = (unitId: string) => listThemesTold({ db, locale: 'fi' }, { campaignId, unitId });
		expect(await told(ids.county)).toEqual([]);
		await sql`update showing.survey_outcome set is_out = true`.execute(db);
		await sql`update showing.survey_figure set n = null`.execute(db);
		for (const { n, tones } of await told(ids.Iso)) expect([n, tones]).toEqual([null, null]);
	});

	it('as a file has a row for each theme and runs no formula', async () => {
		const { db } = database;
		const { campaignId, lead, ids, slug, stranger } = await aRound(db);
		const theme = await aTheme(db, 'Puhelin');
		await sql`update changing.theme set name = '{"fi": "=1+1"}' where id = ${theme}`.execute(db);
		await readByLot(campaignId, [theme], 2);
		await expect(themePage(stranger, campaignId)).rejects.toThrow('not found');
		const page = await themePage(lead, campaignId, slug(ids.service));
		const lines = themeCsv(page).trim().split('\r\n');
		expect(lines).toHaveLength(2);
		expect(lines[1]).toContain("'=1+1");
	});
});

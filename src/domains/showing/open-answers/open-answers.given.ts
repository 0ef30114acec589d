import { sql } from 'kysely';
import type { Db } from '#platform/db/database.server.ts';
import { staff, staffCtx, unit, units } from '../../../../tests/given/given.ts';
import { countAnswers, decideCampaign } from '../results/deciding.server.ts';
import { givenCampaign, givenSurvey } from '../results/results.given.ts';

export const WISH = 'o.wish';
export const THANKS = 'o.thanks';

/** A person of a test's survey: where they answered, and in which words to which question. */
export type Wrote = { unitId: string; wish?: string; thanks?: string };

/** Puts answers into a campaign and counts its respondents. */
export async function writeAnswers(
	db: Db,
	given: { campaignId: string; versionId: string },
	people: readonly Wrote[]
): Promise<void> {
	await sql`
		with person as (
			select gen_random_uuid() as id, unit_id, wish, thanks
			from jsonb_to_recordset(${JSON.stringify(
				people.map(({ unitId, ...words }) => ({ unit_id: unitId, ...words }))
			)}::jsonb) as row (unit_id uuid, wish text, thanks text)
		),
		response as (
			insert into listening.survey_response
				(id, campaign_id, unit_id, version_id, channel, locale, answers)
			select id, ${given.campaignId}::uuid, unit_id, ${given.versionId}::uuid, 'web', 'fi', '{}'
			from person
		)
		insert into listening.survey_text (response_id, campaign_id, unit_id, question_id, text)
		select id, ${given.campaignId}::uuid, unit_id, ${WISH}, wish from person where wish is not null
		union all
		select id, ${given.campaignId}::uuid, unit_id, ${THANKS}, thanks from person
		where thanks is not null`.execute(db);
	await countAnswers(db, { campaignId: given.campaignId });
	await decideCampaign(db, given.campaignId, new Date());
}

export const people = (unitId: string, n: number, wish: (no: number) => string): Wrote[] =>
	Array.from({ length: n }, (_, no) => ({ unitId, wish: wish(no) }));

/**
 * A closed campaign of a service with a large unit (7 people), two small ones (3 and 2), and one of
 * another service; with those who work there.
 */
export async function aRound(db: Db, state: 'open' | 'closed' = 'closed') {
	const ids = (await units(db, 'Iso', 'Pieni', 'Pienin')) as Record<
		'county' | 'service' | 'Iso' | 'Pieni' | 'Pienin',
		string
	>;
	const { versionId } = await givenSurvey(db, [
		{ id: WISH, kind: 'text', text: 'Mitä toivot?' },
		{ id: THANKS, kind: 'text', text: 'Mistä kiität?' }
	]);
	const asked = [ids.Iso, ids.Pieni, ids.Pienin];
	const campaignId = await givenCampaign(db, { versionId, unitId: ids.county, asked, state });
	await writeAnswers(db, { campaignId, versionId }, [
		...people(ids.Iso, 6, (no) => `Toivon puhelimeen lisää aikoja ${no}`),
		{ unitId: ids.Iso, wish: 'Jag önskar mera telefontider', thanks: 'Tack för vänligheten' },
		...people(ids.Pieni, 3, (no) => `Pienen toive ${no}`),
		...people(ids.Pienin, 2, (no) => `Pienimmän toive ${no}`)
	]);
	const slugs = new Map(
		(await db.selectFrom('platform.unit').select(['id', 'slug']).execute()).map((unit) => [
			unit.id,
			unit.slug
		])
	);
	const all = Object.values(ids);
	const under = [ids.service, ids.Iso, ids.Pieni, ids.Pienin];
	const person = async (who: Parameters<typeof staff>[1]) => staffCtx(db, await staff(db, who));
	return {
		ids,
		campaignId,
		versionId,
		slug: (id: string) => slugs.get(id) as string,
		worker: await person({ works: [ids.Iso] }),
		smallWorker: await person({ works: [ids.Pieni] }),
		lead: await person({ roles: ['lead'], works: under, leads: under }),
		reader: await person({ roles: ['reader'], reads: [ids.Iso] }),
		coordinator: await person({ roles: ['coordinator'], works: all }),
		ombudsperson: await person({ roles: ['ombudsperson'] }),
		figureReader: await person({ roles: ['reader'] }),
		stranger: await person({ works: [await unit(db, { name: 'Muualla', parentId: ids.county })] })
	};
}

/** A theme of the county's list. */
export async function aTheme(db: Db, name: string): Promise<string> {
	const { id } = await db
		.insertInto('changing.theme')
		.values({ key: `t-${name.toLowerCase()}`, name: JSON.stringify({ fi: name }), position: 900 })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

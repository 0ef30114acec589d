import { sql } from 'kysely';
import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { titleOfAlike } from '../statistics/alike.public.ts';
import type { Campaign } from './campaigns.queries.server.ts';
import { campaigns as listCampaigns } from './campaigns.queries.server.ts';
import { listWordings } from './figures.queries.server.ts';
import { type Brief, tell } from './measures.ts';
import { type ResultPlace, listResultPlaces } from './places.queries.server.ts';
import { readableResults, readsSomewhere } from './results.policy.ts';
import { comparisonAddress } from './results.schema.ts';
import { isScale } from './statistics/tally.ts';
import { toldByPlace } from './told-by-place.server.ts';

/** Years side by side: with more, a table cannot be read. */
const YEARS = 5;

/**
 * One question in all places and years: each share with its interval and number of respondents, by
 * name.
 *
 * Whoever does not read everywhere sees their own units and those that are like them. Years in which
 * the question was put into words that are not declared the same are left empty.
 */
export async function comparisonPage(ctx: StaffCtx, address: Record<string, string>) {
	const { db, who, locale } = ctx;
	allow(who, readsSomewhere, undefined);
	const asked = comparisonAddress.parse(address);
	const forms = await listForms(db);
	const form = forms.find(({ id }) => id === asked.lomake) ?? forms[0];
	const campaigns = form ? await roundsOf(db, form.id) : [];
	const newest = campaigns.at(-1);
	const version = newest ? await findVersion(db, newest.versionId) : undefined;
	const questions = (version?.questions ?? []).filter(({ kind }) => isScale(kind));
	const question =
		questions.find(({ id }) => id === asked.kysymys) ??
		questions.find(({ id }) => id === version?.moodQuestionId) ??
		questions[0];
	const choices = {
		forms: forms.map(({ id, name }) => ({ id, text: inLocale(name, locale).text })),
		form: form?.id ?? '',
		questions: questions.map(({ id, text }) => ({ id, text: inLocale(text, locale).text })),
		filter: { haku: asked.haku ?? '', ryhma: asked.ryhma ?? '' }
	};
	if (!question || !newest)
		return { ...choices, question: undefined, years: [], rows: [], groups: [] };
	const campaignIds = campaigns.map(({ id }) => id);
	const [places, told, wordings] = await Promise.all([
		listResultPlaces(db, campaignIds),
		toldByPlace({ db, question, campaigns }),
		listWordings(
			db,
			campaigns.map(({ versionId }) => versionId)
		)
	]);
	const wordingOf = ({ versionId }: Campaign) =>
		wordings.find((one) => one.versionId === versionId && one.questionId === question.id);
	const now = wordingOf(newest);
	const years = campaigns.map((campaign) => {
		const wording = wordingOf(campaign);
		return {
			id: campaign.id,
			opensOn: campaign.opensOn,
			name: inLocale(campaign.name, locale),
			wording:
				wording?.no === now?.no ? 'same' : wording?.sameAs === now?.sameAs ? 'declared' : 'other'
		} as const;
	});
	const visible = seenBy(ctx, places);
	const words = asked.haku?.toLocaleLowerCase('fi');
	const found = visible.filter(
		({ name, likeGroup }) =>
			(!asked.ryhma || likeGroup === asked.ryhma) &&
			(!words || inLocale(name, locale).text.toLocaleLowerCase('fi').includes(words))
	);
	return {
		...choices,
		question: { id: question.id, kind: question.kind, text: question.text },
		years,
		groups: groupsOf(visible, locale),
		rows: found.map(({ id, slug, name, above, kind }) => ({
			slug,
			kind,
			name: inLocale(name, locale),
			above: inLocale(above, locale),
			cells: years.map(({ id: campaignId, wording }): Brief | undefined =>
				wording === 'other'
					? undefined
					: (told.get(id)?.get(campaignId) ?? tell(question.kind, undefined))
			)
		}))
	};
}
export type ComparisonPage = Awaited<ReturnType<typeof comparisonPage>>;

/** Places that this person may compare: those they read, and units that are like them. */
function seenBy({ who }: StaffCtx, places: ResultPlace[]): ResultPlace[] {
	const readable = readableResults(who);
	if (!readable) return places;
	const own = new Set(readable);
	const groups = new Set(places.flatMap(({ id, likeGroup }) => (own.has(id) ? likeGroup : [])));
	return places.filter(({ id, likeGroup }) => own.has(id) || (likeGroup && groups.has(likeGroup)));
}

/** Groups of like units with their titles; two of the same title are told apart by their keys. */
function groupsOf(
	places: readonly ResultPlace[],
	locale: Locale
): { key: string; title: string }[] {
	const groups = [...Map.groupBy(places, ({ likeGroup }) => likeGroup)].flatMap(([key, group]) => {
		if (!key) return [];
		const services = new Set(
			group.map(({ above }) => inLocale(above, locale).text).filter(Boolean)
		);
		return [{ key, title: titleOfAlike(key, [...services]) }];
	});
	const isAlone = (title: string) => groups.filter((one) => one.title === title).length === 1;
	return groups
		.map(({ key, title }) => ({ key, title: isAlone(title) ? title : `${title} (${key})` }))
		.sort((a, b) => a.title.localeCompare(b.title, locale === 'sv' ? 'sv' : 'fi'));
}

/** Questionnaires that have results, the one asked last first. */
async function listForms(db: Db): Promise<{ id: string; name: unknown }[]> {
	const { rows } = await sql<{ id: string; name: unknown }>`
		select q.id, q.name
		from showing.survey_outcome o
		join listening.campaign c on c.id = o.campaign_id
		join listening.questionnaire_version v on v.id = c.version_id
		join listening.questionnaire q on q.id = v.questionnaire_id
		where o.is_out
		group by q.id
		order by max(c.opens_on) desc, q.id`.execute(db);
	return rows;
}

type Round = Campaign & { decided: string };

/** The newest rounds of a questionnaire whose results are out, oldest first. */
async function roundsOf(db: Db, questionnaireId: string): Promise<Round[]> {
	const rows = await listCampaigns(db)
		// The row is written anew whenever figures are: who wrote it and where it lies tell of which they are.
		.select(sql<string>`o.xmin::text || o.ctid::text`.as('decided'))
		.where('o.isOut', '=', true)
		.where('v.questionnaireId', '=', questionnaireId)
		.orderBy('c.opensOn', 'desc')
		.orderBy('c.id')
		.limit(YEARS)
		.execute();
	return (rows as Round[]).toReversed();
}

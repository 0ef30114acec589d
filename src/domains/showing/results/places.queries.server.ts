import { sql } from 'kysely';
import { type Db, allAtOnce } from '#platform/db/database.server.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';

export type ResultPlace = {
	id: string;
	slug: string;
	name: LocalizedText;
	kind: 'county' | 'service' | 'unit';
	likeGroup: string | null;
	/** The service that it belongs to, in words. */
	above: LocalizedText | null;
};

/**
 * Places that have results in a campaign, wide ones first, then by name.
 *
 * @param readable only these, where somebody reads no others
 * @param likeGroup only those of this group
 */
export async function listResultPlaces(
	db: Db,
	campaignIds: string[],
	{ readable, likeGroup }: { readable?: string[] | undefined; likeGroup?: string } = {}
): Promise<ResultPlace[]> {
	return allAtOnce<ResultPlace>(
		db,
		sql`select u.id, u.slug, u.name, u.kind, u.like_group as "likeGroup",
			case when p.kind = 'service' then p.name end as above
		from platform.unit u left join platform.unit p on p.id = u.parent_id
		where u.id in (
			select unit_id from showing.survey_figure
			where campaign_id = any (${campaignIds}::uuid[]) and split_by = '' and question_id = ''
		) and (${readable ?? null}::uuid[] is null or u.id = any (${readable ?? null}::uuid[]))
			and (${likeGroup ?? null}::text is null or u.like_group = ${likeGroup ?? null})
		order by u.kind = 'county' desc, u.kind = 'service' desc, u.name ->> 'fi' collate "fi-x-icu", u.id`
	);
}

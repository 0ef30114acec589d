import { sql } from 'kysely';
import type { Db } from '../db/database.server.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Unit, findUnits, servicesAbove } from './units.queries.server.ts';

export type FoundUnit = {
	unit: Unit;
	/** The nearest service above it. */
	service: Unit | undefined;
	/** The words that were found, so that a person sees why this unit is shown. */
	why: { by: 'name' | 'word' | 'service' | 'before' | 'description'; words: string; lang: string };
};

const LONGEST = 200;
const MOST_WORDS = 8;

/**
 * The words of a search, without anything that is not a letter or a digit.
 *
 * @returns nothing where there is nothing to look for: too long, only signs, an emoji
 */
export function wordsToFind(typed: string): string[] {
	if (typed.length > LONGEST) return [];
	const words =
		typed
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const whole = [...new Set(words)].filter((word) => /[\p{L}\p{N}]/u.test(word));
	const long = whole.filter((word) => word.length > 1);
	return (long.length > 0 ? long : whole).slice(0, MOST_WORDS);
}

type Hit = {
	unitId: string;
	by: FoundUnit['why']['by'];
	phrase: string | null;
	locale: Locale | null;
};

/**
 * Finds open units by everyday words in any language, whatever language is being read: names,
 * everyday words, descriptions, and the same of the services above them. Typing errors, inflected
 * forms and missing dots are understood.
 *
 * A service that has no unit of its own is found itself. A unit that ended in a merge is found as
 * the one that it became.
 *
 * How well a word fits is between 0 and 1: 1 the word itself, 0.93 its other form, up to 0.95 a
 * beginning, less the more letters differ. A unit's worth is the sum over the words that were
 * typed; one that is worth less than half of the best is left out.
 *
 * @param closed also closed units, for those who keep the tree
 * @param services also services that have units
 * @returns best first; nothing when there is nothing to look for
 */
export async function searchUnits(
	db: Db,
	words: string,
	locale: Locale,
	{ limit = 20, offset = 0, closed = false, services = false } = {}
): Promise<FoundUnit[]> {
	const typed = wordsToFind(words);
	if (typed.length === 0) return [];
	const { rows } = await sql<Hit>`
		with recursive token as materialized (
			select place, word, platform.fold(word) as term,
				platform.fold((ts_lexize('pg_catalog.finnish_stem', word))[1]) as stem_fi,
				platform.fold((ts_lexize('pg_catalog.swedish_stem', word))[1]) as stem_sv,
				plainto_tsquery('pg_catalog.finnish', word)
					|| plainto_tsquery('pg_catalog.swedish', word) as query
			from unnest(${typed}::text[]) with ordinality as typed (word, place)
		),
		near as (
			select token.place, w.term,
				greatest(
					(w.term = token.term)::int,
					0.93 * (w.stem_fi = token.stem_fi or w.stem_sv = token.stem_sv)::int,
					(0.6 + 0.35 * length(token.term) / length(w.term))
						* (length(token.term) > 2 and starts_with(w.term, token.term))::int,
					0.95 * similarity(token.term, w.term),
					0.75 * word_similarity(token.term, w.term) * (length(token.term) > 4)::int
				) as worth
			from token join platform.unit_word w
				on w.term % token.term or token.term <% w.term or w.term = token.term
				or w.stem_fi = token.stem_fi or w.stem_sv = token.stem_sv
		),
		fitting as (
			select * from (
				select near.*, max(worth) over (partition by place) as most from near
			) as near
			where worth >= 0.45 and worth >= 0.7 * most
		),
		own as (
			select distinct on (near.place, t.unit_id)
				near.place, t.unit_id, t.place as by, t.phrase, t.locale,
				near.worth - case t.place when 'word' then 0.02 else 0 end as worth
			from fitting near
			join platform.unit_term t on t.term = near.term
			join platform.unit u on u.id = t.unit_id and u.kind <> 'county'
			order by near.place, t.unit_id, worth desc
		),
		spread as (
			select place, unit_id, by, phrase, locale, worth from own
			union all
			select s.place, n.id, n.by, s.phrase, s.locale, s.worth * n.share
			from spread s, lateral (
				select c.id, 'service' as by, 0.85 as share
				from platform.unit c where c.parent_id = s.unit_id
				union all
				select o.to_unit_id, 'before', 0.9
				from platform.unit_succession o
				join platform.unit p on p.id = o.from_unit_id and p.closed_on is not null
				where o.from_unit_id = s.unit_id and o.kind = 'merge'
			) n
			where s.worth > 0.3
		),
		described as (
			select token.place, u.id as unit_id, 'description' as by, null as phrase, null as locale,
				0.45 as worth
			from token join platform.unit u
				on platform.unit_description_words(u.description) @@ token.query
			where numnode(token.query) > 0 and u.kind <> 'county'
		),
		best as (
			select distinct on (place, unit_id) place, unit_id, by, phrase, locale, worth
			from (select * from spread union all select * from described) as every
			order by place, unit_id, worth desc
		),
		ranked as materialized (
			select unit_id, sum(worth) as worth,
				(array_agg(by order by worth desc))[1] as by,
				(array_agg(phrase order by worth desc))[1] as phrase,
				(array_agg(locale order by worth desc))[1] as locale
			from best group by unit_id
		),
		shown as (
			select r.*, u.name, max(r.worth) over () as most
			from ranked r join platform.unit u on u.id = r.unit_id
			where (${closed} or u.closed_on is null) and (${services} or u.kind = 'unit' or (
				select c.id from platform.unit c
				where c.parent_id = u.id and c.closed_on is null limit 1) is null)
		)
		select unit_id as "unitId", by, phrase, locale
		from shown
		where worth >= 0.5 * most
		order by round(worth::numeric, 3) desc,
			coalesce(name ->> ${locale}, name ->> 'fi') collate "fi-x-icu", unit_id
		limit ${clamp(limit, 1, 200)} offset ${clamp(offset, 0, 10_000)}`.execute(db);
	const ids = rows.map((row) => row.unitId);
	const [units, above] = await Promise.all([findUnits(db, ids), servicesAbove(db, ids)]);
	return rows.flatMap(({ unitId, by, phrase, locale: lang }) => {
		const unit = units.get(unitId);
		if (!unit) return [];
		const why = { by, words: phrase ?? '', lang: lang === 'fi-simple' ? 'fi' : (lang ?? 'fi') };
		return [{ unit, service: above.get(unitId), why }];
	});
}

const clamp = (value: number, least: number, most: number) =>
	Math.min(most, Math.max(least, Math.trunc(value) || least));

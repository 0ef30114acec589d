import { type RawBuilder, sql } from 'kysely';

/** For `like` and `ilike`: texts that hold this as it was typed, signs of patterns included. */
export const containing = (typed: string): string => `%${typed.replace(/[\\%_]/g, '\\$&')}%`;

const MOST_WORDS = 10;

/** The words of a search; signs and everything else that is not a letter or a digit are left out. */
export const wordsOf = (typed: string): string[] =>
	[
		...new Set(
			typed
				.normalize('NFC')
				.toLowerCase()
				.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
		)
	].slice(0, MOST_WORDS);

/**
 * Whether a Finnish and Swedish text holds every word typed, in some form of it.
 *
 * The stemmers of PostgreSQL cut endings but do not know that a Finnish stem itself bends
 * (puhelin, puhelimessa), so the last letter of a long stem is let free and any ending accepted.
 * Words that carry no meaning by themselves (ja, och) are not asked for.
 *
 * @param search a column of both languages' lexemes, such as `open_answer.search`
 */
export function holdsWords(search: RawBuilder<unknown>, typed: string): RawBuilder<boolean> {
	return sql<boolean>`${search} @@ (
		select coalesce(
			to_tsquery('pg_catalog.simple', string_agg('(' || forms.text || ')', ' & ')),
			''::tsquery
		)
		from unnest(${wordsOf(typed)}::text[]) as word (text)
		cross join lateral (
			select string_agg(
				case
					when length(stem) >= 6 then left(stem, length(stem) - 1) || ':*'
					when length(stem) >= 4 then stem || ':*'
					else stem
				end, ' | ') as text
			from (
				select (ts_lexize('pg_catalog.finnish_stem', word.text))[1] as stem
				union
				select (ts_lexize('pg_catalog.swedish_stem', word.text))[1]
			) as stems
			where stem is not null
		) as forms
		where forms.text is not null
	)`;
}

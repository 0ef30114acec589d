-- Units kept over the years: a tree that stays a tree, old addresses that lead on, everyday words
-- that find a unit, and uploads that wait until a person has seen what they would change.

-- One organisation, one root.
create unique index unit_one_root on platform.unit (kind) where parent_id is null;

-- Looked at when the transaction ends, since an import may turn two units around on the way.
create function platform.check_unit_tree() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	this platform.unit;
	above text;
begin
	select * into this from platform.unit where id = new.id;
	if not found or this.parent_id is null then
		return null;
	end if;
	select kind into above from platform.unit where id = this.parent_id;
	if this.kind = 'service' and above = 'unit' then
		raise exception 'a service cannot be under a unit' using errcode = 'check_violation';
	end if;
	if this.kind = 'unit' and exists (
		select 1 from platform.unit where parent_id = this.id and kind = 'service'
	) then
		raise exception 'a unit cannot have services under it' using errcode = 'check_violation';
	end if;
	if exists (
		with recursive up (id) as (
			select this.parent_id
			union
			select u.parent_id from platform.unit u join up on u.id = up.id where u.parent_id is not null
		)
		select 1 from up where id = this.id
	) then
		raise exception 'a unit cannot be under itself' using errcode = 'check_violation';
	end if;
	return null;
end $$;
create constraint trigger stays_a_tree after insert or update of parent_id, kind on platform.unit
	deferrable initially deferred for each row execute function platform.check_unit_tree();

-- A printed or saved address works for ever, also when the unit has got a new name.
create table platform.unit_old_slug (
	slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	unit_id uuid not null references platform.unit (id),
	until_on date not null
);
create index on platform.unit_old_slug (unit_id);
create trigger touch_public after insert or update or delete on platform.unit_old_slug
	for each statement execute function platform.touch_public();

create index on platform.unit_succession (to_unit_id);
create index unit_by_name on platform.unit ((name ->> 'fi') collate "fi-x-icu");

-- An upload that has been read but not yet taken in. No contact of any person is in it.
create table platform.unit_import (
	id uuid primary key default gen_random_uuid(),
	uploaded_by uuid not null references platform.person (id) on delete cascade,
	uploaded_at timestamptz not null,
	expires_at timestamptz not null check (expires_at > uploaded_at),
	file_name text not null check (length(file_name) <= 200),
	source text not null check (source in ('csv', 'ptv')),
	content jsonb not null
);
create index on platform.unit_import (expires_at);

-- Letters without their marks, so that "paihde" finds "päihde". It also makes trigrams work in a
-- database whose locale is C, where pg_trgm takes every letter outside ASCII for a space.
create function platform.fold(word text) returns text
language sql immutable strict parallel safe
as $$
	select translate(
		regexp_replace(normalize(lower(word collate "und-x-icu"), NFKD), U&'[\0300-\036F]', '', 'g'),
		'ŋŧđðøæœßłı', 'ntddoaosli')
$$;

-- Words that units are found by, each once, however many units share it. A word that no unit has
-- any more stays: it finds nothing.
create table platform.unit_word (
	term text primary key,
	stem_fi text,
	stem_sv text
);
create index unit_word_alike on platform.unit_word using gin (term gin_trgm_ops);
create index on platform.unit_word (stem_fi);
create index on platform.unit_word (stem_sv);

-- Each word of a unit's names and everyday words, with the whole phrase that it came from.
create table platform.unit_term (
	unit_id uuid not null references platform.unit (id) on delete cascade,
	place text not null check (place in ('name', 'word')),
	locale text not null,
	phrase text not null,
	term text not null references platform.unit_word (term),
	primary key (unit_id, place, locale, phrase, term)
);
create index on platform.unit_term (term);

create function platform.unit_phrases(name jsonb, search_words jsonb)
returns table (place text, locale text, phrase text)
language sql immutable parallel safe
as $$
	select 'name', key, left(value #>> '{}', 200)
	from jsonb_each(name) where jsonb_typeof(value) = 'string'
	union
	select 'word', list.key, left(word, 200)
	from jsonb_each(search_words) as list,
		jsonb_array_elements_text(
			case when jsonb_typeof(list.value) = 'array' then list.value else '[]' end) as word
$$;

create function platform.words_in(phrase text) returns setof text
language sql immutable strict parallel safe
as $$
	select left(word, 60)
	from regexp_split_to_table(
		lower(normalize(phrase, NFC) collate "und-x-icu"), '[^[:alnum:]]+') as word
	where word <> ''
$$;

create function platform.index_units(changed uuid[]) returns void language sql
as $$
	delete from platform.unit_term where unit_id = any (changed);
	insert into platform.unit_word
		select distinct on (platform.fold(word)) platform.fold(word),
			platform.fold((ts_lexize('pg_catalog.finnish_stem', word))[1]),
			platform.fold((ts_lexize('pg_catalog.swedish_stem', word))[1])
		from platform.unit u, platform.unit_phrases(u.name, u.search_words) p,
			platform.words_in(p.phrase) as word
		where u.id = any (changed)
		order by platform.fold(word)
		on conflict do nothing;
	insert into platform.unit_term
		select distinct u.id, p.place, p.locale, p.phrase, platform.fold(word)
		from platform.unit u, platform.unit_phrases(u.name, u.search_words) p,
			platform.words_in(p.phrase) as word
		where u.id = any (changed);
$$;

create function platform.index_added_units() returns trigger language plpgsql
as $$
begin
	perform platform.index_units(array(select id from added));
	return null;
end $$;
create function platform.index_changed_units() returns trigger language plpgsql
as $$
begin
	perform platform.index_units(array(
		select now.id from now join was on was.id = now.id
		where (now.name, now.search_words) is distinct from (was.name, was.search_words)));
	return null;
end $$;
create trigger index_words_of_added after insert on platform.unit
	referencing new table as added
	for each statement execute function platform.index_added_units();
create trigger index_words_of_changed after update on platform.unit
	referencing old table as was new table as now
	for each statement execute function platform.index_changed_units();
select platform.index_units(array(select id from platform.unit));

-- Descriptions are long: whole words and their inflections only, in both national languages.
create function platform.unit_description_words(description jsonb) returns tsvector
language sql immutable parallel safe
as $$
	select jsonb_to_tsvector('pg_catalog.finnish', description, '["string"]')
		|| jsonb_to_tsvector('pg_catalog.swedish', description, '["string"]')
$$;
create index unit_description_search on platform.unit
	using gin (platform.unit_description_words(description));

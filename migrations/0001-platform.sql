-- Machinery that every domain stands on: units, people, roles, the audit log, settings,
-- and the one number that tells whether a rendered public page is still true.

create extension if not exists pg_trgm;

create schema if not exists platform;
create schema if not exists listening;
create schema if not exists together;
create schema if not exists changing;
create schema if not exists showing;
create schema if not exists own;

create table platform.setting (
	key text primary key,
	value jsonb not null,
	changed_at timestamptz not null default now()
);

-- A place or team that serves clients, in a tree: county, service, unit.
create table platform.unit (
	id uuid primary key default gen_random_uuid(),
	parent_id uuid references platform.unit (id),
	kind text not null check (kind in ('county', 'service', 'unit')),
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null check (name ? 'fi'),
	description jsonb not null default '{}',
	search_words jsonb not null default '{}',
	like_group text,
	sensitive boolean not null default false,
	answer_days int check (answer_days between 1 and 60),
	address text,
	phone text,
	opening_hours jsonb not null default '{}',
	source_id text unique,
	opened_on date not null default current_date,
	closed_on date,
	check ((kind = 'county') = (parent_id is null)),
	check (closed_on is null or closed_on >= opened_on)
);
create index on platform.unit (parent_id);
create index on platform.unit (like_group) where closed_on is null;

-- Which unit went on as which: figures of the past follow to the present.
create table platform.unit_succession (
	from_unit_id uuid not null references platform.unit (id),
	to_unit_id uuid not null references platform.unit (id),
	kind text not null check (kind in ('merge', 'split')),
	happened_on date not null,
	primary key (from_unit_id, to_unit_id),
	check (from_unit_id <> to_unit_id)
);

-- Signs in; better-auth's "user". A person may have no account (no row in platform.credential).
create table platform.person (
	id uuid primary key default gen_random_uuid(),
	name text not null,
	email text not null unique check (email = lower(email)),
	email_verified boolean not null default false,
	image text,
	locale text not null default 'fi',
	title jsonb not null default '{}',
	two_factor_enabled boolean default false,
	ended_at timestamptz,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create table platform.role_grant (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references platform.person (id) on delete cascade,
	role text not null check (
		role in ('worker', 'lead', 'coordinator', 'administrator', 'ombudsperson', 'reader')
	),
	unit_id uuid references platform.unit (id),
	granted_at timestamptz not null default now(),
	granted_by uuid references platform.person (id),
	-- Workers and leads belong somewhere; the others serve the whole county.
	check ((role in ('worker', 'lead', 'reader')) or unit_id is null),
	check (role not in ('worker', 'lead') or unit_id is not null)
);
create unique index role_grant_once on platform.role_grant
	(person_id, role, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'));

create table platform.unit_history (
	id bigint generated always as identity primary key,
	unit_id uuid not null references platform.unit (id),
	change text not null check (
		change in ('opened', 'renamed', 'edited', 'moved', 'merged', 'split', 'closed', 'reopened', 'imported')
	),
	before jsonb not null default '{}',
	after jsonb not null default '{}',
	happened_on date not null,
	changed_at timestamptz not null default now(),
	changed_by uuid references platform.person (id)
);
create index on platform.unit_history (unit_id);

-- Who did what to which id. Names of fields, never their values. Rows are chained by hash, so a
-- changed, removed or inserted row shows.
create table platform.audit_entry (
	id bigint generated always as identity primary key,
	at timestamptz not null default now(),
	actor_id uuid,
	action text not null,
	object_id text not null,
	unit_id uuid,
	detail jsonb not null default '{}',
	previous_hash bytea not null,
	hash bytea not null
);
create index on platform.audit_entry (object_id);
create index on platform.audit_entry (actor_id, at);

create function platform.audit_hash(
	previous bytea, at timestamptz, actor uuid, action text, object text, unit uuid, detail jsonb
) returns bytea language sql immutable
set search_path = pg_catalog, pg_temp
as $$
	select sha256(
		previous
		|| convert_to(
			(select string_agg(length(part)::text || ':' || part, '|' order by place)
			 from unnest(array[
				to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
				coalesce(actor::text, ''), action, object, coalesce(unit::text, ''), detail::text
			 ]) with ordinality as parts (part, place)),
			'UTF8')
	)
$$;

create function platform.chain_audit_entry() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	-- One writer at a time per chain, or two rows would claim the same predecessor.
	perform pg_advisory_xact_lock(7255002);
	new.at := clock_timestamp();
	new.previous_hash := coalesce(
		(select hash from platform.audit_entry order by id desc limit 1), '\x00'::bytea);
	new.hash := platform.audit_hash(
		new.previous_hash, new.at, new.actor_id, new.action, new.object_id, new.unit_id, new.detail);
	return new;
end $$;

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
	raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger chain before insert on platform.audit_entry
	for each row execute function platform.chain_audit_entry();
create trigger append_only before update or delete on platform.audit_entry
	for each row execute function platform.refuse_change();
create trigger append_only_whole before truncate on platform.audit_entry
	for each statement execute function platform.refuse_change();

-- Every change that a public page shows raises this number in its own transaction, so a page
-- rendered from an older number is known to be old the moment that the change is committed.
create table platform.public_version (
	one boolean primary key default true check (one),
	version bigint not null default 1
);
insert into platform.public_version default values;

create function platform.touch_public() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	update platform.public_version set version = version + 1;
	return null;
end $$;

create trigger touch_public after insert or update or delete on platform.unit
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on platform.setting
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on platform.unit_succession
	for each statement execute function platform.touch_public();

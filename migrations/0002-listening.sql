-- A voice arrives: questionnaires, feedback points and responses.

-- A question's id never changes meaning; years and units compare by it.
create table listening.question (
	id text primary key check (id ~ '^[a-z0-9]+(\.[a-z0-9-]+)*$'),
	kind text not null check (
		kind in ('smiley3', 'smiley5', 'agree5', 'nps', 'choice', 'many', 'number', 'date', 'short-text', 'text', 'picture')
	),
	source text
);

-- What is asked, in words. A wording once used is never edited: a new number is added.
create table listening.question_wording (
	question_id text not null references listening.question (id),
	no int not null check (no > 0),
	text jsonb not null check (text ? 'fi'),
	hint jsonb not null default '{}',
	options jsonb not null default '[]',
	verified boolean not null default true,
	primary key (question_id, no)
);

create table listening.questionnaire (
	id uuid primary key default gen_random_uuid(),
	key text not null unique,
	name jsonb not null check (name ? 'fi'),
	purpose text not null check (purpose in ('quick', 'survey', 'interview')),
	locked boolean not null default false
);

create table listening.questionnaire_version (
	id uuid primary key default gen_random_uuid(),
	questionnaire_id uuid not null references listening.questionnaire (id),
	no int not null check (no > 0),
	published_on date,
	retired_on date,
	-- The question whose answer is the mood of the whole response.
	mood_question_id text references listening.question (id),
	unique (questionnaire_id, no)
);

create table listening.questionnaire_item (
	version_id uuid not null references listening.questionnaire_version (id),
	position int not null check (position > 0),
	question_id text not null,
	wording_no int not null,
	section jsonb,
	show_if jsonb,
	primary key (version_id, position),
	unique (version_id, question_id),
	foreign key (question_id, wording_no) references listening.question_wording (question_id, no)
);

create function listening.refuse_published_change() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (
		select 1 from listening.questionnaire_version v
		where v.id = coalesce(old.version_id, new.version_id) and v.published_on is not null
	) then
		raise exception 'a published version is frozen' using errcode = 'integrity_constraint_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger frozen_when_published before insert or update or delete on listening.questionnaire_item
	for each row execute function listening.refuse_published_change();

-- Which questionnaire a unit uses for quick feedback. None: the county's own choice (platform.unit root).
create table listening.unit_questionnaire (
	unit_id uuid primary key references platform.unit (id),
	questionnaire_id uuid not null references listening.questionnaire (id)
);

-- A printed code or a place where feedback is given about one unit: poster, table stand, kiosk.
create table listening.feedback_point (
	id uuid primary key default gen_random_uuid(),
	unit_id uuid not null references platform.unit (id),
	code text not null unique check (code ~ '^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{6}$'),
	name jsonb not null check (name ? 'fi'),
	made_on date not null default current_date,
	closed_on date
);
create index on listening.feedback_point (unit_id);

-- One person's answers to one questionnaire about one unit, by one channel. No address of a
-- machine, no browser, no cookie, no instant: the day is all that is known of when.
create table listening.response (
	id uuid primary key default gen_random_uuid(),
	sender_key bytea not null unique,
	unit_id uuid not null references platform.unit (id),
	version_id uuid not null references listening.questionnaire_version (id),
	point_id uuid references listening.feedback_point (id),
	channel text not null check (
		channel in ('web', 'kiosk', 'card', 'oral', 'phone', 'sms', 'chat', 'email', 'letter', 'api')
	),
	given_on date not null,
	locale text not null check (locale in ('fi', 'sv', 'en', 'fi-simple', 'se', 'smn', 'sms')),
	respondent text check (respondent in ('client', 'relative', 'on-behalf')),
	helped_by text check (helped_by in ('nobody', 'relative', 'assistant', 'staff')),
	answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object'),
	mood smallint check (mood between -1 and 1),
	-- Held for review when too many came from one place at once; counted only when released.
	-- Withdrawn by the person: nothing of what was said is left, and it is not counted.
	held boolean not null default false,
	withdrawn boolean not null default false
);
create index response_by_day on listening.response (given_on, unit_id);
create index response_held on listening.response (unit_id) where held;

-- What a person wrote, apart from the figures: it is read, searched, themed and forgotten on its
-- own schedule.
create table listening.open_answer (
	id uuid primary key default gen_random_uuid(),
	response_id uuid not null references listening.response (id) on delete cascade,
	question_id text not null references listening.question (id),
	text text not null check (length(text) between 1 and 20000),
	search tsvector generated always as (
		to_tsvector('pg_catalog.finnish', text) || to_tsvector('pg_catalog.swedish', text)
	) stored,
	unique (response_id, question_id)
);
create index open_answer_search on listening.open_answer using gin (search);

create trigger touch_public after insert or update or delete on listening.question_wording
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on listening.questionnaire
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on listening.questionnaire_version
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on listening.questionnaire_item
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on listening.unit_questionnaire
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on listening.feedback_point
	for each statement execute function platform.touch_public();

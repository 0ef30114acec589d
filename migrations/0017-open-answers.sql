-- What people wrote in surveys, worked on: what it is about, what of it may be published.

-- Read page by page in the order of their random ids.
create index survey_text_by_id on listening.survey_text (campaign_id, id);

-- How staff read an answer. It goes with the answer when that is forgotten.
create table showing.survey_text_reading (
	text_id uuid primary key references listening.survey_text (id) on delete cascade,
	-- Nothing: not decided yet. 'none': the answer says nothing good or bad.
	sentiment text check (sentiment in ('negative', 'mixed', 'positive', 'none')),
	worrying boolean not null default false,
	version int not null default 1,
	-- The last change, one for all answers that were changed at once, and what was before it: to undo.
	change_id uuid not null,
	before jsonb not null check (jsonb_typeof(before) = 'object')
);
create index on showing.survey_text_reading (change_id);
create index survey_text_worrying on showing.survey_text_reading (text_id) where worrying;

create table showing.survey_text_theme (
	text_id uuid not null references showing.survey_text_reading (text_id) on delete cascade,
	theme_id uuid not null references changing.theme (id),
	primary key (text_id, theme_id)
);
create index on showing.survey_text_theme (theme_id);

-- The last day on which somebody read a campaign's answers: it is logged once a day.
create table showing.survey_text_visit (
	person_id uuid not null references platform.person (id),
	campaign_id uuid not null references listening.campaign (id) on delete cascade,
	read_on date not null,
	primary key (person_id, campaign_id)
);

-- An answer as staff rewrote it so that it tells nobody. An approved one stays as it was approved
-- when the answer itself is forgotten.
create table showing.survey_quote (
	id uuid primary key default gen_random_uuid(),
	text_id uuid references listening.survey_text (id) on delete set null,
	campaign_id uuid not null references listening.campaign (id),
	-- The place that the answer is shown in: wider than its unit where few answered.
	unit_id uuid not null references platform.unit (id),
	question_id text not null references listening.question (id),
	text text not null check (length(text) between 1 and 1000),
	locale text not null check (locale in ('fi', 'sv', 'en', 'fi-simple', 'se', 'smn', 'sms')),
	state text not null default 'draft' check (state in ('draft', 'approved', 'withdrawn')),
	-- Whose wording it is: somebody else approves it.
	written_by uuid references platform.person (id),
	version int not null default 1
);
create index on showing.survey_quote (campaign_id, unit_id);
create index on showing.survey_quote (text_id);

-- Who did what to a quote; no words of it.
create table showing.survey_quote_event (
	id bigint generated always as identity primary key,
	quote_id uuid not null references showing.survey_quote (id) on delete cascade,
	action text not null check (action in ('drafted', 'edited', 'approved', 'withdrawn', 'undone')),
	-- The state before it, for undoing.
	before text check (before in ('draft', 'approved', 'withdrawn')),
	at timestamptz not null default now(),
	by uuid references platform.person (id)
);
create index on showing.survey_quote_event (quote_id);

-- What nobody approved goes with the answer that it was made of.
create function showing.forget_unapproved_quote() returns trigger
language plpgsql set search_path = pg_catalog, showing, pg_temp
as $$
begin
	delete from survey_quote where id = new.id and state <> 'approved';
	return null;
end
$$;
create trigger forget_unapproved after update of text_id on showing.survey_quote
	for each row when (new.text_id is null and old.text_id is not null)
	execute function showing.forget_unapproved_quote();

create trigger touch_public after insert or update or delete on showing.survey_quote
	for each statement execute function platform.touch_public();

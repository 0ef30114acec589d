-- Slow feedback: questionnaires that people build, campaigns, and answers that nobody can trace back.

-- The bank. A question's id and kind never change meaning; how it is put into words may.
alter table listening.question
	-- What it is about, the same word over questionnaires: results gather by it.
	add column topic text check (topic ~ '^[a-z-]{1,40}$'),
	-- Answering it tells much of a person: shown of ten people at the least.
	add column sensitive boolean not null default false,
	-- A measure's own items are used only with the measure, whole and in order.
	add column locked boolean not null default false,
	add column archived_on date,
	add column made_by uuid references platform.person (id);

alter table listening.question_wording
	-- The words of the choice outside the scale: "can't say", "not for me". None: it is not offered.
	add column none jsonb,
	-- One picture for each option, by name, where children choose by pictures.
	add column pictures text[] not null default '{}',
	-- The oldest wording that this one is declared to measure the same as; results join over them.
	add column same_as int,
	add column same_because text,
	add column written_on date not null default current_date;
update listening.question_wording set same_as = no;
alter table listening.question_wording
	alter column same_as set not null,
	add check (same_as between 1 and no),
	add check (same_as = no or length(same_because) between 1 and 500);

alter table listening.questionnaire
	add column audience text not null default 'adult' check (audience in ('adult', 'child', 'relative', 'group', 'any')),
	add column source text,
	-- What whoever uses it must know and keep to.
	add column terms jsonb not null default '{}',
	-- Whose it is; none: the whole county's.
	add column unit_id uuid references platform.unit (id),
	add column archived_on date,
	add column made_by uuid references platform.person (id);

alter table listening.questionnaire_version
	add column intro jsonb not null default '{}',
	add column thanks jsonb not null default '{}',
	-- Raised by every edit of a draft, so that two people do not overwrite each other.
	add column edits int not null default 1;

create table listening.questionnaire_section (
	version_id uuid not null references listening.questionnaire_version (id) on delete cascade,
	no int not null check (no > 0),
	title jsonb not null check (title ? 'fi'),
	intro jsonb not null default '{}',
	primary key (version_id, no)
);

alter table listening.questionnaire_item
	drop column section,
	add column section_no int,
	add foreign key (version_id, section_no) references listening.questionnaire_section (version_id, no)
		deferrable initially deferred,
	-- {"question": id of an earlier question, "is": [values]}: asked only of those who answered so.
	add check (show_if is null or (jsonb_typeof(show_if -> 'question') = 'string' and jsonb_typeof(show_if -> 'is') = 'array'));

-- A published version is frozen: words are not changed, translations may be added.
create function listening.only_adds(old_words jsonb, new_words jsonb) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp
return case jsonb_typeof(old_words)
	when 'array' then jsonb_typeof(new_words) = 'array'
		and jsonb_array_length(old_words) = jsonb_array_length(new_words)
		and not exists (
			select 1 from jsonb_array_elements(old_words) with ordinality as o (words, at)
			where not (new_words -> (o.at::int - 1)) @> o.words
		)
	else new_words @> old_words
end;

create function listening.refuse_wording_change() returns trigger language plpgsql
set search_path = pg_catalog, listening, pg_temp
as $$
begin
	if exists (
		select 1 from listening.questionnaire_item i
		join listening.questionnaire_version v on v.id = i.version_id
		where i.question_id = old.question_id and i.wording_no = old.no and v.published_on is not null
	) and (
		tg_op = 'DELETE'
		or new.question_id <> old.question_id or new.no <> old.no
		or not listening.only_adds(old.text, new.text)
		or not listening.only_adds(old.hint, new.hint)
		or not listening.only_adds(old.options, new.options)
		or (old.none is null) <> (new.none is null)
		or (old.none is not null and not listening.only_adds(old.none, new.none))
		or new.pictures <> old.pictures
	) then
		raise exception 'a wording in a published version is frozen; translations may be added'
			using errcode = 'integrity_constraint_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger frozen_when_published before update or delete on listening.question_wording
	for each row execute function listening.refuse_wording_change();

create function listening.refuse_section_change() returns trigger language plpgsql
set search_path = pg_catalog, listening, pg_temp
as $$
begin
	if exists (
		select 1 from listening.questionnaire_version v
		where v.id = coalesce(old.version_id, new.version_id) and v.published_on is not null
	) and (
		tg_op <> 'UPDATE' or new.version_id <> old.version_id or new.no <> old.no
		or not listening.only_adds(old.title, new.title)
		or not listening.only_adds(old.intro, new.intro)
	) then
		raise exception 'a published version is frozen; translations may be added'
			using errcode = 'integrity_constraint_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger frozen_when_published before insert or update or delete on listening.questionnaire_section
	for each row execute function listening.refuse_section_change();

create function listening.refuse_version_change() returns trigger language plpgsql
set search_path = pg_catalog, listening, pg_temp
as $$
begin
	if old.published_on is not null and (
		tg_op = 'DELETE'
		or new.published_on is distinct from old.published_on
		or new.questionnaire_id <> old.questionnaire_id or new.no <> old.no
		or new.mood_question_id is distinct from old.mood_question_id
		or not listening.only_adds(old.intro, new.intro)
		or not listening.only_adds(old.thanks, new.thanks)
	) then
		raise exception 'a published version is frozen; translations may be added'
			using errcode = 'integrity_constraint_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger frozen_when_published before update or delete on listening.questionnaire_version
	for each row execute function listening.refuse_version_change();

-- One round of asking: which questionnaire, of whom, when, in which ways, and what it is for.
create table listening.campaign (
	id uuid primary key default gen_random_uuid(),
	name jsonb not null check (name ? 'fi'),
	version_id uuid not null references listening.questionnaire_version (id),
	-- The same asked a year before: what "repeat next year" made this from.
	previous_id uuid references listening.campaign (id),
	-- Whose round it is: the unit, with all below it, or the county.
	unit_id uuid not null references platform.unit (id),
	state text not null default 'planned' check (state in ('planned', 'open', 'closed', 'cancelled')),
	opens_on date not null,
	closes_on date not null,
	ways text[] not null default '{}' check (
		ways <@ '{link,qr,letter,email,sms,meeting,decision,tablet,paper,oral}'::text[]
	),
	responsible_id uuid not null references platform.person (id),
	-- How the results will be used: who goes through them, what they decide, how clients hear of it.
	use_who text not null default '',
	use_what text not null default '',
	use_back text not null default '',
	use_by date,
	-- Days after opening on which those who have not answered are reminded.
	reminder_days int[] not null default '{}' check (cardinality(reminder_days) <= 3),
	-- Whether those who answered are asked if they want to develop services.
	asks_interest boolean not null default false,
	-- Public: whoever has the same list can draw the same people again.
	seed text check (seed ~ '^[0-9a-f]{32}$'),
	drawn_on date,
	-- Addresses are destroyed by this day whatever happens.
	list_until date,
	list_destroyed_on date,
	version int not null default 1,
	made_on date not null default current_date,
	made_by uuid references platform.person (id),
	check (closes_on >= opens_on and closes_on <= opens_on + 366),
	check (
		state in ('planned', 'cancelled')
		or (length(use_who) > 0 and length(use_what) > 0 and length(use_back) > 0 and use_by is not null)
	)
);
create index on listening.campaign (unit_id);
create index on listening.campaign (opens_on desc, id);

-- Units asked about, each with its own link. The code stands in an address and tells the unit only.
create table listening.campaign_unit (
	campaign_id uuid not null references listening.campaign (id) on delete cascade,
	unit_id uuid not null references platform.unit (id),
	code text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
	primary key (campaign_id, unit_id)
);
create index on listening.campaign_unit (unit_id);

-- A client list that was brought for drawing: there until the sample is drawn, then destroyed.
create table listening.sample_frame (
	campaign_id uuid primary key references listening.campaign (id) on delete cascade,
	columns jsonb not null,
	rows jsonb not null,
	brought_on date not null default current_date
);

-- What is known of a sample when the list is gone.
create table listening.campaign_stratum (
	campaign_id uuid not null references listening.campaign (id) on delete cascade,
	unit_id uuid not null references platform.unit (id),
	stratum text not null,
	listed int not null check (listed >= 0),
	drawn int not null check (drawn between 0 and listed),
	undelivered int not null default 0 check (undelivered between 0 and drawn),
	-- Counted in batches, by the keeper of the key; unknown before the first.
	answered int check (answered between 0 and drawn),
	primary key (campaign_id, unit_id, stratum)
);

-- Who was asked, until addresses are destroyed. Nothing here ever changes when somebody answers:
-- the code is known by a keyed hash whose key is not in the database (decision 0007).
create table listening.invitation (
	id uuid primary key default gen_random_uuid(),
	campaign_id uuid not null references listening.campaign (id) on delete cascade,
	unit_id uuid not null references platform.unit (id),
	stratum text not null,
	code_key bytea not null unique check (length(code_key) = 32),
	way text not null check (way in ('letter', 'email', 'sms', 'meeting', 'decision')),
	locale text not null default 'fi' check (locale in ('fi', 'sv', 'en', 'fi-simple')),
	name text,
	address text,
	email text,
	phone text,
	sent boolean not null default false,
	undelivered boolean not null default false
);
create index on listening.invitation (campaign_id, unit_id, stratum);

-- Codes and forms that have been answered with, by a keyed hash: each counts once. No column says
-- when, and no row here tells which answers came with it.
create table listening.cast_key (
	key bytea primary key check (length(key) = 32),
	campaign_id uuid not null references listening.campaign (id) on delete cascade
);
create index on listening.cast_key (campaign_id);

-- Answers as they come, until the box is opened: once a night and five of a unit at the least. Then
-- all of them move at once, in random order, to where they can be read.
create table listening.ballot (
	id uuid primary key default gen_random_uuid(),
	campaign_id uuid not null references listening.campaign (id),
	unit_id uuid not null references platform.unit (id),
	version_id uuid not null references listening.questionnaire_version (id),
	channel text not null check (
		channel in ('web', 'kiosk', 'card', 'oral', 'phone', 'sms', 'chat', 'email', 'letter', 'api')
	),
	locale text not null check (locale in ('fi', 'sv', 'en', 'fi-simple', 'se', 'smn', 'sms')),
	helped_by text check (helped_by in ('nobody', 'relative', 'assistant', 'staff')),
	answers jsonb not null check (jsonb_typeof(answers) = 'object'),
	texts jsonb not null check (jsonb_typeof(texts) = 'object'),
	-- Too many came from one place: opened only when somebody has looked at them.
	held boolean not null default false
);
create index on listening.ballot (campaign_id, unit_id);

-- One person's answers to one round. No day: the round is all that is known of when.
create table listening.survey_response (
	id uuid primary key default gen_random_uuid(),
	campaign_id uuid not null references listening.campaign (id),
	unit_id uuid not null references platform.unit (id),
	version_id uuid not null references listening.questionnaire_version (id),
	channel text not null check (
		channel in ('web', 'kiosk', 'card', 'oral', 'phone', 'sms', 'chat', 'email', 'letter', 'api')
	),
	locale text not null check (locale in ('fi', 'sv', 'en', 'fi-simple', 'se', 'smn', 'sms')),
	helped_by text check (helped_by in ('nobody', 'relative', 'assistant', 'staff')),
	-- By question id: a number on a scale (0: the choice outside it), the number of an option, an
	-- array of them, a number, or a day.
	answers jsonb not null check (jsonb_typeof(answers) = 'object')
);
create index on listening.survey_response (campaign_id, unit_id);

-- What somebody wrote in a round, apart from the figures.
create table listening.survey_text (
	id uuid primary key default gen_random_uuid(),
	response_id uuid not null references listening.survey_response (id) on delete cascade,
	campaign_id uuid not null references listening.campaign (id),
	unit_id uuid not null references platform.unit (id),
	question_id text not null references listening.question (id),
	text text not null check (length(text) between 1 and 20000),
	search tsvector generated always as (
		to_tsvector('pg_catalog.finnish', text) || to_tsvector('pg_catalog.swedish', text)
	) stored,
	unique (response_id, question_id)
);
create index on listening.survey_text (campaign_id, unit_id);
create index survey_text_search on listening.survey_text using gin (search);

-- Answers that somebody goes on with later: sealed with a key made from their code, which is not here.
create table listening.survey_draft (
	key bytea primary key check (length(key) = 32),
	campaign_id uuid not null references listening.campaign (id) on delete cascade,
	sealed bytea not null,
	kept_until date not null
);
create index on listening.survey_draft (kept_until);

-- A pile of paper sheets: what was counted by hand must equal what was entered.
create table listening.paper_batch (
	id uuid primary key default gen_random_uuid(),
	campaign_id uuid not null references listening.campaign (id),
	unit_id uuid not null references platform.unit (id),
	name text not null check (length(name) between 1 and 100),
	counted int not null check (counted between 1 and 10000),
	-- Every sheet is entered twice, and differences are decided.
	twice boolean not null default false,
	-- Empty or unreadable sheets, set aside by hand.
	set_aside int not null default 0 check (set_aside >= 0),
	closed_on date,
	made_on date not null default current_date,
	made_by uuid references platform.person (id)
);
create index on listening.paper_batch (campaign_id);

-- Sheets of an open pile; they go into the box when the pile reconciles, and nothing stays here.
create table listening.paper_sheet (
	batch_id uuid not null references listening.paper_batch (id) on delete cascade,
	no int not null check (no > 0),
	locale text not null default 'fi' check (locale in ('fi', 'sv', 'en', 'fi-simple')),
	helped_by text check (helped_by in ('nobody', 'relative', 'assistant', 'staff')),
	answers jsonb not null,
	texts jsonb not null,
	-- The second entry, until the two agree.
	second jsonb,
	settled boolean not null,
	entered_by uuid references platform.person (id),
	primary key (batch_id, no)
);

create trigger touch_public after insert or update or delete on listening.campaign
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on listening.campaign_unit
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on listening.questionnaire_section
	for each statement execute function platform.touch_public();

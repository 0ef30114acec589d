-- Interviews of a group or of one person, in seven steps from the aim to what is done about it.
-- Texts have room for the marks that stand in the place of identity codes.

create table listening.interview (
	id uuid primary key default gen_random_uuid(),
	unit_id uuid not null references platform.unit (id),
	kind text not null default 'group' check (kind in ('group', 'individual')),
	title jsonb not null check (title ? 'fi'),
	-- Why it is held: told to those who are asked to come.
	aim jsonb not null default '{}',
	theme text not null default '' check (length(theme) <= 500),
	state text not null default 'open' check (state in ('open', 'closed', 'cancelled')),
	-- The step that is under way; those before it are done.
	step smallint not null default 1 check (step between 1 and 7),
	-- The round that this one was copied from.
	previous_id uuid references listening.interview (id),
	round int not null default 1 check (round > 0),
	place text not null default '' check (length(place) <= 700),
	starts_at timestamptz,
	ends_at timestamptz,
	asked smallint check (asked between 0 and 200),
	came smallint check (came between 0 and 30),
	began_at timestamptz,
	ended_at timestamptz,
	-- The group's own approval of the summary: from then on it is frozen.
	approved_on date,
	approved_by_count smallint,
	dissent text not null default '' check (length(dissent) <= 5000),
	cancelled_because text not null default '' check (length(cancelled_because) <= 2500),
	-- The day on which it was closed or cancelled: what is forgotten is counted from it.
	closed_on date,
	version int not null default 1,
	made_on date not null default current_date,
	made_by uuid references platform.person (id),
	check ((starts_at is null) = (ends_at is null)),
	check (ends_at > starts_at),
	check (ended_at is null or began_at is not null),
	check ((state = 'open') = (closed_on is null)),
	check ((approved_on is null) = (approved_by_count is null)),
	check (approved_by_count > 0)
);
create index on listening.interview (unit_id);
create index on listening.interview (closed_on);

-- One to three who ask, of the staff or from outside: an outsider can raise trust.
create table listening.interview_interviewer (
	interview_id uuid not null references listening.interview (id),
	no smallint not null check (no between 1 and 6),
	person_id uuid references platform.person (id),
	name text check (length(name) between 1 and 250),
	primary key (interview_id, no),
	unique (interview_id, person_id),
	check ((person_id is null) <> (name is null))
);

-- What is asked, in order: a question of the bank in one of its wordings, or the group's own.
create table listening.interview_question (
	id uuid primary key default gen_random_uuid(),
	interview_id uuid not null references listening.interview (id),
	position int not null,
	theme text not null default '' check (length(theme) <= 500),
	question_id text,
	wording_no int,
	text jsonb,
	-- Taken out, and back again: what was written under it stays.
	removed boolean not null default false,
	foreign key (question_id, wording_no) references listening.question_wording (question_id, no),
	check ((question_id is null) = (wording_no is null)),
	check ((question_id is null) <> (text is null)),
	check (text is null or text ? 'fi')
);
create index on listening.interview_question (interview_id);

-- What was written down while people spoke, under a question or (without one) about the whole. The
-- writer is one opened page: its own later text replaces its earlier one, another's is a conflict.
create table listening.interview_note (
	id uuid primary key default gen_random_uuid(),
	interview_id uuid not null references listening.interview (id),
	question_id uuid references listening.interview_question (id),
	text text not null check (length(text) <= 30000),
	revision int not null default 1,
	writer uuid not null,
	seq int not null,
	unique nulls not distinct (interview_id, question_id)
);

-- Turns taken at each seat, by the page that counted them: counts of several pages add up, and the
-- same count sent twice is the same count.
create table listening.interview_turn (
	interview_id uuid not null references listening.interview (id),
	seat smallint not null check (seat between 1 and 30),
	writer uuid not null,
	count int not null check (count between -1000 and 1000),
	seq int not null,
	primary key (interview_id, seat, writer)
);

-- First names or pseudonyms, if those who came want them: seen by who asks and who leads, never
-- published, forgotten soon after the interview is closed.
create table listening.interview_participant (
	interview_id uuid not null references listening.interview (id),
	seat smallint not null check (seat between 1 and 30),
	name text not null check (length(name) between 1 and 160),
	primary key (interview_id, seat)
);

-- The summary: strengths, weaknesses, opportunities and threats, in the group's own words.
create table listening.interview_finding (
	id uuid primary key default gen_random_uuid(),
	interview_id uuid not null references listening.interview (id),
	list text not null check (list in ('strength', 'weakness', 'opportunity', 'threat')),
	position int not null,
	text text not null check (length(text) between 1 and 2500),
	version int not null default 1,
	removed boolean not null default false
);
create index on listening.interview_finding (interview_id);

create function listening.refuse_approved_change() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (
		select 1 from listening.interview i
		where i.id = coalesce(old.interview_id, new.interview_id) and i.approved_on is not null
	) then
		raise exception 'a summary that the group has approved is frozen'
			using errcode = 'integrity_constraint_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger frozen_when_approved before insert or update or delete on listening.interview_finding
	for each row execute function listening.refuse_approved_change();

-- Talking the findings through: with clients, workers and managers, together or one after another.
create table listening.interview_discussion (
	id uuid primary key default gen_random_uuid(),
	interview_id uuid not null references listening.interview (id),
	held_on date not null,
	took_part text[] not null check (
		cardinality(took_part) > 0 and took_part <@ '{clients,workers,managers}'::text[]
	),
	notes text not null default '' check (length(notes) <= 12000),
	removed boolean not null default false
);
create index on listening.interview_discussion (interview_id);

-- What is taken into practice, by whom and by when. A promise that grew from it lives downstream
-- and is known here by its id alone.
create table listening.interview_action (
	id uuid primary key default gen_random_uuid(),
	interview_id uuid not null references listening.interview (id),
	position int not null,
	text text not null check (length(text) between 1 and 2500),
	owner text not null check (length(owner) between 1 and 400),
	due_on date not null,
	commitment_id uuid,
	removed boolean not null default false
);
create index on listening.interview_action (interview_id);

-- What was done to an interview, for those who carry it on: who reopened a summary, and why.
create table listening.interview_event (
	id bigint primary key generated always as identity,
	interview_id uuid not null references listening.interview (id),
	did text not null,
	done_on date not null,
	done_by uuid references platform.person (id),
	why text not null default '' check (length(why) <= 2500)
);
create index on listening.interview_event (interview_id);

-- What is done about it: matters that must be handled, commitments that are made in public.

-- The county's own list of what voices are about.
create table changing.theme (
	id uuid primary key default gen_random_uuid(),
	key text not null unique,
	name jsonb not null check (name ? 'fi'),
	position int not null default 0,
	retired_on date
);

-- Something that the organisation must handle: a voice with words, or one that asks for an answer.
create table changing.matter (
	id uuid primary key default gen_random_uuid(),
	kind text not null default 'feedback' check (
		kind in ('feedback', 'suggestion', 'initiative', 'objection', 'accessibility')
	),
	response_id uuid unique references listening.response (id),
	unit_id uuid not null references platform.unit (id),
	state text not null default 'new' check (
		state in ('new', 'open', 'asked', 'answered', 'closed', 'withdrawn')
	),
	wants_answer boolean not null default false,
	-- SHA-256 of the tracking code; the code itself is known only to the person.
	code_hash bytea unique,
	opened_on date not null,
	due_on date,
	answered_on date,
	closed_on date,
	channel text not null,
	locale text not null,
	mood smallint check (mood between -1 and 1),
	held boolean not null default false,
	worrying boolean not null default false,
	assigned_to uuid references platform.person (id),
	reminded_on date,
	version int not null default 1,
	check (wants_answer = (code_hash is not null)),
	check (not wants_answer or due_on is not null)
);
-- The inbox: one unit, newest or most urgent first, by key and not by offset.
create index matter_inbox on changing.matter (unit_id, opened_on desc, id);
create index matter_waiting on changing.matter (unit_id, due_on, id)
	where wants_answer and state in ('new', 'open', 'asked');
create index matter_new on changing.matter (unit_id, opened_on desc, id) where state = 'new';
create index matter_worrying on changing.matter (unit_id) where worrying and closed_on is null;
create index matter_county on changing.matter (opened_on desc, id);

create table changing.matter_theme (
	matter_id uuid not null references changing.matter (id) on delete cascade,
	theme_id uuid not null references changing.theme (id),
	primary key (matter_id, theme_id)
);
create index on changing.matter_theme (theme_id);

-- The conversation: answers and questions by the unit, replies by the person.
create table changing.matter_message (
	id uuid primary key default gen_random_uuid(),
	matter_id uuid not null references changing.matter (id) on delete cascade,
	no int not null check (no > 0),
	kind text not null check (kind in ('answer', 'question', 'reply')),
	text text not null check (length(text) between 1 and 20000),
	written_on date not null,
	written_by uuid references platform.person (id),
	-- A repeated post of the same form adds one message.
	sender_key bytea unique,
	unique (matter_id, no),
	check ((kind = 'reply') = (written_by is null))
);

create table changing.matter_note (
	id uuid primary key default gen_random_uuid(),
	matter_id uuid not null references changing.matter (id) on delete cascade,
	text text not null check (length(text) between 1 and 5000),
	written_at timestamptz not null default now(),
	written_by uuid not null references platform.person (id)
);
create index on changing.matter_note (matter_id);

-- Where to tell that an answer has come. Apart from the text, gone when the matter closes.
create table changing.matter_contact (
	matter_id uuid primary key references changing.matter (id) on delete cascade,
	email text not null check (length(email) <= 254),
	locale text not null
);

-- What the staff did, so that it can be undone and explained.
create table changing.matter_event (
	id bigint generated always as identity primary key,
	matter_id uuid not null references changing.matter (id) on delete cascade,
	action text not null,
	before jsonb not null default '{}',
	at timestamptz not null default now(),
	by uuid references platform.person (id),
	undone_at timestamptz
);
create index on changing.matter_event (matter_id);

-- What the organisation promises to do, who answers for it, by when; kept, late or dropped in public.
create table changing.commitment (
	id uuid primary key default gen_random_uuid(),
	unit_id uuid not null references platform.unit (id),
	title jsonb not null,
	you_said jsonb not null,
	promise jsonb not null,
	responsible_title jsonb not null,
	responsible_id uuid references platform.person (id),
	promised_on date not null,
	due_on date not null,
	state text not null default 'draft' check (state in ('draft', 'promised', 'kept', 'dropped')),
	ended_on date,
	outcome jsonb not null default '{}',
	dropped_reason jsonb not null default '{}',
	late_reason jsonb not null default '{}',
	version int not null default 1,
	check (due_on >= promised_on),
	check ((state in ('kept', 'dropped')) = (ended_on is not null)),
	check (state <> 'kept' or outcome <> '{}'),
	check (state <> 'dropped' or dropped_reason <> '{}')
);
create index on changing.commitment (unit_id, state);
create index on changing.commitment (promised_on desc, id) where state <> 'draft';

-- Every edit after publishing, for everyone to read. Append-only.
create table changing.commitment_edit (
	id bigint generated always as identity primary key,
	commitment_id uuid not null references changing.commitment (id),
	edited_on date not null,
	edited_by uuid references platform.person (id),
	change text not null check (
		change in ('promised', 'edited', 'due-moved', 'late-explained', 'kept', 'dropped', 'reopened', 'story')
	),
	fields jsonb not null default '{}',
	note jsonb not null default '{}'
);
create index on changing.commitment_edit (commitment_id);
create trigger append_only before update or delete on changing.commitment_edit
	for each row execute function platform.refuse_change();

create table changing.commitment_matter (
	commitment_id uuid not null references changing.commitment (id),
	matter_id uuid not null references changing.matter (id) on delete cascade,
	primary key (commitment_id, matter_id)
);
create index on changing.commitment_matter (matter_id);

create table changing.commitment_theme (
	commitment_id uuid not null references changing.commitment (id),
	theme_id uuid not null references changing.theme (id),
	primary key (commitment_id, theme_id)
);

-- A client's words in public: only as rewritten and approved by staff.
create table changing.quote (
	id uuid primary key default gen_random_uuid(),
	commitment_id uuid not null references changing.commitment (id),
	matter_id uuid references changing.matter (id) on delete set null,
	text text not null check (length(text) between 1 and 600),
	locale text not null,
	approved_on date not null,
	approved_by uuid references platform.person (id)
);
create index on changing.quote (commitment_id);

create trigger touch_public after insert or update or delete on changing.theme
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on changing.commitment
	for each statement execute function platform.touch_public();
create trigger touch_public after insert on changing.commitment_edit
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on changing.commitment_theme
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on changing.commitment_matter
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on changing.quote
	for each statement execute function platform.touch_public();

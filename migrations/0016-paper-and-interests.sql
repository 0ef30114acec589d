-- Paper that several people enter at once, and people who want to develop services.

alter table listening.paper_batch
	-- Raised by every change of the pile itself, so that two people do not overwrite each other.
	add column version int not null default 1,
	-- The last number given to a sheet. It is written on the paper, so no number is given twice.
	add column last_no int not null default 0 check (last_no >= 0);

alter table listening.paper_sheet
	add column version int not null default 1,
	-- The page it was typed on: a page that is sent twice makes one sheet.
	add column form text not null check (form ~ '^[A-Za-z0-9_-]{22}$'),
	add column second_by uuid references platform.person (id),
	add unique (batch_id, form);

-- Somebody who wants to develop services. Where they heard of it is not known here: neither the
-- survey nor an answer nor the day, only the month, which is enough for forgetting in time.
-- Being a client is secret, so a row is read by the coordinator and the unit's leads alone.
create table together.interest (
	id uuid primary key default gen_random_uuid(),
	unit_id uuid not null references platform.unit (id),
	-- What they want to be called.
	name text not null check (length(name) between 1 and 100),
	email text check (length(email) between 3 and 254),
	phone text check (phone ~ '^\+[0-9]{6,15}$'),
	-- How they want to be reached.
	reach text not null check (reach in ('email', 'call', 'sms')),
	topics text[] not null default '{}' check (
		topics <@ '{panel,group,expert,theme-days,commenting,other}'::text[]
	),
	words text not null default '' check (length(words) <= 1000),
	locale text not null check (locale in ('fi', 'sv', 'en', 'fi-simple')),
	-- The sentence that they agreed to, as it stood on the page.
	consent text not null check (length(consent) between 1 and 1000),
	-- The first day of the month in which it was left.
	left_in date not null check (extract(day from left_in) = 1),
	-- Too many came from one place: somebody looks whether it is real.
	held boolean not null default false,
	state text not null default 'new' check (state in ('new', 'contacted', 'joined', 'ended')),
	-- When staff last changed the state.
	changed_on date check ((changed_on is null) = (state = 'new')),
	note text not null default '' check (length(note) <= 2000),
	version int not null default 1,
	check (case reach when 'email' then email is not null else phone is not null end)
);
create index on together.interest (unit_id);

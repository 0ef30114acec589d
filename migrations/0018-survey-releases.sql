-- Results of surveys in public: released once, kept as they were released.

-- What is told of a campaign in public beside its figures. Words may be mended, a release may be
-- withdrawn and shown again; figures are in the tables below and never change.
create table showing.survey_publication (
	campaign_id uuid primary key references listening.campaign (id),
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
	-- What we learnt and what we will do about it.
	learnt jsonb not null check (learnt ? 'fi'),
	withdrawn_on date,
	withdrawn_because jsonb,
	version int not null default 1,
	check ((withdrawn_on is null) = (withdrawn_because is null))
);

-- The ledger: each release of a campaign, the second and later ones after a correction.
create table showing.survey_release (
	campaign_id uuid not null references showing.survey_publication (campaign_id),
	no int not null check (no > 0),
	released_on date not null,
	released_by uuid not null references platform.person (id),
	-- What was corrected; the first release corrects nothing.
	because jsonb,
	primary key (campaign_id, no),
	check ((no = 1) = (because is null))
);

-- The places of a release, as the tree was then, and how many were asked by name in each.
create table showing.survey_release_place (
	campaign_id uuid not null,
	no int not null,
	unit_id uuid not null references platform.unit (id),
	parent_id uuid references platform.unit (id),
	sensitive boolean not null,
	is_leaf boolean not null,
	drawn int check (drawn >= 0),
	undelivered int check (undelivered between 0 and drawn),
	-- Of those who were asked by name; nothing where it is withheld.
	answered int check (answered between 0 and drawn),
	primary key (campaign_id, no, unit_id),
	foreign key (campaign_id, no) references showing.survey_release (campaign_id, no),
	check (answered is null or answered = 0 or answered >= 5)
);
create index on showing.survey_release_place (unit_id);

-- What is public: figures as they were decided at the release. What is withheld is not here.
create table showing.survey_release_figure (
	campaign_id uuid not null,
	no int not null,
	unit_id uuid not null,
	-- Empty: of all respondents; `channel`: of those who answered that way.
	split_by text not null default '' check (split_by in ('', 'channel')),
	-- Empty: how many respondents there are.
	question_id text not null default '',
	part text not null default '',
	n int check (n >= 0),
	counts jsonb check (jsonb_typeof(counts) = 'object'),
	mean float8,
	deviation float8 check (deviation >= 0),
	primary key (campaign_id, no, unit_id, split_by, question_id, part),
	foreign key (campaign_id, no, unit_id)
		references showing.survey_release_place (campaign_id, no, unit_id),
	check ((split_by = '') = (part = '')),
	-- Crosses of answers are never public: only how many answered in which way.
	check (split_by = '' or question_id = ''),
	check (n is null or n = 0 or n >= 5),
	check (n is not null or (counts is null and mean is null)),
	check (mean is not null or deviation is null),
	check (mean is null or n >= 10)
);

-- The true counts that a release stands on. A later release of the same campaign is decided against
-- them, so that nobody can subtract one from the other. No page reads this table.
create table showing.survey_release_count (
	campaign_id uuid not null,
	no int not null,
	unit_id uuid not null references platform.unit (id),
	-- A channel; `sample` counts those who were asked by name.
	channel text not null,
	question_id text not null,
	n int not null check (n >= 0),
	counts jsonb not null check (jsonb_typeof(counts) = 'object'),
	primary key (campaign_id, no, unit_id, channel, question_id),
	foreign key (campaign_id, no) references showing.survey_release (campaign_id, no)
);

-- Promises that came of what was learnt.
create table showing.survey_commitment (
	campaign_id uuid not null references showing.survey_publication (campaign_id),
	commitment_id uuid not null references changing.commitment (id) on delete cascade,
	primary key (campaign_id, commitment_id)
);
create index on showing.survey_commitment (commitment_id);

-- A release stays as it was released.
do $$
declare one text;
begin
	foreach one in array '{survey_release,survey_release_place,survey_release_figure,survey_release_count}'::text[]
	loop
		execute format('create trigger frozen before update or delete on showing.%I
			for each row execute function platform.refuse_change()', one);
		execute format('create trigger frozen_whole before truncate on showing.%I
			for each statement execute function platform.refuse_change()', one);
	end loop;
end $$;

create trigger touch_public after insert or update or delete on showing.survey_publication
	for each statement execute function platform.touch_public();
create trigger touch_public after insert on showing.survey_release
	for each statement execute function platform.touch_public();
create trigger touch_public after insert or update or delete on showing.survey_commitment
	for each statement execute function platform.touch_public();

-- A mean of numbers is withheld where it tells what each of a few answered: it was shown of ten
-- respondents also where the question is sensitive, and where all had answered the same.
update showing.survey_figure f set mean = null, deviation = null
from listening.question q
where q.id = f.question_id and f.mean is not null and f.n < 20
	and (q.sensitive or coalesce(f.deviation, 0) = 0);

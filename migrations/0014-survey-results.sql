-- Results of surveys: what was answered, counted once, and what of it may be shown.

-- How often each answer was given, by unit and channel. Pages never read it: it is the truth that
-- the figures below are decided from.
create table showing.survey_count (
	campaign_id uuid not null references listening.campaign (id) on delete cascade,
	unit_id uuid not null references platform.unit (id),
	channel text not null,
	-- Empty: the respondents in all.
	question_id text not null,
	-- {"1": 12, "2": 30, "0": 4}: the answer, or the number of an option, to respondents.
	counts jsonb not null check (jsonb_typeof(counts) = 'object'),
	n int not null check (n > 0),
	primary key (campaign_id, unit_id, channel, question_id)
);

-- When a campaign was counted last, and whether its results are out: only when nobody answers any
-- more, since the difference of two days would tell what those of the day between said.
create table showing.survey_outcome (
	campaign_id uuid primary key references listening.campaign (id) on delete cascade,
	counted_at timestamptz not null,
	is_out boolean not null,
	respondents int not null check (respondents >= 0)
);

-- What may be shown of a unit with all below it. What is withheld is not here at all, so no page
-- can give it away.
create table showing.survey_figure (
	campaign_id uuid not null references showing.survey_outcome (campaign_id) on delete cascade,
	unit_id uuid not null references platform.unit (id),
	-- Empty: of all respondents. Otherwise of some, by `channel` or by their answer to a question.
	split_by text not null default '',
	-- Empty: how many respondents there are.
	question_id text not null default '',
	-- Which channel or option; "-" did not say.
	part text not null default '',
	n int check (n >= 0),
	counts jsonb check (jsonb_typeof(counts) = 'object'),
	-- Of answers that are numbers.
	mean float8,
	deviation float8 check (deviation >= 0),
	primary key (campaign_id, unit_id, split_by, question_id, part),
	check ((split_by = '') = (part = '')),
	check (n is null or n = 0 or n >= 5),
	check (n is not null or (counts is null and mean is null)),
	check (mean is not null or deviation is null)
);
-- One question over all units and campaigns.
create index survey_figure_by_question on showing.survey_figure (question_id, campaign_id, unit_id)
	where split_by = '';

create trigger touch_public after insert or update or delete on showing.survey_outcome
	for each statement execute function platform.touch_public();

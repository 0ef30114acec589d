-- Figures by period: how answers came, what a release stands on, and the law of small numbers held
-- by constraints.

alter table showing.published_figure
	-- Answers asked for that were promised by a day of the period, and those that came by that day.
	add column asked int,
	add column in_time int,
	add check (n is null or n = 0 or n >= 5),
	add check (n is not null or withheld is not null),
	-- The three parts are shown together, sum up, and never tell of fewer than ten.
	add check ((positive is null) = (neutral is null) and (positive is null) = (negative is null)),
	add check (positive is null or (n is not null and positive + neutral + negative = n)),
	add check (positive is null or n = 0 or n >= 10),
	add check ((share is null) = (positive is null or n = 0)),
	add check (nps is null or (share is not null and nps between -100 and 100)),
	add check (asked is null or asked = 0 or asked >= 5),
	add check ((answers is null) = (in_time is null)),
	add check (answers is null or (asked is not null and in_time <= answers and answers <= asked)),
	add check (answers is null or asked = 0 or asked >= 10),
	add check ((on_time_share is null) = (in_time is null or asked = 0)),
	add check (median_days is null or answers >= 5);

create trigger frozen before update or delete on showing.release
	for each row execute function platform.refuse_change();
create trigger frozen_whole before truncate on showing.release
	for each statement execute function platform.refuse_change();
create trigger frozen_whole before truncate on showing.published_figure
	for each statement execute function platform.refuse_change();

-- The true counts that the releases of a running year stand on, with the tree as it was. A later
-- quarter, and the year as a whole, are decided against them: whoever reads all releases must not
-- be able to work out a withheld figure. A voice that is withdrawn afterwards does not change them,
-- or the difference would tell what it said. No page reads this table, and a year's rows are
-- deleted when the year has been released, since no sum reaches from one year to another.
create table showing.release_count (
	period text not null references showing.release (period),
	unit_id uuid not null references platform.unit (id),
	-- Of the unit itself, where it has units below it; otherwise with all of those.
	own boolean not null,
	parent_id uuid references platform.unit (id),
	-- Fewest people whose number may be shown, and whether answering here tells much of a person.
	threshold int not null,
	sensitive boolean not null,
	positive int not null,
	neutral int not null,
	negative int not null,
	-- Of the same voices, those who said how likely they are to recommend (national question).
	promoters int not null,
	passives int not null,
	detractors int not null,
	in_time int not null,
	late int not null,
	unanswered int not null,
	-- What was decided: number of voices, their parts, number of answers asked for, their parts.
	shows_n boolean not null,
	shows_parts boolean not null,
	shows_asked boolean not null,
	shows_answers boolean not null,
	primary key (period, unit_id, own)
);

-- Answers are counted by the day by which they were promised.
create index matter_promised on changing.matter (due_on) where wants_answer;

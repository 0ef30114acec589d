-- What came of it, in the open: figures by fixed calendar periods, frozen once published.

create table showing.release (
	period text primary key check (period ~ '^\d{4}(Q[1-4])?$'),
	published_on date not null
);

-- One row per unit and period, already safe to show: null where withheld, with the reason.
create table showing.published_figure (
	period text not null references showing.release (period),
	unit_id uuid not null references platform.unit (id),
	n int,
	positive int,
	neutral int,
	negative int,
	share numeric(6, 5),
	withheld text check (withheld in ('few', 'complement', 'extreme')),
	nps int,
	answers int,
	on_time_share numeric(6, 5),
	median_days numeric(6, 1),
	primary key (unit_id, period)
);

create trigger touch_public after insert or update or delete on showing.published_figure
	for each statement execute function platform.touch_public();
create trigger frozen before update or delete on showing.published_figure
	for each row execute function platform.refuse_change();

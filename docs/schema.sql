-- Written by `npm run schema` from the migrations. Read it, do not edit it.

create table changing.commitment (
	id uuid not null default gen_random_uuid(),
	unit_id uuid not null,
	title jsonb not null,
	you_said jsonb not null,
	promise jsonb not null,
	responsible_title jsonb not null,
	responsible_id uuid,
	promised_on date not null,
	due_on date not null,
	state text not null default 'draft'::text,
	ended_on date,
	outcome jsonb not null default '{}'::jsonb,
	dropped_reason jsonb not null default '{}'::jsonb,
	late_reason jsonb not null default '{}'::jsonb,
	version integer not null default 1,
	PRIMARY KEY (id),
	FOREIGN KEY (responsible_id) REFERENCES platform.person(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((state <> 'dropped'::text) OR (dropped_reason <> '{}'::jsonb))),
	CHECK (((state <> 'kept'::text) OR (outcome <> '{}'::jsonb))),
	CHECK (((state = ANY (ARRAY['kept'::text, 'dropped'::text])) = (ended_on IS NOT NULL))),
	CHECK ((due_on >= promised_on)),
	CHECK ((state = ANY (ARRAY['draft'::text, 'promised'::text, 'kept'::text, 'dropped'::text])))
);

create table changing.commitment_edit (
	id bigint not null generated always as identity,
	commitment_id uuid not null,
	edited_on date not null,
	edited_by uuid,
	change text not null,
	fields jsonb not null default '{}'::jsonb,
	note jsonb not null default '{}'::jsonb,
	PRIMARY KEY (id),
	FOREIGN KEY (commitment_id) REFERENCES changing.commitment(id),
	FOREIGN KEY (edited_by) REFERENCES platform.person(id),
	CHECK ((change = ANY (ARRAY['promised'::text, 'edited'::text, 'due-moved'::text, 'late-explained'::text, 'kept'::text, 'dropped'::text, 'reopened'::text, 'story'::text])))
);

create table changing.commitment_matter (
	commitment_id uuid not null,
	matter_id uuid not null,
	PRIMARY KEY (commitment_id, matter_id),
	FOREIGN KEY (commitment_id) REFERENCES changing.commitment(id),
	FOREIGN KEY (matter_id) REFERENCES changing.matter(id) ON DELETE CASCADE
);

create table changing.commitment_theme (
	commitment_id uuid not null,
	theme_id uuid not null,
	PRIMARY KEY (commitment_id, theme_id),
	FOREIGN KEY (commitment_id) REFERENCES changing.commitment(id),
	FOREIGN KEY (theme_id) REFERENCES changing.theme(id)
);

create table changing.matter (
	id uuid not null default gen_random_uuid(),
	kind text not null default 'feedback'::text,
	response_id uuid,
	unit_id uuid not null,
	state text not null default 'new'::text,
	wants_answer boolean not null default false,
	code_hash bytea,
	opened_on date not null,
	due_on date,
	answered_on date,
	closed_on date,
	channel text not null,
	locale text not null,
	mood smallint,
	held boolean not null default false,
	worrying boolean not null default false,
	assigned_to uuid,
	reminded_on date,
	version integer not null default 1,
	UNIQUE (code_hash),
	UNIQUE (response_id),
	PRIMARY KEY (id),
	FOREIGN KEY (assigned_to) REFERENCES platform.person(id),
	FOREIGN KEY (response_id) REFERENCES listening.response(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((NOT wants_answer) OR (due_on IS NOT NULL))),
	CHECK (((mood >= '-1'::integer) AND (mood <= 1))),
	CHECK ((kind = ANY (ARRAY['feedback'::text, 'suggestion'::text, 'initiative'::text, 'objection'::text, 'accessibility'::text]))),
	CHECK ((state = ANY (ARRAY['new'::text, 'open'::text, 'asked'::text, 'answered'::text, 'closed'::text, 'withdrawn'::text]))),
	CHECK ((wants_answer = (code_hash IS NOT NULL)))
);

create table changing.matter_contact (
	matter_id uuid not null,
	email text not null,
	locale text not null,
	PRIMARY KEY (matter_id),
	FOREIGN KEY (matter_id) REFERENCES changing.matter(id) ON DELETE CASCADE,
	CHECK ((length(email) <= 254))
);

create table changing.matter_event (
	id bigint not null generated always as identity,
	matter_id uuid not null,
	action text not null,
	before jsonb not null default '{}'::jsonb,
	at timestamp with time zone not null default now(),
	by uuid,
	undone_at timestamp with time zone,
	PRIMARY KEY (id),
	FOREIGN KEY (by) REFERENCES platform.person(id),
	FOREIGN KEY (matter_id) REFERENCES changing.matter(id) ON DELETE CASCADE
);

create table changing.matter_message (
	id uuid not null default gen_random_uuid(),
	matter_id uuid not null,
	no integer not null,
	kind text not null,
	text text not null,
	written_on date not null,
	written_by uuid,
	sender_key bytea,
	search tsvector generated always as ((to_tsvector('finnish'::regconfig, text) || to_tsvector('swedish'::regconfig, text))) stored,
	UNIQUE (matter_id, no),
	UNIQUE (sender_key),
	PRIMARY KEY (id),
	FOREIGN KEY (matter_id) REFERENCES changing.matter(id) ON DELETE CASCADE,
	FOREIGN KEY (written_by) REFERENCES platform.person(id),
	CHECK (((kind = 'reply'::text) = (written_by IS NULL))),
	CHECK (((length(text) >= 1) AND (length(text) <= 20000))),
	CHECK ((kind = ANY (ARRAY['answer'::text, 'question'::text, 'reply'::text]))),
	CHECK ((no > 0))
);

create table changing.matter_note (
	id uuid not null default gen_random_uuid(),
	matter_id uuid not null,
	text text not null,
	written_at timestamp with time zone not null default now(),
	written_by uuid not null,
	PRIMARY KEY (id),
	FOREIGN KEY (matter_id) REFERENCES changing.matter(id) ON DELETE CASCADE,
	FOREIGN KEY (written_by) REFERENCES platform.person(id),
	CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
);

create table changing.matter_theme (
	matter_id uuid not null,
	theme_id uuid not null,
	PRIMARY KEY (matter_id, theme_id),
	FOREIGN KEY (matter_id) REFERENCES changing.matter(id) ON DELETE CASCADE,
	FOREIGN KEY (theme_id) REFERENCES changing.theme(id)
);

create table changing.quote (
	id uuid not null default gen_random_uuid(),
	commitment_id uuid not null,
	matter_id uuid,
	text text not null,
	locale text not null,
	approved_on date not null,
	approved_by uuid,
	PRIMARY KEY (id),
	FOREIGN KEY (approved_by) REFERENCES platform.person(id),
	FOREIGN KEY (commitment_id) REFERENCES changing.commitment(id),
	FOREIGN KEY (matter_id) REFERENCES changing.matter(id) ON DELETE SET NULL,
	CHECK (((length(text) >= 1) AND (length(text) <= 600)))
);

create table changing.theme (
	id uuid not null default gen_random_uuid(),
	key text not null,
	name jsonb not null,
	position integer not null default 0,
	retired_on date,
	UNIQUE (key),
	PRIMARY KEY (id),
	CHECK ((name ? 'fi'::text))
);

create table listening.ballot (
	id uuid not null default gen_random_uuid(),
	campaign_id uuid not null,
	unit_id uuid not null,
	version_id uuid not null,
	channel text not null,
	locale text not null,
	helped_by text,
	answers jsonb not null,
	texts jsonb not null,
	held boolean not null default false,
	PRIMARY KEY (id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	FOREIGN KEY (version_id) REFERENCES listening.questionnaire_version(id),
	CHECK ((channel = ANY (ARRAY['web'::text, 'kiosk'::text, 'card'::text, 'oral'::text, 'phone'::text, 'sms'::text, 'chat'::text, 'email'::text, 'letter'::text, 'api'::text]))),
	CHECK ((helped_by = ANY (ARRAY['nobody'::text, 'relative'::text, 'assistant'::text, 'staff'::text]))),
	CHECK ((jsonb_typeof(answers) = 'object'::text)),
	CHECK ((jsonb_typeof(texts) = 'object'::text)),
	CHECK ((locale = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text, 'fi-simple'::text, 'se'::text, 'smn'::text, 'sms'::text])))
);

create table listening.campaign (
	id uuid not null default gen_random_uuid(),
	name jsonb not null,
	version_id uuid not null,
	previous_id uuid,
	unit_id uuid not null,
	state text not null default 'planned'::text,
	opens_on date not null,
	closes_on date not null,
	ways text[] not null default '{}'::text[],
	responsible_id uuid not null,
	use_who text not null default ''::text,
	use_what text not null default ''::text,
	use_back text not null default ''::text,
	use_by date,
	reminder_days integer[] not null default '{}'::integer[],
	asks_interest boolean not null default false,
	seed text,
	drawn_on date,
	list_until date,
	list_destroyed_on date,
	version integer not null default 1,
	made_on date not null default CURRENT_DATE,
	made_by uuid,
	contact text not null default ''::text,
	return_to text not null default ''::text,
	PRIMARY KEY (id),
	FOREIGN KEY (made_by) REFERENCES platform.person(id),
	FOREIGN KEY (previous_id) REFERENCES listening.campaign(id),
	FOREIGN KEY (responsible_id) REFERENCES platform.person(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	FOREIGN KEY (version_id) REFERENCES listening.questionnaire_version(id),
	CHECK (((closes_on >= opens_on) AND (closes_on <= (opens_on + 366)))),
	CHECK (((state = ANY (ARRAY['planned'::text, 'cancelled'::text])) OR ((length(use_who) > 0) AND (length(use_what) > 0) AND (length(use_back) > 0) AND (use_by IS NOT NULL)))),
	CHECK ((cardinality(reminder_days) <= 3)),
	CHECK ((length(contact) <= 200)),
	CHECK ((length(return_to) <= 300)),
	CHECK ((name ? 'fi'::text)),
	CHECK ((seed ~ '^[0-9a-f]{32}$'::text)),
	CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text, 'cancelled'::text]))),
	CHECK ((ways <@ '{link,qr,letter,email,sms,meeting,decision,tablet,paper,oral}'::text[]))
);

create table listening.campaign_stratum (
	campaign_id uuid not null,
	unit_id uuid not null,
	stratum text not null,
	listed integer not null,
	drawn integer not null,
	undelivered integer not null default 0,
	answered integer,
	PRIMARY KEY (campaign_id, unit_id, stratum),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE,
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((answered >= 0) AND (answered <= drawn))),
	CHECK (((drawn >= 0) AND (drawn <= listed))),
	CHECK (((undelivered >= 0) AND (undelivered <= drawn))),
	CHECK ((listed >= 0))
);

create table listening.campaign_unit (
	campaign_id uuid not null,
	unit_id uuid not null,
	code text not null,
	UNIQUE (code),
	PRIMARY KEY (campaign_id, unit_id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE,
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((code ~ '^[2-9A-HJ-NP-Z]{8}$'::text))
);

create table listening.cast_key (
	key bytea not null,
	campaign_id uuid not null,
	PRIMARY KEY (key),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE,
	CHECK ((length(key) = 32))
);

create table listening.feedback_point (
	id uuid not null default gen_random_uuid(),
	unit_id uuid not null,
	code text not null,
	name jsonb not null,
	made_on date not null default CURRENT_DATE,
	closed_on date,
	UNIQUE (code),
	PRIMARY KEY (id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((code ~ '^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{6}$'::text)),
	CHECK ((name ? 'fi'::text))
);

create table listening.interview (
	id uuid not null default gen_random_uuid(),
	unit_id uuid not null,
	kind text not null default 'group'::text,
	title jsonb not null,
	aim jsonb not null default '{}'::jsonb,
	theme text not null default ''::text,
	state text not null default 'open'::text,
	step smallint not null default 1,
	previous_id uuid,
	round integer not null default 1,
	place text not null default ''::text,
	starts_at timestamp with time zone,
	ends_at timestamp with time zone,
	asked smallint,
	came smallint,
	began_at timestamp with time zone,
	ended_at timestamp with time zone,
	approved_on date,
	approved_by_count smallint,
	dissent text not null default ''::text,
	cancelled_because text not null default ''::text,
	closed_on date,
	version integer not null default 1,
	made_on date not null default CURRENT_DATE,
	made_by uuid,
	PRIMARY KEY (id),
	FOREIGN KEY (made_by) REFERENCES platform.person(id),
	FOREIGN KEY (previous_id) REFERENCES listening.interview(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((approved_on IS NULL) = (approved_by_count IS NULL))),
	CHECK (((asked >= 0) AND (asked <= 200))),
	CHECK (((came >= 0) AND (came <= 30))),
	CHECK (((ended_at IS NULL) OR (began_at IS NOT NULL))),
	CHECK (((starts_at IS NULL) = (ends_at IS NULL))),
	CHECK (((state = 'open'::text) = (closed_on IS NULL))),
	CHECK (((step >= 1) AND (step <= 7))),
	CHECK ((approved_by_count > 0)),
	CHECK ((ends_at > starts_at)),
	CHECK ((kind = ANY (ARRAY['group'::text, 'individual'::text]))),
	CHECK ((length(cancelled_because) <= 2500)),
	CHECK ((length(dissent) <= 5000)),
	CHECK ((length(place) <= 700)),
	CHECK ((length(theme) <= 500)),
	CHECK ((round > 0)),
	CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text, 'cancelled'::text]))),
	CHECK ((title ? 'fi'::text))
);

create table listening.interview_action (
	id uuid not null default gen_random_uuid(),
	interview_id uuid not null,
	position integer not null,
	text text not null,
	owner text not null,
	due_on date not null,
	commitment_id uuid,
	removed boolean not null default false,
	PRIMARY KEY (id),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	CHECK (((length(owner) >= 1) AND (length(owner) <= 400))),
	CHECK (((length(text) >= 1) AND (length(text) <= 2500)))
);

create table listening.interview_discussion (
	id uuid not null default gen_random_uuid(),
	interview_id uuid not null,
	held_on date not null,
	took_part text[] not null,
	notes text not null default ''::text,
	removed boolean not null default false,
	PRIMARY KEY (id),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	CHECK (((cardinality(took_part) > 0) AND (took_part <@ '{clients,workers,managers}'::text[]))),
	CHECK ((length(notes) <= 12000))
);

create table listening.interview_event (
	id bigint not null generated always as identity,
	interview_id uuid not null,
	did text not null,
	done_on date not null,
	done_by uuid,
	why text not null default ''::text,
	PRIMARY KEY (id),
	FOREIGN KEY (done_by) REFERENCES platform.person(id),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	CHECK ((length(why) <= 2500))
);

create table listening.interview_finding (
	id uuid not null default gen_random_uuid(),
	interview_id uuid not null,
	list text not null,
	position integer not null,
	text text not null,
	version integer not null default 1,
	removed boolean not null default false,
	PRIMARY KEY (id),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	CHECK (((length(text) >= 1) AND (length(text) <= 2500))),
	CHECK ((list = ANY (ARRAY['strength'::text, 'weakness'::text, 'opportunity'::text, 'threat'::text])))
);

create table listening.interview_interviewer (
	interview_id uuid not null,
	no smallint not null,
	person_id uuid,
	name text,
	UNIQUE (interview_id, person_id),
	PRIMARY KEY (interview_id, no),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	FOREIGN KEY (person_id) REFERENCES platform.person(id),
	CHECK (((length(name) >= 1) AND (length(name) <= 250))),
	CHECK (((no >= 1) AND (no <= 6))),
	CHECK (((person_id IS NULL) <> (name IS NULL)))
);

create table listening.interview_note (
	id uuid not null default gen_random_uuid(),
	interview_id uuid not null,
	question_id uuid,
	text text not null,
	revision integer not null default 1,
	writer uuid not null,
	seq integer not null,
	UNIQUE NULLS NOT DISTINCT (interview_id, question_id),
	PRIMARY KEY (id),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	FOREIGN KEY (question_id) REFERENCES listening.interview_question(id),
	CHECK ((length(text) <= 30000))
);

create table listening.interview_participant (
	interview_id uuid not null,
	seat smallint not null,
	name text not null,
	PRIMARY KEY (interview_id, seat),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	CHECK (((length(name) >= 1) AND (length(name) <= 160))),
	CHECK (((seat >= 1) AND (seat <= 30)))
);

create table listening.interview_question (
	id uuid not null default gen_random_uuid(),
	interview_id uuid not null,
	position integer not null,
	theme text not null default ''::text,
	question_id text,
	wording_no integer,
	text jsonb,
	removed boolean not null default false,
	PRIMARY KEY (id),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	FOREIGN KEY (question_id, wording_no) REFERENCES listening.question_wording(question_id, no),
	CHECK (((question_id IS NULL) <> (text IS NULL))),
	CHECK (((question_id IS NULL) = (wording_no IS NULL))),
	CHECK (((text IS NULL) OR (text ? 'fi'::text))),
	CHECK ((length(theme) <= 500))
);

create table listening.interview_turn (
	interview_id uuid not null,
	seat smallint not null,
	writer uuid not null,
	count integer not null,
	seq integer not null,
	PRIMARY KEY (interview_id, seat, writer),
	FOREIGN KEY (interview_id) REFERENCES listening.interview(id),
	CHECK (((count >= '-1000'::integer) AND (count <= 1000))),
	CHECK (((seat >= 1) AND (seat <= 30)))
);

create table listening.invitation (
	id uuid not null default gen_random_uuid(),
	campaign_id uuid not null,
	unit_id uuid not null,
	stratum text not null,
	code_key bytea not null,
	way text not null,
	locale text not null default 'fi'::text,
	name text,
	address text,
	email text,
	phone text,
	sent boolean not null default false,
	undelivered boolean not null default false,
	UNIQUE (code_key),
	PRIMARY KEY (id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE,
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((length(code_key) = 32)),
	CHECK ((locale = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text, 'fi-simple'::text]))),
	CHECK ((way = ANY (ARRAY['letter'::text, 'email'::text, 'sms'::text, 'meeting'::text, 'decision'::text])))
);

create table listening.open_answer (
	id uuid not null default gen_random_uuid(),
	response_id uuid not null,
	question_id text not null,
	text text not null,
	search tsvector generated always as ((to_tsvector('finnish'::regconfig, text) || to_tsvector('swedish'::regconfig, text))) stored,
	UNIQUE (response_id, question_id),
	PRIMARY KEY (id),
	FOREIGN KEY (question_id) REFERENCES listening.question(id),
	FOREIGN KEY (response_id) REFERENCES listening.response(id) ON DELETE CASCADE,
	CHECK (((length(text) >= 1) AND (length(text) <= 20000)))
);

create table listening.paper_batch (
	id uuid not null default gen_random_uuid(),
	campaign_id uuid not null,
	unit_id uuid not null,
	name text not null,
	counted integer not null,
	twice boolean not null default false,
	set_aside integer not null default 0,
	closed_on date,
	made_on date not null default CURRENT_DATE,
	made_by uuid,
	version integer not null default 1,
	last_no integer not null default 0,
	PRIMARY KEY (id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id),
	FOREIGN KEY (made_by) REFERENCES platform.person(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((counted >= 1) AND (counted <= 10000))),
	CHECK (((length(name) >= 1) AND (length(name) <= 100))),
	CHECK ((last_no >= 0)),
	CHECK ((set_aside >= 0))
);

create table listening.paper_sheet (
	batch_id uuid not null,
	no integer not null,
	locale text not null default 'fi'::text,
	helped_by text,
	answers jsonb not null,
	texts jsonb not null,
	second jsonb,
	settled boolean not null,
	entered_by uuid,
	version integer not null default 1,
	form text not null,
	second_by uuid,
	UNIQUE (batch_id, form),
	PRIMARY KEY (batch_id, no),
	FOREIGN KEY (batch_id) REFERENCES listening.paper_batch(id) ON DELETE CASCADE,
	FOREIGN KEY (entered_by) REFERENCES platform.person(id),
	FOREIGN KEY (second_by) REFERENCES platform.person(id),
	CHECK ((form ~ '^[A-Za-z0-9_-]{22}$'::text)),
	CHECK ((helped_by = ANY (ARRAY['nobody'::text, 'relative'::text, 'assistant'::text, 'staff'::text]))),
	CHECK ((locale = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text, 'fi-simple'::text]))),
	CHECK ((no > 0))
);

create table listening.question (
	id text not null,
	kind text not null,
	source text,
	topic text,
	sensitive boolean not null default false,
	locked boolean not null default false,
	archived_on date,
	made_by uuid,
	PRIMARY KEY (id),
	FOREIGN KEY (made_by) REFERENCES platform.person(id),
	CHECK ((id ~ '^[a-z0-9]+(\.[a-z0-9-]+)*$'::text)),
	CHECK ((kind = ANY (ARRAY['smiley3'::text, 'smiley5'::text, 'agree5'::text, 'nps'::text, 'choice'::text, 'many'::text, 'number'::text, 'date'::text, 'short-text'::text, 'text'::text, 'picture'::text]))),
	CHECK ((topic ~ '^[a-z-]{1,40}$'::text))
);

create table listening.question_wording (
	question_id text not null,
	no integer not null,
	text jsonb not null,
	hint jsonb not null default '{}'::jsonb,
	options jsonb not null default '[]'::jsonb,
	verified boolean not null default true,
	none jsonb,
	pictures text[] not null default '{}'::text[],
	same_as integer not null,
	same_because text,
	written_on date not null default CURRENT_DATE,
	PRIMARY KEY (question_id, no),
	FOREIGN KEY (question_id) REFERENCES listening.question(id),
	CHECK (((same_as = no) OR ((length(same_because) >= 1) AND (length(same_because) <= 500)))),
	CHECK (((same_as >= 1) AND (same_as <= no))),
	CHECK ((no > 0)),
	CHECK ((text ? 'fi'::text))
);

create table listening.questionnaire (
	id uuid not null default gen_random_uuid(),
	key text not null,
	name jsonb not null,
	purpose text not null,
	locked boolean not null default false,
	audience text not null default 'adult'::text,
	source text,
	terms jsonb not null default '{}'::jsonb,
	unit_id uuid,
	archived_on date,
	made_by uuid,
	UNIQUE (key),
	PRIMARY KEY (id),
	FOREIGN KEY (made_by) REFERENCES platform.person(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((audience = ANY (ARRAY['adult'::text, 'child'::text, 'relative'::text, 'group'::text, 'any'::text]))),
	CHECK ((name ? 'fi'::text)),
	CHECK ((purpose = ANY (ARRAY['quick'::text, 'survey'::text, 'interview'::text])))
);

create table listening.questionnaire_item (
	version_id uuid not null,
	position integer not null,
	question_id text not null,
	wording_no integer not null,
	show_if jsonb,
	section_no integer,
	UNIQUE (version_id, question_id),
	PRIMARY KEY (version_id, "position"),
	FOREIGN KEY (question_id, wording_no) REFERENCES listening.question_wording(question_id, no),
	FOREIGN KEY (version_id) REFERENCES listening.questionnaire_version(id),
	FOREIGN KEY (version_id, section_no) REFERENCES listening.questionnaire_section(version_id, no) DEFERRABLE INITIALLY DEFERRED,
	CHECK (("position" > 0)),
	CHECK (((show_if IS NULL) OR ((jsonb_typeof((show_if -> 'question'::text)) = 'string'::text) AND (jsonb_typeof((show_if -> 'is'::text)) = 'array'::text))))
);

create table listening.questionnaire_section (
	version_id uuid not null,
	no integer not null,
	title jsonb not null,
	intro jsonb not null default '{}'::jsonb,
	PRIMARY KEY (version_id, no),
	FOREIGN KEY (version_id) REFERENCES listening.questionnaire_version(id) ON DELETE CASCADE,
	CHECK ((no > 0)),
	CHECK ((title ? 'fi'::text))
);

create table listening.questionnaire_version (
	id uuid not null default gen_random_uuid(),
	questionnaire_id uuid not null,
	no integer not null,
	published_on date,
	retired_on date,
	mood_question_id text,
	intro jsonb not null default '{}'::jsonb,
	thanks jsonb not null default '{}'::jsonb,
	edits integer not null default 1,
	no_swedish_because text,
	UNIQUE (questionnaire_id, no),
	PRIMARY KEY (id),
	FOREIGN KEY (mood_question_id) REFERENCES listening.question(id),
	FOREIGN KEY (questionnaire_id) REFERENCES listening.questionnaire(id),
	CHECK (((length(no_swedish_because) >= 1) AND (length(no_swedish_because) <= 500))),
	CHECK ((no > 0))
);

create table listening.response (
	id uuid not null default gen_random_uuid(),
	sender_key bytea not null,
	unit_id uuid not null,
	version_id uuid not null,
	point_id uuid,
	channel text not null,
	given_on date not null,
	locale text not null,
	respondent text,
	helped_by text,
	answers jsonb not null default '{}'::jsonb,
	mood smallint,
	held boolean not null default false,
	withdrawn boolean not null default false,
	UNIQUE (sender_key),
	PRIMARY KEY (id),
	FOREIGN KEY (point_id) REFERENCES listening.feedback_point(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	FOREIGN KEY (version_id) REFERENCES listening.questionnaire_version(id),
	CHECK (((mood >= '-1'::integer) AND (mood <= 1))),
	CHECK ((channel = ANY (ARRAY['web'::text, 'kiosk'::text, 'card'::text, 'oral'::text, 'phone'::text, 'sms'::text, 'chat'::text, 'email'::text, 'letter'::text, 'api'::text]))),
	CHECK ((helped_by = ANY (ARRAY['nobody'::text, 'relative'::text, 'assistant'::text, 'staff'::text]))),
	CHECK ((jsonb_typeof(answers) = 'object'::text)),
	CHECK ((locale = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text, 'fi-simple'::text, 'se'::text, 'smn'::text, 'sms'::text]))),
	CHECK ((respondent = ANY (ARRAY['client'::text, 'relative'::text, 'on-behalf'::text])))
);

create table listening.sample_frame (
	campaign_id uuid not null,
	columns jsonb not null,
	rows jsonb not null,
	brought_on date not null default CURRENT_DATE,
	PRIMARY KEY (campaign_id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE
);

create table listening.survey_draft (
	key bytea not null,
	campaign_id uuid not null,
	sealed bytea not null,
	kept_until date not null,
	PRIMARY KEY (key),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE,
	CHECK ((length(key) = 32))
);

create table listening.survey_response (
	id uuid not null default gen_random_uuid(),
	campaign_id uuid not null,
	unit_id uuid not null,
	version_id uuid not null,
	channel text not null,
	locale text not null,
	helped_by text,
	answers jsonb not null,
	PRIMARY KEY (id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	FOREIGN KEY (version_id) REFERENCES listening.questionnaire_version(id),
	CHECK ((channel = ANY (ARRAY['web'::text, 'kiosk'::text, 'card'::text, 'oral'::text, 'phone'::text, 'sms'::text, 'chat'::text, 'email'::text, 'letter'::text, 'api'::text]))),
	CHECK ((helped_by = ANY (ARRAY['nobody'::text, 'relative'::text, 'assistant'::text, 'staff'::text]))),
	CHECK ((jsonb_typeof(answers) = 'object'::text)),
	CHECK ((locale = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text, 'fi-simple'::text, 'se'::text, 'smn'::text, 'sms'::text])))
);

create table listening.survey_text (
	id uuid not null default gen_random_uuid(),
	response_id uuid not null,
	campaign_id uuid not null,
	unit_id uuid not null,
	question_id text not null,
	text text not null,
	search tsvector generated always as ((to_tsvector('finnish'::regconfig, text) || to_tsvector('swedish'::regconfig, text))) stored,
	UNIQUE (response_id, question_id),
	PRIMARY KEY (id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id),
	FOREIGN KEY (question_id) REFERENCES listening.question(id),
	FOREIGN KEY (response_id) REFERENCES listening.survey_response(id) ON DELETE CASCADE,
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((length(text) >= 1) AND (length(text) <= 20000)))
);

create table listening.unit_questionnaire (
	unit_id uuid not null,
	questionnaire_id uuid not null,
	PRIMARY KEY (unit_id),
	FOREIGN KEY (questionnaire_id) REFERENCES listening.questionnaire(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id)
);

create table platform.audit_entry (
	id bigint not null generated always as identity,
	at timestamp with time zone not null default now(),
	actor_id uuid,
	action text not null,
	object_id text not null,
	unit_id uuid,
	detail jsonb not null default '{}'::jsonb,
	previous_hash bytea not null,
	hash bytea not null,
	PRIMARY KEY (id)
);

create table platform.credential (
	id uuid not null default gen_random_uuid(),
	person_id uuid not null,
	provider_id text not null,
	account_id text not null,
	password text,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamp with time zone,
	refresh_token_expires_at timestamp with time zone,
	scope text,
	created_at timestamp with time zone not null default now(),
	updated_at timestamp with time zone not null default now(),
	UNIQUE (person_id, provider_id),
	UNIQUE (provider_id, account_id),
	PRIMARY KEY (id),
	FOREIGN KEY (person_id) REFERENCES platform.person(id) ON DELETE CASCADE,
	CHECK (((provider_id = 'credential'::text) = (password IS NOT NULL))),
	CHECK ((access_token IS NULL)),
	CHECK ((id_token IS NULL)),
	CHECK ((password ~~ '$argon2id$%'::text)),
	CHECK ((provider_id = ANY (ARRAY['credential'::text, 'oidc'::text]))),
	CHECK ((refresh_token IS NULL))
);

create table platform.invitation (
	id uuid not null default gen_random_uuid(),
	email text not null,
	name text not null,
	role text not null,
	unit_id uuid,
	locale text not null default 'fi'::text,
	token_hash bytea not null,
	expires_at timestamp with time zone not null,
	invited_at timestamp with time zone not null default now(),
	invited_by uuid,
	accepted_at timestamp with time zone,
	accepted_by uuid,
	cancelled_at timestamp with time zone,
	UNIQUE (token_hash),
	PRIMARY KEY (id),
	FOREIGN KEY (accepted_by) REFERENCES platform.person(id),
	FOREIGN KEY (invited_by) REFERENCES platform.person(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((accepted_at IS NULL) = (accepted_by IS NULL))),
	CHECK (((accepted_at IS NULL) OR (cancelled_at IS NULL))),
	CHECK (((role <> ALL (ARRAY['worker'::text, 'lead'::text])) OR (unit_id IS NOT NULL))),
	CHECK (((role = ANY (ARRAY['worker'::text, 'lead'::text, 'reader'::text])) OR (unit_id IS NULL))),
	CHECK ((email = lower(email))),
	CHECK ((role = ANY (ARRAY['worker'::text, 'lead'::text, 'coordinator'::text, 'administrator'::text, 'ombudsperson'::text, 'reader'::text])))
);

create table platform.migration (
	name text not null,
	hash text not null,
	ran_at timestamp with time zone not null default now(),
	PRIMARY KEY (name)
);

create table platform.password_reset (
	id uuid not null default gen_random_uuid(),
	person_id uuid not null,
	token_hash bytea not null,
	asked_at timestamp with time zone not null default now(),
	expires_at timestamp with time zone not null,
	used_at timestamp with time zone,
	UNIQUE (token_hash),
	PRIMARY KEY (id),
	FOREIGN KEY (person_id) REFERENCES platform.person(id) ON DELETE CASCADE
);

create table platform.person (
	id uuid not null default gen_random_uuid(),
	name text not null,
	email text not null,
	email_verified boolean not null default false,
	image text,
	locale text not null default 'fi'::text,
	title jsonb not null default '{}'::jsonb,
	two_factor_enabled boolean default false,
	ended_at timestamp with time zone,
	created_at timestamp with time zone not null default now(),
	updated_at timestamp with time zone not null default now(),
	UNIQUE (email),
	PRIMARY KEY (id),
	CHECK ((email = lower(email)))
);

create table platform.public_version (
	one boolean not null default true,
	version bigint not null default 1,
	PRIMARY KEY (one),
	CHECK (one)
);

create table platform.role_grant (
	id uuid not null default gen_random_uuid(),
	person_id uuid not null,
	role text not null,
	unit_id uuid,
	granted_at timestamp with time zone not null default now(),
	granted_by uuid,
	PRIMARY KEY (id),
	FOREIGN KEY (granted_by) REFERENCES platform.person(id),
	FOREIGN KEY (person_id) REFERENCES platform.person(id) ON DELETE CASCADE,
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((role <> ALL (ARRAY['worker'::text, 'lead'::text])) OR (unit_id IS NOT NULL))),
	CHECK (((role = ANY (ARRAY['worker'::text, 'lead'::text, 'reader'::text])) OR (unit_id IS NULL))),
	CHECK ((role = ANY (ARRAY['worker'::text, 'lead'::text, 'coordinator'::text, 'administrator'::text, 'ombudsperson'::text, 'reader'::text])))
);

create table platform.second_factor (
	id uuid not null default gen_random_uuid(),
	person_id uuid not null,
	secret text not null,
	backup_codes text not null,
	verified boolean default true,
	failed_verification_count integer default 0,
	locked_until timestamp with time zone,
	last_code text,
	last_code_at timestamp with time zone,
	UNIQUE (person_id),
	PRIMARY KEY (id),
	FOREIGN KEY (person_id) REFERENCES platform.person(id) ON DELETE CASCADE
);

create table platform.secret (
	key text not null,
	value text not null,
	made_at timestamp with time zone not null default now(),
	PRIMARY KEY (key),
	CHECK ((length(value) >= 32))
);

create table platform.session (
	id uuid not null default gen_random_uuid(),
	token text not null,
	person_id uuid not null,
	signed_in_with text not null,
	expires_at timestamp with time zone not null,
	created_at timestamp with time zone not null default now(),
	updated_at timestamp with time zone not null default now(),
	user_agent text,
	ip_address text,
	UNIQUE (token),
	PRIMARY KEY (id),
	FOREIGN KEY (person_id) REFERENCES platform.person(id) ON DELETE CASCADE,
	CHECK ((expires_at <= (created_at + '7 days 00:01:00'::interval))),
	CHECK ((ip_address IS NULL)),
	CHECK ((length(user_agent) <= 40)),
	CHECK ((signed_in_with = ANY (ARRAY['password'::text, 'totp'::text, 'backup-code'::text, 'oidc'::text, 'example'::text])))
);

create table platform.setting (
	key text not null,
	value jsonb not null,
	changed_at timestamp with time zone not null default now(),
	PRIMARY KEY (key)
);

create table platform.unit (
	id uuid not null default gen_random_uuid(),
	parent_id uuid,
	kind text not null,
	slug text not null,
	name jsonb not null,
	description jsonb not null default '{}'::jsonb,
	search_words jsonb not null default '{}'::jsonb,
	like_group text,
	sensitive boolean not null default false,
	answer_days integer,
	address text,
	phone text,
	opening_hours jsonb not null default '{}'::jsonb,
	source_id text,
	opened_on date not null default CURRENT_DATE,
	closed_on date,
	UNIQUE (slug),
	UNIQUE (source_id),
	TRIGGER DEFERRABLE INITIALLY DEFERRED,
	PRIMARY KEY (id),
	FOREIGN KEY (parent_id) REFERENCES platform.unit(id),
	CHECK (((answer_days >= 1) AND (answer_days <= 60))),
	CHECK (((closed_on IS NULL) OR (closed_on >= opened_on))),
	CHECK (((kind = 'county'::text) = (parent_id IS NULL))),
	CHECK ((kind = ANY (ARRAY['county'::text, 'service'::text, 'unit'::text]))),
	CHECK ((name ? 'fi'::text)),
	CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

create table platform.unit_history (
	id bigint not null generated always as identity,
	unit_id uuid not null,
	change text not null,
	before jsonb not null default '{}'::jsonb,
	after jsonb not null default '{}'::jsonb,
	happened_on date not null,
	changed_at timestamp with time zone not null default now(),
	changed_by uuid,
	PRIMARY KEY (id),
	FOREIGN KEY (changed_by) REFERENCES platform.person(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((change = ANY (ARRAY['opened'::text, 'renamed'::text, 'edited'::text, 'moved'::text, 'merged'::text, 'split'::text, 'closed'::text, 'reopened'::text, 'imported'::text])))
);

create table platform.unit_import (
	id uuid not null default gen_random_uuid(),
	uploaded_by uuid not null,
	uploaded_at timestamp with time zone not null,
	expires_at timestamp with time zone not null,
	file_name text not null,
	source text not null,
	content jsonb not null,
	PRIMARY KEY (id),
	FOREIGN KEY (uploaded_by) REFERENCES platform.person(id) ON DELETE CASCADE,
	CHECK ((expires_at > uploaded_at)),
	CHECK ((length(file_name) <= 200)),
	CHECK ((source = ANY (ARRAY['csv'::text, 'ptv'::text])))
);

create table platform.unit_old_slug (
	slug text not null,
	unit_id uuid not null,
	until_on date not null,
	PRIMARY KEY (slug),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

create table platform.unit_succession (
	from_unit_id uuid not null,
	to_unit_id uuid not null,
	kind text not null,
	happened_on date not null,
	PRIMARY KEY (from_unit_id, to_unit_id),
	FOREIGN KEY (from_unit_id) REFERENCES platform.unit(id),
	FOREIGN KEY (to_unit_id) REFERENCES platform.unit(id),
	CHECK ((from_unit_id <> to_unit_id)),
	CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text])))
);

create table platform.unit_term (
	unit_id uuid not null,
	place text not null,
	locale text not null,
	phrase text not null,
	term text not null,
	PRIMARY KEY (unit_id, place, locale, phrase, term),
	FOREIGN KEY (term) REFERENCES platform.unit_word(term),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id) ON DELETE CASCADE,
	CHECK ((place = ANY (ARRAY['name'::text, 'word'::text])))
);

create table platform.unit_word (
	term text not null,
	stem_fi text,
	stem_sv text,
	PRIMARY KEY (term)
);

create table platform.verification (
	id uuid not null default gen_random_uuid(),
	identifier text not null,
	value text not null,
	expires_at timestamp with time zone not null,
	created_at timestamp with time zone not null default now(),
	updated_at timestamp with time zone not null default now(),
	PRIMARY KEY (id)
);

create table showing.published_figure (
	period text not null,
	unit_id uuid not null,
	n integer,
	positive integer,
	neutral integer,
	negative integer,
	share numeric(6,5),
	withheld text,
	nps integer,
	answers integer,
	on_time_share numeric(6,5),
	median_days numeric(6,1),
	asked integer,
	in_time integer,
	PRIMARY KEY (unit_id, period),
	FOREIGN KEY (period) REFERENCES showing.release(period),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((((positive IS NULL) = (neutral IS NULL)) AND ((positive IS NULL) = (negative IS NULL)))),
	CHECK (((answers IS NULL) = (in_time IS NULL))),
	CHECK (((answers IS NULL) OR ((asked IS NOT NULL) AND (in_time <= answers) AND (answers <= asked)))),
	CHECK (((answers IS NULL) OR (asked = 0) OR (asked >= 10))),
	CHECK (((asked IS NULL) OR (asked = 0) OR (asked >= 5))),
	CHECK (((median_days IS NULL) OR (answers >= 5))),
	CHECK (((n IS NOT NULL) OR (withheld IS NOT NULL))),
	CHECK (((n IS NULL) OR (n = 0) OR (n >= 5))),
	CHECK (((nps IS NULL) OR ((share IS NOT NULL) AND ((nps >= '-100'::integer) AND (nps <= 100))))),
	CHECK (((on_time_share IS NULL) = ((in_time IS NULL) OR (asked = 0)))),
	CHECK (((positive IS NULL) OR ((n IS NOT NULL) AND (((positive + neutral) + negative) = n)))),
	CHECK (((positive IS NULL) OR (n = 0) OR (n >= 10))),
	CHECK (((share IS NULL) = ((positive IS NULL) OR (n = 0)))),
	CHECK ((withheld = ANY (ARRAY['few'::text, 'complement'::text, 'extreme'::text])))
);

create table showing.release (
	period text not null,
	published_on date not null,
	PRIMARY KEY (period),
	CHECK ((period ~ '^\d{4}(Q[1-4])?$'::text))
);

create table showing.release_count (
	period text not null,
	unit_id uuid not null,
	own boolean not null,
	parent_id uuid,
	threshold integer not null,
	sensitive boolean not null,
	positive integer not null,
	neutral integer not null,
	negative integer not null,
	promoters integer not null,
	passives integer not null,
	detractors integer not null,
	in_time integer not null,
	late integer not null,
	unanswered integer not null,
	shows_n boolean not null,
	shows_parts boolean not null,
	shows_asked boolean not null,
	shows_answers boolean not null,
	PRIMARY KEY (period, unit_id, own),
	FOREIGN KEY (parent_id) REFERENCES platform.unit(id),
	FOREIGN KEY (period) REFERENCES showing.release(period),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id)
);

create table showing.survey_commitment (
	campaign_id uuid not null,
	commitment_id uuid not null,
	PRIMARY KEY (campaign_id, commitment_id),
	FOREIGN KEY (campaign_id) REFERENCES showing.survey_publication(campaign_id),
	FOREIGN KEY (commitment_id) REFERENCES changing.commitment(id) ON DELETE CASCADE
);

create table showing.survey_count (
	campaign_id uuid not null,
	unit_id uuid not null,
	channel text not null,
	question_id text not null,
	counts jsonb not null,
	n integer not null,
	PRIMARY KEY (campaign_id, unit_id, channel, question_id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE,
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((jsonb_typeof(counts) = 'object'::text)),
	CHECK ((n > 0))
);

create table showing.survey_figure (
	campaign_id uuid not null,
	unit_id uuid not null,
	split_by text not null default ''::text,
	question_id text not null default ''::text,
	part text not null default ''::text,
	n integer,
	counts jsonb,
	mean double precision,
	deviation double precision,
	PRIMARY KEY (campaign_id, unit_id, split_by, question_id, part),
	FOREIGN KEY (campaign_id) REFERENCES showing.survey_outcome(campaign_id) ON DELETE CASCADE,
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((mean IS NOT NULL) OR (deviation IS NULL))),
	CHECK (((n IS NOT NULL) OR ((counts IS NULL) AND (mean IS NULL)))),
	CHECK (((n IS NULL) OR (n = 0) OR (n >= 5))),
	CHECK (((split_by = ''::text) = (part = ''::text))),
	CHECK ((deviation >= (0)::double precision)),
	CHECK ((jsonb_typeof(counts) = 'object'::text)),
	CHECK ((n >= 0))
);

create table showing.survey_outcome (
	campaign_id uuid not null,
	counted_at timestamp with time zone not null,
	is_out boolean not null,
	respondents integer not null,
	PRIMARY KEY (campaign_id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE,
	CHECK ((respondents >= 0))
);

create table showing.survey_publication (
	campaign_id uuid not null,
	slug text not null,
	learnt jsonb not null,
	withdrawn_on date,
	withdrawn_because jsonb,
	version integer not null default 1,
	UNIQUE (slug),
	PRIMARY KEY (campaign_id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id),
	CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 100))),
	CHECK (((withdrawn_on IS NULL) = (withdrawn_because IS NULL))),
	CHECK ((learnt ? 'fi'::text))
);

create table showing.survey_quote (
	id uuid not null default gen_random_uuid(),
	text_id uuid,
	campaign_id uuid not null,
	unit_id uuid not null,
	question_id text not null,
	text text not null,
	locale text not null,
	state text not null default 'draft'::text,
	written_by uuid,
	version integer not null default 1,
	PRIMARY KEY (id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id),
	FOREIGN KEY (question_id) REFERENCES listening.question(id),
	FOREIGN KEY (text_id) REFERENCES listening.survey_text(id) ON DELETE SET NULL,
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	FOREIGN KEY (written_by) REFERENCES platform.person(id),
	CHECK (((length(text) >= 1) AND (length(text) <= 1000))),
	CHECK ((locale = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text, 'fi-simple'::text, 'se'::text, 'smn'::text, 'sms'::text]))),
	CHECK ((state = ANY (ARRAY['draft'::text, 'approved'::text, 'withdrawn'::text])))
);

create table showing.survey_quote_event (
	id bigint not null generated always as identity,
	quote_id uuid not null,
	action text not null,
	before text,
	at timestamp with time zone not null default now(),
	by uuid,
	PRIMARY KEY (id),
	FOREIGN KEY (by) REFERENCES platform.person(id),
	FOREIGN KEY (quote_id) REFERENCES showing.survey_quote(id) ON DELETE CASCADE,
	CHECK ((action = ANY (ARRAY['drafted'::text, 'edited'::text, 'approved'::text, 'withdrawn'::text, 'undone'::text]))),
	CHECK ((before = ANY (ARRAY['draft'::text, 'approved'::text, 'withdrawn'::text])))
);

create table showing.survey_release (
	campaign_id uuid not null,
	no integer not null,
	released_on date not null,
	released_by uuid not null,
	because jsonb,
	PRIMARY KEY (campaign_id, no),
	FOREIGN KEY (campaign_id) REFERENCES showing.survey_publication(campaign_id),
	FOREIGN KEY (released_by) REFERENCES platform.person(id),
	CHECK (((no = 1) = (because IS NULL))),
	CHECK ((no > 0))
);

create table showing.survey_release_count (
	campaign_id uuid not null,
	no integer not null,
	unit_id uuid not null,
	channel text not null,
	question_id text not null,
	n integer not null,
	counts jsonb not null,
	PRIMARY KEY (campaign_id, no, unit_id, channel, question_id),
	FOREIGN KEY (campaign_id, no) REFERENCES showing.survey_release(campaign_id, no),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK ((jsonb_typeof(counts) = 'object'::text)),
	CHECK ((n >= 0))
);

create table showing.survey_release_figure (
	campaign_id uuid not null,
	no integer not null,
	unit_id uuid not null,
	split_by text not null default ''::text,
	question_id text not null default ''::text,
	part text not null default ''::text,
	n integer,
	counts jsonb,
	mean double precision,
	deviation double precision,
	PRIMARY KEY (campaign_id, no, unit_id, split_by, question_id, part),
	FOREIGN KEY (campaign_id, no, unit_id) REFERENCES showing.survey_release_place(campaign_id, no, unit_id),
	CHECK (((mean IS NOT NULL) OR (deviation IS NULL))),
	CHECK (((mean IS NULL) OR (n >= 10))),
	CHECK (((n IS NOT NULL) OR ((counts IS NULL) AND (mean IS NULL)))),
	CHECK (((n IS NULL) OR (n = 0) OR (n >= 5))),
	CHECK (((split_by = ''::text) = (part = ''::text))),
	CHECK (((split_by = ''::text) OR (question_id = ''::text))),
	CHECK ((deviation >= (0)::double precision)),
	CHECK ((jsonb_typeof(counts) = 'object'::text)),
	CHECK ((n >= 0)),
	CHECK ((split_by = ANY (ARRAY[''::text, 'channel'::text])))
);

create table showing.survey_release_place (
	campaign_id uuid not null,
	no integer not null,
	unit_id uuid not null,
	parent_id uuid,
	sensitive boolean not null,
	is_leaf boolean not null,
	drawn integer,
	undelivered integer,
	answered integer,
	PRIMARY KEY (campaign_id, no, unit_id),
	FOREIGN KEY (campaign_id, no) REFERENCES showing.survey_release(campaign_id, no),
	FOREIGN KEY (parent_id) REFERENCES platform.unit(id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (((answered >= 0) AND (answered <= drawn))),
	CHECK (((answered IS NULL) OR (answered = 0) OR (answered >= 5))),
	CHECK (((undelivered >= 0) AND (undelivered <= drawn))),
	CHECK ((drawn >= 0))
);

create table showing.survey_text_reading (
	text_id uuid not null,
	sentiment text,
	worrying boolean not null default false,
	version integer not null default 1,
	change_id uuid not null,
	before jsonb not null,
	PRIMARY KEY (text_id),
	FOREIGN KEY (text_id) REFERENCES listening.survey_text(id) ON DELETE CASCADE,
	CHECK ((jsonb_typeof(before) = 'object'::text)),
	CHECK ((sentiment = ANY (ARRAY['negative'::text, 'mixed'::text, 'positive'::text, 'none'::text])))
);

create table showing.survey_text_theme (
	text_id uuid not null,
	theme_id uuid not null,
	PRIMARY KEY (text_id, theme_id),
	FOREIGN KEY (text_id) REFERENCES showing.survey_text_reading(text_id) ON DELETE CASCADE,
	FOREIGN KEY (theme_id) REFERENCES changing.theme(id)
);

create table showing.survey_text_visit (
	person_id uuid not null,
	campaign_id uuid not null,
	read_on date not null,
	PRIMARY KEY (person_id, campaign_id),
	FOREIGN KEY (campaign_id) REFERENCES listening.campaign(id) ON DELETE CASCADE,
	FOREIGN KEY (person_id) REFERENCES platform.person(id)
);

create table together.interest (
	id uuid not null default gen_random_uuid(),
	unit_id uuid not null,
	name text not null,
	email text,
	phone text,
	reach text not null,
	topics text[] not null default '{}'::text[],
	words text not null default ''::text,
	locale text not null,
	consent text not null,
	left_in date not null,
	held boolean not null default false,
	state text not null default 'new'::text,
	changed_on date,
	note text not null default ''::text,
	version integer not null default 1,
	PRIMARY KEY (id),
	FOREIGN KEY (unit_id) REFERENCES platform.unit(id),
	CHECK (
CASE reach
    WHEN 'email'::text THEN (email IS NOT NULL)
    ELSE (phone IS NOT NULL)
END),
	CHECK (((changed_on IS NULL) = (state = 'new'::text))),
	CHECK (((length(consent) >= 1) AND (length(consent) <= 1000))),
	CHECK (((length(email) >= 3) AND (length(email) <= 254))),
	CHECK (((length(name) >= 1) AND (length(name) <= 100))),
	CHECK ((EXTRACT(day FROM left_in) = (1)::numeric)),
	CHECK ((length(note) <= 2000)),
	CHECK ((length(words) <= 1000)),
	CHECK ((locale = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text, 'fi-simple'::text]))),
	CHECK ((phone ~ '^\+[0-9]{6,15}$'::text)),
	CHECK ((reach = ANY (ARRAY['email'::text, 'call'::text, 'sms'::text]))),
	CHECK ((state = ANY (ARRAY['new'::text, 'contacted'::text, 'joined'::text, 'ended'::text]))),
	CHECK ((topics <@ '{panel,group,expert,theme-days,commenting,other}'::text[]))
);

CREATE CONSTRAINT TRIGGER stays_a_tree AFTER INSERT OR UPDATE OF parent_id, kind ON platform.unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION platform.check_unit_tree();
CREATE INDEX audit_entry_action_id_idx ON platform.audit_entry USING btree (action, id);
CREATE INDEX audit_entry_actor_id_at_idx ON platform.audit_entry USING btree (actor_id, at);
CREATE INDEX audit_entry_at_idx ON platform.audit_entry USING btree (at);
CREATE INDEX audit_entry_object_id_idx ON platform.audit_entry USING btree (object_id);
CREATE INDEX ballot_campaign_id_unit_id_idx ON listening.ballot USING btree (campaign_id, unit_id);
CREATE INDEX campaign_opens_on_id_idx ON listening.campaign USING btree (opens_on DESC, id);
CREATE INDEX campaign_unit_id_idx ON listening.campaign USING btree (unit_id);
CREATE INDEX campaign_unit_unit_id_idx ON listening.campaign_unit USING btree (unit_id);
CREATE INDEX cast_key_campaign_id_idx ON listening.cast_key USING btree (campaign_id);
CREATE INDEX commitment_edit_commitment_id_idx ON changing.commitment_edit USING btree (commitment_id);
CREATE INDEX commitment_matter_matter_id_idx ON changing.commitment_matter USING btree (matter_id);
CREATE INDEX commitment_promised_on_id_idx ON changing.commitment USING btree (promised_on DESC, id) WHERE (state <> 'draft'::text);
CREATE INDEX commitment_unit_id_state_idx ON changing.commitment USING btree (unit_id, state);
CREATE INDEX feedback_point_unit_id_idx ON listening.feedback_point USING btree (unit_id);
CREATE INDEX interest_unit_id_idx ON together.interest USING btree (unit_id);
CREATE INDEX interview_action_interview_id_idx ON listening.interview_action USING btree (interview_id);
CREATE INDEX interview_closed_on_idx ON listening.interview USING btree (closed_on);
CREATE INDEX interview_discussion_interview_id_idx ON listening.interview_discussion USING btree (interview_id);
CREATE INDEX interview_event_interview_id_idx ON listening.interview_event USING btree (interview_id);
CREATE INDEX interview_finding_interview_id_idx ON listening.interview_finding USING btree (interview_id);
CREATE INDEX interview_question_interview_id_idx ON listening.interview_question USING btree (interview_id);
CREATE INDEX interview_unit_id_idx ON listening.interview USING btree (unit_id);
CREATE INDEX invitation_campaign_id_unit_id_stratum_idx ON listening.invitation USING btree (campaign_id, unit_id, stratum);
CREATE INDEX matter_county ON changing.matter USING btree (opened_on DESC, id);
CREATE INDEX matter_event_matter_id_idx ON changing.matter_event USING btree (matter_id);
CREATE INDEX matter_inbox ON changing.matter USING btree (unit_id, opened_on DESC, id);
CREATE INDEX matter_message_search ON changing.matter_message USING gin (search);
CREATE INDEX matter_message_written_on_idx ON changing.matter_message USING btree (written_on);
CREATE INDEX matter_new ON changing.matter USING btree (unit_id, opened_on DESC, id) WHERE (state = 'new'::text);
CREATE INDEX matter_note_matter_id_idx ON changing.matter_note USING btree (matter_id);
CREATE INDEX matter_note_written_at_idx ON changing.matter_note USING btree (written_at);
CREATE INDEX matter_promised ON changing.matter USING btree (due_on) WHERE wants_answer;
CREATE INDEX matter_theme_theme_id_idx ON changing.matter_theme USING btree (theme_id);
CREATE INDEX matter_waiting ON changing.matter USING btree (unit_id, due_on, id) WHERE (wants_answer AND (state = ANY (ARRAY['new'::text, 'open'::text, 'asked'::text])));
CREATE INDEX matter_worrying ON changing.matter USING btree (unit_id) WHERE (worrying AND (closed_on IS NULL));
CREATE INDEX open_answer_search ON listening.open_answer USING gin (search);
CREATE INDEX paper_batch_campaign_id_idx ON listening.paper_batch USING btree (campaign_id);
CREATE INDEX password_reset_person_id_asked_at_idx ON platform.password_reset USING btree (person_id, asked_at);
CREATE INDEX person_by_name ON platform.person USING btree (name, id);
CREATE INDEX quote_commitment_id_idx ON changing.quote USING btree (commitment_id);
CREATE INDEX response_by_day ON listening.response USING btree (given_on, unit_id);
CREATE INDEX response_held ON listening.response USING btree (unit_id) WHERE held;
CREATE INDEX session_expires_at_idx ON platform.session USING btree (expires_at);
CREATE INDEX session_person_id_idx ON platform.session USING btree (person_id);
CREATE INDEX survey_commitment_commitment_id_idx ON showing.survey_commitment USING btree (commitment_id);
CREATE INDEX survey_draft_kept_until_idx ON listening.survey_draft USING btree (kept_until);
CREATE INDEX survey_figure_by_question ON showing.survey_figure USING btree (question_id, campaign_id, unit_id) WHERE (split_by = ''::text);
CREATE INDEX survey_quote_campaign_id_unit_id_idx ON showing.survey_quote USING btree (campaign_id, unit_id);
CREATE INDEX survey_quote_event_quote_id_idx ON showing.survey_quote_event USING btree (quote_id);
CREATE INDEX survey_quote_text_id_idx ON showing.survey_quote USING btree (text_id);
CREATE INDEX survey_release_place_unit_id_idx ON showing.survey_release_place USING btree (unit_id);
CREATE INDEX survey_response_campaign_id_unit_id_idx ON listening.survey_response USING btree (campaign_id, unit_id);
CREATE INDEX survey_text_by_id ON listening.survey_text USING btree (campaign_id, id);
CREATE INDEX survey_text_campaign_id_unit_id_idx ON listening.survey_text USING btree (campaign_id, unit_id);
CREATE INDEX survey_text_reading_change_id_idx ON showing.survey_text_reading USING btree (change_id);
CREATE INDEX survey_text_search ON listening.survey_text USING gin (search);
CREATE INDEX survey_text_theme_theme_id_idx ON showing.survey_text_theme USING btree (theme_id);
CREATE INDEX survey_text_worrying ON showing.survey_text_reading USING btree (text_id) WHERE worrying;
CREATE INDEX unit_by_name ON platform.unit USING btree (((name ->> 'fi'::text)) COLLATE "fi-x-icu");
CREATE INDEX unit_description_search ON platform.unit USING gin (platform.unit_description_words(description));
CREATE INDEX unit_history_unit_id_idx ON platform.unit_history USING btree (unit_id);
CREATE INDEX unit_import_expires_at_idx ON platform.unit_import USING btree (expires_at);
CREATE INDEX unit_like_group_idx ON platform.unit USING btree (like_group) WHERE (closed_on IS NULL);
CREATE INDEX unit_old_slug_unit_id_idx ON platform.unit_old_slug USING btree (unit_id);
CREATE INDEX unit_parent_id_idx ON platform.unit USING btree (parent_id);
CREATE INDEX unit_succession_to_unit_id_idx ON platform.unit_succession USING btree (to_unit_id);
CREATE INDEX unit_term_term_idx ON platform.unit_term USING btree (term);
CREATE INDEX unit_word_alike ON platform.unit_word USING gin (term gin_trgm_ops);
CREATE INDEX unit_word_stem_fi_idx ON platform.unit_word USING btree (stem_fi);
CREATE INDEX unit_word_stem_sv_idx ON platform.unit_word USING btree (stem_sv);
CREATE INDEX verification_identifier_idx ON platform.verification USING btree (identifier);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON changing.commitment_edit FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON platform.audit_entry FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON platform.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER chain BEFORE INSERT ON platform.audit_entry FOR EACH ROW EXECUTE FUNCTION platform.chain_audit_entry();
CREATE TRIGGER forget_unapproved AFTER UPDATE OF text_id ON showing.survey_quote FOR EACH ROW WHEN (((new.text_id IS NULL) AND (old.text_id IS NOT NULL))) EXECUTE FUNCTION showing.forget_unapproved_quote();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON showing.published_figure FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON showing.release FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON showing.survey_release FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON showing.survey_release_count FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON showing.survey_release_figure FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON showing.survey_release_place FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen_when_approved BEFORE INSERT OR DELETE OR UPDATE ON listening.interview_finding FOR EACH ROW EXECUTE FUNCTION listening.refuse_approved_change();
CREATE TRIGGER frozen_when_published BEFORE DELETE OR UPDATE ON listening.question_wording FOR EACH ROW EXECUTE FUNCTION listening.refuse_wording_change();
CREATE TRIGGER frozen_when_published BEFORE DELETE OR UPDATE ON listening.questionnaire_version FOR EACH ROW EXECUTE FUNCTION listening.refuse_version_change();
CREATE TRIGGER frozen_when_published BEFORE INSERT OR DELETE OR UPDATE ON listening.questionnaire_item FOR EACH ROW EXECUTE FUNCTION listening.refuse_published_change();
CREATE TRIGGER frozen_when_published BEFORE INSERT OR DELETE OR UPDATE ON listening.questionnaire_section FOR EACH ROW EXECUTE FUNCTION listening.refuse_section_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON showing.published_figure FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON showing.release FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON showing.survey_release FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON showing.survey_release_count FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON showing.survey_release_figure FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON showing.survey_release_place FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER index_words_of_added AFTER INSERT ON platform.unit REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION platform.index_added_units();
CREATE TRIGGER index_words_of_changed AFTER UPDATE ON platform.unit REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION platform.index_changed_units();
CREATE TRIGGER touch_public AFTER INSERT ON changing.commitment_edit FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT ON showing.survey_release FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON changing.commitment FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON changing.commitment_matter FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON changing.commitment_theme FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON changing.quote FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON changing.theme FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.campaign FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.campaign_unit FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.feedback_point FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.question_wording FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.questionnaire FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.questionnaire_item FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.questionnaire_section FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.questionnaire_version FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON listening.unit_questionnaire FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON platform.setting FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON platform.unit FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON platform.unit_old_slug FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON platform.unit_succession FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON showing.published_figure FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON showing.survey_commitment FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON showing.survey_outcome FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON showing.survey_publication FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE TRIGGER touch_public AFTER INSERT OR DELETE OR UPDATE ON showing.survey_quote FOR EACH STATEMENT EXECUTE FUNCTION platform.touch_public();
CREATE UNIQUE INDEX invitation_open_once ON platform.invitation USING btree (email) WHERE ((accepted_at IS NULL) AND (cancelled_at IS NULL));
CREATE UNIQUE INDEX role_grant_once ON platform.role_grant USING btree (person_id, role, COALESCE(unit_id, '00000000-0000-0000-0000-000000000000'::uuid));
CREATE UNIQUE INDEX unit_one_root ON platform.unit USING btree (kind) WHERE (parent_id IS NULL);

CREATE OR REPLACE FUNCTION listening.only_adds(old_words jsonb, new_words jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN CASE jsonb_typeof(old_words) WHEN 'array'::text THEN ((jsonb_typeof(new_words) = 'array'::text) AND (jsonb_array_length(old_words) = jsonb_array_length(new_words)) AND (NOT (EXISTS (SELECT 1 FROM jsonb_array_elements(only_adds.old_words) WITH ORDINALITY o(words, at) WHERE (NOT ((only_adds.new_words -> ((o.at)::integer - 1)) @> o.words)))))) ELSE (new_words @> old_words) END;

CREATE OR REPLACE FUNCTION listening.refuse_approved_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
	if exists (
		select 1 from listening.interview i
		where i.id = coalesce(old.interview_id, new.interview_id) and i.approved_on is not null
	) then
		raise exception 'a summary that the group has approved is frozen'
			using errcode = 'integrity_constraint_violation';
	end if;
	return coalesce(new, old);
end $function$;

CREATE OR REPLACE FUNCTION listening.refuse_published_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
	if exists (
		select 1 from listening.questionnaire_version v
		where v.id = coalesce(old.version_id, new.version_id) and v.published_on is not null
	) then
		raise exception 'a published version is frozen' using errcode = 'integrity_constraint_violation';
	end if;
	return coalesce(new, old);
end $function$;

CREATE OR REPLACE FUNCTION listening.refuse_section_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'listening', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION listening.refuse_version_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'listening', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION listening.refuse_wording_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'listening', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION platform.audit_hash(previous bytea, at timestamp with time zone, actor uuid, action text, object text, unit uuid, detail jsonb)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	select sha256(
		previous
		|| convert_to(
			(select string_agg(length(part)::text || ':' || part, '|' order by place)
			 from unnest(array[
				to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
				coalesce(actor::text, ''), action, object, coalesce(unit::text, ''), detail::text
			 ]) with ordinality as parts (part, place)),
			'UTF8')
	)
$function$;

CREATE OR REPLACE FUNCTION platform.chain_audit_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
	newest record;
begin
	perform pg_advisory_xact_lock(7255002);
	select id, hash into newest from platform.audit_entry order by id desc limit 1;
	new.id := coalesce(newest.id, 0) + 1;
	new.at := clock_timestamp();
	new.previous_hash := coalesce(newest.hash, '\x00'::bytea);
	new.hash := platform.audit_hash(
		new.previous_hash, new.at, new.actor_id, new.action, new.object_id, new.unit_id, new.detail);
	return new;
end $function$;

CREATE OR REPLACE FUNCTION platform.check_unit_tree()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
	this platform.unit;
	above text;
begin
	select * into this from platform.unit where id = new.id;
	if not found or this.parent_id is null then
		return null;
	end if;
	select kind into above from platform.unit where id = this.parent_id;
	if this.kind = 'service' and above = 'unit' then
		raise exception 'a service cannot be under a unit' using errcode = 'check_violation';
	end if;
	if this.kind = 'unit' and exists (
		select 1 from platform.unit where parent_id = this.id and kind = 'service'
	) then
		raise exception 'a unit cannot have services under it' using errcode = 'check_violation';
	end if;
	if exists (
		with recursive up (id) as (
			select this.parent_id
			union
			select u.parent_id from platform.unit u join up on u.id = up.id where u.parent_id is not null
		)
		select 1 from up where id = this.id
	) then
		raise exception 'a unit cannot be under itself' using errcode = 'check_violation';
	end if;
	return null;
end $function$;

CREATE OR REPLACE FUNCTION platform.fold(word text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
	select translate(
		regexp_replace(normalize(lower(word collate "und-x-icu"), NFKD), U&'[\0300-\036F]', '', 'g'),
		'ŋŧđðøæœßłı', 'ntddoaosli')
$function$;

CREATE OR REPLACE FUNCTION platform.index_added_units()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	perform platform.index_units(array(select id from added));
	return null;
end $function$;

CREATE OR REPLACE FUNCTION platform.index_changed_units()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	perform platform.index_units(array(
		select now.id from now join was on was.id = now.id
		where (now.name, now.search_words) is distinct from (was.name, was.search_words)));
	return null;
end $function$;

CREATE OR REPLACE FUNCTION platform.index_units(changed uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$
	delete from platform.unit_term where unit_id = any (changed);
	insert into platform.unit_word
		select distinct on (platform.fold(word)) platform.fold(word),
			platform.fold((ts_lexize('pg_catalog.finnish_stem', word))[1]),
			platform.fold((ts_lexize('pg_catalog.swedish_stem', word))[1])
		from platform.unit u, platform.unit_phrases(u.name, u.search_words) p,
			platform.words_in(p.phrase) as word
		where u.id = any (changed)
		order by platform.fold(word)
		on conflict do nothing;
	insert into platform.unit_term
		select distinct u.id, p.place, p.locale, p.phrase, platform.fold(word)
		from platform.unit u, platform.unit_phrases(u.name, u.search_words) p,
			platform.words_in(p.phrase) as word
		where u.id = any (changed);
$function$;

CREATE OR REPLACE FUNCTION platform.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $function$;

CREATE OR REPLACE FUNCTION platform.touch_public()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
	update platform.public_version set version = version + 1;
	return null;
end $function$;

CREATE OR REPLACE FUNCTION platform.unit_description_words(description jsonb)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
	select jsonb_to_tsvector('pg_catalog.finnish', description, '["string"]')
		|| jsonb_to_tsvector('pg_catalog.swedish', description, '["string"]')
$function$;

CREATE OR REPLACE FUNCTION platform.unit_phrases(name jsonb, search_words jsonb)
 RETURNS TABLE(place text, locale text, phrase text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
	select 'name', key, left(value #>> '{}', 200)
	from jsonb_each(name) where jsonb_typeof(value) = 'string'
	union
	select 'word', list.key, left(word, 200)
	from jsonb_each(search_words) as list,
		jsonb_array_elements_text(
			case when jsonb_typeof(list.value) = 'array' then list.value else '[]' end) as word
$function$;

CREATE OR REPLACE FUNCTION platform.words_in(phrase text)
 RETURNS SETOF text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
	select left(word, 60)
	from regexp_split_to_table(
		lower(normalize(phrase, NFC) collate "und-x-icu"), '[^[:alnum:]]+') as word
	where word <> ''
$function$;

CREATE OR REPLACE FUNCTION showing.forget_unapproved_quote()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'showing', 'pg_temp'
AS $function$
begin
	delete from survey_quote where id = new.id and state <> 'approved';
	return null;
end
$function$;

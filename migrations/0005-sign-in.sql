-- Staff sign in: sessions, passwords and linked identities, the second factor, invitations and
-- reset links. Tables of better-auth under our names, with its columns, and what we keep out of
-- them held by constraints: no address of a device, no token of an identity provider.

-- Keys that this installation made for itself at first use. Apart from platform.setting, which
-- public pages show parts of.
create table platform.secret (
	key text primary key,
	value text not null check (length(value) >= 32),
	made_at timestamptz not null default now()
);

create table platform.session (
	id uuid primary key default gen_random_uuid(),
	token text not null unique,
	person_id uuid not null references platform.person (id) on delete cascade,
	-- A password alone opens nothing to those who have or need a second factor.
	signed_in_with text not null check (
		signed_in_with in ('password', 'totp', 'backup-code', 'oidc', 'example')
	),
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	-- A coarse name such as "Firefox, Windows", enough to recognise one's own device.
	user_agent text check (length(user_agent) <= 40),
	ip_address text check (ip_address is null),
	check (expires_at <= created_at + interval '7 days 1 minute')
);
create index on platform.session (person_id);
create index on platform.session (expires_at);

-- A way to sign in: a password, or an identity of the organisation's own provider.
create table platform.credential (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references platform.person (id) on delete cascade,
	provider_id text not null check (provider_id in ('credential', 'oidc')),
	-- The person's id, or issuer and subject together, so that a new issuer is nobody's old one.
	account_id text not null,
	password text check (password like '$argon2id$%'),
	access_token text check (access_token is null),
	refresh_token text check (refresh_token is null),
	id_token text check (id_token is null),
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	unique (provider_id, account_id),
	unique (person_id, provider_id),
	check ((provider_id = 'credential') = (password is not null))
);

-- Steps of a sign-in that is under way: the second factor's turn, the state of an OIDC request.
create table platform.verification (
	id uuid primary key default gen_random_uuid(),
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index on platform.verification (identifier);

create table platform.second_factor (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null unique references platform.person (id) on delete cascade,
	secret text not null,
	backup_codes text not null,
	verified boolean default true,
	failed_verification_count int default 0,
	locked_until timestamptz,
	-- A fingerprint of the last code that was accepted: each is good for one sign-in only.
	last_code text,
	last_code_at timestamptz
);

-- The only door by which a person comes to be.
create table platform.invitation (
	id uuid primary key default gen_random_uuid(),
	email text not null check (email = lower(email)),
	name text not null,
	role text not null check (
		role in ('worker', 'lead', 'coordinator', 'administrator', 'ombudsperson', 'reader')
	),
	unit_id uuid references platform.unit (id),
	locale text not null default 'fi',
	token_hash bytea not null unique,
	expires_at timestamptz not null,
	invited_at timestamptz not null default now(),
	invited_by uuid references platform.person (id),
	accepted_at timestamptz,
	accepted_by uuid references platform.person (id),
	cancelled_at timestamptz,
	check ((role in ('worker', 'lead', 'reader')) or unit_id is null),
	check (role not in ('worker', 'lead') or unit_id is not null),
	check ((accepted_at is null) = (accepted_by is null)),
	check (accepted_at is null or cancelled_at is null)
);
create unique index invitation_open_once on platform.invitation (email)
	where accepted_at is null and cancelled_at is null;

create table platform.password_reset (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references platform.person (id) on delete cascade,
	token_hash bytea not null unique,
	asked_at timestamptz not null default now(),
	expires_at timestamptz not null,
	used_at timestamptz
);
create index on platform.password_reset (person_id, asked_at);

create index person_by_name on platform.person (name, id);

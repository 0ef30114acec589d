-- Keeping house: an audit log that stays one chain when many write at once and is quick to search,
-- and texts that are found by their age when it is time to forget them.

-- The number of a row is drawn under the chain's lock. Drawn before it, as an identity's default is,
-- two writers at once could get their numbers in one order and the lock in the other: the later
-- number would come first in the chain, the row after both would choose the wrong one as its
-- predecessor, and a log that nobody touched would look tampered with.
create or replace function platform.chain_audit_entry() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	perform pg_advisory_xact_lock(7255002);
	new.id := nextval(pg_get_serial_sequence('platform.audit_entry', 'id'));
	new.at := clock_timestamp();
	new.previous_hash := coalesce(
		(select hash from platform.audit_entry order by id desc limit 1), '\x00'::bytea);
	new.hash := platform.audit_hash(
		new.previous_hash, new.at, new.actor_id, new.action, new.object_id, new.unit_id, new.detail);
	return new;
end $$;

create index on platform.audit_entry (at);
create index on platform.audit_entry (action, id);

create index on changing.matter_message (written_on);
create index on changing.matter_note (written_at);

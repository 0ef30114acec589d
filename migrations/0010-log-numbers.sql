-- Numbers of the audit log without gaps. A sequence also counts what was rolled back, so that a log
-- that is whole looks to its readers as if rows had been taken out of it. Under the chain's lock the
-- next number is known: it is held until the writer has committed or given up.
create or replace function platform.chain_audit_entry() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp
as $$
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
end $$;

-- Whom a letter of a survey tells to ask, and where it comes back to when it cannot be delivered.
alter table listening.campaign
	add column contact text not null default '' check (length(contact) <= 200),
	add column return_to text not null default '' check (length(return_to) <= 300);

-- What was said in a conversation is found as what began it is: replies, answers, and matters that
-- have no response of their own, such as accessibility feedback.
alter table changing.matter_message add column search tsvector
	generated always as (to_tsvector('finnish', text) || to_tsvector('swedish', text)) stored;
create index matter_message_search on changing.matter_message using gin (search);

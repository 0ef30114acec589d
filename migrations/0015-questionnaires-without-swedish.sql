-- Clients have the right to their own national language. A questionnaire that is published without
-- complete Swedish says why: a measure without a confirmed translation, or one for a Finnish unit.
alter table listening.questionnaire_version
	add column no_swedish_because text check (length(no_swedish_because) between 1 and 500);

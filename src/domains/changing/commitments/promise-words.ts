import { m } from '#texts';
import type { ShownState } from './commitment-state.ts';

export const stateWord = (state: ShownState): string =>
	({
		draft: m.promise_state_draft,
		promised: m.promise_state_promised,
		late: m.promise_state_late,
		kept: m.promise_state_kept,
		dropped: m.promise_state_dropped
	})[state]();

export const stateTone = (state: ShownState): 'good' | 'wait' | 'bad' | 'quiet' =>
	(({ draft: 'quiet', promised: 'wait', late: 'bad', kept: 'good', dropped: 'quiet' }) as const)[
		state
	];

const changes: Record<string, () => string> = {
	promised: m.promise_change_promised,
	edited: m.promise_change_edited,
	'due-moved': m.promise_change_due_moved,
	'late-explained': m.promise_change_late_explained,
	kept: m.promise_change_kept,
	dropped: m.promise_change_dropped,
	reopened: m.promise_change_reopened,
	story: m.promise_change_story
};
export const changeWord = (change: string): string =>
	(changes[change] ?? m.promise_change_edited)();

const fields: Record<string, () => string> = {
	title: m.promise_field_title,
	youSaid: m.promise_field_you_said,
	promise: m.promise_field_promise,
	responsibleTitle: m.promise_field_responsible,
	dueOn: m.promise_field_due,
	note: m.commit_edit_note,
	outcome: m.promise_we_did,
	droppedReason: m.promise_why_dropped,
	lateReason: m.promise_late_reason,
	reopenReason: m.commit_reopen_why,
	quote: m.promise_quotes
};
export const fieldWord = (field: string): string => fields[field]?.() ?? field;

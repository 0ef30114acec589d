import { m } from '#texts';

const doneWords: Record<string, () => string> = {
	read: m.matter_done_read,
	answered: m.matter_done_answered,
	asked: m.matter_done_asked,
	closed: m.matter_done_closed,
	moved: m.matter_done_moved,
	undone: m.matter_done_undone,
	themed: m.matter_done_saved,
	assigned: m.matter_done_saved,
	noted: m.matter_done_saved,
	raised: m.matter_done_saved,
	calmed: m.matter_done_saved,
	released: m.matter_done_saved
};

/** What was just done, said to whoever did it; the word comes from the address and may be anything. */
export const doneWordOf = (done: string | null): string | undefined =>
	done && Object.hasOwn(doneWords, done) ? doneWords[done]?.() : undefined;

export const issueWords: Record<string, () => string> = {
	write_something: m.talk_error_write_something,
	too_long: m.talk_error_too_long,
	conflict: m.matter_conflict,
	answer_first: m.matter_error_answer_first,
	choose_unit: m.matter_error_choose_unit,
	no_such_unit: m.matter_error_no_such_unit,
	not_a_worker_here: m.matter_error_not_a_worker_here
};

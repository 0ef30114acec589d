import { m } from '#texts';

type Words = Record<string, () => string>;

export const channelWords: Words = {
	web: m.channel_web,
	kiosk: m.channel_kiosk,
	card: m.channel_card,
	oral: m.channel_oral,
	phone: m.channel_phone,
	sms: m.channel_sms,
	chat: m.channel_chat,
	email: m.channel_email,
	letter: m.channel_letter,
	api: m.channel_api
};
/** What a matter is, where it is not feedback on a service. */
export const kindWords: Words = {
	accessibility: m.matter_kind_accessibility,
	suggestion: m.matter_kind_suggestion
};
export const stateWords: Words = {
	new: m.inbox_state_new,
	open: m.inbox_state_open,
	asked: m.inbox_state_asked,
	answered: m.inbox_state_answered,
	closed: m.inbox_state_closed,
	withdrawn: m.inbox_state_withdrawn
};
export const viewWords: Words = {
	new: m.inbox_view_new,
	waiting: m.inbox_view_waiting,
	late: m.inbox_view_late,
	worrying: m.inbox_view_worrying,
	mine: m.inbox_view_mine,
	all: m.inbox_view_all,
	done: m.inbox_view_done,
	held: m.inbox_view_held
};
export const languageWords: Words = {
	fi: m.language_fi,
	sv: m.language_sv,
	en: m.language_en,
	'fi-simple': m.language_fi_simple
};
export const eventWords: Words = {
	read: m.event_read,
	assigned: m.event_assigned,
	unassigned: m.event_unassigned,
	themed: m.event_themed,
	raised: m.event_raised,
	calmed: m.event_calmed,
	moved: m.event_moved,
	closed: m.event_closed,
	released: m.event_released,
	answered: m.event_answered,
	asked: m.event_asked,
	replied: m.event_replied,
	withdrawn: m.event_withdrawn
};
/** The moods by the names that a filter has for them, said as the question itself offers them. */
export const moodWords: Words = { good: m.mood_good, between: m.mood_between, bad: m.mood_bad };
export const moodWord = (mood: number | null): string | undefined =>
	mood === null ? undefined : [m.mood_bad(), m.mood_between(), m.mood_good()][mood + 1];

const quarterWords = {
	Q1: m.figures_quarter_1,
	Q2: m.figures_quarter_2,
	Q3: m.figures_quarter_3,
	Q4: m.figures_quarter_4
};
/** `heinä–syyskuu 2026`, `2026`: a period as it is said where figures are shown. */
export const periodWord = (period: string): string =>
	quarterWords[period.slice(4) as keyof typeof quarterWords]?.({ year: period.slice(0, 4) }) ??
	period;

/** The word of a value, or the value itself where a new one has no word yet. */
export const wordOf = (words: Words, key: string): string => words[key]?.() ?? key;

import { m } from '#texts';
import type { ReportLine } from './report.ts';

const words: Record<ReportLine['code'], (of: { what: string }) => string> = {
	dropped: m.exch_line_dropped,
	other_lost: m.exch_line_other_lost,
	comment_lost: m.exch_line_comment_lost,
	condition_lost: m.exch_line_condition_lost,
	validation_lost: m.exch_line_validation_lost,
	filter_lost: m.exch_line_filter_lost,
	repeat_lost: m.exch_line_repeat_lost,
	words_cut: m.exch_line_words_cut,
	language_lost: m.exch_line_language_lost,
	language_as_finnish: m.exch_line_language_as_finnish,
	markup_removed: m.exch_line_markup_removed,
	mandatory_lost: m.exch_line_mandatory_lost,
	options_cut: m.exch_line_options_cut,
	split: m.exch_line_split,
	note_as_intro: m.exch_line_note_as_intro,
	settings_lost: m.exch_line_settings_lost,
	measure_item: m.exch_line_measure_item,
	known: m.exch_line_known,
	new_wording: m.exch_line_new_wording
};

/** What could not be carried, in words, after the name that the file gives to the question. */
export const reportWord = ({ code, where, what }: ReportLine): string =>
	(where ? `${where}: ` : '') + words[code]({ what: what || '–' });

/** Lines that only tell how it goes, apart from those that tell of a loss. */
export const isLoss = ({ code }: ReportLine): boolean =>
	!['known', 'new_wording', 'note_as_intro', 'split'].includes(code);

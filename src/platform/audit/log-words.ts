import { m } from '#texts';

const words = m as unknown as Record<string, (() => string) | undefined>;

/**
 * What was done, in words: the text `log_act_unit_renamed` for `unit.renamed`, from the room that does it.
 *
 * An act without words is shown by its own name; a test reads every act out of the source, so that
 * none reaches an administrator like that.
 */
export const actWord = (action: string): string =>
	words[`log_act_${action.replace(/[.-]/g, '_')}`]?.() ?? action;

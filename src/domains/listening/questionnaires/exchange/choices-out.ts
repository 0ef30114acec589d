import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { PortableQuestion } from './portable.ts';

/** The codes and words by which another product offers a closed question; none for other kinds. */
export function choicesOut({
	kind,
	options,
	none
}: Pick<PortableQuestion, 'kind' | 'options' | 'none'>): { code: string; words: LocalizedText }[] {
	const [low, high] = options;
	const steps =
		kind === 'nps'
			? Array.from({ length: 11 }, (_, step) => ({
					code: String(step),
					words: numbered(step, step === 0 ? low : step === 10 ? high : undefined)
				}))
			: options.map((words, index) => ({ code: String(index + 1), words }));
	return none ? [...steps, { code: '0', words: none }] : steps;
}

/** `0 – Not at all`; a step between the ends is its number alone. */
function numbered(step: number, words: LocalizedText | undefined): LocalizedText {
	if (!words) return { fi: String(step), sv: String(step), en: String(step) };
	return Object.fromEntries(
		Object.entries(words).map(([locale, text]) => [locale, `${step} – ${text}`])
	);
}

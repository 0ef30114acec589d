import type { LocalizedText } from '#platform/i18n/localized.ts';

type Fixed = { codes: string[]; options: LocalizedText[] };

const numbers = (count: number): Fixed => {
	const codes = Array.from({ length: count }, (_, at) => String(at + 1));
	return { codes, options: codes.map((code) => ({ fi: code, sv: code, en: code })) };
};

/** Answers that LimeSurvey keeps in itself and not in the file, by its question types. */
const fixed: Record<string, Fixed | undefined> = {
	'5': numbers(5),
	A: numbers(5),
	B: numbers(10),
	Y: {
		codes: ['Y', 'N'],
		options: [
			{ fi: 'Kyllä', sv: 'Ja', en: 'Yes', 'fi-simple': 'Kyllä' },
			{ fi: 'Ei', sv: 'Nej', en: 'No', 'fi-simple': 'Ei' }
		]
	},
	C: {
		codes: ['Y', 'U', 'N'],
		options: [
			{ fi: 'Kyllä', sv: 'Ja', en: 'Yes', 'fi-simple': 'Kyllä' },
			{ fi: 'En ole varma', sv: 'Osäker', en: 'Uncertain', 'fi-simple': 'En ole varma' },
			{ fi: 'Ei', sv: 'Nej', en: 'No', 'fi-simple': 'Ei' }
		]
	},
	E: {
		codes: ['I', 'S', 'D'],
		options: [
			{ fi: 'Lisääntynyt', sv: 'Ökat', en: 'Increased', 'fi-simple': 'Enemmän' },
			{ fi: 'Sama', sv: 'Samma', en: 'Same', 'fi-simple': 'Yhtä paljon' },
			{ fi: 'Vähentynyt', sv: 'Minskat', en: 'Decreased', 'fi-simple': 'Vähemmän' }
		]
	},
	G: {
		codes: ['F', 'M'],
		options: [
			{ fi: 'Nainen', sv: 'Kvinna', en: 'Female', 'fi-simple': 'Nainen' },
			{ fi: 'Mies', sv: 'Man', en: 'Male', 'fi-simple': 'Mies' }
		]
	}
};

export const fixedOptions = (type: string): Fixed | undefined => fixed[type];

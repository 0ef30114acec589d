import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind } from '../questionnaires.schema.ts';

/** Five steps of agreeing, word for word as SOS II (2015) and the national statements have them. */
export const agree: LocalizedText[] = [
	{
		fi: 'Täysin eri mieltä',
		sv: 'Helt av annan åsikt',
		en: 'Strongly disagree',
		'fi-simple': 'Olen ihan eri mieltä'
	},
	{
		fi: 'Osittain eri mieltä',
		sv: 'Delvis av annan åsikt',
		en: 'Partly disagree',
		'fi-simple': 'Olen vähän eri mieltä'
	},
	{
		fi: 'Ei samaa eikä eri mieltä',
		sv: 'Varken av samma eller annan åsikt',
		en: 'Neither agree nor disagree',
		'fi-simple': 'En ole samaa mieltä enkä eri mieltä'
	},
	{
		fi: 'Osittain samaa mieltä',
		sv: 'Delvis av samma åsikt',
		en: 'Partly agree',
		'fi-simple': 'Olen vähän samaa mieltä'
	},
	{
		fi: 'Täysin samaa mieltä',
		sv: 'Helt av samma åsikt',
		en: 'Strongly agree',
		'fi-simple': 'Olen ihan samaa mieltä'
	}
];

/** Five faces in words, from sad to happy; our own, since the source's faces have none. */
export const fiveFaces: LocalizedText[] = [
	{ fi: 'Erittäin huono', sv: 'Mycket dålig', en: 'Very bad', 'fi-simple': 'Todella huono' },
	{ fi: 'Huono', sv: 'Dålig', en: 'Bad', 'fi-simple': 'Huono' },
	{ fi: 'Siltä väliltä', sv: 'Sådär', en: 'In between', 'fi-simple': 'Ei hyvä eikä huono' },
	{ fi: 'Hyvä', sv: 'Bra', en: 'Good', 'fi-simple': 'Hyvä' },
	{ fi: 'Erittäin hyvä', sv: 'Mycket bra', en: 'Very good', 'fi-simple': 'Todella hyvä' }
];

export const threeFaces: LocalizedText[] = [
	{ fi: 'Huono', sv: 'Dålig', en: 'Bad', 'fi-simple': 'Huono' },
	{ fi: 'Siltä väliltä', sv: 'Sådär', en: 'In between', 'fi-simple': 'Ei hyvä eikä huono' },
	{ fi: 'Hyvä', sv: 'Bra', en: 'Good', 'fi-simple': 'Hyvä' }
];

/** Three answers of a child, from no to yes. */
export const noOrYes: LocalizedText[] = [
	{ fi: 'Ei', sv: 'Nej', en: 'No', 'fi-simple': 'Ei' },
	{ fi: 'Vähän', sv: 'Lite', en: 'A little', 'fi-simple': 'Vähän' },
	{ fi: 'Kyllä', sv: 'Ja', en: 'Yes', 'fi-simple': 'Kyllä' }
];

/** The two ends of recommending, 0 and 10. */
export const recommend: LocalizedText[] = [
	{ fi: 'En lainkaan', sv: 'Inte alls', en: 'Not at all likely', 'fi-simple': 'En suosittele' },
	{
		fi: 'Erittäin todennäköisesti',
		sv: 'Mycket sannolikt',
		en: 'Extremely likely',
		'fi-simple': 'Suosittelen varmasti'
	}
];

export const cannotSay: LocalizedText = {
	fi: 'En osaa sanoa',
	sv: 'Kan inte säga',
	en: 'I cannot say',
	'fi-simple': 'En tiedä'
};

export const cannotSayOrNotForMe: LocalizedText = {
	fi: 'En osaa sanoa / ei koske minua',
	sv: 'Kan inte säga / gäller inte mig',
	en: 'I cannot say / does not concern me',
	'fi-simple': 'En tiedä / ei koske minua'
};

/** The words of a scale where whoever makes the question gives none of their own. */
export const usualOptions: Partial<Record<QuestionKind, LocalizedText[]>> = {
	smiley3: threeFaces,
	smiley5: fiveFaces,
	agree5: agree,
	nps: recommend
};

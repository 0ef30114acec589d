import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind } from './questionnaires.schema.ts';

/** A question as it is shipped: its id never changes meaning. */
export type ReadyQuestion = {
	id: string;
	kind: QuestionKind;
	text: LocalizedText;
	hint?: LocalizedText;
	options?: LocalizedText[];
	/** False while the wording has not been checked against its owner's own text. */
	verified?: boolean;
	source: string;
};

export type ReadyQuestionnaire = {
	key: string;
	name: LocalizedText;
	purpose: 'quick' | 'survey' | 'interview';
	moodQuestionId: string;
	questionIds: string[];
};

const sos = 'SOS II -hanke, IDEAkirja (Pirkanmaa 2015): suullinen ja kirjallinen asiakaspalaute';
const thl =
	'THL, kansallinen asiakaspalaute: rakenne vahvistettu, sanamuoto tarkistettava kieliversioista';

const agree: LocalizedText[] = [
	{ fi: 'Täysin eri mieltä', sv: 'Helt av annan åsikt', en: 'Strongly disagree' },
	{ fi: 'Osittain eri mieltä', sv: 'Delvis av annan åsikt', en: 'Partly disagree' },
	{
		fi: 'Ei samaa eikä eri mieltä',
		sv: 'Varken av samma eller annan åsikt',
		en: 'Neither agree nor disagree'
	},
	{ fi: 'Osittain samaa mieltä', sv: 'Delvis av samma åsikt', en: 'Partly agree' },
	{ fi: 'Täysin samaa mieltä', sv: 'Helt av samma åsikt', en: 'Strongly agree' }
];

const statement = (id: string, text: LocalizedText): ReadyQuestion => ({
	id: `national.${id}`,
	kind: 'agree5',
	text,
	options: agree,
	verified: false,
	source: thl
});

/** Questions of the quick card and of the national quick set, with their exact words and source. */
export const readyQuestions: ReadyQuestion[] = [
	{
		id: 'quick.expectations',
		kind: 'smiley3',
		text: {
			fi: 'Vastasiko tämä tapaaminen odotuksiasi?',
			sv: 'Motsvarade detta möte dina förväntningar?',
			en: 'Did this meeting meet your expectations?',
			'fi-simple': 'Oliko tapaaminen sellainen kuin toivoit?'
		},
		options: [
			{ fi: 'Ei vastannut', sv: 'Nej', en: 'No', 'fi-simple': 'Ei ollut' },
			{ fi: 'Osittain', sv: 'Delvis', en: 'Partly', 'fi-simple': 'Vähän' },
			{ fi: 'Vastasi', sv: 'Ja', en: 'Yes', 'fi-simple': 'Kyllä oli' }
		],
		source: sos
	},
	{
		id: 'quick.meeting',
		kind: 'smiley3',
		text: {
			fi: 'Mitä mieltä olit tapaamisesta?',
			sv: 'Vad tyckte du om mötet?',
			en: 'What did you think of the meeting?',
			'fi-simple': 'Millainen tapaaminen oli?'
		},
		options: [
			{ fi: 'Huono', sv: 'Dåligt', en: 'Bad', 'fi-simple': 'Huono' },
			{ fi: 'Siltä väliltä', sv: 'Sådär', en: 'In between', 'fi-simple': 'Ei hyvä eikä huono' },
			{ fi: 'Hyvä', sv: 'Bra', en: 'Good', 'fi-simple': 'Hyvä' }
		],
		source: sos
	},
	{
		id: 'quick.wish',
		kind: 'text',
		text: {
			fi: 'Mitä toivoisit jatkossa asiakastyöltä?',
			sv: 'Vad önskar du av klientarbetet i fortsättningen?',
			en: 'What do you wish for in the future?',
			'fi-simple': 'Mitä toivot meiltä?'
		},
		source: sos
	},
	{
		id: 'national.nps',
		kind: 'nps',
		text: {
			fi: 'Kuinka todennäköisesti suosittelisit palvelua läheisellesi tai ystävällesi?',
			sv: 'Hur sannolikt är det att du skulle rekommendera tjänsten för en närstående eller vän?',
			en: 'How likely are you to recommend the service to someone close to you?',
			'fi-simple': 'Haluatko kertoa hyvää tästä palvelusta ystävällesi?'
		},
		options: [
			{ fi: 'En lainkaan', sv: 'Inte alls', en: 'Not at all likely', 'fi-simple': 'En halua' },
			{
				fi: 'Erittäin todennäköisesti',
				sv: 'Mycket sannolikt',
				en: 'Extremely likely',
				'fi-simple': 'Haluan varmasti'
			}
		],
		verified: false,
		source: thl
	},
	statement('availability', {
		fi: 'Sain apua, kun sitä tarvitsin',
		sv: 'Jag fick hjälp när jag behövde det',
		en: 'I got help when I needed it'
	}),
	statement('encounter', {
		fi: 'Minusta välitettiin kokonaisvaltaisesti',
		sv: 'Man brydde sig om mig som en helhet',
		en: 'I was cared for as a whole person'
	}),
	statement('participation', {
		fi: 'Hoitoani tai asiaani koskevat päätökset tehtiin yhteistyössä kanssani',
		sv: 'Beslut som gäller min vård eller mitt ärende fattades tillsammans med mig',
		en: 'Decisions on my care or matter were made together with me'
	}),
	statement('safety', {
		fi: 'Koin oloni turvalliseksi hoidon tai palvelun aikana',
		sv: 'Jag kände mig trygg under vården eller servicen',
		en: 'I felt safe during the care or service'
	}),
	statement('information', {
		fi: 'Tiedän, miten hoitoni tai palveluni jatkuu',
		sv: 'Jag vet hur min vård eller service fortsätter',
		en: 'I know how my care or service continues'
	}),
	statement('understandability', {
		fi: 'Saamani tieto hoidosta tai palvelusta oli ymmärrettävää',
		sv: 'Informationen jag fick om vården eller servicen var begriplig',
		en: 'The information I got was understandable'
	}),
	statement('usefulness', {
		fi: 'Koin saamani hoidon tai palvelun hyödylliseksi',
		sv: 'Jag upplevde att vården eller servicen var till nytta',
		en: 'I found the care or service useful'
	}),
	{
		id: 'national.open',
		kind: 'text',
		text: {
			fi: 'Mitä haluaisit vielä kertoa?',
			sv: 'Vad vill du ännu berätta?',
			en: 'What else would you like to tell?',
			'fi-simple': 'Mitä muuta haluat kertoa?'
		},
		verified: false,
		source: thl
	}
];

export const readyQuestionnaires: ReadyQuestionnaire[] = [
	{
		key: 'quick-card',
		name: { fi: 'Palautekortti', sv: 'Responskort', en: 'Feedback card' },
		purpose: 'quick',
		moodQuestionId: 'quick.meeting',
		questionIds: ['quick.expectations', 'quick.meeting', 'quick.wish']
	},
	{
		key: 'national-quick',
		name: {
			fi: 'Kansallinen pikapalaute',
			sv: 'Nationell snabbrespons',
			en: 'National quick feedback'
		},
		purpose: 'quick',
		moodQuestionId: 'national.nps',
		questionIds: [
			'national.nps',
			'national.availability',
			'national.encounter',
			'national.participation',
			'national.understandability',
			'national.open'
		]
	}
];

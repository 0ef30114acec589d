import type { LocalizedText } from '#platform/i18n/localized.ts';
import { type ReadyQuestion, type ReadySet, itemsOf } from './ready.ts';
import { noOrYes } from './scales.ts';

const source =
	'Kuullun oma sanamuoto kansallisen asiakaspalautteen teemoista, 7–12-vuotiaille; ei tarkistettu lasten kanssa eikä THL:n lasten väittämiin.';

const ask = (id: string, topic: string, text: LocalizedText): ReadyQuestion => ({
	id: `child.${id}`,
	kind: 'smiley3',
	topic,
	source,
	wordings: [{ text, options: noOrYes, verified: false }]
});

/** What a child of 7–12 is asked: few and short sentences, faces and pictures with their words. */
export const child: ReadySet = {
	questions: [
		{
			id: 'child.liked',
			kind: 'smiley3',
			topic: 'overall',
			source,
			wordings: [
				{
					text: {
						fi: 'Millaista sinulla oli täällä?',
						sv: 'Hur var det för dig här?',
						en: 'How was it here for you?',
						'fi-simple': 'Millaista sinulla oli täällä?'
					},
					options: [
						{ fi: 'Ikävää', sv: 'Tråkigt', en: 'Not nice', 'fi-simple': 'Ikävää' },
						{ fi: 'Siltä väliltä', sv: 'Sådär', en: 'In between', 'fi-simple': 'Siltä väliltä' },
						{ fi: 'Mukavaa', sv: 'Bra', en: 'Nice', 'fi-simple': 'Mukavaa' }
					],
					verified: false
				}
			]
		},
		ask('listened', 'encounter', {
			fi: 'Kuunneltiinko sinua?',
			sv: 'Lyssnade man på dig?',
			en: 'Did they listen to you?',
			'fi-simple': 'Kuunneltiinko sinua?'
		}),
		ask('own-say', 'participation', {
			fi: 'Kysyttiinkö, mitä sinä haluat?',
			sv: 'Frågade man vad du vill?',
			en: 'Did they ask what you want?',
			'fi-simple': 'Kysyttiinkö, mitä sinä haluat?'
		}),
		ask('understood', 'understandability', {
			fi: 'Ymmärsitkö, mitä aikuiset kertoivat?',
			sv: 'Förstod du vad de vuxna berättade?',
			en: 'Did you understand what the adults told you?',
			'fi-simple': 'Ymmärsitkö, mitä aikuiset kertoivat?'
		}),
		ask('safe', 'safety', {
			fi: 'Oliko sinulla turvallinen olo?',
			sv: 'Kände du dig trygg?',
			en: 'Did you feel safe?',
			'fi-simple': 'Oliko sinulla turvallinen olo?'
		}),
		ask('helped', 'usefulness', {
			fi: 'Saitko apua?',
			sv: 'Fick du hjälp?',
			en: 'Did you get help?',
			'fi-simple': 'Saitko apua?'
		}),
		{
			id: 'child.best',
			kind: 'picture',
			topic: 'quality',
			source,
			wordings: [
				{
					text: {
						fi: 'Mikä täällä oli parasta?',
						sv: 'Vad var bäst här?',
						en: 'What was the best thing here?',
						'fi-simple': 'Mikä täällä oli parasta?'
					},
					options: [
						{ fi: 'Aikuinen', sv: 'Den vuxna', en: 'The grown-up', 'fi-simple': 'Aikuinen' },
						{ fi: 'Jutteleminen', sv: 'Att prata', en: 'Talking', 'fi-simple': 'Jutteleminen' },
						{ fi: 'Leikkiminen', sv: 'Att leka', en: 'Playing', 'fi-simple': 'Leikkiminen' },
						{ fi: 'Paikka', sv: 'Platsen', en: 'The place', 'fi-simple': 'Paikka' }
					],
					pictures: ['adult', 'talk', 'ball', 'house'],
					none: {
						fi: 'Ei mikään näistä',
						sv: 'Inget av de här',
						en: 'None of these',
						'fi-simple': 'Ei mikään näistä'
					},
					verified: false
				}
			]
		},
		{
			id: 'child.tell',
			kind: 'text',
			topic: 'wishes',
			source,
			wordings: [
				{
					text: {
						fi: 'Mitä haluat sanoa meille?',
						sv: 'Vad vill du säga till oss?',
						en: 'What do you want to tell us?',
						'fi-simple': 'Mitä haluat sanoa meille?'
					},
					verified: false
				}
			]
		}
	],
	questionnaires: [
		{
			key: 'child-7-12',
			name: {
				fi: 'Lapsen palaute, 7–12 vuotta',
				sv: 'Barnets respons, 7–12 år',
				en: 'A child’s feedback, 7–12 years',
				'fi-simple': 'Lapsen palaute, 7–12 vuotta'
			},
			purpose: 'survey',
			audience: 'child',
			source,
			terms: {
				fi: 'Oma sanamuoto, jota ei ole tarkistettu. 13 vuotta täyttänyt vastaa aikuisten kyselyyn. Aikuinen saa lukea kysymykset ääneen, mutta lapsi valitsee itse.',
				sv: 'Egen formulering som inte har granskats. Den som fyllt 13 år svarar på de vuxnas enkät. En vuxen får läsa frågorna högt, men barnet väljer självt.',
				en: 'Our own wording, not checked. Those of 13 and older answer the adults’ questionnaire. An adult may read the questions aloud, but the child chooses.'
			},
			moodQuestionId: 'child.liked',
			intro: {
				fi: 'Valitse kuva, joka sopii. Sinun ei ole pakko vastata. Oikeita ja vääriä vastauksia ei ole.',
				sv: 'Välj den bild som passar. Du måste inte svara. Det finns inga rätta eller felaktiga svar.',
				en: 'Choose the picture that fits. You do not have to answer. No answer is right or wrong.',
				'fi-simple':
					'Valitse kuva, joka sopii. Sinun ei ole pakko vastata. Oikeita ja vääriä vastauksia ei ole.'
			},
			thanks: {
				fi: 'Kiitos, että kerroit!',
				sv: 'Tack för att du berättade!',
				en: 'Thank you for telling us!',
				'fi-simple': 'Kiitos, että kerroit!'
			},
			items: itemsOf(
				'child.liked',
				'child.listened',
				'child.own-say',
				'child.understood',
				'child.safe',
				'child.helped',
				'child.best',
				'child.tell'
			)
		}
	]
};

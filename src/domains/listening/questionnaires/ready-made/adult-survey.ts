import { type ReadyQuestion, type ReadySet, itemsOf } from './ready.ts';
import { fiveFaces } from './scales.ts';

import { source, statements } from './adult-statements.ts';

const background: ReadyQuestion[] = [
	{
		id: 'sos.gender',
		kind: 'choice',
		topic: 'background',
		sensitive: true,
		source: `${source}. Nykyaikaistettu: lähteessä vaihtoehdot olivat nainen ja mies; lisätty muu ja mahdollisuus olla vastaamatta.`,
		wordings: [
			{
				text: { fi: 'Sukupuoli', sv: 'Kön', en: 'Gender', 'fi-simple': 'Sukupuoli' },
				options: [
					{ fi: 'Nainen', sv: 'Kvinna', en: 'Woman', 'fi-simple': 'Nainen' },
					{ fi: 'Mies', sv: 'Man', en: 'Man', 'fi-simple': 'Mies' },
					{ fi: 'Muu', sv: 'Annat', en: 'Other', 'fi-simple': 'Muu' }
				],
				none: {
					fi: 'En halua vastata',
					sv: 'Jag vill inte svara',
					en: 'I do not want to answer',
					'fi-simple': 'En halua vastata'
				}
			}
		]
	},
	{
		id: 'sos.birth-year',
		kind: 'number',
		topic: 'background',
		sensitive: true,
		source,
		wordings: [
			{
				text: {
					fi: 'Syntymävuosi',
					sv: 'Födelseår',
					en: 'Year of birth',
					'fi-simple': 'Minä vuonna synnyit?'
				},
				hint: {
					fi: 'Esimerkiksi 1973',
					sv: 'Till exempel 1973',
					en: 'For example 1973',
					'fi-simple': 'Esimerkiksi 1973'
				}
			}
		]
	},
	{
		id: 'sos.how-long',
		kind: 'choice',
		topic: 'background',
		sensitive: true,
		source: `${source}. Lähteessä vastattiin vuosina ja kuukausina (esim. 1 v 2 kk); luokiteltu, koska tarkka aika ja syntymävuosi yhdessä voivat kertoa, kuka vastaaja on, ja tuloksissa verrataan luokkia.`,
		wordings: [
			{
				text: {
					fi: 'Kuinka kauan olet ollut sosiaalityön asiakkaana?',
					sv: 'Hur länge har du varit klient inom socialarbetet?',
					en: 'How long have you been a client of social work?',
					'fi-simple': 'Kuinka kauan olet ollut sosiaalityön asiakas?'
				},
				options: [
					{
						fi: 'Alle puoli vuotta',
						sv: 'Under ett halvt år',
						en: 'Less than half a year',
						'fi-simple': 'Alle puoli vuotta'
					},
					{
						fi: 'Puolesta vuodesta vuoteen',
						sv: 'Från ett halvt år till ett år',
						en: 'Half a year to a year',
						'fi-simple': 'Puoli vuotta – 1 vuosi'
					},
					{ fi: '1–2 vuotta', sv: '1–2 år', en: '1–2 years', 'fi-simple': '1–2 vuotta' },
					{ fi: '3–5 vuotta', sv: '3–5 år', en: '3–5 years', 'fi-simple': '3–5 vuotta' },
					{
						fi: 'Yli 5 vuotta',
						sv: 'Över 5 år',
						en: 'More than 5 years',
						'fi-simple': 'Yli 5 vuotta'
					}
				]
			}
		]
	}
];

const part = (fi: string, sv: string, en: string, easy: string, ...ids: string[]) => ({
	title: { fi, sv, en, 'fi-simple': easy },
	items: itemsOf(...ids.map((id) => `sos.${id}`))
});

/**
 * The yearly survey of adult social work, item by item.
 *
 * The source counts thirteen closed questions and three open ones: twelve statements and gender;
 * birth year, length of clientship and the free word. The length is asked in classes here.
 */
export const adultSurvey: ReadySet = {
	questions: [
		...background,
		...statements,
		{
			id: 'sos.overall',
			kind: 'smiley5',
			topic: 'overall',
			source: `${source}. Kasvojen sanat ovat omat: lähteessä on viisi kasvoa ilman sanoja.`,
			wordings: [
				{
					text: {
						fi: 'Yleisarvio palvelusta.',
						sv: 'Helhetsbedömning av servicen.',
						en: 'Overall rating of the service.',
						'fi-simple': 'Millainen palvelu on ollut?'
					},
					options: fiveFaces
				}
			]
		},
		{
			id: 'sos.free-word',
			kind: 'text',
			topic: 'wishes',
			source,
			wordings: [
				{
					text: {
						fi: 'Vapaa sana tai terveisiä työntekijöille',
						sv: 'Fritt ord eller hälsningar till arbetstagarna',
						en: 'In your own words, or greetings to the workers',
						'fi-simple': 'Mitä muuta haluat sanoa?'
					}
				}
			]
		}
	],
	questionnaires: [
		{
			key: 'sos-adult-survey',
			name: {
				fi: 'Aikuissosiaalityön asiakastyytyväisyyskysely',
				sv: 'Klientnöjdhetsenkät för vuxensocialarbetet',
				en: 'Client satisfaction survey of adult social work',
				'fi-simple': 'Kysely aikuisten sosiaalityöstä'
			},
			purpose: 'survey',
			source: `${source}. Sukupuolen vaihtoehdot nykyaikaistettu ja asiakkuuden kesto luokiteltu; ks. kysymysten lähteet.`,
			terms: {
				fi: 'Toteuta vuosittain saman kuukauden aikana, jolloin tuloksia voi verrata. Kyselyä jaetaan tapaamisissa ja kirjallisten päätösten mukana.',
				sv: 'Genomförs varje år under samma månad, så att resultaten kan jämföras. Enkäten delas ut vid klientmöten och tillsammans med skriftliga beslut.',
				en: 'Carried out every year in the same month, so that results can be compared. Handed out at client meetings and with written decisions.'
			},
			moodQuestionId: 'sos.overall',
			intro: {
				fi: 'Miten olet kokenut aikuissosiaalityön palvelut? Vastaaminen on vapaaehtoista, eikä nimeäsi kysytä.',
				sv: 'Hur har du upplevt vuxensocialarbetets tjänster? Det är frivilligt att svara och vi frågar inte efter ditt namn.',
				en: 'How have you experienced the services of adult social work? Answering is voluntary, and we do not ask for your name.',
				'fi-simple':
					'Kerro, millaista palvelua olet saanut sosiaalityöstä. Sinun ei ole pakko vastata. Emme kysy nimeäsi.'
			},
			thanks: {
				fi: 'Kiitos. Vastauksesi auttaa kehittämään sosiaalityötä.',
				sv: 'Tack. Ditt svar hjälper oss att utveckla socialarbetet.',
				en: 'Thank you. Your answer helps to develop social work.',
				'fi-simple': 'Kiitos. Vastauksesi auttaa meitä tekemään työtä paremmin.'
			},
			sections: [
				part(
					'Taustatiedot',
					'Bakgrundsuppgifter',
					'Background',
					'Tietoja sinusta',
					'gender',
					'birth-year',
					'how-long'
				),
				part(
					'Palveluiden saavutettavuus',
					'Tjänsternas tillgänglighet',
					'Availability of services',
					'Palveluun pääseminen',
					'opening-hours',
					'reachable',
					'soon'
				),
				part(
					'Kohtaaminen ja vuorovaikutus',
					'Bemötande och växelverkan',
					'Encounter and interaction',
					'Miten sinua kohdeltiin',
					'treated',
					'heard'
				),
				part(
					'Palvelun laatu ja vaikuttavuus',
					'Servicens kvalitet och effekt',
					'Quality and effect of the service',
					'Millainen palvelu oli',
					'advice',
					'understandable',
					'expertise',
					'helped',
					'time'
				),
				part(
					'Asiakkaiden osallisuus',
					'Klienternas delaktighet',
					'Participation of clients',
					'Oma mielipiteesi',
					'opinion'
				),
				part(
					'Yleisarvio palvelusta',
					'Helhetsbedömning av servicen',
					'Overall rating of the service',
					'Palvelu kokonaan',
					'overall'
				),
				part('Vapaa palaute', 'Fri respons', 'In your own words', 'Sana on vapaa', 'free-word')
			]
		}
	]
};

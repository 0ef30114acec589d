import type { LocalizedText } from '#platform/i18n/localized.ts';
import { type ReadyQuestion, type ReadySet, itemsOf } from './ready.ts';
import { agree, cannotSayOrNotForMe } from './scales.ts';

const source =
	'THL, kansallinen asiakaspalaute: rakenne vahvistettu, sanamuoto tarkistettava kieliversioista';

const becauseNone =
	'Väittämä ja asteikko ovat samat. Lisätty vaihtoehto on asteikon ulkopuolella, eikä sitä lasketa keskiarvoihin.';

/**
 * One statement of the national set: first as the quick set has it, then with the choice outside
 * the scale that the whole set offers.
 */
const statement = (theme: string, text: LocalizedText): ReadyQuestion => ({
	id: `national.${theme}`,
	kind: 'agree5',
	topic: theme,
	source,
	wordings: [
		{ text, options: agree, verified: false },
		{
			text,
			options: agree,
			none: cannotSayOrNotForMe,
			verified: false,
			same: { as: 1, because: becauseNone }
		}
	]
});

/** Themes of the national statements, in their order; two to seven are asked at a time. */
const themes = [
	'availability',
	'encounter',
	'participation',
	'safety',
	'information',
	'understandability',
	'usefulness'
];

/**
 * The national client feedback: recommending, statements, open feedback, and a county's own last.
 *
 * The structure is confirmed, the wordings are not: each is marked, and a county may word them anew
 * until somebody has checked them against the owner's own language versions.
 */
export const national: ReadySet = {
	questions: [
		{
			id: 'national.nps',
			kind: 'nps',
			topic: 'recommend',
			source,
			wordings: [
				{
					text: {
						fi: 'Kuinka todennäköisesti suosittelisit palvelua läheisellesi tai ystävällesi?',
						sv: 'Hur sannolikt är det att du skulle rekommendera tjänsten för en närstående eller vän?',
						en: 'How likely are you to recommend the service to someone close to you?',
						'fi-simple': 'Haluatko kertoa hyvää tästä palvelusta ystävällesi?'
					},
					options: [
						{
							fi: 'En lainkaan',
							sv: 'Inte alls',
							en: 'Not at all likely',
							'fi-simple': 'En halua'
						},
						{
							fi: 'Erittäin todennäköisesti',
							sv: 'Mycket sannolikt',
							en: 'Extremely likely',
							'fi-simple': 'Haluan varmasti'
						}
					],
					verified: false
				}
			]
		},
		statement('availability', {
			fi: 'Sain apua, kun sitä tarvitsin',
			sv: 'Jag fick hjälp när jag behövde det',
			en: 'I got help when I needed it',
			'fi-simple': 'Sain apua, kun tarvitsin sitä'
		}),
		statement('encounter', {
			fi: 'Minusta välitettiin kokonaisvaltaisesti',
			sv: 'Man brydde sig om mig som en helhet',
			en: 'I was cared for as a whole person',
			'fi-simple': 'Minusta pidettiin hyvää huolta'
		}),
		statement('participation', {
			fi: 'Hoitoani tai asiaani koskevat päätökset tehtiin yhteistyössä kanssani',
			sv: 'Beslut som gäller min vård eller mitt ärende fattades tillsammans med mig',
			en: 'Decisions on my care or matter were made together with me',
			'fi-simple': 'Sain olla mukana, kun minun asioistani päätettiin'
		}),
		statement('safety', {
			fi: 'Koin oloni turvalliseksi hoidon tai palvelun aikana',
			sv: 'Jag kände mig trygg under vården eller servicen',
			en: 'I felt safe during the care or service',
			'fi-simple': 'Minulla oli turvallinen olo'
		}),
		statement('information', {
			fi: 'Tiedän, miten hoitoni tai palveluni jatkuu',
			sv: 'Jag vet hur min vård eller service fortsätter',
			en: 'I know how my care or service continues',
			'fi-simple': 'Tiedän, mitä seuraavaksi tapahtuu'
		}),
		statement('understandability', {
			fi: 'Saamani tieto hoidosta tai palvelusta oli ymmärrettävää',
			sv: 'Informationen jag fick om vården eller servicen var begriplig',
			en: 'The information I got was understandable',
			'fi-simple': 'Ymmärsin, mitä minulle kerrottiin'
		}),
		statement('usefulness', {
			fi: 'Koin saamani hoidon tai palvelun hyödylliseksi',
			sv: 'Jag upplevde att vården eller servicen var till nytta',
			en: 'I found the care or service useful',
			'fi-simple': 'Palvelusta oli minulle hyötyä'
		}),
		{
			id: 'national.open',
			kind: 'text',
			topic: 'wishes',
			source,
			wordings: [
				{
					text: {
						fi: 'Mitä haluaisit vielä kertoa?',
						sv: 'Vad vill du ännu berätta?',
						en: 'What else would you like to tell?',
						'fi-simple': 'Mitä muuta haluat kertoa?'
					},
					verified: false
				}
			]
		}
	],
	questionnaires: [
		{
			key: 'national-quick',
			name: {
				fi: 'Kansallinen pikapalaute',
				sv: 'Nationell snabbrespons',
				en: 'National quick feedback'
			},
			purpose: 'quick',
			source,
			moodQuestionId: 'national.nps',
			items: itemsOf(
				'national.nps',
				'national.availability',
				'national.encounter',
				'national.participation',
				'national.understandability',
				'national.open'
			)
		},
		{
			key: 'national-whole',
			name: {
				fi: 'Kansallinen asiakaspalaute, kaikki väittämät',
				sv: 'Nationell klientrespons, alla påståenden',
				en: 'National client feedback, all statements'
			},
			purpose: 'survey',
			source,
			terms: {
				fi: 'Väittämistä kysytään kahdesta seitsemään. Suosittelu ja avoin palaute ovat aina mukana. Alueen omat väittämät tulevat viimeisiksi: tee tästä kopio ja lisää ne loppuun omaan osaansa. Sanamuotoja ei ole tarkistettu THL:n kieliversioista; tarkista ne ennen käyttöä ja merkitse tarkistetuiksi kysymyspankissa.',
				sv: 'Två till sju påståenden ställs åt gången. Rekommendationen och den öppna responsen är alltid med. Områdets egna påståenden kommer sist: gör en kopia och lägg till dem i en egen del i slutet. Formuleringarna har inte granskats mot THL:s språkversioner; granska dem före användning och märk dem som granskade i frågebanken.',
				en: 'Two to seven statements are asked at a time. Recommending and open feedback are always there. The county’s own statements come last: make a copy and add them in a section of their own at the end. The wordings have not been checked against THL’s language versions; check them before use and mark them as checked in the question bank.'
			},
			moodQuestionId: 'national.nps',
			intro: {
				fi: 'Kerro, millaista palvelua sait. Vastaaminen on vapaaehtoista, eikä nimeäsi kysytä.',
				sv: 'Berätta hurdan service du fick. Det är frivilligt att svara och vi frågar inte efter ditt namn.',
				en: 'Tell us what kind of service you got. Answering is voluntary, and we do not ask for your name.',
				'fi-simple':
					'Kerro, millaista palvelua sait. Sinun ei ole pakko vastata. Emme kysy nimeäsi.'
			},
			thanks: {
				fi: 'Kiitos. Vastauksesi auttaa parantamaan palvelua.',
				sv: 'Tack. Ditt svar hjälper oss att förbättra servicen.',
				en: 'Thank you. Your answer helps to improve the service.',
				'fi-simple': 'Kiitos. Vastauksesi auttaa meitä.'
			},
			items: [
				{ question: 'national.nps' },
				...themes.map((theme) => ({ question: `national.${theme}`, wording: 2 })),
				{ question: 'national.open' }
			]
		}
	]
};

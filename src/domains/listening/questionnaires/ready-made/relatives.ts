import type { LocalizedText } from '#platform/i18n/localized.ts';
import { type ReadyQuestion, type ReadySet, itemsOf } from './ready.ts';
import { agree, cannotSay, recommend } from './scales.ts';

const source =
	'Kuullun oma sanamuoto kansallisen asiakaspalautteen teemoista, läheisille; ei tarkistettu THL:n väittämiin.';

const statement = (id: string, topic: string, text: LocalizedText): ReadyQuestion => ({
	id: `relative.${id}`,
	kind: 'agree5',
	topic,
	source,
	wordings: [{ text, options: agree, none: cannotSay, verified: false }]
});

const statements: ReadyQuestion[] = [
	statement('availability', 'availability', {
		fi: 'Läheiseni on saanut apua, kun hän on sitä tarvinnut.',
		sv: 'Min närstående har fått hjälp när han eller hon behövt det.',
		en: 'The person close to me has got help when it was needed.',
		'fi-simple': 'Läheiseni on saanut apua, kun hän on tarvinnut sitä.'
	}),
	statement('encounter', 'encounter', {
		fi: 'Läheistäni kohdellaan kunnioittavasti.',
		sv: 'Min närstående bemöts med respekt.',
		en: 'The person close to me is treated with respect.',
		'fi-simple': 'Läheistäni kohdellaan hyvin.'
	}),
	statement('heard', 'encounter', {
		fi: 'Minua läheisenä kuunnellaan.',
		sv: 'Man lyssnar på mig som närstående.',
		en: 'I am listened to as somebody close.',
		'fi-simple': 'Minuakin kuunnellaan.'
	}),
	statement('participation', 'participation', {
		fi: 'Pääsen mukaan läheiseni asioihin niin kuin hän itse haluaa.',
		sv: 'Jag får vara med i min närståendes ärenden så som han eller hon själv vill.',
		en: 'I can take part in the matters of the person close to me in the way they wish.',
		'fi-simple': 'Saan olla mukana läheiseni asioissa, jos hän haluaa sitä.'
	}),
	statement('safety', 'safety', {
		fi: 'Luotan siihen, että läheiseni on turvassa.',
		sv: 'Jag litar på att min närstående är trygg.',
		en: 'I trust that the person close to me is safe.',
		'fi-simple': 'Läheiseni on turvassa.'
	}),
	statement('information', 'information', {
		fi: 'Tiedän, keneltä saan tietoa ja miten hoito tai palvelu jatkuu.',
		sv: 'Jag vet vem jag får information av och hur vården eller servicen fortsätter.',
		en: 'I know whom to ask and how the care or service continues.',
		'fi-simple': 'Tiedän, keneltä voin kysyä ja mitä seuraavaksi tapahtuu.'
	}),
	statement('understandability', 'understandability', {
		fi: 'Saamani tieto on ollut ymmärrettävää.',
		sv: 'Informationen jag fått har varit begriplig.',
		en: 'The information that I have got has been understandable.',
		'fi-simple': 'Olen ymmärtänyt, mitä minulle on kerrottu.'
	}),
	statement('usefulness', 'usefulness', {
		fi: 'Palvelusta on hyötyä läheiselleni.',
		sv: 'Servicen är till nytta för min närstående.',
		en: 'The service is of use to the person close to me.',
		'fi-simple': 'Palvelu auttaa läheistäni.'
	}),
	statement('support', 'support', {
		fi: 'Saan itse tukea, kun tarvitsen sitä.',
		sv: 'Jag får själv stöd när jag behöver det.',
		en: 'I get support myself when I need it.',
		'fi-simple': 'Minäkin saan apua, kun tarvitsen sitä.'
	})
];

/** What those close to a client are asked; counted apart from the client's own voice. */
export const relatives: ReadySet = {
	questions: [
		{
			id: 'relative.nps',
			kind: 'nps',
			topic: 'recommend',
			source,
			wordings: [
				{
					text: {
						fi: 'Kuinka todennäköisesti suosittelisit palvelua muille, joiden läheinen tarvitsee apua?',
						sv: 'Hur sannolikt är det att du skulle rekommendera tjänsten för andra vars närstående behöver hjälp?',
						en: 'How likely are you to recommend the service to others whose relative or friend needs help?',
						'fi-simple': 'Haluatko kertoa hyvää tästä palvelusta muille?'
					},
					options: recommend,
					verified: false
				}
			]
		},
		...statements,
		{
			id: 'relative.open',
			kind: 'text',
			topic: 'wishes',
			source,
			wordings: [
				{
					text: {
						fi: 'Mitä haluat vielä kertoa läheisenä?',
						sv: 'Vad vill du ännu berätta som närstående?',
						en: 'What else would you like to tell us as somebody close?',
						'fi-simple': 'Mitä muuta haluat kertoa?'
					},
					verified: false
				}
			]
		}
	],
	questionnaires: [
		{
			key: 'relatives',
			name: {
				fi: 'Läheisen palaute',
				sv: 'De närståendes respons',
				en: 'Feedback of those close to a client',
				'fi-simple': 'Läheisen palaute'
			},
			purpose: 'survey',
			audience: 'relative',
			source,
			terms: {
				fi: 'Pidä erillään asiakkaan omasta palautteesta. Oma sanamuoto, jota ei ole tarkistettu.',
				sv: 'Hålls isär från klientens egen respons. Egen formulering som inte har granskats.',
				en: 'Keep apart from the client’s own feedback. Our own wording, not checked.'
			},
			moodQuestionId: 'relative.nps',
			intro: {
				fi: 'Kerro, miltä palvelu näyttää läheisen silmin. Älä kirjoita kenenkään nimeä.',
				sv: 'Berätta hur servicen ser ut för en närstående. Skriv inte någons namn.',
				en: 'Tell us how the service looks to somebody close. Please write nobody’s name.',
				'fi-simple': 'Kerro, mitä ajattelet läheisesi palvelusta. Älä kirjoita kenenkään nimeä.'
			},
			thanks: {
				fi: 'Kiitos. Läheisen näkemys auttaa meitä.',
				sv: 'Tack. De närståendes syn hjälper oss.',
				en: 'Thank you. What those close see helps us.',
				'fi-simple': 'Kiitos. Vastauksesi auttaa meitä.'
			},
			items: itemsOf('relative.nps', ...statements.map(({ id }) => id), 'relative.open')
		}
	]
};

import type { ExampleUnit } from '../county.ts';

const service = 'vammaispalvelut';

/** Services for disabled people: decisions and plans, rides, and days with something to do. */
export const disability: ExampleUnit[] = [
	{
		key: service,
		kind: 'service',
		parentKey: 'esimerkkilan-hyvinvointialue',
		name: { fi: 'Vammaispalvelut', sv: 'Funktionshinderservice' },
		likeGroup: null,
		sensitive: false,
		answerDays: 8,
		searchWords: {
			fi: ['vammaispalvelu', 'vammaistuki', 'vamma', 'kehitysvamma', 'liikuntavamma'],
			sv: [
				'funktionshinder',
				'funktionshinderservice',
				'handikappservice',
				'funktionsnedsättning',
				'handikapp'
			],
			en: ['disability', 'disabled', 'disability services', 'long-term illness']
		},
		description: {
			fi: 'Apua ja tukea ihmisille, joilla on vamma tai pitkäaikainen sairaus, ja heidän läheisilleen.',
			sv: 'Hjälp och stöd för personer med funktionsnedsättning eller långvarig sjukdom och deras närstående.',
			en: 'Help and support for people with a disability or long-term illness, and those close to them.',
			'fi-simple': 'Vammaispalvelut auttavat ihmisiä, joilla on vamma tai pitkä sairaus.'
		},
		address: null,
		phone: null,
		openingHours: null,
		pointCodes: [],
		quickSet: null
	},
	{
		key: 'vammaispalvelujen-asiakasohjaus',
		kind: 'unit',
		parentKey: service,
		name: {
			fi: 'Vammaispalvelujen asiakasohjaus',
			sv: 'Klienthandledning inom funktionshinderservicen'
		},
		likeGroup: 'guidance',
		sensitive: false,
		answerDays: 8,
		searchWords: {
			fi: [
				'vammaistuki',
				'henkilökohtainen apu',
				'avustaja',
				'asunnon muutostyöt',
				'palvelusuunnitelma',
				'omaishoito'
			],
			sv: [
				'handikappbidrag',
				'personlig assistans',
				'assistent',
				'ändringsarbeten i bostaden',
				'serviceplan',
				'närståendevård'
			],
			en: [
				'disability support',
				'personal assistance',
				'assistant',
				'changes to the home',
				'service plan',
				'carer'
			]
		},
		description: {
			fi: 'Neuvontaa, palvelusuunnitelmat ja päätökset: henkilökohtainen apu, asunnon muutostyöt, tuki asumiseen.',
			sv: 'Rådgivning, serviceplaner och beslut: personlig assistans, ändringsarbeten i bostaden, stöd för boendet.',
			en: 'Advice, service plans and decisions: personal assistance, changes to the home, support for living.',
			'fi-simple': 'Täältä saa neuvoja. Teemme yhdessä suunnitelman, millaista apua tarvitset.'
		},
		address: 'Mallikaari 20, 00000 Esimerkkilä',
		phone: '040 000 0031',
		openingHours: {
			fi: 'Puhelin ma–pe klo 9–12. Tapaamiset ajanvarauksella.',
			sv: 'Telefontid må–fre kl. 9–12. Möten enligt tidsbokning.'
		},
		pointCodes: ['VAM5A6', 'VAM8T2'],
		quickSet: 'quick-card'
	},
	{
		key: 'liikkumisen-tuki',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Liikkumisen tuki ja kuljetukset', sv: 'Stöd för rörlighet och färdtjänst' },
		likeGroup: null,
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: ['kuljetuspalvelu', 'taksi', 'taksikortti', 'vammaistaksi', 'matkat', 'kyyti'],
			sv: ['färdtjänst', 'taxi', 'taxikort', 'handikapptaxi', 'resor', 'skjuts'],
			en: ['transport', 'taxi', 'taxi card', 'trips', 'ride']
		},
		description: {
			fi: 'Taksimatkat ja muu tuki, kun et voi käyttää joukkoliikennettä. Tilaus puhelimella tai verkossa.',
			sv: 'Taxiresor och annat stöd när du inte kan använda kollektivtrafik. Beställ per telefon eller på nätet.',
			en: 'Taxi rides and other support when you cannot use public transport. Order by phone or online.',
			'fi-simple': 'Täältä saa kyydin, jos et voi mennä bussilla. Voit tilata kyydin puhelimella.'
		},
		address: 'Mallikaari 20, 00000 Esimerkkilä',
		phone: '040 000 0032',
		openingHours: {
			fi: 'Matkojen tilaus joka päivä klo 5.30–24. Neuvonta ma–pe klo 9–15.',
			sv: 'Beställning av resor varje dag kl. 5.30–24. Rådgivning må–fre kl. 9–15.'
		},
		pointCodes: ['KYY7T4', 'KYY3R9'],
		quickSet: 'quick-card'
	},
	{
		key: 'paivatoiminta-kaarna',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Päivätoiminta Kaarna', sv: 'Dagverksamheten Barken' },
		likeGroup: 'open-house',
		sensitive: false,
		answerDays: 6,
		searchWords: {
			fi: ['päivätoiminta', 'työtoiminta', 'kehitysvammaiset', 'verstas', 'ryhmät'],
			sv: [
				'dagverksamhet',
				'arbetsverksamhet',
				'personer med intellektuell funktionsnedsättning',
				'verkstad'
			],
			en: ['day activities', 'work activities', 'intellectual disability', 'groups']
		},
		description: {
			fi: 'Yhteistä tekemistä, verstas, musiikkia ja retkiä aikuisille, jotka tarvitsevat tukea päiviinsä.',
			sv: 'Gemensam verksamhet, verkstad, musik och utflykter för vuxna som behöver stöd i vardagen.',
			en: 'Things to do together, a workshop, music and trips for adults who need support in their days.',
			'fi-simple': 'Täällä tehdään asioita yhdessä. On verstas, musiikkia ja retkiä.'
		},
		address: 'Kaarnamallintie 1, 00000 Esimerkkilä',
		phone: '040 000 0033',
		openingHours: { fi: 'ma–pe klo 8–15', sv: 'må–fre kl. 8–15' },
		pointCodes: ['KAR2A7', 'KAR6N4'],
		quickSet: 'quick-card'
	}
];

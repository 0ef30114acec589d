import type { ExampleUnit } from '../county.ts';

const service = 'mielenterveys-ja-paihdepalvelut';

/** Mental health and substance services, sensitive throughout. */
export const mindAndSubstances: ExampleUnit[] = [
	{
		key: service,
		kind: 'service',
		parentKey: 'esimerkkilan-hyvinvointialue',
		name: { fi: 'Mielenterveys- ja päihdepalvelut', sv: 'Mentalvårds- och missbrukartjänster' },
		likeGroup: null,
		sensitive: true,
		answerDays: 6,
		searchWords: {
			fi: ['mielenterveys', 'päihteet', 'riippuvuus', 'masennus', 'alkoholi'],
			sv: ['psykisk hälsa', 'mentalvård', 'missbruk', 'beroende', 'depression', 'alkohol'],
			en: ['mental health', 'substance use', 'addiction', 'depression', 'alcohol']
		},
		description: {
			fi: 'Apua, kun mieli on maassa tai päihteet vievät liikaa. Lähetettä ei aina tarvita.',
			sv: 'Hjälp när måendet är dåligt eller alkohol och droger tar för mycket plats. Remiss behövs inte alltid.',
			en: 'Help when you feel low or substances take too much of your life. A referral is not always needed.',
			'fi-simple': 'Apua saa, jos mieli on surullinen tai päihteet ovat ongelma.'
		},
		address: null,
		phone: null,
		openingHours: null,
		pointCodes: [],
		quickSet: null
	},
	{
		key: 'aikuisten-mielenterveyspalvelut',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Aikuisten mielenterveyspalvelut', sv: 'Mentalvårdstjänster för vuxna' },
		likeGroup: 'mind-and-substances',
		sensitive: true,
		answerDays: 6,
		searchWords: {
			fi: [
				'mielenterveys',
				'masennus',
				'ahdistus',
				'psykiatrinen sairaanhoitaja',
				'keskusteluapu',
				'terapia'
			],
			sv: [
				'mentalvård',
				'depression',
				'ångest',
				'psykiatrisk sjukskötare',
				'samtalshjälp',
				'terapi'
			],
			en: [
				'mental health',
				'depression',
				'anxiety',
				'psychiatric nurse',
				'someone to talk with',
				'therapy'
			]
		},
		description: {
			fi: 'Keskusteluapua, ryhmiä ja hoitoa aikuisille, joiden mieli ei jaksa.',
			sv: 'Samtalshjälp, grupper och vård för vuxna som har det svårt psykiskt.',
			en: 'Someone to talk with, groups and care for adults whose mind is weary.',
			'fi-simple': 'Täällä voi puhua, jos mieli voi huonosti. Apua saa myös ryhmässä.'
		},
		address: 'Tyynimallinkatu 8, 00000 Esimerkkilä',
		phone: '040 000 0051',
		openingHours: { fi: 'ma–pe klo 8–16', sv: 'må–fre kl. 8–16' },
		pointCodes: ['MPT4Y8', 'MPT9A3'],
		quickSet: 'national'
	},
	{
		key: 'paihdeklinikka',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Päihdeklinikka', sv: 'Beroendekliniken' },
		likeGroup: 'mind-and-substances',
		sensitive: true,
		answerDays: 6,
		searchWords: {
			fi: [
				'päihdeklinikka',
				'a-klinikka',
				'katkaisu',
				'vieroitus',
				'alkoholi',
				'huumeet',
				'pelaaminen'
			],
			sv: [
				'beroendeklinik',
				'a-klinik',
				'missbrukarklinik',
				'avgiftning',
				'alkohol',
				'droger',
				'spelande'
			],
			en: ['addiction clinic', 'detox', 'withdrawal', 'alcohol', 'drugs', 'gambling']
		},
		description: {
			fi: 'Hoitoa ja tukea päihde- ja peliongelmiin. Voit tulla aamupäivällä ilman ajanvarausta.',
			sv: 'Vård och stöd vid missbruk och spelproblem. På förmiddagen kan du komma utan tidsbokning.',
			en: 'Care and support with substance and gambling problems. Mornings are open without an appointment.',
			'fi-simple':
				'Täällä autetaan, jos alkoholi, huumeet tai pelaaminen on ongelma. Voit tulla aamulla ilman aikaa.'
		},
		address: 'Tyynimallinkatu 10, 00000 Esimerkkilä',
		phone: '040 000 0052',
		openingHours: {
			fi: 'ma–pe klo 8–15.30. Ilman aikaa klo 8–10.',
			sv: 'må–fre kl. 8–15.30. Utan tidsbokning kl. 8–10.'
		},
		pointCodes: ['PDK3C7', 'PDK8E5'],
		quickSet: 'quick-card'
	},
	{
		key: 'kohtaamispaikka-satama',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Kohtaamispaikka Satama', sv: 'Träffpunkten Hamnen' },
		likeGroup: 'open-house',
		sensitive: true,
		answerDays: 7,
		searchWords: {
			fi: ['kohtaamispaikka', 'päiväkeskus', 'vertaistuki', 'ruoka', 'suihku', 'pyykki'],
			sv: ['träffpunkt', 'dagcenter', 'kamratstöd', 'mat', 'dusch', 'tvätt'],
			en: ['meeting place', 'day centre', 'peer support', 'food', 'shower', 'laundry']
		},
		description: {
			fi: 'Avoin kohtaamispaikka: lämmin ruoka, suihku, juttuseuraa ja vertaistukea. Ovi on auki kaikille.',
			sv: 'En öppen träffpunkt: varm mat, dusch, sällskap och kamratstöd. Dörren är öppen för alla.',
			en: 'An open meeting place: a warm meal, a shower, company and peer support. The door is open to all.',
			'fi-simple': 'Tänne voi tulla syömään, suihkuun ja juttelemaan. Ovi on auki kaikille.'
		},
		address: 'Satamamallinkatu 1, 00000 Esimerkkilä',
		phone: '040 000 0053',
		openingHours: { fi: 'ma–pe klo 9–15, la klo 10–13', sv: 'må–fre kl. 9–15, lö kl. 10–13' },
		pointCodes: ['SAT6T9', 'SAT2M4'],
		quickSet: 'quick-card'
	}
];

import type { ExampleUnit } from '../county.ts';

const service = 'iakkaiden-palvelut';

/** Older people: advice, help at home in two districts, and a home of one's own in a service house. */
export const olderPeople: ExampleUnit[] = [
	{
		key: service,
		kind: 'service',
		parentKey: 'esimerkkilan-hyvinvointialue',
		name: { fi: 'Iäkkäiden palvelut', sv: 'Tjänster för äldre' },
		likeGroup: null,
		sensitive: false,
		answerDays: 7,
		searchWords: {
			fi: ['vanhuspalvelut', 'seniorit', 'ikääntyneet', 'eläkeläinen'],
			sv: ['äldreservice', 'äldreomsorg', 'seniorer', 'pensionär'],
			en: ['elderly', 'elderly care', 'older people', 'seniors', 'pensioner']
		},
		description: {
			fi: 'Neuvontaa, apua kotiin ja asumista ikäihmisille ja tukea heidän läheisilleen.',
			sv: 'Rådgivning, hjälp i hemmet och boende för äldre samt stöd för närstående.',
			en: 'Advice, help at home and housing for older people, and support for those close to them.',
			'fi-simple': 'Iäkkäiden palvelut auttavat vanhoja ihmisiä ja heidän läheisiään.'
		},
		address: null,
		phone: null,
		openingHours: null,
		pointCodes: [],
		quickSet: null
	},
	{
		key: 'seniorineuvonta',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Seniorineuvonta', sv: 'Seniorrådgivningen' },
		likeGroup: 'guidance',
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: [
				'seniori-info',
				'asiakasohjaus',
				'palveluohjaus',
				'omaishoito',
				'muistisairaus',
				'turvapuhelin'
			],
			sv: [
				'seniorinfo',
				'klienthandledning',
				'närståendevård',
				'minnessjukdom',
				'trygghetstelefon'
			],
			en: [
				'advice for seniors',
				'service guidance',
				'informal care',
				'memory illness',
				'dementia',
				'safety phone'
			]
		},
		description: {
			fi: 'Yksi numero kaikkiin ikäihmisen palveluihin. Teemme myös kotikäyntejä ja arvioimme avun tarpeen.',
			sv: 'Ett nummer till all service för äldre. Vi gör också hembesök och bedömer behovet av hjälp.',
			en: 'One number for all services for older people. We also visit homes and assess the need for help.',
			'fi-simple': 'Soita tänne, jos tarvitset apua kotiin. Me neuvomme.'
		},
		address: 'Esimerkkitori 5, 00000 Esimerkkilä',
		phone: '040 000 0041',
		openingHours: { fi: 'ma–pe klo 9–15', sv: 'må–fre kl. 9–15' },
		pointCodes: ['SEN9F3', 'SEN4N7'],
		quickSet: 'quick-card'
	},
	{
		key: 'kotihoito-keskusta',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Kotihoito, keskusta', sv: 'Hemvården, centrum' },
		likeGroup: 'home-care',
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: ['kotihoito', 'kotisairaanhoito', 'kotiapu', 'lähihoitaja', 'lääkkeet', 'suihku'],
			sv: ['hemvård', 'hemsjukvård', 'hemhjälp', 'närvårdare', 'mediciner', 'dusch'],
			en: ['home care', 'home nursing', 'home help', 'nurse', 'medicines', 'shower']
		},
		description: {
			fi: 'Hoitajat käyvät kotona auttamassa arjessa, lääkkeissä ja peseytymisessä sovitun suunnitelman mukaan.',
			sv: 'Vårdare kommer hem och hjälper med vardagen, mediciner och hygien enligt en överenskommen plan.',
			en: 'Carers come to your home and help with everyday life, medicines and washing as agreed in a plan.',
			'fi-simple': 'Hoitaja tulee kotiin. Hän auttaa esimerkiksi lääkkeissä ja suihkussa.'
		},
		address: 'Esimerkkitori 5, 00000 Esimerkkilä',
		phone: '040 000 0042',
		openingHours: {
			fi: 'Käynnit joka päivä klo 7–22. Toimisto ma–pe klo 8–15.',
			sv: 'Besök varje dag kl. 7–22. Kansliet må–fre kl. 8–15.'
		},
		pointCodes: ['HKE3S8', 'HKE7D2'],
		quickSet: 'national'
	},
	{
		key: 'kotihoito-rantakyla',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Kotihoito, Rantakylä', sv: 'Hemvården, Strandby' },
		likeGroup: 'home-care',
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: ['kotihoito', 'kotisairaanhoito', 'kotiapu', 'lähihoitaja', 'rantakylä'],
			sv: ['hemvård', 'hemsjukvård', 'hemhjälp', 'närvårdare', 'strandby'],
			en: ['home care', 'home nursing', 'home help', 'nurse']
		},
		description: {
			fi: 'Kaksikielinen kotihoito rannikon kylissä. Hoitajat käyvät kotona sovitun suunnitelman mukaan.',
			sv: 'Tvåspråkig hemvård i kustbyarna. Vårdarna kommer hem enligt en överenskommen plan.',
			en: 'Bilingual home care in the coastal villages, as agreed in a plan.',
			'fi-simple': 'Hoitaja tulee kotiin. Hän puhuu suomea tai ruotsia.'
		},
		address: 'Rantamallintie 6, 00000 Esimerkkilä',
		phone: '040 000 0043',
		openingHours: {
			fi: 'Käynnit joka päivä klo 7–22. Toimisto ma–pe klo 8–14.',
			sv: 'Besök varje dag kl. 7–22. Kansliet må–fre kl. 8–14.'
		},
		pointCodes: ['HRA5W4', 'HRA9X6'],
		quickSet: 'national'
	},
	{
		key: 'palvelutalo-koivuranta',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Palvelutalo Koivuranta', sv: 'Servicehuset Björkstranden' },
		likeGroup: null,
		sensitive: false,
		answerDays: 7,
		searchWords: {
			fi: ['palvelutalo', 'hoivakoti', 'vanhainkoti', 'palveluasuminen', 'ympärivuorokautinen'],
			sv: ['servicehus', 'vårdhem', 'åldringshem', 'serviceboende', 'dygnet runt'],
			en: ['service house', 'nursing home', 'care home', 'sheltered housing', 'round the clock']
		},
		description: {
			fi: 'Oma koti ja apu lähellä ympäri vuorokauden. Talossa on neljä pienryhmäkotia.',
			sv: 'Ett eget hem med hjälp nära dygnet runt. I huset finns fyra små grupphem.',
			en: 'A home of your own with help near day and night. The house has four small group homes.',
			'fi-simple': 'Täällä asuu vanhoja ihmisiä. Hoitajat ovat paikalla päivällä ja yöllä.'
		},
		address: 'Koivumallinranta 2, 00000 Esimerkkilä',
		phone: '040 000 0044',
		openingHours: {
			fi: 'Avoinna aina. Vieraat ovat tervetulleita milloin vain.',
			sv: 'Alltid öppet. Gäster är välkomna när som helst.'
		},
		pointCodes: ['KRA6B4', 'KRA2K9'],
		quickSet: 'quick-card'
	}
];

import type { ExampleUnit } from '../county.ts';

const service = 'neuvonta-ja-kriisiapu';

/** The first door for those who do not know the right one, and help in a crisis. */
export const adviceAndCrisis: ExampleUnit[] = [
	{
		key: service,
		kind: 'service',
		parentKey: 'esimerkkilan-hyvinvointialue',
		name: { fi: 'Neuvonta ja kriisiapu', sv: 'Rådgivning och krishjälp' },
		likeGroup: null,
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: ['neuvonta', 'kriisi', 'päivystys', 'apua'],
			sv: ['rådgivning', 'kris', 'jour', 'hjälp'],
			en: ['advice', 'crisis', 'emergency', 'help']
		},
		description: {
			fi: 'Neuvontaa, kun et tiedä mistä aloittaa, ja apua kriisissä kaikkina päivinä.',
			sv: 'Rådgivning när du inte vet var du ska börja, och hjälp i kris alla dagar.',
			en: 'Advice when you do not know where to start, and help in a crisis every day.',
			'fi-simple': 'Soita tänne, jos et tiedä, mistä saat apua.'
		},
		address: null,
		phone: null,
		openingHours: null,
		pointCodes: [],
		quickSet: null
	},
	{
		key: 'sosiaalineuvonta',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Sosiaalineuvonta', sv: 'Socialrådgivningen' },
		likeGroup: 'guidance',
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: ['neuvonta', 'mistä apua', 'sossu', 'hakemus', 'lomakeapu', 'maahanmuuttaja'],
			sv: [
				'rådgivning',
				'varifrån får jag hjälp',
				'soc',
				'ansökan',
				'hjälp med blanketter',
				'invandrare'
			],
			en: ['advice', 'where to get help', 'application', 'filling in forms', 'immigrant']
		},
		description: {
			fi: 'Neuvoja puhelimessa, chatissa ja palvelupisteellä. Autamme löytämään oikean palvelun ja täyttämään hakemuksen.',
			sv: 'Råd per telefon, i chatten och vid servicepunkten. Vi hjälper dig att hitta rätt service och fylla i ansökan.',
			en: 'Advice by phone, chat and at the service point. We help you find the right service and fill in forms.',
			'fi-simple': 'Me neuvomme. Autamme sinua täyttämään hakemuksen.'
		},
		address: 'Esimerkkitori 1, 00000 Esimerkkilä',
		phone: '040 000 0061',
		openingHours: {
			fi: 'Puhelin ja chat ma–pe klo 8–16. Palvelupiste ma–pe klo 9–15.',
			sv: 'Telefon och chatt må–fre kl. 8–16. Servicepunkten må–fre kl. 9–15.'
		},
		pointCodes: ['NEV3A8', 'NEV6T4'],
		quickSet: 'quick-card'
	},
	{
		key: 'sosiaali-ja-kriisipaivystys',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Sosiaali- ja kriisipäivystys', sv: 'Social- och krisjouren' },
		likeGroup: null,
		sensitive: true,
		answerDays: 5,
		searchWords: {
			fi: ['päivystys', 'kriisi', 'kriisiapu', 'väkivalta', 'yöllä', 'turvakoti'],
			sv: ['jour', 'kris', 'krishjälp', 'våld', 'på natten', 'skyddshem'],
			en: ['emergency', 'crisis', 'violence', 'at night', 'shelter']
		},
		description: {
			fi: 'Kiireellistä sosiaalipalvelua ja keskusteluapua äkillisessä kriisissä kaikkina vuorokauden aikoina. Hätätilanteessa soita 112.',
			sv: 'Brådskande socialservice och samtalsstöd i en akut kris alla tider på dygnet. Ring 112 i nödsituationer.',
			en: 'Urgent social services and someone to talk with in a sudden crisis, day and night. In an emergency call 112.',
			'fi-simple': 'Apua saa heti, myös yöllä. Jos on hätä, soita 112.'
		},
		address: 'Esimerkkitori 7, 00000 Esimerkkilä',
		phone: '040 000 0062',
		openingHours: { fi: 'Aina auki', sv: 'Alltid öppet' },
		pointCodes: ['KRP5V2', 'KRP9H6'],
		quickSet: 'quick-card'
	}
];

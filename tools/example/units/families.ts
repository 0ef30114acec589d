import type { ExampleUnit } from '../county.ts';

const service = 'perhepalvelut';

/** Families: worries of growing up, everyday help at home, and the law of parents and children. */
export const families: ExampleUnit[] = [
	{
		key: service,
		kind: 'service',
		parentKey: 'esimerkkilan-hyvinvointialue',
		name: { fi: 'Perhepalvelut', sv: 'Familjetjänster' },
		likeGroup: null,
		sensitive: false,
		answerDays: 7,
		searchWords: {
			fi: ['perhe', 'lapset', 'vanhemmuus', 'lapsiperhe'],
			sv: ['familj', 'barn', 'föräldraskap', 'barnfamilj'],
			en: ['family', 'child', 'children', 'parenting', 'families with children']
		},
		description: {
			fi: 'Apua lapsiperheille arjessa, kasvatuksessa, erossa ja lapsen asioista sopimisessa.',
			sv: 'Hjälp för barnfamiljer i vardagen, i fostran, vid separation och när föräldrar ska komma överens.',
			en: 'Help for families in everyday life, upbringing, separation and agreeing on a child’s matters.',
			'fi-simple': 'Perhepalvelut auttavat perheitä, joissa on lapsia.'
		},
		address: null,
		phone: null,
		openingHours: null,
		pointCodes: [],
		quickSet: null
	},
	{
		key: 'perheneuvola',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Perheneuvola', sv: 'Familjerådgivningen' },
		likeGroup: 'family-support',
		sensitive: false,
		answerDays: 8,
		searchWords: {
			fi: ['perheneuvola', 'kasvatusneuvola', 'psykologi', 'uhma', 'ero', 'lapsen käytös'],
			sv: [
				'familjerådgivning',
				'uppfostringsrådgivning',
				'psykolog',
				'trots',
				'skilsmässa',
				'barnets beteende'
			],
			en: ['family counselling', 'psychologist', 'tantrums', 'divorce', 'child’s behaviour']
		},
		description: {
			fi: 'Keskusteluapua vanhemmille, lapsille ja pareille. Tapaat psykologin tai sosiaalityöntekijän.',
			sv: 'Samtalshjälp för föräldrar, barn och par. Du träffar en psykolog eller socialarbetare.',
			en: 'Someone to talk with, for parents, children and couples. You meet a psychologist or a social worker.',
			'fi-simple': 'Täällä voi puhua perheen huolista. Mukana on psykologi tai sosiaalityöntekijä.'
		},
		address: 'Pihlajamallinkatu 7, 00000 Esimerkkilä',
		phone: '040 000 0011',
		openingHours: { fi: 'ma–to klo 8–16, pe klo 8–14', sv: 'må–to kl. 8–16, fre kl. 8–14' },
		pointCodes: ['PER3N6', 'PER9V4'],
		quickSet: 'quick-card'
	},
	{
		key: 'perheoikeus-ja-lastenvalvoja',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Perheoikeus ja lastenvalvojat', sv: 'Familjerätt och barnatillsyningsmän' },
		likeGroup: null,
		sensitive: false,
		answerDays: 6,
		searchWords: {
			fi: [
				'lastenvalvoja',
				'ero',
				'huoltajuus',
				'tapaamissopimus',
				'elatusapu',
				'elatustuki',
				'isyys',
				'äitiys'
			],
			sv: [
				'barnatillsyningsman',
				'skilsmässa',
				'vårdnad',
				'umgängesavtal',
				'underhållsbidrag',
				'faderskap',
				'moderskap'
			],
			en: [
				'child welfare supervisor',
				'divorce',
				'custody',
				'visiting rights',
				'child support',
				'paternity',
				'maternity'
			]
		},
		description: {
			fi: 'Lastenvalvoja auttaa vanhempia sopimaan lapsen huollosta, asumisesta, tapaamisista ja elatuksesta. Täällä myös tunnustetaan vanhemmuus.',
			sv: 'Barnatillsyningsmannen hjälper föräldrar att komma överens om vårdnad, boende, umgänge och underhåll. Här bekräftas också föräldraskap.',
			en: 'A child welfare supervisor helps parents agree on custody, living, meetings and maintenance. Parenthood is acknowledged here too.',
			'fi-simple':
				'Lastenvalvoja auttaa, kun vanhemmat eroavat. Hän auttaa sopimaan, missä lapsi asuu ja miten hän tapaa vanhempiaan.'
		},
		address: 'Pihlajamallinkatu 9, 00000 Esimerkkilä',
		phone: '040 000 0012',
		openingHours: {
			fi: 'Ajanvarauksella ma–pe. Puhelin ma, ke ja pe klo 9–11.',
			sv: 'Med tidsbokning må–fre. Telefontid må, on och fre kl. 9–11.'
		},
		pointCodes: ['VAJ4R7', 'VAJ8C2'],
		quickSet: 'quick-card'
	},
	{
		key: 'lapsiperheiden-kotipalvelu',
		kind: 'unit',
		parentKey: service,
		name: {
			fi: 'Lapsiperheiden kotipalvelu ja perhetyö',
			sv: 'Hemservice och familjearbete för barnfamiljer'
		},
		likeGroup: 'family-support',
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: ['kotipalvelu', 'perhetyö', 'vauva', 'kaksoset', 'väsymys', 'lastenhoitoapu'],
			sv: ['hemservice', 'familjearbete', 'baby', 'tvillingar', 'trötthet', 'barnpassning'],
			en: ['home help', 'family work', 'baby', 'twins', 'tiredness', 'childcare']
		},
		description: {
			fi: 'Perhetyöntekijä tulee kotiin, kun voimat ovat vähissä tai arki kaipaa uutta järjestystä.',
			sv: 'En familjearbetare kommer hem till er när krafterna tryter eller vardagen behöver ordnas om.',
			en: 'A family worker comes to your home when strength runs low or everyday life needs new order.',
			'fi-simple':
				'Työntekijä tulee kotiin auttamaan. Apua saa, jos vanhempi on väsynyt tai sairas.'
		},
		address: 'Pihlajamallinkatu 7, 00000 Esimerkkilä',
		phone: '040 000 0013',
		openingHours: {
			fi: 'Käynnit ma–pe klo 8–18. Puhelin ma–pe klo 8.30–11.',
			sv: 'Besök må–fre kl. 8–18. Telefontid må–fre kl. 8.30–11.'
		},
		pointCodes: ['KPA5T3', 'KPA7Y9'],
		quickSet: 'quick-card'
	},
	{
		key: 'perhekeskus-pihlaja',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Perhekeskus Pihlaja', sv: 'Familjecentret Rönnen' },
		likeGroup: 'open-house',
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: ['perhekeskus', 'perhekahvila', 'avoin kohtaamispaikka', 'vertaistuki', 'vauvaryhmä'],
			sv: ['familjecenter', 'familjekafé', 'öppen mötesplats', 'kamratstöd', 'babygrupp'],
			en: ['family centre', 'family café', 'open meeting place', 'peer support', 'baby group']
		},
		description: {
			fi: 'Avoin kohtaamispaikka pienten lasten perheille. Tule kahville, ryhmään tai kysymään neuvoa.',
			sv: 'En öppen mötesplats för familjer med små barn. Kom på kaffe, till en grupp eller för att fråga råd.',
			en: 'An open meeting place for families with small children. Come for coffee, a group or advice.',
			'fi-simple': 'Tänne voi tulla lapsen kanssa. Voit juoda kahvia ja tavata muita perheitä.'
		},
		address: 'Pihlajamallinkatu 11, 00000 Esimerkkilä',
		phone: '040 000 0014',
		openingHours: { fi: 'ma–pe klo 9–15, to klo 9–18', sv: 'må–fre kl. 9–15, to kl. 9–18' },
		pointCodes: ['PHK2W6', 'PHK6E8'],
		quickSet: 'quick-card'
	}
];

import type { ExampleUnit } from '../county.ts';

const service = 'lastensuojelu';

/** Child protection, sensitive throughout: that somebody is its client is a secret of its own. */
export const childProtection: ExampleUnit[] = [
	{
		key: service,
		kind: 'service',
		parentKey: 'esimerkkilan-hyvinvointialue',
		name: { fi: 'Lastensuojelu', sv: 'Barnskydd' },
		likeGroup: null,
		sensitive: true,
		answerDays: 5,
		searchWords: {
			fi: ['lastensuojelu', 'lastensuojeluilmoitus', 'huoli lapsesta', 'lasu'],
			sv: ['barnskydd', 'barnskyddsanmälan', 'oro för ett barn'],
			en: [
				'child protection',
				'child welfare',
				'child welfare notification',
				'worried about a child'
			]
		},
		description: {
			fi: 'Tukea lapselle, nuorelle ja perheelle, kun lapsen turva tai kasvu on vaarassa.',
			sv: 'Stöd för barn, unga och familjer när ett barns trygghet eller uppväxt är hotad.',
			en: 'Support for a child, a young person and the family when a child’s safety or growth is at risk.',
			'fi-simple': 'Lastensuojelu auttaa lasta ja perhettä, jos lapsella on paha olla tai vaara.'
		},
		address: null,
		phone: null,
		openingHours: null,
		pointCodes: [],
		quickSet: null
	},
	{
		key: 'lastensuojelun-arviointi',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Palvelutarpeen arviointi, lapset', sv: 'Bedömning av servicebehovet, barn' },
		likeGroup: 'child-protection',
		sensitive: true,
		answerDays: 5,
		searchWords: {
			fi: ['lastensuojeluilmoitus', 'yhteydenotto', 'palvelutarpeen arviointi', 'huoli lapsesta'],
			sv: ['barnskyddsanmälan', 'kontakt', 'bedömning av servicebehovet', 'oro för ett barn'],
			en: ['child welfare notification', 'contact', 'assessment of needs', 'worried about a child']
		},
		description: {
			fi: 'Tapaamme lapsen ja perheen, kun joku on ollut huolissaan tai perhe on itse pyytänyt apua. Mietimme yhdessä, mikä auttaisi.',
			sv: 'Vi träffar barnet och familjen när någon har varit orolig eller familjen själv har bett om hjälp. Tillsammans funderar vi på vad som skulle hjälpa.',
			en: 'We meet the child and the family when someone has been worried or the family has asked for help, and think together what would help.',
			'fi-simple': 'Tapaamme lapsen ja perheen. Mietimme yhdessä, millainen apu olisi hyvä.'
		},
		address: 'Lehtimallintie 5, 00000 Esimerkkilä',
		phone: '040 000 0021',
		openingHours: { fi: 'ma–pe klo 8.30–15.30', sv: 'må–fre kl. 8.30–15.30' },
		pointCodes: ['CPA6K3', 'CPA9D5'],
		quickSet: 'quick-card'
	},
	{
		key: 'lastensuojelun-avohuolto',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Lastensuojelun avohuolto', sv: 'Barnskyddets öppenvård' },
		likeGroup: 'child-protection',
		sensitive: true,
		answerDays: 5,
		searchWords: {
			fi: [
				'lastensuojelu',
				'avohuolto',
				'tukiperhe',
				'tehostettu perhetyö',
				'oma sosiaalityöntekijä'
			],
			sv: [
				'barnskydd',
				'öppenvård',
				'stödfamilj',
				'intensifierat familjearbete',
				'egen socialarbetare'
			],
			en: ['child welfare', 'open care', 'support family', 'family work', 'own social worker']
		},
		description: {
			fi: 'Lapsella ja perheellä on oma sosiaalityöntekijä, ja tuki suunnitellaan yhdessä kotiin.',
			sv: 'Barnet och familjen har en egen socialarbetare, och stödet i hemmet planeras tillsammans.',
			en: 'The child and the family have a social worker of their own, and support at home is planned together.',
			'fi-simple': 'Lapsella on oma sosiaalityöntekijä. Apu suunnitellaan yhdessä.'
		},
		address: 'Lehtimallintie 5, 00000 Esimerkkilä',
		phone: '040 000 0022',
		openingHours: { fi: 'ma–pe klo 8.30–15.30', sv: 'må–fre kl. 8.30–15.30' },
		pointCodes: ['CPB3P8', 'CPB5H7'],
		quickSet: 'quick-card'
	},
	{
		key: 'sijaishuolto-ja-jalkihuolto',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Sijaishuolto ja jälkihuolto', sv: 'Vård utom hemmet och eftervård' },
		likeGroup: 'child-protection',
		sensitive: true,
		answerDays: 5,
		searchWords: {
			fi: ['sijaishuolto', 'sijaisperhe', 'jälkihuolto', 'itsenäistyminen', 'lastenkoti'],
			sv: ['vård utom hemmet', 'fosterfamilj', 'eftervård', 'flytta hemifrån', 'barnhem'],
			en: ['foster care', 'foster family', 'after-care', 'moving to own home', 'children’s home']
		},
		description: {
			fi: 'Tukea lapsille ja nuorille, jotka asuvat sijaisperheessä tai lastenkodissa, ja nuorille jälkihuollossa.',
			sv: 'Stöd för barn och unga som bor i fosterfamilj eller på barnhem, och för unga i eftervård.',
			en: 'Support for children and young people in foster care and for young people in after-care.',
			'fi-simple': 'Autamme lapsia ja nuoria, jotka asuvat sijaisperheessä tai lastenkodissa.'
		},
		address: 'Lehtimallintie 7, 00000 Esimerkkilä',
		phone: '040 000 0023',
		openingHours: { fi: 'ma–pe klo 9–15', sv: 'må–fre kl. 9–15' },
		pointCodes: ['SJH4M9', 'SJH7B3'],
		quickSet: 'quick-card'
	}
];

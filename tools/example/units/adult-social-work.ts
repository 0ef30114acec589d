import type { ExampleUnit } from '../county.ts';

const service = 'aikuissosiaalityo';

/** Social stations, income support and the young: where most adults come with most matters. */
export const adultSocialWork: ExampleUnit[] = [
	{
		key: service,
		kind: 'service',
		parentKey: 'esimerkkilan-hyvinvointialue',
		name: { fi: 'Aikuissosiaalityö', sv: 'Vuxensocialarbete' },
		likeGroup: null,
		sensitive: false,
		answerDays: 7,
		searchWords: {
			fi: ['sosiaalityö', 'sossu', 'työikäisten palvelut'],
			sv: ['socialarbete', 'soc', 'tjänster för personer i arbetsför ålder'],
			en: ['social work', 'adults', 'working age']
		},
		description: {
			fi: 'Tukea aikuisille, kun raha-asiat, asuminen, työ tai elämä muuten on solmussa.',
			sv: 'Stöd för vuxna när ekonomin, boendet, arbetet eller livet i övrigt har gått i lås.',
			en: 'Support for adults when money, housing, work or life in general has got tangled.',
			'fi-simple': 'Aikuissosiaalityö auttaa aikuisia. Apua saa rahan, asumisen ja työn asioissa.'
		},
		address: null,
		phone: null,
		openingHours: null,
		pointCodes: [],
		quickSet: null
	},
	{
		key: 'keskustan-sosiaaliasema',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Keskustan sosiaaliasema', sv: 'Centrums socialstation' },
		likeGroup: 'social-station',
		sensitive: false,
		answerDays: 6,
		searchWords: {
			fi: [
				'sossu',
				'sosiaalityöntekijä',
				'sosiaaliohjaaja',
				'sosiaalitoimisto',
				'asunnottomuus',
				'velat'
			],
			sv: ['soc', 'socialarbetare', 'socialhandledare', 'socialbyrå', 'bostadslöshet', 'skulder'],
			en: ['social worker', 'social office', 'homelessness', 'debts', 'money problems']
		},
		description: {
			fi: 'Sosiaaliohjausta ja sosiaalityötä keskustassa asuville aikuisille. Voit tulla myös ilman ajanvarausta neuvontatunnille.',
			sv: 'Socialhandledning och socialarbete för vuxna som bor i centrum. Du kan också komma till rådgivningstimmen utan tidsbokning.',
			en: 'Social guidance and social work for adults who live in the centre. You can also drop in during the advice hour.',
			'fi-simple': 'Täällä autetaan aikuisia. Voit varata ajan. Neuvontaan voit tulla ilman aikaa.'
		},
		address: 'Esimerkkitori 3, 00000 Esimerkkilä',
		phone: '040 000 0001',
		openingHours: {
			fi: 'ma–pe klo 9–15. Puhelin ma–pe klo 9–11 ja ti myös klo 15–18.',
			sv: 'må–fre kl. 9–15. Telefontid må–fre kl. 9–11 och ti även kl. 15–18.'
		},
		pointCodes: ['ABC234', 'KES7R4'],
		quickSet: 'quick-card'
	},
	{
		key: 'itainen-sosiaaliasema',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Itäinen sosiaaliasema', sv: 'Östra socialstationen' },
		likeGroup: 'social-station',
		sensitive: false,
		answerDays: 7,
		searchWords: {
			fi: ['sossu', 'sosiaalityöntekijä', 'sosiaaliohjaaja', 'itäinen', 'häätö', 'velat'],
			sv: ['soc', 'socialarbetare', 'socialhandledare', 'östra', 'vräkning', 'skulder'],
			en: ['social worker', 'social office', 'eviction', 'debts', 'east']
		},
		description: {
			fi: 'Sosiaalityötä ja sosiaaliohjausta itäisten kylien aikuisille. Asema on kirjaston kanssa samassa talossa.',
			sv: 'Socialarbete och socialhandledning för vuxna i de östra byarna. Stationen finns i samma hus som biblioteket.',
			en: 'Social work and guidance for adults in the eastern villages, in the same house as the library.',
			'fi-simple': 'Täällä autetaan aikuisia, jotka asuvat idässä. Kirjasto on samassa talossa.'
		},
		address: 'Mallitie 12, 00000 Esimerkkilä',
		phone: '040 000 0002',
		openingHours: {
			fi: 'ma–to klo 9–15.30, pe klo 9–13. Takaisinsoitto saman päivän aikana.',
			sv: 'må–to kl. 9–15.30, fre kl. 9–13. Vi ringer upp samma dag.'
		},
		pointCodes: ['TAN3K8', 'TAN9W5'],
		quickSet: 'quick-card'
	},
	{
		key: 'rantakylan-sosiaaliasema',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Rantakylän sosiaaliasema', sv: 'Strandby socialstation' },
		likeGroup: 'social-station',
		sensitive: false,
		answerDays: 7,
		searchWords: {
			fi: [
				'sossu',
				'sosiaalityöntekijä',
				'sosiaaliohjaaja',
				'rantakylä',
				'ruotsinkielinen palvelu'
			],
			sv: ['soc', 'socialarbetare', 'socialhandledare', 'strandby', 'service på svenska'],
			en: ['social worker', 'social office', 'service in Swedish']
		},
		description: {
			fi: 'Kaksikielinen sosiaaliasema rannikon asukkaille. Palvelemme suomeksi ja ruotsiksi.',
			sv: 'En tvåspråkig socialstation för invånarna vid kusten. Vi betjänar på svenska och finska.',
			en: 'A bilingual social station for people on the coast. We serve in Finnish and Swedish.',
			'fi-simple': 'Täällä autetaan aikuisia suomeksi ja ruotsiksi.'
		},
		address: 'Rantamallintie 4, 00000 Esimerkkilä',
		phone: '040 000 0003',
		openingHours: {
			fi: 'ma, ti ja to klo 9–15, ke klo 12–17',
			sv: 'må, ti och to kl. 9–15, on kl. 12–17'
		},
		pointCodes: ['RAN4T6', 'RAN8H2'],
		quickSet: 'quick-card'
	},
	{
		key: 'toimeentulotuki',
		kind: 'unit',
		parentKey: service,
		name: {
			fi: 'Täydentävä ja ehkäisevä toimeentulotuki',
			sv: 'Kompletterande och förebyggande utkomststöd'
		},
		likeGroup: null,
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: [
				'toimeentulotuki',
				'toimeentulo',
				'raha',
				'vuokra',
				'sähkölasku',
				'maksusitoumus',
				'tuki'
			],
			sv: [
				'utkomststöd',
				'utkomst',
				'pengar',
				'hyra',
				'elräkning',
				'betalningsförbindelse',
				'stöd'
			],
			en: ['income support', 'social assistance', 'money', 'rent', 'electricity bill', 'benefit']
		},
		description: {
			fi: 'Käsittelemme täydentävän ja ehkäisevän toimeentulotuen hakemukset. Perustoimeentulotukea haetaan Kelasta.',
			sv: 'Vi behandlar ansökningar om kompletterande och förebyggande utkomststöd. Grundläggande utkomststöd söker du hos FPA.',
			en: 'We handle applications for supplementary and preventive social assistance. Basic social assistance comes from Kela.',
			'fi-simple': 'Tästä voit hakea rahaa, jos Kelan tuki ei riitä. Tee ensin hakemus Kelaan.'
		},
		address: 'Esimerkkitori 3, 00000 Esimerkkilä',
		phone: '040 000 0004',
		openingHours: {
			fi: 'Puhelin ma–pe klo 9–12. Hakemuksen voi jättää verkossa milloin vain.',
			sv: 'Telefontid må–fre kl. 9–12. Du kan lämna in ansökan på nätet när som helst.'
		},
		pointCodes: ['TUK5M7', 'TUK2X9'],
		quickSet: 'quick-card'
	},
	{
		key: 'nuorten-sosiaalityo',
		kind: 'unit',
		parentKey: service,
		name: { fi: 'Nuorten sosiaalityö', sv: 'Socialarbete för unga' },
		likeGroup: null,
		sensitive: false,
		answerDays: 5,
		searchWords: {
			fi: ['nuoret', 'nuori aikuinen', 'oma asunto', 'opiskelija', 'työpaja', 'sossu'],
			sv: ['unga', 'ung vuxen', 'egen bostad', 'studerande', 'verkstad', 'soc'],
			en: ['young people', 'young adult', 'youth', 'own home', 'student', 'workshop']
		},
		description: {
			fi: 'Tukea 18–25-vuotiaille, kun oma asuminen, opinnot, työ tai rahat mietityttävät.',
			sv: 'Stöd för dig som är 18–25 år och funderar på boende, studier, jobb eller pengar.',
			en: 'Support for people aged 18–25 with housing, studies, work or money.',
			'fi-simple': 'Täällä autetaan nuoria. Sopii sinulle, jos olet 18–25-vuotias.'
		},
		address: 'Mallikuja 2, 00000 Esimerkkilä',
		phone: '040 000 0005',
		openingHours: {
			fi: 'ma–pe klo 10–16. Viestiin vastaamme arkisin.',
			sv: 'må–fre kl. 10–16. Vi svarar på meddelanden på vardagar.'
		},
		pointCodes: ['NUR6P3', 'NUR4J8'],
		quickSet: 'quick-card'
	}
];

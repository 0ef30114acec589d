import type { Commitment } from '../commitments.ts';

/** Promises of child protection; quotes are about the service, never about what happened in a family. */
export const protectionCommitments: Commitment[] = [
	{
		key: 'arviointi-soitto-ennen-kirjetta',
		unitKey: 'lastensuojelun-arviointi',
		title: {
			fi: 'Soitamme, ennen kuin lähetämme kirjeen',
			sv: 'Vi ringer innan vi skickar ett brev',
			en: 'We call before we send a letter',
			'fi-simple': 'Soitamme sinulle ensin. Kirje tulee vasta sitten.'
		},
		youSaid: {
			fi: 'Kirje lastensuojelusta tuli ilman selitystä, ja säikähdimme kaikki.',
			sv: 'Brevet från barnskyddet kom utan förklaring, och vi blev alla rädda.'
		},
		promise: {
			fi: 'Soitamme ensin ja kerromme, miksi otamme yhteyttä ja mitä se tarkoittaa. Kirje tulee vasta sen jälkeen.',
			sv: 'Vi ringer först och berättar varför vi tar kontakt och vad det betyder. Brevet kommer först efter det.'
		},
		responsibleTitle: {
			fi: 'lastensuojelun johtava sosiaalityöntekijä',
			sv: 'ledande socialarbetare inom barnskyddet'
		},
		promisedOn: '2025-11-24',
		dueOn: '2026-03-31',
		state: 'kept',
		keptOn: '2026-03-02',
		outcome: {
			fi: 'Soitamme aina ensin, paitsi jos soittaminen voisi vaarantaa lapsen. Kirjeen teksti on kirjoitettu uudelleen vanhempien kanssa.',
			sv: 'Vi ringer alltid först, utom när ett samtal kan utsätta barnet för fara. Brevets text är omskriven tillsammans med föräldrar.'
		},
		themeKeys: ['information'],
		edits: [],
		quotes: [
			{ text: 'Soittakaa ennen kuin lähetätte kirjeen. Yksi lause rauhoittaisi.', locale: 'fi' },
			{ text: 'Ring innan brevet kommer.', locale: 'sv' }
		]
	},
	{
		key: 'avohuolto-sama-tyontekija',
		unitKey: 'lastensuojelun-avohuolto',
		title: {
			fi: 'Lapsella on kaksi tuttua työntekijää',
			sv: 'Barnet har två bekanta arbetare',
			en: 'Every child knows two workers'
		},
		youSaid: {
			fi: 'Työntekijä vaihtuu, ja lapsi joutuu kertomaan kaiken alusta.',
			sv: 'Arbetaren byts ut, och barnet måste berätta allt från början.'
		},
		promise: {
			fi: 'Jokaisella lapsella on oman sosiaalityöntekijän lisäksi toinen tuttu työntekijä, joka jatkaa, jos ensimmäinen vaihtuu.',
			sv: 'Varje barn har utöver sin egen socialarbetare en annan bekant arbetare som fortsätter om den första byts.'
		},
		responsibleTitle: {
			fi: 'lastensuojelun johtava sosiaalityöntekijä',
			sv: 'ledande socialarbetare inom barnskyddet'
		},
		promisedOn: '2025-12-15',
		dueOn: '2026-06-30',
		state: 'promised',
		lateReason: {
			fi: 'Kaksi virkaa on ollut täyttämättä keväästä asti. Työpari on nyt kuudella lapsella kymmenestä. Jatkamme, kunnes kaikilla on.',
			sv: 'Två tjänster har varit obesatta sedan våren. Nu har sex barn av tio två arbetare. Vi fortsätter tills alla har det.'
		},
		themeKeys: ['child-heard', 'encounter'],
		edits: [
			{
				on: '2026-07-01',
				kind: 'late-explained',
				change: {
					fi: 'Emme ehtineet luvatussa ajassa. Kerroimme syyn.',
					sv: 'Vi hann inte i tid. Vi berättade varför.'
				}
			},
			{
				on: '2026-10-05',
				kind: 'edited',
				change: {
					fi: 'Päivitimme, kuinka monella lapsella työpari jo on.',
					sv: 'Vi uppdaterade hur många barn som redan har två arbetare.'
				}
			}
		],
		quotes: [{ text: 'Lapselle yksi pysyvä työntekijä.', locale: 'fi' }]
	},
	{
		key: 'avohuolto-esityslista',
		unitKey: 'lastensuojelun-avohuolto',
		title: {
			fi: 'Palaverin asiat etukäteen, ja vanhempi saa puheenvuoron ensin',
			sv: 'Mötets ärenden på förhand, och föräldern får ordet först'
		},
		youSaid: {
			fi: 'Palaverissa oli paljon ammattilaisia, ja oli vaikea saada suunvuoroa.',
			sv: 'På mötet fanns många yrkesmänniskor, och det var svårt att få en syl i vädret.'
		},
		promise: {
			fi: 'Lähetämme palaverin asiat kolme päivää ennen. Vanhempi ja nuori puhuvat ensin, ja paikalla ovat vain ne, joita tarvitaan.',
			sv: 'Vi skickar mötets ärenden tre dagar innan. Föräldern och den unga talar först, och bara de som behövs är med.'
		},
		responsibleTitle: { fi: 'sosiaalityöntekijä', sv: 'socialarbetare' },
		promisedOn: '2026-02-02',
		dueOn: '2026-05-29',
		state: 'kept',
		keptOn: '2026-05-25',
		outcome: {
			fi: 'Asiat lähetetään etukäteen. Palavereissa on nyt keskimäärin kaksi ammattilaista vähemmän.',
			sv: 'Ärendena skickas på förhand. I mötena deltar nu i snitt två yrkesmänniskor färre.'
		},
		themeKeys: ['own-say'],
		edits: [],
		quotes: [{ text: 'Vähemmän ihmisiä palaveriin, niin uskaltaa puhua.', locale: 'fi' }]
	},
	{
		key: 'sijaishuolto-viikonloppunumero',
		unitKey: 'sijaishuolto-ja-jalkihuolto',
		title: {
			fi: 'Sijaisvanhemmille numero myös viikonloppuna',
			sv: 'Ett nummer för fosterföräldrar också på veckoslut'
		},
		youSaid: {
			fi: 'Viikonloppuna sijaisvanhempi jää yksin kysymystensä kanssa.',
			sv: 'På veckosluten blir fosterföräldern ensam med sina frågor.'
		},
		promise: {
			fi: 'Avaamme numeron, josta sijaisvanhempi saa neuvon myös lauantaina ja sunnuntaina.',
			sv: 'Vi öppnar ett nummer där fosterföräldrar får råd också på lördagar och söndagar.'
		},
		responsibleTitle: { fi: 'sijaishuollon esihenkilö', sv: 'chef för vården utom hemmet' },
		promisedOn: '2026-08-31',
		dueOn: '2026-12-31',
		state: 'promised',
		themeKeys: ['phone', 'information'],
		edits: [],
		quotes: []
	}
];

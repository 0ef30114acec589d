import type { Commitment } from '../commitments.ts';

/** Promises of the services for disabled people. */
export const disabilityCommitments: Commitment[] = [
	{
		key: 'vammaispalvelut-muu-kuin-puhelin',
		unitKey: 'vammaispalvelujen-asiakasohjaus',
		title: {
			fi: 'Yhteyttä saa muutenkin kuin puhelimella',
			sv: 'Du kan nå oss på annat sätt än per telefon',
			en: 'You can reach us without a phone call',
			'fi-simple': 'Voit lähettää viestin. Sinun ei tarvitse soittaa.'
		},
		youSaid: {
			fi: 'Neuvontaan pitää soittaa, ja puhevammaisena en voi.',
			sv: 'Till rådgivningen måste man ringa, och det kan jag inte med min talskada.'
		},
		promise: {
			fi: 'Avaamme tekstiviestinumeron ja sähköpostin, joihin vastataan kahden työpäivän kuluessa.',
			sv: 'Vi öppnar ett sms-nummer och en e-postadress där vi svarar inom två arbetsdagar.'
		},
		responsibleTitle: { fi: 'asiakasohjauksen esihenkilö', sv: 'chef för klienthandledningen' },
		promisedOn: '2025-08-11',
		dueOn: '2025-12-15',
		state: 'kept',
		keptOn: '2025-12-01',
		outcome: {
			fi: 'Viestit ovat käytössä. Joka kolmas yhteydenotto tulee nyt kirjoittamalla.',
			sv: 'Meddelandena är i bruk. Var tredje kontakt kommer nu skriftligt.'
		},
		themeKeys: ['phone'],
		edits: [],
		quotes: [{ text: 'Muukin tapa kuin puhelin, tekstiviesti riittää.', locale: 'fi' }]
	},
	{
		key: 'vammaispalvelut-pidempi-paatos',
		unitKey: 'vammaispalvelujen-asiakasohjaus',
		title: {
			fi: 'Pysyvään vammaan pidempi päätös',
			sv: 'Längre beslut för en permanent skada',
			en: 'Longer decisions for a permanent disability'
		},
		youSaid: {
			fi: 'Vammani ei parane, silti todistus pyydetään joka vuosi.',
			sv: 'Min skada blir inte bättre, ändå begärs ett nytt intyg varje år.'
		},
		promise: {
			fi: 'Kun tilanne on pysyvä, teemme päätöksen toistaiseksi emmekä pyydä samaa todistusta uudestaan.',
			sv: 'När situationen är bestående fattar vi beslutet tills vidare och ber inte om samma intyg på nytt.'
		},
		responsibleTitle: {
			fi: 'vammaispalvelujen päällikkö',
			sv: 'servicechef för funktionshinderservicen'
		},
		promisedOn: '2026-04-20',
		dueOn: '2027-03-31',
		state: 'promised',
		themeKeys: ['decisions'],
		edits: [
			{
				on: '2026-09-21',
				kind: 'due-moved',
				change: {
					fi: 'Määräpäivä oli 31.12.2026. Vammaisneuvosto pyysi ohjeen lausunnolle, ja haluamme odottaa sitä.',
					sv: 'Dagen var 31.12.2026. Rådet för personer med funktionsnedsättning vill ge ett utlåtande om anvisningen, och vi vill vänta på det.'
				}
			}
		],
		quotes: [
			{ text: 'Pysyvään vammaan pysyvä päätös.', locale: 'fi' },
			{ text: 'Permanent beslut för en permanent skada.', locale: 'sv' }
		]
	},
	{
		key: 'kyydit-viesti-kun-auto-tulee',
		unitKey: 'liikkumisen-tuki',
		title: {
			fi: 'Viesti, kun auto on tulossa tai myöhässä',
			sv: 'Ett sms när bilen kommer eller är försenad',
			en: 'A message when your car is coming or late',
			'fi-simple': 'Saat viestin, kun taksi tulee'
		},
		youSaid: {
			fi: 'Odotan taksia pihalla, eikä kukaan kerro, milloin se tulee.',
			sv: 'Jag väntar ute på taxin och ingen berättar när den kommer.'
		},
		promise: {
			fi: 'Lähetämme tekstiviestin, kun auto lähtee kohti, ja soitamme, jos se on yli vartin myöhässä.',
			sv: 'Vi skickar ett sms när bilen är på väg och ringer om den är mer än en kvart sen.'
		},
		responsibleTitle: { fi: 'kuljetuspalvelujen asiantuntija', sv: 'sakkunnig inom färdtjänsten' },
		promisedOn: '2025-03-17',
		dueOn: '2025-09-15',
		state: 'kept',
		keptOn: '2025-09-01',
		outcome: {
			fi: 'Viestit lähtevät jokaisesta matkasta. Myöhästymisiä on edelleen, mutta niistä saa tiedon.',
			sv: 'Ett sms skickas för varje resa. Förseningar förekommer fortfarande, men man får veta om dem.'
		},
		themeKeys: ['waiting', 'information'],
		edits: [],
		quotes: [{ text: 'Soittakaa, jos auto myöhästyy.', locale: 'fi' }]
	},
	{
		key: 'kyydit-kuljettajien-koulutus',
		unitKey: 'liikkumisen-tuki',
		title: {
			fi: 'Kuljettajille koulutus opastamisesta ja pyörätuolin kiinnittämisestä',
			sv: 'Utbildning för chaufförer i ledsagning och fastspänning av rullstol'
		},
		youSaid: {
			fi: 'Kuljettaja hoputti eikä auttanut ovelta.',
			sv: 'Chauffören skyndade på och hjälpte inte från dörren.'
		},
		promise: {
			fi: 'Jokainen kuljettaja käy koulutuksen, jossa opettajina ovat pyörätuolilla liikkuva ja näkövammainen asiakas.',
			sv: 'Varje chaufför går en utbildning där en rullstolsburen och en synskadad klient undervisar.'
		},
		responsibleTitle: { fi: 'kuljetuspalvelujen asiantuntija', sv: 'sakkunnig inom färdtjänsten' },
		promisedOn: '2025-11-10',
		dueOn: '2026-05-31',
		state: 'kept',
		keptOn: '2026-08-25',
		lateReason: {
			fi: 'Keväälle ei löytynyt kahta iltaa, jotka sopivat kuljettajille. Viimeinen ryhmä ehti vasta elokuussa.',
			sv: 'Under våren hittade vi inte två kvällar som passade chaufförerna. Den sista gruppen hann först i augusti.'
		},
		outcome: {
			fi: 'Kaikki kuljettajat ovat nyt käyneet koulutuksen, kolme kuukautta myöhässä. Uudet käyvät sen ennen ensimmäistä ajoa.',
			sv: 'Alla chaufförer har nu gått utbildningen, tre månader sent. Nya går den före sin första körning.'
		},
		themeKeys: ['encounter', 'safety'],
		edits: [
			{
				on: '2026-06-01',
				kind: 'late-explained',
				change: { fi: 'Myöhästymme. Kerroimme syyn.', sv: 'Vi är försenade. Vi berättade varför.' }
			}
		],
		quotes: [{ text: 'Kuljettajille koulutusta, miten opastetaan sokeaa.', locale: 'fi' }]
	},
	{
		key: 'kaarna-hiljainen-huone',
		unitKey: 'paivatoiminta-kaarna',
		title: {
			fi: 'Hiljainen huone',
			sv: 'Ett tyst rum',
			en: 'A quiet room',
			'fi-simple': 'Huone, jossa on hiljaista'
		},
		youSaid: {
			fi: 'Meteli väsyttää. Haluaisin hiljaisen huoneen.',
			sv: 'Oväsendet tröttar. Jag vill ha ett tyst rum.'
		},
		promise: {
			fi: 'Tyhjennämme vanhan varaston ja teemme siitä hiljaisen huoneen, jonka värit ja tuolit valitaan yhdessä.',
			sv: 'Vi tömmer det gamla förrådet och gör ett tyst rum. Färgerna och stolarna väljer vi tillsammans.'
		},
		responsibleTitle: { fi: 'vastaava ohjaaja', sv: 'ansvarig handledare' },
		promisedOn: '2026-02-09',
		dueOn: '2026-05-31',
		state: 'kept',
		keptOn: '2026-05-11',
		outcome: {
			fi: 'Huone on valmis. Se on vihreä, niin kuin äänestettiin.',
			sv: 'Rummet är klart. Det är grönt, som vi röstade.'
		},
		themeKeys: ['premises', 'own-say'],
		edits: [],
		quotes: []
	}
];

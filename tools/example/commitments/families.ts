import type { Commitment } from '../commitments.ts';

/** Promises of the family services. */
export const familyCommitments: Commitment[] = [
	{
		key: 'neuvola-soitto-jonossa',
		unitKey: 'perheneuvola',
		title: {
			fi: 'Soitamme jonossa oleville kerran kuussa',
			sv: 'Vi ringer dem som köar en gång i månaden',
			en: 'We call those in the queue once a month'
		},
		youSaid: {
			fi: 'Jonossa ei tiedä mitään. Apua tarvitsisi jo odottaessa.',
			sv: 'I kön vet man ingenting. Hjälp skulle behövas redan medan man väntar.'
		},
		promise: {
			fi: 'Soitamme jokaiselle jonossa olevalle perheelle kerran kuussa, kerromme jonon pituuden ja tarjoamme neuvoja tai ryhmää.',
			sv: 'Vi ringer varje familj i kön en gång i månaden, berättar hur lång kön är och erbjuder råd eller en grupp.'
		},
		responsibleTitle: { fi: 'perheneuvolan johtaja', sv: 'chef för familjerådgivningen' },
		promisedOn: '2025-09-22',
		dueOn: '2026-01-31',
		state: 'kept',
		keptOn: '2026-01-30',
		outcome: {
			fi: 'Soitot on aloitettu, ja ne tekee aina sama työntekijä. Osa perheistä on saanut avun jo puhelimessa.',
			sv: 'Samtalen har börjat, och det är alltid samma person som ringer. En del familjer har fått hjälp redan per telefon.'
		},
		themeKeys: ['waiting', 'information'],
		edits: [],
		quotes: [{ text: 'Apua jo jonotusaikana, vaikka puhelin.', locale: 'fi' }]
	},
	{
		key: 'neuvola-iltavastaanotto',
		unitKey: 'perheneuvola',
		title: { fi: 'Iltavastaanotto kerran viikossa', sv: 'Kvällsmottagning en gång i veckan' },
		youSaid: {
			fi: 'Ajat ovat päivällä, eikä toinen vanhempi pääse.',
			sv: 'Tiderna är på dagen, och den andra föräldern kommer inte loss.'
		},
		promise: {
			fi: 'Otamme vastaan keskiviikkoisin klo 19 asti.',
			sv: 'Vi tar emot på onsdagar till kl. 19.'
		},
		responsibleTitle: { fi: 'perheneuvolan johtaja', sv: 'chef för familjerådgivningen' },
		promisedOn: '2026-03-09',
		dueOn: '2026-10-01',
		state: 'promised',
		lateReason: {
			fi: 'Iltatyöstä on neuvoteltu henkilöstön kanssa pidempään kuin arvioimme. Sopu on lähellä, ja kerromme uuden päivän, kun se on varma.',
			sv: 'Förhandlingarna med personalen om kvällsarbete har tagit längre tid än vi räknade med. Vi är nära en lösning och berättar om den nya dagen när den är säker.'
		},
		themeKeys: ['waiting', 'close-ones'],
		edits: [
			{
				on: '2026-10-02',
				kind: 'late-explained',
				change: {
					fi: 'Emme ehtineet luvatussa ajassa. Kerroimme syyn.',
					sv: 'Vi hann inte i tid. Vi berättade varför.'
				}
			}
		],
		quotes: [{ text: 'Tiderna är på dagen, då måste jag ta ledigt.', locale: 'sv' }]
	},
	{
		key: 'perheoikeus-turvallinen-odotus',
		unitKey: 'perheoikeus-ja-lastenvalvoja',
		title: {
			fi: 'Kysymme etukäteen, voitteko olla samassa tilassa',
			sv: 'Vi frågar på förhand om ni kan vara i samma rum',
			en: 'We ask beforehand if you can be in the same room',
			'fi-simple': 'Kysymme ennen tapaamista: pelkäätkö toista vanhempaa?'
		},
		youSaid: {
			fi: 'Pelkään toista vanhempaa, ja silti meidät kutsuttiin samaan odotustilaan.',
			sv: 'Jag är rädd för den andra föräldern, och ändå kallades vi till samma väntrum.'
		},
		promise: {
			fi: 'Kysymme pelosta puhelimessa ennen jokaista tapaamista. Tarvittaessa ajat porrastetaan tai tavataan erikseen.',
			sv: 'Vi frågar om rädsla per telefon före varje möte. Vid behov kommer ni vid olika tider eller träffar oss var för sig.'
		},
		responsibleTitle: { fi: 'johtava lastenvalvoja', sv: 'ledande barnatillsyningsman' },
		promisedOn: '2025-03-03',
		dueOn: '2025-06-15',
		state: 'kept',
		keptOn: '2025-06-02',
		outcome: {
			fi: 'Kysymys on ajanvarauksessa kaikilla. Toinen odotushuone on otettu käyttöön.',
			sv: 'Alla får frågan vid tidsbokningen. Ett andra väntrum har tagits i bruk.'
		},
		themeKeys: ['safety'],
		edits: [],
		quotes: [{ text: 'Kysykää etukäteen, voimmeko olla samassa tilassa.', locale: 'fi' }]
	},
	{
		key: 'perheoikeus-sopimus-etukateen',
		unitKey: 'perheoikeus-ja-lastenvalvoja',
		title: {
			fi: 'Sopimuspohja kotiin ennen tapaamista',
			sv: 'Avtalsmallen hem före mötet'
		},
		youSaid: {
			fi: 'Sopimukseen pitäisi saada tutustua rauhassa kotona.',
			sv: 'Man borde få bekanta sig med avtalet hemma i lugn och ro.'
		},
		promise: {
			fi: 'Lähetämme sopimuspohjan ja selkeän ohjeen kaksi viikkoa ennen tapaamista, suomeksi ja ruotsiksi.',
			sv: 'Vi skickar avtalsmallen och tydliga anvisningar två veckor före mötet, på finska och svenska.'
		},
		responsibleTitle: { fi: 'lastenvalvoja', sv: 'barnatillsyningsman' },
		promisedOn: '2026-11-02',
		dueOn: '2027-02-26',
		state: 'promised',
		themeKeys: ['written-summary', 'information', 'language'],
		edits: [],
		quotes: [
			{ text: 'Sopimuspohja etukäteen luettavaksi.', locale: 'fi' },
			{ text: 'Avtalsbotten på svenska att läsa hemma först.', locale: 'sv' }
		]
	},
	{
		key: 'kotipalvelu-maksu-etukateen',
		unitKey: 'lapsiperheiden-kotipalvelu',
		title: {
			fi: 'Kerromme maksun ennen ensimmäistä käyntiä',
			sv: 'Vi berättar om avgiften före det första besöket'
		},
		youSaid: {
			fi: 'Maksusta kuulin vasta laskusta.',
			sv: 'Om avgiften fick jag veta först av räkningen.'
		},
		promise: {
			fi: 'Kerromme maksun ja sen, miten siihen voi hakea huojennusta, jo ensimmäisessä puhelussa ja paperilla.',
			sv: 'Vi berättar om avgiften och hur man ansöker om nedsättning redan i det första samtalet och på papper.'
		},
		responsibleTitle: { fi: 'kotipalvelun ohjaaja', sv: 'handledare för hemservicen' },
		promisedOn: '2025-06-09',
		dueOn: '2025-10-31',
		state: 'kept',
		keptOn: '2025-10-01',
		outcome: {
			fi: 'Maksu lukee vahvistusviestissä. Yllätyslaskuista ei ole tullut palautetta sen jälkeen kuin pari kertaa.',
			sv: 'Avgiften står i bekräftelsemeddelandet. Efter det har bara ett par familjer blivit överraskade av räkningen.'
		},
		themeKeys: ['information', 'decisions'],
		edits: [],
		quotes: [{ text: 'Kotipalvelua saatiin, maksusta kuulin vasta laskusta.', locale: 'fi' }]
	},
	{
		key: 'pihlaja-vaunukatos',
		unitKey: 'perhekeskus-pihlaja',
		title: {
			fi: 'Katos lastenvaunuille',
			sv: 'Ett tak för barnvagnarna',
			en: 'A shelter for prams'
		},
		youSaid: {
			fi: 'Vaunut jäävät sateeseen joka kerta.',
			sv: 'Vagnarna blir ute i regnet varje gång.'
		},
		promise: {
			fi: 'Rakennamme pihalle katoksen, johon mahtuu kymmenen vaunut.',
			sv: 'Vi bygger ett tak på gården för tio barnvagnar.'
		},
		responsibleTitle: { fi: 'perhekeskuksen koordinaattori', sv: 'familjecentrets koordinator' },
		promisedOn: '2026-02-23',
		dueOn: '2026-09-30',
		state: 'dropped',
		droppedOn: '2026-08-20',
		droppedReason: {
			fi: 'Rakennus on suojeltu, eikä katokselle saatu lupaa. Emme tarkistaneet sitä ennen kuin lupasimme, ja se oli virhe. Varasimme vaunuille tilan sisältä: eteisen vasen puoli on nyt vain niille.',
			sv: 'Huset är skyddat och taket fick inte lov. Vi kontrollerade det inte innan vi lovade, och det var ett misstag. Vi har reserverat plats inomhus: farstuns vänstra sida är nu bara för vagnar.'
		},
		themeKeys: ['premises'],
		edits: [],
		quotes: [{ text: 'Katos vaunuille!', locale: 'fi' }]
	}
];

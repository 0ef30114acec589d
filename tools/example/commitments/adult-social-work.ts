import type { Commitment } from '../commitments.ts';

/** Promises of the three social stations. */
export const adultCommitments: Commitment[] = [
	{
		key: 'keskusta-puhelin-iltapaivalla',
		unitKey: 'keskustan-sosiaaliasema',
		title: {
			fi: 'Puhelin auki myös iltapäivällä',
			sv: 'Telefonen öppen också på eftermiddagen',
			en: 'Phone open in the afternoon, too',
			'fi-simple': 'Voit soittaa myös iltapäivällä'
		},
		youSaid: {
			fi: 'Soittoaika on vain aamulla, silloin olen töissä. En saa ketään kiinni.',
			sv: 'Telefontiden är bara på morgonen, och då är jag på jobbet. Jag får inte tag på någon.'
		},
		promise: {
			fi: 'Avaamme puhelimen myös yhtenä iltapäivänä viikossa ja soitamme takaisin saman päivän aikana.',
			sv: 'Vi öppnar telefonen också en eftermiddag i veckan och ringer upp samma dag.'
		},
		responsibleTitle: { fi: 'johtava sosiaalityöntekijä', sv: 'ledande socialarbetare' },
		promisedOn: '2026-08-24',
		dueOn: '2026-11-15',
		state: 'kept',
		keptOn: '2026-11-03',
		outcome: {
			fi: 'Puhelin on nyt auki myös tiistaisin klo 15–18. Takaisinsoitto tulee saman päivän aikana.',
			sv: 'Telefonen är nu öppen också på tisdagar kl. 15–18. Vi ringer upp samma dag.'
		},
		themeKeys: ['phone'],
		edits: [
			{
				on: '2026-10-06',
				kind: 'story',
				change: {
					fi: 'Työvuorot on sovittu. Harjoittelemme kahtena tiistaina ennen kuin kerromme ajasta kaikille.',
					sv: 'Arbetsturerna är överenskomna. Vi övar två tisdagar innan vi berättar om tiden för alla.'
				}
			}
		],
		quotes: [
			{
				text: 'Soittoaika on vain aamulla, silloin olen töissä. En saa ketään kiinni.',
				locale: 'fi'
			},
			{ text: 'Puhelin auki myös illalla yhtenä päivänä, kiitos.', locale: 'fi' }
		]
	},
	{
		key: 'keskusta-yhteenveto',
		unitKey: 'keskustan-sosiaaliasema',
		title: {
			fi: 'Kirjallinen yhteenveto joka käynniltä',
			sv: 'En skriftlig sammanfattning av varje besök',
			en: 'A written summary of every visit',
			'fi-simple': 'Saat paperin, jossa lukee, mitä sovittiin'
		},
		youSaid: {
			fi: 'Olisi hyvä saada lyhyt yhteenveto paperilla kotiin. En muista jälkeenpäin, mitä sovittiin.',
			sv: 'Det vore bra att få en kort sammanfattning på papper. Efteråt minns jag inte vad vi kom överens om.'
		},
		promise: {
			fi: 'Jokainen saa käynniltä mukaansa yhden sivun: mitä sovittiin, kuka tekee ja milloin nähdään. Myös selkosuomeksi ja ruotsiksi.',
			sv: 'Alla får en sida med sig hem: vad vi kom överens om, vem som gör vad och när vi ses. Också på lättläst finska och på svenska.'
		},
		responsibleTitle: { fi: 'sosiaaliohjaaja', sv: 'socialhandledare' },
		promisedOn: '2026-10-12',
		dueOn: '2027-01-31',
		state: 'promised',
		themeKeys: ['written-summary', 'information'],
		edits: [
			{
				on: '2026-11-09',
				kind: 'story',
				change: {
					fi: 'Kolme ohjaajaa kokeilee lomaketta. Asiakkaat ovat pyytäneet isompaa tekstiä, ja se on korjattu.',
					sv: 'Tre handledare prövar blanketten. Klienterna har bett om större text, och det är rättat.'
				}
			}
		],
		quotes: [
			{
				text: 'Olisi hyvä saada lyhyt yhteenveto paperilla kotiin. En muista jälkeenpäin, mitä sovittiin.',
				locale: 'fi'
			},
			{ text: 'Kirjoittakaa lapulle, kuka tekee mitä.', locale: 'fi' },
			{ text: 'Några rader hade räckt.', locale: 'sv' }
		]
	},
	{
		key: 'keskusta-leikkinurkka',
		unitKey: 'keskustan-sosiaaliasema',
		title: {
			fi: 'Leikkinurkka odotustilaan',
			sv: 'En lekhörna i väntrummet',
			en: 'A play corner in the waiting room',
			'fi-simple': 'Lapsille leikkipaikka odotustilaan'
		},
		youSaid: {
			fi: 'Odotustilassa ei ole lapsille mitään tekemistä, ja odottaminen on kaikille raskasta.',
			sv: 'I väntrummet finns ingenting för barn att göra, och väntan blir tung för alla.'
		},
		promise: {
			fi: 'Teemme odotustilaan pienen leikkinurkan, jossa on kirjoja, piirustusvälineitä ja matala pöytä.',
			sv: 'Vi gör en liten lekhörna i väntrummet med böcker, ritgrejer och ett lågt bord.'
		},
		responsibleTitle: { fi: 'toimistopalvelujen vastaava', sv: 'ansvarig för kanslitjänsterna' },
		promisedOn: '2026-05-18',
		dueOn: '2026-09-01',
		state: 'promised',
		lateReason: {
			fi: 'Lattia piti korjata ensin, ja remontti siirtyi. Nyt kalusteet on tilattu ja nurkka avataan, kun ne tulevat. Pahoittelemme.',
			sv: 'Golvet måste repareras först, och reparationen flyttades. Nu är möblerna beställda och hörnan öppnas när de kommer. Vi beklagar.'
		},
		themeKeys: ['premises'],
		edits: [
			{
				on: '2026-09-02',
				kind: 'late-explained',
				change: { fi: 'Myöhästymme. Kerroimme syyn.', sv: 'Vi är försenade. Vi berättade varför.' }
			},
			{
				on: '2026-10-20',
				kind: 'story',
				change: {
					fi: 'Lattia on korjattu. Sillä välin aulan tiskiltä saa kirjoja ja värikyniä lainaan.',
					sv: 'Golvet är reparerat. Under tiden kan man låna böcker och färgpennor vid disken.'
				}
			}
		],
		quotes: [
			{
				text: 'Kolmen lapsen kanssa odotustilassa ei ole edes yhtä kirjaa. Leikkinurkka olisi tarpeen.',
				locale: 'fi'
			}
		]
	},
	{
		key: 'itainen-takaisinsoitto',
		unitKey: 'itainen-sosiaaliasema',
		title: {
			fi: 'Takaisinsoitto saman päivän aikana',
			sv: 'Vi ringer upp samma dag',
			en: 'We call back the same day',
			'fi-simple': 'Soitamme sinulle takaisin samana päivänä'
		},
		youSaid: {
			fi: 'Soitan monta päivää, eikä kukaan vastaa. Takaisinsoittoa luvataan, mutta sitä ei tule.',
			sv: 'Jag ringer i flera dagar och ingen svarar. Uppringning utlovas men kommer inte.'
		},
		promise: {
			fi: 'Jokaiseen soittopyyntöön soitetaan saman päivän aikana, ja päivän viimeinen ohjaaja tarkistaa listan.',
			sv: 'Varje samtalsbegäran besvaras samma dag, och dagens sista handledare går igenom listan.'
		},
		responsibleTitle: { fi: 'johtava sosiaalityöntekijä', sv: 'ledande socialarbetare' },
		promisedOn: '2025-05-12',
		dueOn: '2025-09-30',
		state: 'kept',
		keptOn: '2025-09-15',
		outcome: {
			fi: 'Takaisinsoitto on käytössä. Syksyllä 97 sadasta soittopyynnöstä sai vastauksen samana päivänä.',
			sv: 'Uppringningen är i bruk. Under hösten fick 97 av hundra samtalsbegäranden svar samma dag.'
		},
		themeKeys: ['phone'],
		edits: [],
		quotes: [
			{ text: 'Jätin viestin vastaajaan kolme kertaa, kukaan ei ole soittanut.', locale: 'fi' }
		]
	},
	{
		key: 'itainen-rauhallinen-ilmoittautuminen',
		unitKey: 'itainen-sosiaaliasema',
		title: {
			fi: 'Ilmoittautuminen niin, etteivät muut kuule',
			sv: 'Anmälan så att andra inte hör',
			en: 'Checking in without others hearing'
		},
		youSaid: {
			fi: 'Aulassa pitää kertoa asiansa niin, että kaikki kuulevat.',
			sv: 'I aulan måste man berätta sitt ärende så att alla hör.'
		},
		promise: {
			fi: 'Siirrämme ilmoittautumisen oven taakse ja teemme lattiaan odotusviivan.',
			sv: 'Vi flyttar anmälan bakom en dörr och drar en väntelinje på golvet.'
		},
		responsibleTitle: { fi: 'toimistopalvelujen vastaava', sv: 'ansvarig för kanslitjänsterna' },
		promisedOn: '2026-01-19',
		dueOn: '2026-04-30',
		state: 'kept',
		keptOn: '2026-04-20',
		outcome: {
			fi: 'Ilmoittautuminen on nyt omassa huoneessa kirjaston käytävän puolella. Opasteet ovat isommat.',
			sv: 'Anmälan sker nu i ett eget rum vid bibliotekets korridor. Skyltarna är större.'
		},
		themeKeys: ['premises', 'safety'],
		edits: [],
		quotes: [{ text: 'Luukulla joutuu kertomaan velkansa koko aulalle.', locale: 'fi' }]
	},
	{
		key: 'rantakyla-brev-pa-ratt-sprak',
		unitKey: 'rantakylan-sosiaaliasema',
		title: {
			fi: 'Kirjeet ja päätökset sillä kielellä, jota käytät',
			sv: 'Brev och beslut på det språk du använder',
			en: 'Letters and decisions in the language you use'
		},
		youSaid: {
			fi: 'Keskustelu sujui ruotsiksi, mutta päätös tuli suomeksi.',
			sv: 'Samtalet gick på svenska, men beslutet kom på finska.'
		},
		promise: {
			fi: 'Kysymme kielen jo aikaa varatessa ja kirjoitamme kirjeet ja päätökset sillä kielellä heti ensimmäisellä kerralla.',
			sv: 'Vi frågar om språket redan när tiden bokas och skriver brev och beslut på det språket genast.'
		},
		responsibleTitle: { fi: 'johtava sosiaalityöntekijä', sv: 'ledande socialarbetare' },
		promisedOn: '2025-10-06',
		dueOn: '2026-02-28',
		state: 'kept',
		keptOn: '2026-02-10',
		outcome: {
			fi: 'Kieli kysytään ajanvarauksessa. Kaikki pohjat on käännetty, ja kaksi asiakasta tarkisti ruotsin.',
			sv: 'Språket frågas vid tidsbokningen. Alla mallar är översatta, och två klienter granskade svenskan.'
		},
		themeKeys: ['language', 'decisions'],
		edits: [],
		quotes: [
			{ text: 'Beslutet kom bara på finska, fast ärendet sköttes på svenska.', locale: 'sv' }
		]
	},
	{
		key: 'rantakyla-keskiviikko',
		unitKey: 'rantakylan-sosiaaliasema',
		title: {
			fi: 'Aikoja myös keskiviikkona iltapäivällä',
			sv: 'Tider också på onsdag eftermiddag'
		},
		youSaid: {
			fi: 'Työssä käyvälle ei löydy aikoja.',
			sv: 'För den som jobbar finns det inga tider.'
		},
		promise: {
			fi: 'Pidämme aseman auki keskiviikkoisin klo 12–17.',
			sv: 'Vi håller stationen öppen på onsdagar kl. 12–17.'
		},
		responsibleTitle: { fi: 'johtava sosiaalityöntekijä', sv: 'ledande socialarbetare' },
		promisedOn: '2025-02-17',
		dueOn: '2025-05-31',
		state: 'kept',
		keptOn: '2025-05-07',
		outcome: {
			fi: 'Asema on auki keskiviikkoisin viiteen. Iltapäivän ajat on varattu lähes täyteen.',
			sv: 'Stationen är öppen till fem på onsdagar. Eftermiddagstiderna är nästan fullbokade.'
		},
		themeKeys: ['waiting'],
		edits: [],
		quotes: [{ text: 'Flera tider för dem som jobbar.', locale: 'sv' }]
	}
];

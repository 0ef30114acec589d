import type { Commitment } from '../commitments.ts';

/** Promises of mental health, substance and advice services. */
export const adviceCommitments: Commitment[] = [
	{
		key: 'mieli-peruminen-viestilla',
		unitKey: 'aikuisten-mielenterveyspalvelut',
		title: {
			fi: 'Ajan voi perua viestillä',
			sv: 'Du kan avboka med ett sms',
			en: 'You can cancel by text message',
			'fi-simple': 'Voit perua ajan viestillä'
		},
		youSaid: {
			fi: 'Peruutin ajan, kun en päässyt sängystä. Soittaa en jaksanut.',
			sv: 'Jag kom inte upp ur sängen och orkade inte ringa och avboka.'
		},
		promise: {
			fi: 'Ajan voi perua ja siirtää tekstiviestillä vielä samana aamuna, eikä siitä tule laskua.',
			sv: 'Man kan avboka och flytta tiden per sms ännu samma morgon, och det kommer ingen räkning.'
		},
		responsibleTitle: { fi: 'osastonhoitaja', sv: 'avdelningsskötare' },
		promisedOn: '2025-06-16',
		dueOn: '2025-10-31',
		state: 'kept',
		keptOn: '2025-10-20',
		outcome: {
			fi: 'Peruminen viestillä toimii. Peruttu aika tarjotaan heti jonossa seuraavalle.',
			sv: 'Det går att avboka per sms. En avbokad tid erbjuds genast följande i kön.'
		},
		themeKeys: ['phone', 'digital'],
		edits: [],
		quotes: [{ text: 'Mahdollisuus perua tekstiviestillä.', locale: 'fi' }]
	},
	{
		key: 'mieli-laheisten-ryhma',
		unitKey: 'aikuisten-mielenterveyspalvelut',
		title: { fi: 'Ryhmä läheisille', sv: 'En grupp för närstående' },
		youSaid: {
			fi: 'Läheisetkin väsyvät ja tarvitsisivat ryhmän.',
			sv: 'Också närstående blir trötta och skulle behöva en grupp.'
		},
		promise: {
			fi: 'Aloitamme läheisten ryhmän suomeksi ja ruotsiksi yhdessä kokemusasiantuntijan kanssa.',
			sv: 'Vi startar en grupp för närstående på finska och svenska tillsammans med en erfarenhetsexpert.'
		},
		responsibleTitle: { fi: 'osastonhoitaja', sv: 'avdelningsskötare' },
		promisedOn: '2026-10-19',
		dueOn: '2027-01-29',
		state: 'promised',
		themeKeys: ['close-ones'],
		edits: [],
		quotes: []
	},
	{
		key: 'paihdeklinikka-toinen-ovi',
		unitKey: 'paihdeklinikka',
		title: { fi: 'Sisäänkäynti pihan puolelta', sv: 'En ingång från gården' },
		youSaid: { fi: 'Ovi on liian näkyvällä paikalla.', sv: 'Dörren syns för bra från gatan.' },
		promise: {
			fi: 'Avaamme pihan puolelle toisen oven, jota ei näe kadulta.',
			sv: 'Vi öppnar en andra dörr från gården som inte syns från gatan.'
		},
		responsibleTitle: { fi: 'päihdeklinikan esihenkilö', sv: 'chef för beroendekliniken' },
		promisedOn: '2025-11-17',
		dueOn: '2026-06-30',
		state: 'dropped',
		droppedOn: '2026-05-28',
		droppedReason: {
			fi: 'Pihan puoli on talon ainoa hätäpoistumistie, eikä siihen saa tehdä toista kulkua. Muutamme uusiin tiloihin vuoden 2027 lopulla, ja niissä ovi tulee pihalle. Siihen asti kadunpuoleisen oven kyltti on vaihdettu huomaamattomampaan.',
			sv: 'Gårdssidan är husets enda nödutgång och får inte användas som ingång. Vi flyttar till nya lokaler i slutet av 2027, och där blir dörren mot gården. Tills dess har skylten vid gatan bytts mot en diskretare.'
		},
		themeKeys: ['premises', 'safety'],
		edits: [],
		quotes: [{ text: 'Toinen sisäänkäynti, pihan puolelta.', locale: 'fi' }]
	},
	{
		key: 'satama-lauantai',
		unitKey: 'kohtaamispaikka-satama',
		title: {
			fi: 'Ovi auki myös lauantaina',
			sv: 'Dörren öppen också på lördagar',
			en: 'Open on Saturdays, too',
			'fi-simple': 'Voit tulla myös lauantaina'
		},
		youSaid: { fi: 'Viikonloput ovat yksinäisiä.', sv: 'Veckosluten är ensamma.' },
		promise: {
			fi: 'Avaamme Sataman lauantaisin klo 10–13 vertaisohjaajien kanssa.',
			sv: 'Vi öppnar Hamnen på lördagar kl. 10–13 med kamrathandledare.'
		},
		responsibleTitle: { fi: 'vastaava ohjaaja', sv: 'ansvarig handledare' },
		promisedOn: '2026-04-27',
		dueOn: '2026-09-15',
		state: 'kept',
		keptOn: '2026-09-05',
		outcome: {
			fi: 'Ensimmäisenä lauantaina keitettiin puuroa ja kävijöitä oli enemmän kuin arkena. Sunnuntaihin emme vielä pysty.',
			sv: 'Den första lördagen kokade vi gröt och det kom fler än på en vardag. Söndagar klarar vi inte ännu.'
		},
		themeKeys: ['food-everyday'],
		edits: [],
		quotes: []
	},
	{
		key: 'neuvonta-jonotusaika',
		unitKey: 'sosiaalineuvonta',
		title: {
			fi: 'Kerromme jonotusajan heti, kun soitat',
			sv: 'Vi berättar kötiden genast när du ringer',
			en: 'We tell the waiting time as soon as you call'
		},
		youSaid: {
			fi: 'Puhelimessa saa odottaa, eikä tiedä kuinka kauan.',
			sv: 'Man får vänta i telefonen och vet inte hur länge.'
		},
		promise: {
			fi: 'Kerromme jonotusajan ja tarjoamme takaisinsoiton, jos jono on yli viisi minuuttia.',
			sv: 'Vi berättar kötiden och erbjuder att ringa upp om kön är längre än fem minuter.'
		},
		responsibleTitle: { fi: 'neuvonnan tiimivastaava', sv: 'teamansvarig för rådgivningen' },
		promisedOn: '2025-09-29',
		dueOn: '2025-12-31',
		state: 'kept',
		keptOn: '2025-12-15',
		outcome: {
			fi: 'Jonotusaika kerrotaan, ja takaisinsoitto on käytössä suomeksi, ruotsiksi ja englanniksi.',
			sv: 'Kötiden berättas, och uppringning finns på finska, svenska och engelska.'
		},
		themeKeys: ['phone'],
		edits: [],
		quotes: [{ text: 'Kertokaa jonotusaika.', locale: 'fi' }]
	},
	{
		key: 'kriisi-soitto-seuraavana-paivana',
		unitKey: 'sosiaali-ja-kriisipaivystys',
		title: {
			fi: 'Soitamme aina seuraavana päivänä',
			sv: 'Vi ringer alltid följande dag',
			en: 'We always call the next day',
			'fi-simple': 'Soitamme sinulle seuraavana päivänä'
		},
		youSaid: {
			fi: 'Yöllä autettiin, mutta aamulla en tiennyt, kenelle soittaa.',
			sv: 'På natten fick vi hjälp, men på morgonen visste jag inte vem jag skulle ringa.'
		},
		promise: {
			fi: 'Soitamme jokaiselle autetulle seuraavana päivänä ja kerromme, mistä apu jatkuu.',
			sv: 'Vi ringer alla vi har hjälpt följande dag och berättar var hjälpen fortsätter.'
		},
		responsibleTitle: { fi: 'päivystyksen esihenkilö', sv: 'chef för jouren' },
		promisedOn: '2026-02-16',
		dueOn: '2026-06-15',
		state: 'kept',
		keptOn: '2026-06-01',
		outcome: {
			fi: 'Aamuvuoro aloittaa päivän soitoilla. Jos et halua soittoa, riittää että sanot sen.',
			sv: 'Morgonturen börjar dagen med att ringa. Om du inte vill bli uppringd räcker det att säga till.'
		},
		themeKeys: ['information', 'safety'],
		edits: [],
		quotes: []
	}
];

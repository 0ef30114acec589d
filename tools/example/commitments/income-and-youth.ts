import type { Commitment } from '../commitments.ts';

/** Promises of income support and of social work for the young. */
export const incomeCommitments: Commitment[] = [
	{
		key: 'tuki-soitamme-ennen-hylkaysta',
		unitKey: 'toimeentulotuki',
		title: {
			fi: 'Soitamme, ennen kuin hylkäämme puuttuvan paperin takia',
			sv: 'Vi ringer innan vi avslår på grund av ett papper som fattas',
			en: 'We call before refusing because of a missing paper',
			'fi-simple': 'Soitamme sinulle, jos jokin paperi puuttuu'
		},
		youSaid: {
			fi: 'Hakemus hylättiin yhden puuttuvan liitteen takia, eikä sitä edes pyydetty.',
			sv: 'Ansökan avslogs för att en bilaga fattades, och ingen frågade efter den.'
		},
		promise: {
			fi: 'Jos hakemuksesta puuttuu jotain, soitamme tai lähetämme tekstiviestin ja annamme viikon aikaa.',
			sv: 'Om något fattas i ansökan ringer vi eller skickar ett sms och ger en vecka på sig.'
		},
		responsibleTitle: { fi: 'toimeentulotuen esihenkilö', sv: 'chef för utkomststödet' },
		promisedOn: '2025-08-25',
		dueOn: '2025-11-15',
		state: 'kept',
		keptOn: '2025-11-03',
		outcome: {
			fi: 'Kaikki käsittelijät toimivat nyt näin. Hylkäyksiä puuttuvan liitteen takia on enää muutama kuukaudessa.',
			sv: 'Alla handläggare gör nu så här. Avslag på grund av en bilaga som fattas är bara några i månaden.'
		},
		themeKeys: ['decisions', 'information'],
		edits: [],
		quotes: [{ text: 'Soittakaa ennen hylkäämistä, jos jokin paperi puuttuu.', locale: 'fi' }]
	},
	{
		key: 'tuki-selkea-laskelma',
		unitKey: 'toimeentulotuki',
		title: {
			fi: 'Päätökseen laskelma, jonka ymmärtää',
			sv: 'En uträkning i beslutet som man förstår',
			en: 'A calculation you can understand in every decision'
		},
		youSaid: {
			fi: 'Päätöksestä ei näe, mistä summa tulee.',
			sv: 'Av beslutet ser man inte varifrån summan kommer.'
		},
		promise: {
			fi: 'Muutamme päätöksen ensimmäisen sivun: tulot, menot ja myönnetty tuki tavallisilla sanoilla. Kokeilemme sitä viiden asiakkaan kanssa ensin.',
			sv: 'Vi gör om beslutets första sida: inkomster, utgifter och beviljat stöd med vanliga ord. Först prövar vi den med fem klienter.'
		},
		responsibleTitle: { fi: 'kehittämissuunnittelija', sv: 'utvecklingsplanerare' },
		promisedOn: '2026-06-01',
		dueOn: '2026-12-18',
		state: 'promised',
		themeKeys: ['decisions'],
		edits: [
			{
				on: '2026-08-17',
				kind: 'due-moved',
				change: {
					fi: 'Määräpäivä oli 30.9.2026. Tietojärjestelmän päivitys siirtyi, joten sivu valmistuu joulukuussa.',
					sv: 'Dagen var 30.9.2026. Uppdateringen av systemet flyttades, så sidan blir klar i december.'
				}
			}
		],
		quotes: [
			{ text: 'Päätökseen näkyviin laskelma, jonka tavallinen ihminen ymmärtää.', locale: 'fi' }
		]
	},
	{
		key: 'tuki-kahdessa-paivassa',
		unitKey: 'toimeentulotuki',
		title: {
			fi: 'Päätös kahdessa työpäivässä',
			sv: 'Beslut inom två arbetsdagar'
		},
		youSaid: {
			fi: 'Jääkaappi on tyhjä, eikä kukaan kerro, milloin päätös tulee.',
			sv: 'Kylskåpet är tomt, och ingen berättar när beslutet kommer.'
		},
		promise: {
			fi: 'Teemme kaikki päätökset kahdessa työpäivässä hakemuksen saapumisesta.',
			sv: 'Vi fattar alla beslut inom två arbetsdagar från det att ansökan har kommit.'
		},
		responsibleTitle: { fi: 'toimeentulotuen esihenkilö', sv: 'chef för utkomststödet' },
		promisedOn: '2025-09-08',
		dueOn: '2026-03-31',
		state: 'dropped',
		droppedOn: '2026-03-12',
		droppedReason: {
			fi: 'Lupasimme liikaa. Hakemuksia tulee enemmän kuin ehdimme käsitellä kahdessa päivässä. Kiireelliset hakemukset, kuten ruoka, lääkkeet ja sähkö, käsitellään silti samana tai seuraavana työpäivänä.',
			sv: 'Vi lovade för mycket. Det kommer fler ansökningar än vi hinner behandla på två dagar. Brådskande ansökningar, såsom mat, mediciner och el, behandlas ändå samma eller följande arbetsdag.'
		},
		themeKeys: ['waiting'],
		edits: [
			{
				on: '2026-01-26',
				kind: 'story',
				change: {
					fi: 'Puolet päätöksistä on syntynyt kahdessa päivässä. Se ei riitä siihen, mitä lupasimme.',
					sv: 'Hälften av besluten har kommit inom två dagar. Det räcker inte till det vi lovade.'
				}
			}
		],
		quotes: [{ text: 'Kiireelliset rahat samana päivänä, ruoka ei odota.', locale: 'fi' }]
	},
	{
		key: 'nuoret-viesti-riittaa',
		unitKey: 'nuorten-sosiaalityo',
		title: {
			fi: 'Viesti riittää, ei tarvitse soittaa',
			sv: 'Ett meddelande räcker, du behöver inte ringa',
			en: 'A message is enough, no need to call',
			'fi-simple': 'Voit lähettää viestin. Sinun ei tarvitse soittaa.'
		},
		youSaid: {
			fi: 'En saa soitettua, jännittää liikaa. Silti vastaus on aina, että soita.',
			sv: 'Jag klarar inte av att ringa. Ändå är svaret alltid att jag ska ringa.'
		},
		promise: {
			fi: 'Ajan voi varata, siirtää ja perua tekstiviestillä, ja omalle ohjaajalle voi kirjoittaa suoraan.',
			sv: 'Man kan boka, flytta och avboka tiden per sms och skriva direkt till sin egen handledare.'
		},
		responsibleTitle: {
			fi: 'nuorten sosiaalityön tiimivastaava',
			sv: 'teamansvarig för socialarbete för unga'
		},
		promisedOn: '2025-04-14',
		dueOn: '2025-08-31',
		state: 'kept',
		keptOn: '2025-08-18',
		outcome: {
			fi: 'Tekstiviestit ovat käytössä. Kaksi kolmesta ajasta varataan nyt viestillä.',
			sv: 'Sms är i bruk. Två av tre tider bokas nu med ett meddelande.'
		},
		themeKeys: ['phone', 'digital'],
		edits: [],
		quotes: [{ text: 'Vois laittaa viestin chatissa, en soita.', locale: 'fi' }]
	},
	{
		key: 'nuoret-ohjaaja-ei-vaihdu-yllattaen',
		unitKey: 'nuorten-sosiaalityo',
		title: {
			fi: 'Kerromme hyvissä ajoin, jos ohjaaja vaihtuu',
			sv: 'Vi berättar i god tid om handledaren byts'
		},
		youSaid: {
			fi: 'Ohjaaja lähti, eikä kukaan kertonut, kuka tulee tilalle.',
			sv: 'Handledaren slutade och ingen berättade vem som kommer i stället.'
		},
		promise: {
			fi: 'Kerromme vaihdosta vähintään kaksi viikkoa ennen, ja uusi ohjaaja tavataan vanhan kanssa yhdessä.',
			sv: 'Vi berättar om bytet minst två veckor innan, och den nya handledaren träffar man tillsammans med den gamla.'
		},
		responsibleTitle: {
			fi: 'nuorten sosiaalityön tiimivastaava',
			sv: 'teamansvarig för socialarbete för unga'
		},
		promisedOn: '2026-09-14',
		dueOn: '2026-12-15',
		state: 'promised',
		themeKeys: ['encounter', 'information'],
		edits: [],
		quotes: [{ text: 'Sama ohjaaja kunnes oon valmis, jooko.', locale: 'fi' }]
	}
];

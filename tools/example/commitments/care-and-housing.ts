import type { Commitment } from '../commitments.ts';

/** Promises of the services for older people. */
export const careCommitments: Commitment[] = [
	{
		key: 'seniori-ihminen-vastaa',
		unitKey: 'seniorineuvonta',
		title: {
			fi: 'Ihminen vastaa ilman numerovalikkoa',
			sv: 'En människa svarar utan sifferval',
			en: 'A person answers, without a menu',
			'fi-simple': 'Kun soitat, ihminen vastaa heti'
		},
		youSaid: {
			fi: 'Valitse yksi, valitse kaksi. Vanhalle se on liikaa.',
			sv: 'Välj ett, välj två. För en gammal är det för mycket.'
		},
		promise: {
			fi: 'Poistamme numerovalikon. Puhelimeen vastaa neuvoja, joka yhdistää tarvittaessa eteenpäin.',
			sv: 'Vi tar bort siffervalen. En rådgivare svarar och kopplar vidare vid behov.'
		},
		responsibleTitle: { fi: 'asiakasohjauksen päällikkö', sv: 'chef för klienthandledningen' },
		promisedOn: '2025-10-20',
		dueOn: '2026-02-15',
		state: 'kept',
		keptOn: '2026-02-02',
		outcome: {
			fi: 'Valikko on poistettu. Puhelimeen vastataan keskimäärin kahdessa minuutissa.',
			sv: 'Siffervalen är borta. Vi svarar i snitt på två minuter.'
		},
		themeKeys: ['phone'],
		edits: [],
		quotes: [
			{ text: 'Ihminen vastaamaan heti, ei numerovalikoita.', locale: 'fi' },
			{ text: 'En människa som svarar direkt.', locale: 'sv' }
		]
	},
	{
		key: 'seniori-hinnat-samalle-paperille',
		unitKey: 'seniorineuvonta',
		title: { fi: 'Kaikki hinnat samalle paperille', sv: 'Alla priser på samma papper' },
		youSaid: {
			fi: 'Esitteitä tuli kassillinen, mutta hinnoista en päässyt selville.',
			sv: 'Jag fick en hel kasse broschyrer, men priserna blev jag inte klok på.'
		},
		promise: {
			fi: 'Teemme yhden sivun, jossa ovat kaikki maksut isolla tekstillä ja esimerkki tavallisesta kuukaudesta.',
			sv: 'Vi gör en sida med alla avgifter i stor text och ett exempel på en vanlig månad.'
		},
		responsibleTitle: { fi: 'asiakasohjaaja', sv: 'klienthandledare' },
		promisedOn: '2026-09-28',
		dueOn: '2027-01-15',
		state: 'promised',
		themeKeys: ['information'],
		edits: [],
		quotes: [{ text: 'Hinnat samalle paperille.', locale: 'fi' }]
	},
	{
		key: 'kotihoito-soitto-myohastyessa',
		unitKey: 'kotihoito-keskusta',
		title: {
			fi: 'Soitamme, jos käynti myöhästyy yli puoli tuntia',
			sv: 'Vi ringer om besöket blir mer än en halvtimme sent',
			en: 'We call if a visit is over half an hour late',
			'fi-simple': 'Soitamme sinulle, jos olemme myöhässä'
		},
		youSaid: {
			fi: 'Aamukäynti siirtyi puolillepäivin, eikä kukaan soittanut.',
			sv: 'Morgonbesöket kom mitt på dagen och ingen ringde.'
		},
		promise: {
			fi: 'Soitamme aina, jos käynti myöhästyy yli puoli tuntia, ja kerromme, milloin tulemme.',
			sv: 'Vi ringer alltid om besöket blir mer än en halvtimme sent och berättar när vi kommer.'
		},
		responsibleTitle: { fi: 'kotihoidon esihenkilö', sv: 'chef för hemvården' },
		promisedOn: '2025-12-08',
		dueOn: '2026-03-31',
		state: 'kept',
		keptOn: '2026-03-16',
		outcome: {
			fi: 'Soitosta vastaa joka vuorossa nimetty hoitaja. Käyntejä myöhästyy edelleen, mutta asiakas tietää siitä.',
			sv: 'I varje tur finns en vårdare som ansvarar för samtalen. Besök blir fortfarande sena, men klienten vet om det.'
		},
		themeKeys: ['waiting', 'information'],
		edits: [],
		quotes: [{ text: 'Soitto, jos käynti myöhästyy.', locale: 'fi' }]
	},
	{
		key: 'kotihoito-kahdeksan-hoitajaa',
		unitKey: 'kotihoito-keskusta',
		title: {
			fi: 'Enintään kahdeksan eri hoitajaa kuukaudessa',
			sv: 'Högst åtta olika vårdare i månaden'
		},
		youSaid: {
			fi: 'Kuukaudessa kävi parikymmentä eri hoitajaa. Kenellekään ei ehdi tutuksi.',
			sv: 'På en månad kom ett tjugotal olika vårdare. Man hinner inte bli bekant med någon.'
		},
		promise: {
			fi: 'Suunnittelemme vuorot niin, että kotona käy enintään kahdeksan eri hoitajaa kuukaudessa.',
			sv: 'Vi planerar turerna så att högst åtta olika vårdare besöker hemmet under en månad.'
		},
		responsibleTitle: { fi: 'kotihoidon esihenkilö', sv: 'chef för hemvården' },
		promisedOn: '2026-01-12',
		dueOn: '2026-09-30',
		state: 'dropped',
		droppedOn: '2026-09-30',
		droppedReason: {
			fi: 'Emme päässeet tavoitteeseen. Hoitajia kävi kuukaudessa keskimäärin kaksitoista, kun heitä ennen oli seitsemäntoista. Kahdeksaan tarvittaisiin enemmän vakituisia kuin saamme palkattua. Jaamme alueen nyt kolmeen pieneen tiimiin ja lupaamme uuden luvun, kun tiedämme, mihin se riittää.',
			sv: 'Vi nådde inte målet. I snitt besökte tolv vårdare hemmet under en månad, förut var de sjutton. För åtta skulle det behövas fler ordinarie än vi lyckas anställa. Vi delar nu området i tre små team och lovar en ny siffra när vi vet vad det räcker till.'
		},
		themeKeys: ['encounter'],
		edits: [
			{
				on: '2026-06-15',
				kind: 'story',
				change: {
					fi: 'Hoitajia käy nyt kolmetoista kuukaudessa. Suunta on oikea, mutta liian hidas.',
					sv: 'Nu besöker tretton vårdare hemmet i månaden. Riktningen är rätt men farten för långsam.'
				}
			}
		],
		quotes: [{ text: 'Tutut hoitajat, edes aamuisin.', locale: 'fi' }]
	},
	{
		key: 'kotihoito-ruotsia-joka-vuorossa',
		unitKey: 'kotihoito-rantakyla',
		title: {
			fi: 'Joka vuorossa joku, joka puhuu ruotsia',
			sv: 'En svensktalande i varje tur',
			en: 'Someone who speaks Swedish on every shift'
		},
		youSaid: {
			fi: 'Viikonloppuisin kukaan ei ymmärrä ruotsia.',
			sv: 'På veckosluten är det ingen som förstår svenska.'
		},
		promise: {
			fi: 'Suunnittelemme vuorot niin, että jokaisessa on ainakin yksi ruotsia puhuva hoitaja, myös viikonloppuna.',
			sv: 'Vi planerar turerna så att det alltid finns minst en svensktalande vårdare, också på veckosluten.'
		},
		responsibleTitle: { fi: 'kotihoidon esihenkilö', sv: 'chef för hemvården' },
		promisedOn: '2026-09-07',
		dueOn: '2027-01-15',
		state: 'promised',
		themeKeys: ['language'],
		edits: [],
		quotes: [{ text: 'En svensktalande i varje tur.', locale: 'sv' }]
	},
	{
		key: 'koivuranta-paivallinen-viidelta',
		unitKey: 'palvelutalo-koivuranta',
		title: {
			fi: 'Päivällinen viideltä',
			sv: 'Middag klockan fem',
			en: 'Dinner at five',
			'fi-simple': 'Päivällinen on kello viisi'
		},
		youSaid: {
			fi: 'Päivällinen tulee jo neljältä, ja illalla on nälkä.',
			sv: 'Middagen kommer redan klockan fyra, och på kvällen är man hungrig.'
		},
		promise: {
			fi: 'Siirrämme päivällisen viiteen ja iltapalan kahdeksaan.',
			sv: 'Vi flyttar middagen till fem och kvällsmålet till åtta.'
		},
		responsibleTitle: { fi: 'palvelutalon johtaja', sv: 'servicehusets föreståndare' },
		promisedOn: '2025-08-18',
		dueOn: '2025-12-01',
		state: 'kept',
		keptOn: '2025-11-17',
		outcome: {
			fi: 'Päivällinen on viideltä. Asukaskokous päätti samalla, että lauantaisin syödään saunan jälkeen.',
			sv: 'Middagen är klockan fem. De boende beslöt samtidigt att man på lördagar äter efter bastun.'
		},
		themeKeys: ['food-everyday'],
		edits: [],
		quotes: [{ text: 'Päivällinen viideltä, kuten kotona.', locale: 'fi' }]
	},
	{
		key: 'koivuranta-joka-paiva-ulos',
		unitKey: 'palvelutalo-koivuranta',
		title: {
			fi: 'Jokainen pääsee ulos joka päivä, jos haluaa',
			sv: 'Alla som vill kommer ut varje dag',
			en: 'Everyone who wants to gets outdoors every day',
			'fi-simple': 'Pääset ulos joka päivä, jos haluat'
		},
		youSaid: {
			fi: 'Ulkona en ole ollut kahteen viikkoon. Ikkunasta katson.',
			sv: 'Ute har jag inte varit på två veckor. Jag ser ut genom fönstret.'
		},
		promise: {
			fi: 'Kirjaamme ulkoilun suunnitelmaan kuten lääkkeet ja kysymme joka päivä.',
			sv: 'Vi skriver in utevistelsen i planen som medicinerna och frågar varje dag.'
		},
		responsibleTitle: { fi: 'vastaava sairaanhoitaja', sv: 'ansvarig sjukskötare' },
		promisedOn: '2026-04-13',
		dueOn: '2026-08-31',
		state: 'promised',
		lateReason: {
			fi: 'Arkena ulkoilu onnistuu, viikonloppuna ei vielä. Haemme vapaaehtoisia ulkoiluystäviä kahden yhdistyksen kanssa.',
			sv: 'På vardagar lyckas det, på veckosluten inte ännu. Vi söker frivilliga promenadvänner med två föreningar.'
		},
		themeKeys: ['food-everyday', 'own-say'],
		edits: [
			{
				on: '2026-09-01',
				kind: 'late-explained',
				change: {
					fi: 'Puolet lupauksesta on tehty. Kerroimme, mitä puuttuu.',
					sv: 'Halva löftet är uppfyllt. Vi berättade vad som fattas.'
				}
			}
		],
		quotes: [{ text: 'Ulos joka päivä.', locale: 'fi' }]
	}
];

import type { LocalizedText } from '#platform/i18n/localized.ts';

/** An interview of the example county, told as those who held it would; days count from today. */
export type ToldInterview = {
	key: string;
	unitKey: string;
	madeBy: string;
	interviewers: ({ person: string } | { outside: string })[];
	title: LocalizedText;
	aim: LocalizedText;
	theme: string;
	place: string;
	/** Days from today; negative days have been. */
	day: number;
	starts: string;
	ends: string;
	step: number;
	asked: number;
	came?: number;
	questions: { text: LocalizedText | { bank: string }; theme: string; note?: string }[];
	turns?: number[];
	findings?: { list: 'strength' | 'weakness' | 'opportunity' | 'threat'; text: string }[];
	approvedBy?: number;
	dissent?: string;
	discussions?: { day: number; tookPart: string[]; notes: string }[];
	actions?: { text: string; owner: string; day: number }[];
	closed?: number;
};

const opinions: LocalizedText = {
	fi: 'Mitä mieltä olet toiminnasta?',
	sv: 'Vad tycker du om verksamheten?',
	'fi-simple': 'Mitä ajattelet toiminnasta?'
};
const better: LocalizedText = {
	fi: 'Miten kehittäisit toimintaa?',
	sv: 'Hur skulle du utveckla verksamheten?',
	'fi-simple': 'Miten toiminta olisi parempaa?'
};

/** Two group interviews: one about to be held, and one that has come to its end. */
export const interviews: ToldInterview[] = [
	{
		key: 'waiting',
		unitKey: 'keskustan-sosiaaliasema',
		madeBy: 'tyyne',
		interviewers: [{ person: 'tyyne' }, { outside: 'Ulla Ulkopuolinen (esimerkki)' }],
		title: {
			fi: 'Ajanvaraus ja odottaminen (esimerkki)',
			sv: 'Tidsbokning och väntan (exempel)',
			'fi-simple': 'Ajan saaminen ja odottaminen (esimerkki)'
		},
		aim: {
			fi: 'Palautteessa moni kertoi, että aikaa on vaikea saada. Haluamme ymmärtää, missä kohdassa odottaminen on hankalinta, ja korjata sen yhdessä.',
			sv: 'I responsen berättade många att det är svårt att få en tid. Vi vill förstå när väntan är svårast och rätta till det tillsammans.',
			'fi-simple':
				'Moni sanoi, että aikaa on vaikea saada. Haluamme korjata asian yhdessä teidän kanssanne.'
		},
		theme: 'Ajan saaminen',
		place: 'Keskustan kirjasto, ryhmähuone 2',
		day: 0,
		starts: '13:00',
		ends: '14:30',
		step: 4,
		asked: 8,
		came: 6,
		questions: [
			{
				text: opinions,
				theme: 'Ajan saaminen',
				note: 'Puhelimessa joutuu odottamaan. Takaisinsoitto auttaisi.'
			},
			{ text: better, theme: 'Ajan saaminen' },
			{
				text: {
					fi: 'Kerro kerrasta, jolloin sait ajan helposti. Mikä silloin toimi?',
					sv: 'Berätta om en gång när du lätt fick en tid. Vad fungerade då?'
				},
				theme: 'Ajan saaminen'
			},
			{ text: { bank: 'quick.wish' }, theme: 'Työntekijän tapaaminen' }
		]
	},
	{
		key: 'held',
		unitKey: 'keskustan-sosiaaliasema',
		madeBy: 'tyyne',
		interviewers: [{ person: 'tyyne' }],
		title: {
			fi: 'Sosiaalisen kuntoutuksen ryhmä (esimerkki)',
			sv: 'Gruppen för social rehabilitering (exempel)'
		},
		aim: {
			fi: 'Kysymme ryhmältä kerran vuodessa, mikä toimii ja mitä kehitetään.',
			sv: 'Vi frågar gruppen en gång om året vad som fungerar och vad som ska utvecklas.'
		},
		theme: 'Ryhmän toiminta',
		place: 'Ryhmän oma tila',
		day: -70,
		starts: '10:00',
		ends: '11:30',
		step: 7,
		asked: 9,
		came: 7,
		questions: [
			{
				text: opinions,
				theme: 'Ryhmän toiminta',
				note: 'Ryhmään on helppo tulla. Ohjaaja kuuntelee. Alku on liian aikaisin niille, jotka tulevat kauempaa.'
			},
			{
				text: better,
				theme: 'Ryhmän toiminta',
				note: 'Myöhempi alku. Retkiä myös talvella. Ryhmäläiset voisivat vetää kerran kuussa.'
			}
		],
		turns: [5, 4, 6, 3, 4, 2, 5],
		findings: [
			{ list: 'strength', text: 'Ryhmään on helppo tulla, ja ohjaaja kuuntelee.' },
			{ list: 'strength', text: 'Samat ihmiset joka viikko: syntyy luottamus.' },
			{ list: 'weakness', text: 'Ryhmä alkaa liian aikaisin niille, jotka tulevat linja-autolla.' },
			{ list: 'opportunity', text: 'Ryhmäläiset voisivat vetää yhden kerran kuussa.' },
			{ list: 'threat', text: 'Tila on vuokralla, eikä jatkosta tiedetä.' }
		],
		approvedBy: 7,
		dissent: 'Yhdelle aikainen alku sopii hyvin.',
		discussions: [
			{
				day: -60,
				tookPart: ['clients', 'workers', 'managers'],
				notes: 'Käytiin yhteenveto läpi yhdessä. Alkamisajasta oltiin samaa mieltä.'
			}
		],
		actions: [
			{ text: 'Ryhmä alkaa klo 10 eikä klo 9.', owner: 'Sosiaaliohjaaja', day: -30 },
			{
				text: 'Ryhmäläiset suunnittelevat ja vetävät yhden kerran kuussa.',
				owner: 'Sosiaaliohjaaja',
				day: 40
			}
		],
		closed: -50
	}
];

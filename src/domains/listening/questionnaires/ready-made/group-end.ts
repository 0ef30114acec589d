import type { LocalizedText } from '#platform/i18n/localized.ts';
import { type ReadyQuestion, type ReadySet, itemsOf } from './ready.ts';
import { agree, cannotSay, fiveFaces } from './scales.ts';

const source =
	'Kuullun oma sanamuoto kansallisen asiakaspalautteen teemoista, ryhmän päättyessä; ei tarkistettu THL:n väittämiin.';

const statement = (id: string, topic: string, text: LocalizedText): ReadyQuestion => ({
	id: `group.${id}`,
	kind: 'agree5',
	topic,
	source,
	wordings: [{ text, options: agree, none: cannotSay, verified: false }]
});

const open = (id: string, text: LocalizedText): ReadyQuestion => ({
	id: `group.${id}`,
	kind: 'text',
	topic: 'wishes',
	source,
	wordings: [{ text, verified: false }]
});

const statements: ReadyQuestion[] = [
	statement('availability', 'availability', {
		fi: 'Ryhmään oli helppo päästä.',
		sv: 'Det var lätt att komma med i gruppen.',
		en: 'It was easy to join the group.',
		'fi-simple': 'Pääsin ryhmään helposti.'
	}),
	statement('encounter', 'encounter', {
		fi: 'Minut otettiin ryhmässä vastaan sellaisena kuin olen.',
		sv: 'Jag togs emot i gruppen som den jag är.',
		en: 'I was welcomed in the group as I am.',
		'fi-simple': 'Sain olla ryhmässä oma itseni.'
	}),
	statement('participation', 'participation', {
		fi: 'Sain vaikuttaa siihen, mitä ryhmässä tehtiin.',
		sv: 'Jag fick påverka vad vi gjorde i gruppen.',
		en: 'I had a say in what the group did.',
		'fi-simple': 'Sain olla päättämässä, mitä ryhmässä tehtiin.'
	}),
	statement('safety', 'safety', {
		fi: 'Ryhmässä oli turvallista puhua.',
		sv: 'Det kändes tryggt att tala i gruppen.',
		en: 'It was safe to speak in the group.',
		'fi-simple': 'Uskalsin puhua ryhmässä.'
	}),
	statement('understandability', 'understandability', {
		fi: 'Ymmärsin, mitä ryhmässä käsiteltiin.',
		sv: 'Jag förstod det som behandlades i gruppen.',
		en: 'I understood what the group dealt with.',
		'fi-simple': 'Ymmärsin, mistä ryhmässä puhuttiin.'
	}),
	statement('usefulness', 'usefulness', {
		fi: 'Ryhmästä oli minulle hyötyä.',
		sv: 'Gruppen var till nytta för mig.',
		en: 'The group was of use to me.',
		'fi-simple': 'Ryhmä auttoi minua.'
	}),
	statement('peers', 'support', {
		fi: 'Sain ryhmästä tukea muilta osallistujilta.',
		sv: 'Jag fick stöd av de andra deltagarna.',
		en: 'I got support from the others in the group.',
		'fi-simple': 'Muut ryhmässä auttoivat minua.'
	}),
	statement('information', 'information', {
		fi: 'Tiedän, mistä saan tukea ryhmän jälkeen.',
		sv: 'Jag vet varifrån jag får stöd efter gruppen.',
		en: 'I know where to get support after the group.',
		'fi-simple': 'Tiedän, mistä saan apua, kun ryhmä on loppunut.'
	})
];

/** What the members of a group are asked when it ends. */
export const groupEnd: ReadySet = {
	questions: [
		{
			id: 'group.overall',
			kind: 'smiley5',
			topic: 'overall',
			source,
			wordings: [
				{
					text: {
						fi: 'Millainen ryhmä oli sinulle?',
						sv: 'Hur var gruppen för dig?',
						en: 'How was the group for you?',
						'fi-simple': 'Millainen ryhmä oli?'
					},
					options: fiveFaces,
					verified: false
				}
			]
		},
		...statements,
		open('best', {
			fi: 'Mikä ryhmässä oli parasta?',
			sv: 'Vad var bäst med gruppen?',
			en: 'What was best in the group?',
			'fi-simple': 'Mikä ryhmässä oli hyvää?'
		}),
		open('change', {
			fi: 'Mitä muuttaisit seuraavaa ryhmää varten?',
			sv: 'Vad skulle du ändra inför nästa grupp?',
			en: 'What would you change for the next group?',
			'fi-simple': 'Mitä pitäisi tehdä toisin?'
		})
	],
	questionnaires: [
		{
			key: 'group-end',
			name: {
				fi: 'Palaute ryhmän päättyessä',
				sv: 'Respons när gruppen avslutas',
				en: 'Feedback at the end of a group',
				'fi-simple': 'Palaute ryhmästä'
			},
			purpose: 'survey',
			audience: 'group',
			source,
			terms: {
				fi: 'Pienessä ryhmässä vastauksista voi arvata, kuka vastasi: kerro se ryhmälle ennen kyselyä. Oma sanamuoto, jota ei ole tarkistettu.',
				sv: 'I en liten grupp kan man av svaren gissa vem som svarat: berätta det för gruppen före enkäten. Egen formulering som inte har granskats.',
				en: 'In a small group answers may tell who gave them: say so to the group before asking. Our own wording, not checked.'
			},
			moodQuestionId: 'group.overall',
			intro: {
				fi: 'Ryhmä päättyy. Kerro, millainen se oli. Vastaaminen on vapaaehtoista.',
				sv: 'Gruppen avslutas. Berätta hur den var. Det är frivilligt att svara.',
				en: 'The group is ending. Tell us how it was. Answering is voluntary.',
				'fi-simple': 'Ryhmä loppuu. Kerro, millainen se oli. Sinun ei ole pakko vastata.'
			},
			thanks: {
				fi: 'Kiitos, että olit mukana.',
				sv: 'Tack för att du var med.',
				en: 'Thank you for being part of it.',
				'fi-simple': 'Kiitos, että olit mukana.'
			},
			items: itemsOf(
				'group.overall',
				...statements.map(({ id }) => id),
				'group.best',
				'group.change'
			)
		}
	]
};

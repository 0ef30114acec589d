import type { ReadySet } from './ready.ts';
import { itemsOf } from './ready.ts';

const source = 'SOS II -hanke, IDEAkirja (Pirkanmaa 2015): suullinen ja kirjallinen asiakaspalaute';

const expectations = {
	fi: 'Vastasiko tämä tapaaminen odotuksiasi?',
	sv: 'Motsvarade detta möte dina förväntningar?',
	en: 'Did this meeting meet your expectations?',
	'fi-simple': 'Oliko tapaaminen sellainen kuin toivoit?'
};
const meeting = {
	fi: 'Mitä mieltä olit tapaamisesta?',
	sv: 'Vad tyckte du om mötet?',
	en: 'What did you think of the meeting?',
	'fi-simple': 'Millainen tapaaminen oli?'
};

/**
 * The feedback card of the source documents, and its three questions asked aloud.
 *
 * On the card the first two are answered by a face, in a talk by the client's own words: these are
 * different questions to whoever counts them, so each has an id of its own. The last is one.
 */
export const quickCard: ReadySet = {
	questions: [
		{
			id: 'quick.expectations',
			kind: 'smiley3',
			topic: 'overall',
			source,
			wordings: [
				{
					text: expectations,
					options: [
						{ fi: 'Ei vastannut', sv: 'Nej', en: 'No', 'fi-simple': 'Ei ollut' },
						{ fi: 'Osittain', sv: 'Delvis', en: 'Partly', 'fi-simple': 'Vähän' },
						{ fi: 'Vastasi', sv: 'Ja', en: 'Yes', 'fi-simple': 'Kyllä oli' }
					]
				}
			]
		},
		{
			id: 'quick.meeting',
			kind: 'smiley3',
			topic: 'overall',
			source,
			wordings: [
				{
					text: meeting,
					options: [
						{ fi: 'Huono', sv: 'Dåligt', en: 'Bad', 'fi-simple': 'Huono' },
						{
							fi: 'Siltä väliltä',
							sv: 'Sådär',
							en: 'In between',
							'fi-simple': 'Ei hyvä eikä huono'
						},
						{ fi: 'Hyvä', sv: 'Bra', en: 'Good', 'fi-simple': 'Hyvä' }
					]
				}
			]
		},
		{
			id: 'quick.wish',
			kind: 'text',
			topic: 'wishes',
			source,
			wordings: [
				{
					text: {
						fi: 'Mitä toivoisit jatkossa asiakastyöltä?',
						sv: 'Vad önskar du av klientarbetet i fortsättningen?',
						en: 'What do you wish for in the future?',
						'fi-simple': 'Mitä toivot meiltä?'
					}
				}
			]
		},
		{
			id: 'oral.expectations',
			kind: 'text',
			topic: 'overall',
			source,
			wordings: [{ text: expectations }]
		},
		{ id: 'oral.meeting', kind: 'text', topic: 'overall', source, wordings: [{ text: meeting }] }
	],
	questionnaires: [
		{
			key: 'quick-card',
			name: { fi: 'Palautekortti', sv: 'Responskort', en: 'Feedback card' },
			purpose: 'quick',
			source,
			moodQuestionId: 'quick.meeting',
			items: itemsOf('quick.expectations', 'quick.meeting', 'quick.wish')
		},
		{
			key: 'oral-three',
			name: {
				fi: 'Suullinen asiakaspalaute',
				sv: 'Muntlig klientrespons',
				en: 'Oral feedback',
				'fi-simple': 'Palaute puhumalla'
			},
			purpose: 'interview',
			source,
			terms: {
				fi: 'Työntekijä kysyy nämä tapaamisen lopuksi oman työnsä kehittämiseksi ja kirjaa vastauksen asiakkaan omin sanoin. Vastaaminen on vapaaehtoista.',
				sv: 'Arbetstagaren frågar detta i slutet av mötet för att utveckla sitt eget arbete och antecknar svaret med klientens egna ord. Det är frivilligt att svara.',
				en: 'The worker asks these at the end of a meeting to develop their own work and writes the answer down in the client’s own words. Answering is voluntary.'
			},
			intro: {
				fi: 'Kysyn vielä kolme asiaa tästä tapaamisesta. Saat vastata omin sanoin tai jättää vastaamatta.',
				sv: 'Jag frågar ännu tre saker om det här mötet. Du får svara med egna ord eller låta bli att svara.',
				en: 'I have three more questions about this meeting. Answer in your own words, or leave any of them out.',
				'fi-simple':
					'Kysyn kolme asiaa tapaamisesta. Saat kertoa omin sanoin. Sinun ei ole pakko vastata.'
			},
			thanks: {
				fi: 'Kiitos. Kirjasin sen, mitä sanoit.',
				sv: 'Tack. Jag antecknade det du sade.',
				en: 'Thank you. I wrote down what you said.',
				'fi-simple': 'Kiitos. Kirjoitin ylös, mitä sanoit.'
			},
			items: itemsOf('oral.expectations', 'oral.meeting', 'quick.wish')
		}
	]
};

import type { PlaceSayings } from './sayings.ts';

/** English, mostly by people who have moved to the county and write it as their second language. */
export const inEnglish: PlaceSayings = {
	good: [
		['encounter', 'I was nervous, but [everybody was calm and friendly|they made it easy].'],
		[
			'information',
			'She [drew the steps on a paper|wrote everything down for me], that helped a lot.'
		],
		['phone', 'They called me back [the same day|as promised].'],
		['decisions', 'The decision came [fast|in time] and somebody explained it to me.'],
		['encounter', 'Thank you, [the worker|she] listened to me [with patience|and did not hurry].'],
		[
			'language',
			'The interpreter was ready and [everything was clear|the worker spoke to me, not to the interpreter].'
		],
		['information', 'Now I understand [what to do next|which papers I need].'],
		['waiting', 'I got an appointment [the same week|faster than I expected].'],
		['digital', 'The form was easy [on my phone|and the chat helped me].'],
		['own-say', 'They asked what I want. [Nobody asked before.|]'],
		['encounter', 'Good service, thank you!'],
		['encounter', 'Very kind people.'],
		['child-heard', 'My child was happy, they [had toys|talked to her like a person].']
	],
	mixed: [
		['phone', 'On the phone it is hard, [face to face it is fine|but finally I got help].'],
		['own-say', 'They listened to me. [I hope something happens.|Let us see what changes.]'],
		[
			'language',
			'The worker was kind but [the letter was only in Finnish|we had little time with the interpreter].'
		],
		['waiting', 'Good help, but [I waited one month|the next time is far away].'],
		['information', 'I understood [most of it|a part]. The rest I must ask again.'],
		['digital', 'The page is in English, but [the form is not|the answer came in Finnish].'],
		['encounter', 'It was okay.']
	],
	bad: [
		['digital', 'The online form needs a bank code and [I do not have one yet|I am new here].'],
		['information', 'Different people told me different things. [Who is right?|I am confused.]'],
		['language', 'There was no interpreter, [my son had to translate|so we lost the appointment].'],
		[
			'information',
			'They sent me [from one office to another|to a page in Finnish]. I still do not know who can help.'
		],
		[
			'phone',
			'I called [many times|the whole week] and [nobody answered|the recording speaks only Finnish].'
		],
		[
			'decisions',
			'The decision was five pages in Finnish. [I do not know if it is yes or no.|A friend had to explain it.]'
		],
		['encounter', 'I felt that [I was a problem|nobody believed me].'],
		['waiting', 'I have waited [two months|six weeks] without any news.']
	],
	wish: [
		['waiting', 'Please send a message when [there is a delay|something changes].'],
		['digital', 'The whole form in English, not only the first page.'],
		['language', 'Please [ask about the language when booking|send letters in easy words].'],
		['information', 'One page that tells [what happens next|all the steps], please.'],
		['phone', 'A number where somebody speaks English.'],
		['language', 'More time when there is an interpreter.'],
		['own-say', 'I would like to help other newcomers. [Is there a group?|]']
	]
};

import type { ThemeKey } from '../themes.ts';
import type { Talk } from '../answers.ts';

/** What staff answer in Swedish, by theme. */
export const answersSv: Record<ThemeKey, readonly string[]> = {
	information: [
		'Tack för att du berättade. Information ska inte bero på om man råkar fråga. Vi har gått igenom det här i teamet och berättar hädanefter för alla vad som händer härnäst.'
	],
	waiting: [
		'Du fick vänta för länge, och det beklagar vi. Just nu är kön längre än vi hinner med. Om läget blir sämre ska du ringa genast, då väntar vi inte på turen.'
	],
	phone: [
		'Jag förstår att det är frustrerande. På morgonen är det mest trängsel. Mot slutet av telefontiden kommer man oftast snabbare fram, och du kan också lämna en samtalsbegäran.',
		'Vi beklagar att det utlovade samtalet aldrig kom. Felet var vårt. Nu går vi igenom listan varje dag innan vi går hem.'
	],
	encounter: [
		'Jag är ledsen att du fick den känslan. Alla som kommer hit ska bli hörda. Vi har talat om din respons i hela arbetsgemenskapen.',
		'Det är tungt att berätta samma sak flera gånger. Alla byten kan vi inte hindra, men vi ser till att den nya har läst på före mötet.'
	],
	'written-summary': [
		'En bra tanke. Du kan alltid be att få det överenskomna på papper, också på svenska. Vi funderar på hur alla kunde få det utan att be.'
	],
	premises: [
		'Tack, det här var viktigt att få veta. Vi anmälde felet genast, och på tavlan i aulan ser du när det rättas till.'
	],
	digital: [
		'Alla behöver inte kunna eller vilja sköta ärenden på nätet. Du får samma service per telefon och på plats, och det ska vi säga tydligare.'
	],
	decisions: [
		'Av ett beslut ska man se varför det blev så. Vi beklagar att det inte syntes. Du kan be att den som fattade beslutet ringer och går igenom det med dig.'
	],
	'own-say': [
		'Det är ditt liv, och du borde ha fått säga din mening först. Du kan när som helst be att vi gör om planen tillsammans.'
	],
	'child-heard': [
		'Ett barn har rätt att säga sin åsikt, och vi är skyldiga att fråga. Tack för att du berättade. Hädanefter reserverar vi en egen tid för barnet.'
	],
	language: [
		'Du har rätt till service och beslut på svenska. Vi beklagar att det inte blev så. Hädanefter frågar vi om språket redan när tiden bokas.',
		'Tack. Det räcker inte att samtalet går på svenska om papperen kommer på finska. Vi rättar till det.'
	],
	'close-ones': [
		'Vi berättar för närstående när klienten har gett lov till det. Lovet kan ges redan vid nästa besök, och då kommer vi också överens om vem som ringer och när.'
	],
	'food-everyday': [
		'Tack för att du berättade. Jag har fört hälsningen till köket, och matlistan tas upp på följande gemensamma möte. Kom gärna med.'
	],
	safety: [
		'Vi tar det här på allvar. Ingen ska behöva vara rädd hos oss. Vi gick genast igenom situationen och ändrade turerna så att ingen är ensam i aulan.'
	]
};

export const thanksSv: readonly string[] = [
	'Tack, det här gladde hela teamet. Vi har fört hälsningen vidare.',
	'Roligt att höra. Vi fortsätter på samma sätt.',
	'Fint att det hjälpte. Hör av dig när du behöver.'
];

export const plainAnswersSv: readonly string[] = [
	'Tack för din respons. Vi har läst den tillsammans i teamet. Om du vill berätta mera kan du skriva här.',
	'Vi beklagar att du blev besviken. Vi vill gärna förstå vad som hände. Du kan svara anonymt.'
];

export const talksSv: readonly Talk[] = [
	{
		question:
			'Tack för att du berättade. Minns du vilken tid på dagen det hände? Det hjälper oss att hitta orsaken.',
		reply: 'Det var på förmiddagen, strax efter nio. Tack för att ni frågar.'
	},
	{
		question: 'Vi vill förstå det här rätt. Vad hade varit det bästa sättet för dig?',
		reply: 'Det hade räckt om någon hade ringt och berättat.'
	},
	{
		question: 'Har det här hänt en gång eller flera? Du behöver inte berätta vem du är.',
		reply: 'Tyvärr flera gånger. Det här var den tredje.'
	},
	{
		question: 'Vad önskar du att vi gör först?',
		reply: 'Att någon berättar hur länge det tar. Jag trodde inte att någon läser det här.'
	}
];

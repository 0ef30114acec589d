import type { ThemeSayings } from '../sayings.ts';

export const decisionsSv: ThemeSayings = {
	good: {
		said: [
			'Beslutet var motiverat [så att jag förstod|tydligt], fast jag inte fick allt.',
			'Också det negativa beslutet gick vi igenom [tillsammans|per telefon].',
			'Beslutet kom [i tid|snabbt] och var [rättvist|på svenska].',
			'Felet rättades [genast|utan krångel], och man bad om ursäkt.'
		],
		more: ['Så bygger man förtroende.', 'Det kändes rättvist.']
	},
	mixed: {
		said: [
			'En del beviljades, [motiveringen till resten var tunn|resten får jag söka på nytt].',
			'Beslutet var rätt, men [språket var svårt|kom på finska först].',
			'Jag fick stöd, men [bara för tre månader|mindre än jag sökte].'
		],
		more: ['Jag måste fråga mera om det.']
	},
	bad: {
		said: [
			'Motiveringen var [en rad|kopierad från förra gången] och gällde inte min situation.',
			'Samma situation, ny handläggare, annat beslut. [Var är rättvisan?|]',
			'Ansökan avslogs för att [en bilaga fattades|ett papper var fel], och ingen frågade efter den.',
			'Ingen kunde säga [hur man överklagar|vem som har fattat beslutet].',
			'Beslutet kom bara på finska, fast [ärendet sköttes på svenska|jag har begärt svenska].'
		],
		more: ['Att överklaga tar alla krafter.', 'Jag undrar om någon läste papperen.']
	},
	wish: [
		'Ring innan ni avslår om [något papper fattas|något är oklart].',
		'Motiveringar på [vanlig svenska|begriplig svenska].',
		'Beslut för längre tid, när inget ändras.'
	]
};

export const ownSaySv: ThemeSayings = {
	good: {
		said: [
			'Jag fick själv [bestämma|säga] var vi börjar.',
			'Planen gjordes [tillsammans|med mina ord].',
			'Man frågade vad jag [vill|själv tror hjälper]. Det händer inte ofta.',
			'Vi gick framåt i min takt, [utan press|med små steg].'
		],
		more: ['Därför är det lättare att hålla planen.', 'Det kändes som mitt eget liv igen.']
	},
	mixed: {
		said: [
			'Jag fick säga vad jag önskar, men [jag vet inte om det påverkade|allt beaktades inte].',
			'Planen är bra, [den har bara blivit på papper|nu väntar jag på att den förverkligas].',
			'Man lyssnade, men [till slut avgjorde pengarna|beslutet var kanske redan fattat].'
		],
		more: ['Riktningen är rätt.']
	},
	bad: {
		said: [
			'Planen var färdig innan jag kom, [jag skulle bara skriva under|ingen frågade].',
			'Man beslutade om mina saker [utan mig|på ett möte dit jag inte var bjuden].',
			'De talade hela tiden med [min assistent|min följeslagare], inte med mig.',
			'När jag var av annan åsikt sågs jag som [besvärlig|svår].'
		],
		more: ['Det gäller ändå mitt liv.', 'En enda fråga hade räckt.']
	},
	wish: [
		'Fråga [mig först|vad jag själv vill].',
		'Jag vill vara med när man talar om mina saker.',
		'Jag ställer gärna upp i ett klientråd.'
	]
};

export const childHeardSv: ThemeSayings = {
	good: {
		said: [
			'Man talade med barnet [på barnets språk|så att det vågade berätta].',
			'Den unga fick träffa <handläggaren> [på tu man hand|ensam först], det var viktigt.',
			'Barnet fick [rita och berätta|visa sitt rum], så kom det fram mer.'
		],
		more: ['På hemvägen var hon [lättad|glad].', 'Det märks att de kan det här med barn.']
	},
	mixed: {
		said: [
			'Man lyssnade på barnet, men [mötet var för långt|de vuxnas prat tog över].',
			'Barnet fick berätta, men [fick aldrig veta vad det ledde till|tiden var för kort].'
		],
		more: ['Barn behöver tid.']
	},
	bad: {
		said: [
			'Ingen frågade barnet [något|en enda gång], fast det satt bredvid.',
			'Barnets egen arbetare har bytts [så många gånger att hon inte orkar berätta|igen].',
			'De vuxna talade om [sina egna saker|sådant som inte hör till barn] när barnet hörde på.'
		],
		more: ['Ett barns förtroende går fort förlorat.', 'Det gäller barnets liv.']
	},
	wish: [
		'Fråga barnet [själv|också ensamt].',
		'Samma vuxna för barnet hela vägen.',
		'Berätta för barnet efteråt vad som bestämdes.'
	]
};

export const languageSv: ThemeSayings = {
	good: {
		said: [
			'Jag fick service på svenska [utan att behöva be om det|från början till slut]. Tack!',
			'<Handläggaren> talade [bra svenska|svenska så gott det gick], och det räckte långt.',
			'Brevet var skrivet så [tydligt|klart] att man förstod på en gång.',
			'Fast <handläggaren> är finskspråkig [bytte hon genast till svenska|försökte hon, och det värmde].'
		],
		more: ['På sitt eget språk vågar man säga det svåra.', 'Det är inte självklart.']
	},
	mixed: {
		said: [
			'Samtalet gick på svenska, [papperen kom på finska|men blanketten fanns bara på finska].',
			'Svenska får man, när man [orkar vänta|kommer ihåg att begära det].',
			'Det mesta förstod jag, [några facktermer på finska gick över huvudet|resten frågade jag hemma].'
		],
		more: ['Det är bra att ni försöker.', 'Vi förstod nog varandra.']
	},
	bad: {
		said: [
			'Det fanns ingen som talade svenska, [så jag fick klara mig på min dåliga finska|igen].',
			'Jag har modersmålet svenska i alla register, ändå [kommer brevet på finska|svarar man på finska].',
			'Min mor har glömt finskan, men [ingen av vårdarna kan svenska|får vård på finska].',
			'Ett tomt "kan vi ta det på finska" igen. [Det kan vi inte.|]'
		],
		more: [
			'Sjuk och trött orkar man inte på ett främmande språk.',
			'Det är en rättighet, inte en tjänst.'
		]
	},
	wish: [
		'Fråga språket redan när tiden bokas.',
		'Skicka breven på [svenska|mottagarens språk].',
		'Någon som talar svenska i varje [tur|telefontid].'
	]
};

export const closeOnesSv: ThemeSayings = {
	good: {
		said: [
			'Min [man|fru|dotter] fick vara med och ställa egna frågor.',
			'Man frågade också hur jag som närstående orkar. [Jag höll på att börja gråta.|]',
			'Familjen fick veta hur läget är, [med lov förstås|tydligt och lugnt].',
			'Mamma är i goda händer, och jag [sover igen|vågar resa bort].'
		],
		more: ['Det lättade hela familjens börda.', 'Ensam hade det varit för tungt.']
	},
	mixed: {
		said: [
			'Närstående får vara med, men [ingen talar riktigt till oss|ingen frågar hur vi orkar].',
			'Vården är bra, [informationen till anhöriga knagglar|men man måste själv ringa och fråga].'
		],
		more: ['Tystnadsplikten förstår jag.']
	},
	bad: {
		said: [
			'Som anhörig är jag [luft|osynlig], fast jag sköter allt det andra.',
			'Ändringar får vi höra [sist av alla|efteråt].',
			'Lediga dagar för närståendevårdare går inte att ta ut, [det finns ingen vikarie|det finns ingen plats].'
		],
		more: ['Också anhöriga blir trötta.', 'Ett samtal hade räckt.']
	},
	wish: [
		'Ring anhöriga [samma dag|genast] när något ändras.',
		'En [anhörigkväll|kamratgrupp] på svenska, tack.'
	]
};

export const everydaySv: ThemeSayings = {
	good: {
		said: [
			'Maten är [god|riktig husmanskost], [särskilt fisken|särskilt sopporna].',
			'Morgonkaffet tillsammans är dagens [höjdpunkt|bästa stund].',
			'Jag får själv välja [när jag stiger upp|vad jag äter].',
			'Vardagen rullar igen, tack vare hjälpen.'
		],
		more: ['Det är de små sakerna.', 'Dagarna har en rytm igen.']
	},
	mixed: {
		said: [
			'Maten är ibland god, ibland [smaklös|ljummen].',
			'På vardagarna finns det program, [veckosluten är långa|kvällarna är tomma].'
		],
		more: ['Ingen nöd går det på mig.']
	},
	bad: {
		said: [
			'Maten kommer [kall|ljummen] och är ofta [den samma|smaklös].',
			'Jag har inte varit ute på [en vecka|länge], [ingen hinner|det finns för lite folk].',
			'Middagen är så tidigt att [man är hungrig på kvällen|natten blir lång].'
		],
		more: ['Man begär inte mycket.', 'Det har vi sagt förr.']
	},
	wish: [
		'Mera [utevistelse|fisk|musik].',
		'Middagen [lite senare|klockan fem].',
		'Någonting att göra på veckosluten.'
	]
};

export const safetySv: ThemeSayings = {
	good: {
		said: [
			'Här känns det [tryggt|lugnt], jag vet vem jag kan be om hjälp.',
			'Man tog min rädsla på allvar [genast|direkt].',
			'Jag fick hjälp [när jag behövde den som mest|mitt i natten].'
		],
		more: ['Jag sov bättre.', 'Det glömmer jag inte.']
	},
	mixed: {
		said: [
			'På dagen är det tryggt, [på kvällen mindre|kvällarna är oroliga].',
			'Man tog tag i oron, men [det dröjde|jag vet inte vad som gjordes].'
		],
		more: ['Det vore bra att tala om.']
	},
	bad: {
		said: [
			'I väntrummet var det [skrik|en hotfull stämning] och ingen ingrep.',
			'Larmet besvarades först efter [en halvtimme|lång tid].',
			'Mina saker diskuterades [i korridoren|så att andra hörde].'
		],
		more: ['Så får det inte gå till.', 'Jag hoppas det inte händer någon annan.']
	},
	wish: [
		'Ta rädslan på allvar.',
		'Ett lugnare väntrum.',
		'Tala om mina saker bara bakom stängd dörr.'
	]
};

import type { ThemeSayings } from '../sayings.ts';

export const informationSv: ThemeSayings = {
	good: {
		said: [
			'Jag fick [all information jag behövde|svar på mina frågor på en gång].',
			'<Handläggaren> förklarade [lugnt|punkt för punkt] vad som händer härnäst.',
			'Nu vet jag [vad jag har rätt till|vad jag kan söka och var].',
			'Allt förklarades [på vanlig svenska|så att jag förstod].',
			'Jag fick anvisningarna på papper och vi gick igenom dem [tillsammans|i lugn och ro].',
			'Jag blev [genast|direkt] hänvisad till rätt ställe.'
		],
		more: [
			'Det var [en stor lättnad|till stor hjälp].',
			'Jag hade inte hittat det själv på nätet.',
			'Sådan rådgivning behöver [flera|vi mera av].'
		]
	},
	mixed: {
		said: [
			'Jag fick svar på det viktigaste, men [några frågor blev öppna|fortsättningen är lite oklar].',
			'Mycket information på en gång, [allt minns jag inte|en del gick förbi].',
			'Broschyren var bra, men [kontaktuppgifterna var gamla|texten var för liten].',
			'Jag fick veta det till slut, när jag kunde ställa rätt fråga.'
		],
		more: ['Jag får väl [ringa igen|fråga nästa gång].', 'Annars gick det bra.']
	},
	bad: {
		said: [
			'Ingen berättade [vad som händer härnäst|vem som sköter mitt ärende].',
			'Jag blev skickad från lucka till lucka. [Ingen visste vems sak det är.|]',
			'Jag frågade två gånger och fick [två olika svar|helt olika anvisningar].',
			'Brevet var så krångligt att jag [inte förstod hälften|måste be grannen läsa det].',
			'<Handläggaren> byttes ut och [ingen meddelade mig|det fick jag veta av en slump].',
			'Informationen på nätet var [föråldrad|bara på finska].'
		],
		more: [
			'Man känner sig [bortglömd|utanför].',
			'Ensam klarar man inte det här.',
			'Allt måste man ta reda på själv.'
		]
	},
	wish: [
		'Berätta [tydligt|rakt ut] vad som händer härnäst.',
		'Jag önskar [vanligt språk|ett papper med det viktigaste], inte kanslispråk.',
		'Meddela i tid om <handläggaren> byts ut.',
		'Berätta vad allt man kan söka. [Alla kan inte fråga.|]'
	]
};

export const waitingSv: ThemeSayings = {
	good: {
		said: [
			'Jag fick tid [redan samma vecka|snabbare än jag vågade hoppas].',
			'Ingen kö, jag kom in [precis på utsatt tid|genast].',
			'Svaret lovades inom en vecka och kom [på tre dagar|redan följande dag].',
			'Tiden ordnades [så att den passade mina arbetsturer|så att jag hann med bussen].',
			'När läget blev sämre [fick jag komma tidigare|tog de emot mig direkt].'
		],
		more: [
			'Så ska det [gå till|fungera].',
			'Förra gången fick jag vänta [mycket längre|i veckor].',
			'Det betydde mycket just då.'
		]
	},
	mixed: {
		said: [
			'Jag fick vänta länge, men <handläggaren> lyssnade på riktigt.',
			'Tiden kom snabbt, men [behandlingen drar ut|nästa tid är om en månad].',
			'Kön var lång, [personalen gjorde säkert sitt bästa|men de var ärliga om det].',
			'Tiden flyttades en gång, [sedan gick det bra|annars inget att klaga på].'
		],
		more: [
			'Kanske det var [semestertider|brådska].',
			'En gång gör inget, [men det här var den andra|varje gång blir det tungt].'
		]
	},
	bad: {
		said: [
			'Jag väntade på en tid i [tre veckor|över en månad], och allt hann bli värre.',
			'Tiden avbokades [två gånger|samma morgon] och ingen föreslog en ny.',
			'Ärendet har legat [i veckor|redan andra månaden].',
			'Jag satt i väntrummet [en timme|nästan en timme] och ingen berättade varför.',
			'Inget händer om man inte själv [ringer och påminner|ligger på].',
			'Svar lovades på en vecka, nu har det gått [tre|fyra].'
		],
		more: [
			'Det tär på [krafterna|en].',
			'Det värsta är att inte veta.',
			'Man orkar inte hur länge som helst.'
		]
	},
	wish: [
		'Berätta hur länge [man får vänta|behandlingen tar].',
		'Skicka ett sms om tiden [ändras|blir försenad].',
		'Flera tider [på eftermiddagen|för dem som jobbar].',
		'Ta de brådskande först.'
	]
};

export const phoneSv: ThemeSayings = {
	good: {
		said: [
			'De svarade [genast|nästan direkt] i telefonen.',
			'De ringde upp [samma dag|inom en timme], precis som de lovade.',
			'Jag fick tag på <handläggaren> [utan problem|när jag behövde].',
			'I telefonen var det en [vänlig|tålmodig] människa som visste vad hon pratade om.',
			'Det är bra att man kan ringa också [på eftermiddagen|efter jobbet].'
		],
		more: [
			'Förr var det [helt annat|mycket svårare].',
			'En liten sak som [gör stor skillnad|betyder mycket].'
		]
	},
	mixed: {
		said: [
			'Man fick köa i telefonen, men [sedan fick jag hjälp|den som svarade var jättetrevlig].',
			'Uppringningen fungerar, men [man vet aldrig när den kommer|den kom mitt i arbetsdagen].',
			'Telefontiden är kort, [men jag hann|med meddelande får man tack och lov svar].'
		],
		more: ['På morgonen är det värst.', 'Jag förstår att många ringer.']
	},
	bad: {
		said: [
			'Telefontiden är bara på morgonen, och då [jobbar jag|är jag i skolan].',
			'Jag ringde [tre dagar i rad|hela veckan] och ingen svarade.',
			'De lovade ringa upp, men [det kom inget samtal|det tog en vecka].',
			'Jag köade i [en halvtimme|fyrtio minuter] och så bröts samtalet.',
			'När någon äntligen svarade [kunde hen ingen svenska|kopplades jag vidare, och så bröts det].',
			'Jag har lämnat [tre meddelanden|meddelande redan i måndags] och ingen har ringt.'
		],
		more: [
			'Till slut gav jag upp.',
			'För den som jobbar är det [omöjligt|hopplöst].',
			'Det här är en hög tröskel.'
		]
	},
	wish: [
		'Ha telefonen öppen också [på eftermiddagen|en kväll i veckan].',
		'Jag önskar att man ringer upp [samma dag|när man har lovat].',
		'Ett direkt nummer till <handläggaren>, tack.',
		'Flera som svarar, färre inspelningar.'
	]
};

export const encounterSv: ThemeSayings = {
	good: {
		said: [
			'<Handläggaren> lyssnade [på riktigt|utan att avbryta].',
			'Jag fick berätta [i lugn och ro|hela min historia].',
			'Jag blev bemött som en människa, [inte som ett nummer|med respekt].',
			'Jag var nervös, men [mottagandet var varmt|det gick över genast].',
			'[För första gången|Äntligen] kändes det som om någon tror på mig.',
			'<Handläggaren> kom ihåg vad vi [talade om senast|hade kommit överens om].',
			'Trots brådskan fanns det tid för mig.',
			'En [varm|vänlig|trevlig] människa som kan sitt jobb.'
		],
		more: [
			'Det betydde [mycket|mer än ni tror].',
			'Jag kommer gärna [igen|tillbaka].',
			'Hoppas samma person fortsätter.',
			'Tack för det.'
		]
	},
	mixed: {
		said: [
			'<Handläggaren> var saklig men [lite stressad|lite avlägsen].',
			'Början var stel, [sedan lossnade det|slutet gick bättre].',
			'Man lyssnade, men [inget lovades|jag vet inte om något ändras].',
			'De ordinarie är fina, [vikarierna vet inte så mycket|med vikarierna varierar det].'
		],
		more: ['Alla kan ha en dålig dag.', 'Vi får se hur nästa gång blir.']
	},
	bad: {
		said: [
			'Man talade till mig [som till ett barn|nedlåtande].',
			'<Handläggaren> såg på skärmen hela tiden och [inte en gång på mig|knappt på mig].',
			'Jag har berättat samma sak för [fem|fyra] olika människor.',
			'Jag blev inte [trodd|hörd]. Svaret var färdigt på förhand.',
			'Det kändes som om jag var [till besvär|i vägen].',
			'Brådskan lyste igenom. [Tio minuter och ut.|]'
		],
		more: [
			'Det kändes [illa|förödmjukande].',
			'Jag vet inte om jag vågar komma igen.',
			'Det var svårt nog att be om hjälp.'
		]
	},
	wish: [
		'Lyssna [till slut|först] innan ni svarar.',
		'Samma person också i fortsättningen, tack.',
		'Mera tid för [varje människa|samtalet].',
		'Läs papperen på förhand, så man slipper berätta allt på nytt.'
	]
};

export const summarySv: ThemeSayings = {
	good: {
		said: [
			'Jag fick [ett papper med mig|en sammanfattning hem] där det stod vad vi kom överens om.',
			'Det var bra att allt skrevs upp, [vem som gör vad|också nästa tid].',
			'Jag fick läsa vad som skrevs om mig och [rätta en sak|säga min åsikt].'
		],
		more: ['Mitt minne är dåligt, så det hjälper.', 'Jag visade den hemma.']
	},
	mixed: {
		said: [
			'Sammanfattningen kom, men [först efter flera veckor|en del fattades].',
			'Ibland får jag papper, ibland inte. [Det beror på vem man träffar.|]',
			'Papperet är bra, [handstilen gick inte att läsa|men bara på finska].'
		],
		more: ['Bättre än ingenting.']
	},
	bad: {
		said: [
			'Efteråt minns jag inte vad vi kom överens om. [Inget papper fick jag.|]',
			'Jag bad om en skriftlig sammanfattning, men [den har inte kommit|sådana ges inte, sades det].',
			'I anteckningarna står [saker jag inte har sagt|sådant som inte stämmer]. Rättelsen väntar jag ännu på.',
			'När <handläggaren> byttes fanns ingenting antecknat.'
		],
		more: ['Man får fråga samma sak på nytt.', 'Några rader hade räckt.']
	},
	wish: [
		'Det vore bra att få en kort sammanfattning [på papper|på svenska] med sig hem.',
		'Skriv på en lapp [vem som gör vad|vad jag ska göra härnäst].'
	]
};

export const premisesSv: ThemeSayings = {
	good: {
		said: [
			'Lokalerna är [ljusa och lugna|fina och rena].',
			'Jag kom bra in med [rullstol|rollator], dörren öppnas med knapp.',
			'Rummet var ostört, [jag vågade tala|ingen hörde].',
			'I väntrummet fanns [leksaker till barnet|kaffe och tidningar].'
		],
		more: ['Det är lätt att komma dit.', 'Sådant har större betydelse än man tror.']
	},
	mixed: {
		said: [
			'Lokalen är fin, men [väntrummet är trångt|det finns ingen parkering].',
			'Man kommer in med rollator, men [dörren är tung|toaletten är för liten].',
			'Rummet var bra, men [det hördes genom väggen|luften var dålig].'
		],
		more: ['Nog klarar man sig.']
	},
	bad: {
		said: [
			'Ytterdörren är så tung att [jag inte får upp den|man får vänta på hjälp].',
			'I receptionen hör alla [vad man har för ärende|vad man säger].',
			'I väntrummet finns ingenting för barn att göra.',
			'Hissen var sönder [igen|tredje veckan], och trapporna klarar jag inte.',
			'Hörslingan [fungerade inte|fattas], jag hörde inte hälften.'
		],
		more: ['Det har man påpekat förr.', 'En liten ändring skulle räcka.']
	},
	wish: [
		'En lekhörna i väntrummet, tack.',
		'En dörr som öppnas [med knapp|av sig själv].',
		'Ett lugnt [hörn|rum] att vänta i.',
		'Skyltar också på svenska.'
	]
};

export const digitalSv: ThemeSayings = {
	good: {
		said: [
			'Blanketten på nätet var [enkel|tydlig], bilagorna tog jag med telefonen.',
			'I chatten fick jag svar [på ett par minuter|snabbt], och av en riktig människa.',
			'Distansmötet [sparade en lång resa|fungerade bra], här ute i skärgården är det viktigt.',
			'Påminnelsen kom som sms, [annars hade jag glömt|bra sak].'
		],
		more: ['Mera sånt.', 'Bra att man ändå får ringa också.']
	},
	mixed: {
		said: [
			'Webblanketten fungerade, men [frågade samma saker flera gånger|hälften var på finska].',
			'Distansmötet var smidigt, men [förbindelsen hackade|det är lättare att prata öga mot öga].',
			'Chatten är snabb, men [finns bara på finska ibland|egna ärenden kan man inte sköta där].'
		],
		more: ['Man vänjer sig väl.']
	},
	bad: {
		said: [
			'Blanketten försvann [med allt jag hade skrivit|när jag skulle spara].',
			'Jag har inga bankkoder, och allt [finns på nätet|ska skötas på nätet].',
			'På den svenska sidan är [blanketten på finska|felmeddelandena på finska].',
			'Bilagorna gick inte iväg, och [ingen berättade varför|jag trodde att allt var klart].'
		],
		more: ['Äldre människor faller utanför.', 'Till slut gjorde jag det på papper.']
	},
	wish: [
		'Håll kvar [papper|telefon] också, alla använder inte nätet.',
		'Översätt hela blanketten, inte bara rubriken.',
		'Håll chatten öppen [på kvällen|längre].'
	]
};

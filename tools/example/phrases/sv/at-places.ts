import type { PlaceSayings } from '../sayings.ts';

export const stationSv: PlaceSayings = {
	good: [
		['encounter', 'Jag kom med [skammen i halsen|klump i magen]. Jag fick kaffe och hjälp.'],
		['information', 'Hyresskulden ordnade sig och [vräkningen avvärjdes|jag får bo kvar].'],
		['decisions', 'Elräkningen betaldes [på två dagar|i sista stund]. Tack.'],
		['own-say', 'Vi gjorde en lista på vad som måste skötas först. Jag fick bestämma ordningen.']
	],
	mixed: [
		[
			'information',
			'Jag fick hjälp med skulderna, [bostad söker jag ännu|FPA-papperen får vänta].'
		],
		['waiting', 'Rådgivningstimmen är bra, men [kön börjar på gatan|numren tar slut].']
	],
	bad: [
		[
			'information',
			'Från stationen till FPA och från FPA tillbaka. [Två veckor gick.|Vem sköter det här?]'
		],
		['decisions', 'Medicinerna avslogs för att kvittot var [en dag för gammalt|från fel månad].'],
		[
			'premises',
			'Vid luckan får man berätta om sina skulder [för hela väntrummet|så att alla hör].'
		]
	],
	wish: [
		['information', 'En person som kan både FPA:s och stationens saker.'],
		['phone', 'Telefontid efter jobbet, [ens en gång i veckan|gärna på svenska].']
	]
};

export const familySupportSv: PlaceSayings = {
	good: [
		[
			'own-say',
			'Man såg också det som fungerar hos oss. [Det hjälpte oss vidare.|Det hade vi glömt själva.]'
		],
		['child-heard', 'Barnet väntar redan på nästa gång och [sandlådan|dockhuset].'],
		['information', 'Vi fick [tre knep|konkreta knep] för trotsåldern, och ett av dem fungerar.']
	],
	mixed: [
		['waiting', 'Hjälpen är bra, bara man får den. [Vi köade i månader.|]'],
		['close-ones', 'Tiderna är på dagen, [min man kommer aldrig loss|då måste jag ta ledigt].']
	],
	bad: [
		['information', 'Skolan säger rådgivningen, rådgivningen säger skolan. Barnet väntar.'],
		['encounter', 'Vi for hem som [sämre föräldrar|syndabockar].']
	],
	wish: [
		['waiting', 'Stöd redan under kötiden, [ens per telefon|ett besök räcker].'],
		['close-ones', 'Kvällstider för dem som [jobbar|har skiftesarbete].']
	]
};

export const familyLawSv: PlaceSayings = {
	good: [
		['encounter', 'Barnatillsyningsmannen var [lugn|opartisk], fast vi inte var det.'],
		['child-heard', 'I avtalet såg vi på barnets vecka, inte på vårt gräl.'],
		['information', 'Underhållsbidraget räknades ut [rad för rad|så att båda förstod].']
	],
	mixed: [
		['decisions', 'Avtalet blev av, men [semestertiderna är oklara|det måste snart rättas].']
	],
	bad: [
		['safety', 'Jag är rädd för den andra föräldern, och ändå kallades vi till samma väntrum.'],
		[
			'waiting',
			'Barnet har inte träffat sin andra förälder på [en månad|veckor], och tiden låter vänta på sig.'
		]
	],
	wish: [
		['safety', 'Fråga på förhand om vi kan vara i samma rum.'],
		['written-summary', 'Avtalsbotten på svenska att läsa hemma först.']
	]
};

export const familyHomeSv: PlaceSayings = {
	good: [
		['food-everyday', 'Jag fick sova i två timmar. Med tvillingar är det [mycket|en lyx].'],
		[
			'encounter',
			'Familjearbetaren tog itu med [disken|tvätthögen], och så pratade vi. Ingen anmärkte på stöket.'
		]
	],
	mixed: [
		['encounter', 'Alla är fina, [bara det inte alltid kom en ny|namnen minns jag inte mera].']
	],
	bad: [
		['waiting', 'Hjälp lovades när babyn föddes. [Nu kryper hon.|Hon är snart ett halvt år.]'],
		[
			'decisions',
			'Vi har tydligen inte [tillräckligt svårt|nog med problem]. Måste man först rasa ihop?'
		]
	],
	wish: [['food-everyday', 'Hjälp också på [kvällen|morgonen], då är det värst.']]
};

export const openFamilySv: PlaceSayings = {
	good: [
		['encounter', 'På familjekaféet behöver man inte [orka låtsas|ha håret kammat].'],
		['close-ones', 'Här fick jag [två nya vänner|prata med andra föräldrar].']
	],
	mixed: [
		['premises', 'Ett trevligt ställe, [på fredagar är det trångt|men ingenstans för vagnen].']
	],
	bad: [['information', 'Gruppen var inställd, [det stod bara på nätet|bara på finska].']],
	wish: [
		['close-ones', 'En grupp för pappor.'],
		['language', 'En sångstund på svenska.']
	]
};

export const childProtectionSv: PlaceSayings = {
	good: [
		['encounter', 'Jag var rädd för samtalet från barnskyddet. [Det blev hjälp och ingen dom.|]'],
		['information', 'Man berättade genast [varför ni tog kontakt|vad bedömningen betyder].'],
		['encounter', 'Socialarbetaren sade också högt vad som är bra hos oss.']
	],
	mixed: [['encounter', 'Arbetaren är bra, [vi hoppas att hon stannar|bytena oroar oss].']],
	bad: [
		['information', 'Brevet kom med posten utan [förvarning|förklaring]. Vi blev alla rädda.'],
		['encounter', 'Den tredje socialarbetaren på ett år. Barnet frågade om också hon far.']
	],
	wish: [
		['encounter', 'En enda bestående vuxen för barnet.'],
		['information', 'Ring innan brevet kommer.']
	]
};

export const disabilitySv: PlaceSayings = {
	good: [
		[
			'decisions',
			'Den personliga assistansen beviljades för hela året, jag kan [sjunga i kör igen|gå ut när jag vill].'
		],
		['encounter', 'Man talade till mig och inte till assistenten.']
	],
	mixed: [
		['decisions', 'Jag fick flera timmar, [färre än jag sökte|assistenten ska jag hitta själv].']
	],
	bad: [['decisions', 'Min skada blir inte bättre, ändå begärs nytt intyg [varje år|igen].']],
	wish: [['decisions', 'Permanent beslut för en permanent skada.']]
};

export const ridesSv: PlaceSayings = {
	good: [
		['waiting', 'Taxin kom i tid och chauffören [följde mig till dörren|bar kassen].'],
		['encounter', 'Chauffören spände fast rullstolen [lugnt|utan att jag behövde be]. Tryggt.']
	],
	mixed: [['waiting', 'Ditresan gick bra, [hemresan fick jag vänta på|på hemvägen frös jag].']],
	bad: [
		['waiting', 'Jag väntade [en timme|femtio minuter] på taxin i kylan.'],
		['phone', 'Beställningsnumret kan inte svenska. [Jag kan inte finska.|]'],
		['encounter', 'Chauffören [skyndade på|hjälpte inte från dörren], fast det var halt.']
	],
	wish: [['waiting', 'Ring om taxin blir sen.']]
};

export const dayAndMeetingSv: PlaceSayings = {
	good: [
		['food-everyday', 'Det är [roligt|trevligt] här. Maten är god.'],
		['encounter', 'Handledarna är snälla.']
	],
	mixed: [['food-everyday', 'Roligt, men [ibland är det för mycket ljud|veckosluten är tomma].']],
	bad: [['safety', 'Ibland skriker någon. Jag tycker inte om det.']],
	wish: [['food-everyday', 'Mera [utflykter|musik].']]
};

export const homeCareSv: PlaceSayings = {
	good: [
		['encounter', 'Vårdarna är [glada och vänliga|dagens ljus]. Vi pratar om väder och blommor.'],
		['safety', 'När jag föll kom vårdaren [på tio minuter|snabbt] och stannade hos mig.'],
		['language', 'Vårdaren talar svenska med mig, [det är halva vården|då vågar jag berätta].'],
		['food-everyday', 'Morgongröten och medicinerna i tid, då börjar dagen bra.'],
		['waiting', 'De ringer om de blir [sena|försenade]. En god vana.'],
		['encounter', 'De [knackar på|frågar om de får komma in]. Det är ju mitt hem.'],
		['own-say', 'Duschdagen byttes när jag bad om det. [Inget krångel.|]'],
		['information', 'I mappen ser jag [vem som kommer och när|vad vi har kommit överens om].'],
		[
			'close-ones',
			'Mamma är i goda händer. [Jag bor långt borta, så det betyder mycket.|Tack från dottern.]'
		],
		['encounter', 'Min egen vårdare vet [hur jag dricker mitt kaffe|var allt finns].']
	],
	mixed: [
		['encounter', 'Alla är vänliga, [brådskan syns|det är många nya ansikten].'],
		[
			'waiting',
			'Vården är bra, [tiderna varierar med timmar|morgonmedicinen kommer ibland klockan tio].'
		],
		['language', 'De flesta talar svenska, [på veckosluten sällan|vikarierna inte].']
	],
	bad: [
		['encounter', 'På en månad kom [sjutton|över femton] olika vårdare.'],
		[
			'waiting',
			'Morgonbesöket kom [mitt på dagen|först klockan elva]. Jag väntade i morgonrocken.'
		],
		['food-everyday', 'Fem minuter, mediciner och hej. Gröten [blev okokt|hanns inte med].'],
		[
			'language',
			'Min man har en minnessjukdom och talar bara svenska. [Vikarien förstod inte.|Han blev rädd.]'
		],
		['information', 'Besöket uteblev och ingen ringde.'],
		['close-ones', 'Medicinerna ändrades, och det fick vi höra [av apoteket|en vecka senare].']
	],
	wish: [
		['encounter', 'Bekanta vårdare, [åtminstone på morgonen|mer begär jag inte].'],
		['language', 'En svensktalande i varje tur.'],
		['waiting', 'Ett samtal om besöket blir sent.'],
		['food-everyday', 'Att någon hann [sitta en stund|gå ut med mig].']
	]
};

export const housingSv: PlaceSayings = {
	good: [
		['food-everyday', 'Jag får sova [till åtta|länge]. Förr blev man väckt klockan sex.'],
		['encounter', 'Nattskötaren satt bredvid när jag [inte fick sömn|var rädd].'],
		['safety', 'När jag trycker på knappen kommer någon. Därför sover jag.']
	],
	mixed: [
		['food-everyday', 'Maten är god, [middagen kommer bara så tidigt|fisk kunde vi få oftare].']
	],
	bad: [
		['food-everyday', 'Ute har jag inte varit på [två veckor|länge]. Jag ser ut genom fönstret.'],
		['encounter', 'De talar om mig med rumsnummer. Jag har också ett namn.']
	],
	wish: [
		['food-everyday', 'Ut [varje dag|ens på balkongen].'],
		['close-ones', 'Gemensamma fester med anhöriga.']
	]
};

export const seniorAdviceSv: PlaceSayings = {
	good: [
		['information', 'Ett samtal, och [allt kom i gång|ansökan, larm och mat ordnades].'],
		['encounter', 'Rådgivaren talade [långsamt och tydligt|så att också jag hörde].']
	],
	mixed: [['waiting', 'Hembesöket lovades snabbt, [det kom efter en månad|sedan flyttades det].']],
	bad: [
		['phone', 'Välj ett, välj två. [Jag hör inte siffrorna.|]'],
		['decisions', 'Mitt skick bedömdes per telefon. I telefonen är alla pigga.']
	],
	wish: [
		['phone', 'En människa som svarar direkt.'],
		['information', 'Priserna på samma papper.']
	]
};

export const mindSv: PlaceSayings = {
	good: [
		['encounter', 'När jag inte orkade tala satt vi tysta. Det hjälpte.'],
		['safety', 'Nu vet jag vem jag ringer när [natten är lång|ångesten kommer].'],
		['own-say', 'Jag bestämde själv i vilken takt vi går framåt.']
	],
	mixed: [
		['waiting', 'Vården är bra, [det är för långt mellan besöken|en gång i månaden är lite].'],
		['language', 'Samtalen är på svenska, [gruppen bara på finska|det är jag tacksam för].']
	],
	bad: [
		['waiting', 'Jag måste be om hjälp tre gånger. Den som är deprimerad orkar inte det.'],
		['language', 'Samtalshjälp på svenska, kö [fyra månader|ett halvt år]. På finska genast.'],
		['encounter', 'Jag berättade det svåraste och så var tiden slut.']
	],
	wish: [
		['waiting', 'Tätare besök i början.'],
		['close-ones', 'En grupp för anhöriga.'],
		['language', 'Grupper på svenska.']
	]
};

export const substanceSv: PlaceSayings = {
	good: [
		[
			'encounter',
			'Här blir man inte [dömd|läxad]. Också efter ett återfall fick jag komma tillbaka.'
		],
		['waiting', 'In genom dörren på morgonen, [plan på eftermiddagen|ingen kö].']
	],
	mixed: [['premises', 'Ett bra ställe, [i väntrummet möter man bekanta|dörren syns för bra].']],
	bad: [['waiting', 'Till avgiftningen fick jag vänta [en vecka|tio dagar]. Viljan väntar inte.']],
	wish: [['waiting', 'Mottagning på kvällen för den som jobbar.']]
};

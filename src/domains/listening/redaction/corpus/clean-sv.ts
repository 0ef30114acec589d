/** Everyday feedback in Finland's Swedish that names nobody. */
export const CLEAN_SV = `
Betjäningen var snabb och vänlig.
Jag fick vänta över två timmar på jouren.
Skötaren lyssnade lugnt och förklarade tydligt.
Jag hoppas att ni svarar snabbare i telefon.
Tack för ett varmt bemötande!
Läkaren såg mig inte i ögonen.
Hans bemötande var sakligt.
Per telefon gick det inte att få tid.
Jag fick hjälp när jag behövde den.
Tidsbokningen på nätet fungerade inte.
Det var kallt och bullrigt i väntrummet.
De ringde upp först följande dag.
Ingen berättade varför medicinen byttes.
Hela personalen var kunnig.
Hemvården kom i rätt tid varje dag.
Maten var god, men portionerna små.
Socialarbetaren byttes tre gånger på ett år.
Beslutet om utkomststöd tog sex veckor.
Tolken kom i tid och kunde sitt jobb.
Jag är nöjd med vården.
Det fanns för få parkeringsplatser.
Skyltningen är förvirrande.
Jag skulle rekommendera tjänsten, vitsord 9.
Jag väntade 45 minuter fast tiden var klockan 10.15.
Öppettiderna 8.00–16.00 passar inte dem som arbetar.
Jag var på mottagningen 3.11.2025.
Besöket kostade 41,80 euro.
Blodtrycket var 140/90.
Mitt barn är 7 år och rädd för sprutor.
FPA skickade tillbaka ansökan två gånger.
På Borgå sjukhus gick allt bra.
I Helsingfors är köerna längre än i Esbo.
Vi flyttade från Vasa till Jakobstad.
Raseborgs hälsostation stängdes.
Mariehamn har en fin rådgivning.
I Karleby fick jag tid genast.
Österbottens välfärdsområde är tvåspråkigt.
På Åland fungerar det bättre.
Jag fick inte service på svenska i Åbo.
Folkhälsan ordnade en bra grupp.
Tack till alla skötare, ni gör ett viktigt arbete.
Mamma fick god vård in i det sista.
Min pappa föll på avdelningen.
Min man fick ingen tid fast han ringde varje morgon.
Kuratorn i skolan har varit ovärderlig.
Psykologen hade tid först om ett halvt år.
Barnmorskan var lugn och uppmuntrande.
Chaufföran hjälpte till i trappan.
Chefen har inte svarat på mitt brev.
Barnskyddets beslut motiverades inte.
I missbrukarvården blev jag inte dömd.
Kamratstödsgruppen har varit viktig.
Distansmottagningen sparade en lång resa.
I chatten fick jag svar på fem minuter.
Brevet kom först efter tiden.
Blanketten är svår att förstå.
Laboratoriet tog emot utan tidsbokning.
Operationen ställdes in samma morgon.
Jag skrevs ut för tidigt.
Medicinlistan var fel när jag kom hem.
Jag kände att ingen trodde mig.
Äntligen lyssnade någon.
Dörren stod öppen under hela samtalet.
I januari steg avgifterna.
På måndagar är det alltid upptaget.
På vintern var gården hal.
Till jul var allt stängt.
Till midsommar var det rusning på jouren.
Hissen var ur funktion hela veckan.
Ambulansen kom på 15 minuter.
Jag ringde 116117 och fick goda råd.
Gud välsigne er för ert arbete.
Hej, jag vill tacka hela enheten.
Fem stjärnor!
Inget att klaga på.
Allt gick bra.
Varför måste man berätta samma sak varje gång?
Kunde man avboka med textmeddelande?
Bra att ni finns.
Med vänlig hälsning en nöjd klient
`
	.trim()
	.split('\n');

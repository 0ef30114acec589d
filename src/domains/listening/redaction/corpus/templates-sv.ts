/** The same in Swedish: `{G:s}` is the genitive. */
export const NAME_TEMPLATES_SV = `
{G} var vänlig och lyssnade på mig.
Skötaren {G} förklarade allt i lugn och ro.
Sjukskötare {GS} ringde genast tillbaka.
Läkare {S} såg mig inte i ögonen.
Doktor {S:s} beslut var fel.
Tack till {G} för hjälpen!
Tack {GS}, som stannade kvar.
{G:s} bemötande var bra.
Socialarbetaren {GS} byttes igen.
Min syster {G} var med.
Vår dotter {G:s} terapi avbröts.
Jag heter {GS}.
Jag frågade {S} men fick inget svar.
Beslutet fattades av {GS}.
I går ringde {G} och frågade hur jag mår.
Med vänlig hälsning, {GS}
Kuratorn {G} förstod den unga.
Utan {G:s} hjälp hade jag inte klarat mig.
Min son {G} är rädd för sprutor.
Faster {G} hjälpte varje dag.
`
	.trim()
	.split('\n');

export const OTHER_TEMPLATES_SV = `
Mitt nummer är {phone}, ring gärna.
Ring mig på {phone} efter klockan 16.
Skicka svaret till {email}.
Min e-post: {email}
Jag bor på {address}.
Hem till {address} kom ingen.
Kontonummer {iban}
Min bil {plate} fick parkeringsbot.
Läs mer på {url}
Jag är född {birth-date}.
Födelsetid {birth-date}
`
	.trim()
	.split('\n');

export const CODE_TEMPLATES_SV = `
Min personbeteckning är {code}.
Patient {code} väntade en timme.
Det gäller {code}, tack.
`
	.trim()
	.split('\n');

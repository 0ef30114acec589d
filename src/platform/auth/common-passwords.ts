/**
 * Words that passwords are most often made of, by what published lists of leaked passwords agree
 * on, with the Finnish and Swedish ones that people here choose, and this product's own.
 *
 * A password of twelve characters is never a bare one of these; it is one of these with a year and
 * an exclamation mark, or twice. So the words are kept without digits, and looked for inside.
 */
export const commonPasswords: readonly string[] = `
password passw pass passord salasana salis losenord lösenord motdepasse passwort hemligt salainen
qwerty qwertyuiop qwertyui asdfgh asdfghjkl asdf zxcvbn zxcvbnm qazwsx qazwsxedc yuiop qwer wsx
abc abcd abcde abcdef abcdefgh abcabc admin administrator root user guest login welcome tervetuloa
valkommen välkommen letmein access master test testi testing default changeme secret system
dragon monkey football jalkapallo baseball hockey jääkiekko jaakiekko superman batman pokemon
starwars shadow sunshine princess prinsessa iloveyou rakas rakkaus lovely love kulta muru
michael jordan jennifer jessica charlie george thomas daniel ashley nicole matthew andrew joshua
perkele saatana vittu helvetti kissa koira mansikka mustikka aurinko kesä kesa talvi syksy kevät
kevat sommar vinter sommaren vintern summer winter spring autumn maanantai monday perjantai
suomi finland sverige helsinki tampere turku oulu finnish hej moi terve hello hallo
computer tietokone internet facebook google linkedin samsung nokia killer hunter ranger mustang
cheese chocolate suklaa kahvi banana orange purple silver golden flower kukka matrix whatever
trustno trustnoone freedom ginger pepper summertime liverpool arsenal chelsea barcelona
kuultu palaute työ tyo töissä hyvinvointialue sosiaali terveys hoitaja lääkäri laakari
`
	.trim()
	.split(/\s+/);

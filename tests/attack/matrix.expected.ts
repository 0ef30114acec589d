import { questionnairesExpected } from './matrix.questionnaires.expected.ts';
import { expectedOfPaper } from './matrix.paper-expected.ts';
import { interviewDoors } from './matrix.interviews.expected.ts';
import { openAnswerDoors } from './matrix.open-answers.ts';
import { releaseDoors } from './matrix.releases.ts';
import { reportDoors } from './matrix.reports.ts';
import { roles } from './people.ts';
import type { RoleName } from './people.ts';

const everyone: RoleName[] = [...roles];
/** Those with a whole session; who has ended or lacks a step is nobody. */
const notSignedIn: RoleName[] = ['anonymous', 'ended', 'half', 'setup'];
const signedIn: RoleName[] = everyone.filter((role) => !notSignedIn.includes(role));
const worksThere: RoleName[] = ['worker', 'lead', 'coordinator'];
export const readsThere: RoleName[] = [...worksThere, 'unitReader'];
/** Those who work in some unit, also elsewhere. */
const worksSomewhere: RoleName[] = [...worksThere, 'otherWorker', 'otherLead'];
const answersThere: RoleName[] = ['lead', 'coordinator'];
const keepsPointsThere: RoleName[] = ['lead', 'coordinator', 'administrator'];
/** Keeps the house and reads nothing of what was answered. */
const readsFigures: RoleName[] = signedIn.filter((role) => role !== 'administrator');
const administers: RoleName[] = ['administrator'];
/** What is written about units is mended by the coordinator too; the tree is the administrator's. */
const mendsTexts: RoleName[] = ['administrator', 'coordinator'];

const answering = Object.fromEntries(
	['jatka', 'takaisin', 'kaikki', 'yksi', 'tallenna', 'tarkista', 'muuta', 'laheta'].map((step) => [
		`?/${step}`,
		everyone
	])
);

/**
 * Who may knock at which door; everyone who is not named is refused.
 *
 * "There" is the unit that the thing behind the door belongs to. A route or an action that is not
 * in this table fails the matrix: whoever builds it says here who may.
 */
export const expected: Record<string, Record<string, RoleName[]>> = {
	'/': { GET: everyone },
	'/health': { GET: everyone },
	// Tells of a fault, and is one: shown to everyone with its status.
	'/virhe/[status=fault]': { GET: [] },
	'/kerro': { GET: everyone, '?/koodi': everyone },
	'/kerro/[unit]': {
		GET: everyone,
		'?/tarkista': everyone,
		'?/laheta': everyone,
		'?/muuta': everyone
	},
	'/p/[code]': { GET: everyone, '?/tarkista': everyone, '?/laheta': everyone, '?/muuta': everyone },
	// Whoever has the code is the sender.
	'/koodi': {
		GET: everyone,
		'?/avaa': everyone,
		'?/vastaa': everyone,
		'?/suljenko': everyone,
		'?/sulje': everyone,
		'?/peruisinko': everyone,
		'?/peru': everyone
	},
	// Whoever has the link, or the code out of a letter.
	'/kysely': { GET: everyone, '?/avaa': everyone, ...answering },
	'/kysely/[link]': { GET: everyone, ...answering },
	'/kysely/[link]/kiitos': { GET: everyone },
	'/kysely/[link]/tabletti': { GET: everyone, ...answering },
	'/kysely/[link]/tabletti/kiitos': { GET: everyone },
	'/apua': { GET: everyone },
	'/omat': { GET: everyone },
	'/osallistu': { GET: everyone },
	'/osallisuus': { GET: everyone },
	'/osallisuus/[block]': { GET: everyone },
	'/vaikuta': { GET: everyone },
	'/tietosuoja': { GET: everyone },
	'/saavutettavuus': { GET: everyone },
	'/saavutettavuus/palaute': {
		GET: everyone,
		'?/tarkista': everyone,
		'?/laheta': everyone,
		'?/muuta': everyone
	},
	'/seuraa': { GET: everyone },
	'/vertaa': { GET: everyone },
	'/vertaa/luvut.csv': { GET: everyone },
	'/yksikot': { GET: everyone },
	'/yksikot/[slug]': { GET: everyone },
	'/yksikot/[slug]/luvut.csv': { GET: everyone },
	'/lupaukset': { GET: everyone },
	'/lupaukset/syote': { GET: everyone },
	'/lupaukset/[id=uuid]': { GET: everyone },

	'/kirjaudu': { GET: everyone, '?/sisaan': everyone, '?/esimerkki': everyone, '?/ulos': everyone },
	'/kirjaudu/oidc': { GET: everyone },
	// No provider is set up here, so there is no such address.
	'/kirjaudu/callback/oidc': { GET: [] },
	'/kirjaudu/koodi': { GET: everyone, '?/default': everyone },
	'/kirjaudu/unohtui': { GET: everyone, '?/default': everyone },
	'/kirjaudu/kaksivaiheinen': {
		GET: [...signedIn, 'setup'],
		'?/aloita': [...signedIn, 'setup'],
		'?/kayttoon': [...signedIn, 'setup']
	},
	// Whoever has the link, unless they are signed in as somebody else.
	'/kirjaudu/kutsu/[token]': { GET: everyone, '?/default': notSignedIn },
	'/kirjaudu/uusi-salasana/[token]': { GET: everyone, '?/default': everyone },

	'/tyo': { GET: signedIn },
	'/tyo/tili': {
		GET: signedIn,
		'?/salasana': signedIn,
		'?/kieli': signedIn,
		// The session of somebody else: nobody ends it here.
		'?/laite': [],
		'?/laitteet': signedIn,
		'?/varakoodit': signedIn,
		'?/pois': signedIn
	},
	// A move is taken back by the one who made it, here the worker.
	'/tyo/saapuneet': { GET: signedIn, '?/palauta': ['worker'] },
	'/tyo/saapuneet/[id=uuid]': {
		GET: readsThere,
		'?/vastaa': worksThere,
		'?/kysy': worksThere,
		'?/luettu': worksThere,
		'?/paata': worksThere,
		'?/huolestuttava': worksThere,
		'?/rauhoita': worksThere,
		'?/teemat': worksThere,
		'?/anna': worksThere,
		'?/siirranko': worksThere,
		'?/siirra': worksThere,
		'?/muistiin': worksThere,
		'?/paasta': answersThere,
		'?/kumoa': worksThere
	},
	'/tyo/lupaukset': { GET: signedIn },
	'/tyo/lupaukset/uusi': { GET: worksSomewhere, '?/default': worksThere },
	'/tyo/lupaukset/liita': { GET: worksSomewhere, '?/default': worksThere },
	'/tyo/lupaukset/[id=uuid]': {
		GET: worksThere,
		'?/lupaa': answersThere,
		'?/muokkaa': answersThere,
		'?/pida': answersThere,
		'?/peru': answersThere,
		'?/myohassa': answersThere,
		'?/avaa': answersThere,
		'?/poista': worksThere,
		'?/lainaa': worksThere,
		'?/poistalainaus': worksThere,
		'?/irrota': worksThere
	},
	...expectedOfPaper({ everyone, worksThere, answersThere }),
	'/tyo/kiinnostuneet': { GET: [...answersThere, 'otherLead'] },
	'/tyo/kyselyt': { GET: signedIn },
	'/tyo/kyselyt/uusi': { GET: [...answersThere, 'otherLead'], '?/default': answersThere },
	'/tyo/kyselyt/[id=uuid]': {
		GET: worksThere,
		'?/avaa': answersThere,
		'?/paata': answersThere,
		'?/peru': answersThere,
		'?/toista': answersThere,
		'?/laske': answersThere,
		'?/hylkaa': answersThere
	},
	'/tyo/kyselyt/[id=uuid]/muokkaa': { GET: answersThere, '?/default': answersThere },
	'/tyo/kyselyt/[id=uuid]/otos': {
		GET: answersThere,
		// A list is a file: what is sent here has none, and is refused for that.
		'?/tuo': [],
		'?/valitse': answersThere,
		'?/arvo': [],
		'?/havita': answersThere
	},
	'/tyo/kyselyt/[id=uuid]/kutsut': {
		GET: answersThere,
		'?/laheta': answersThere,
		'?/kortit': answersThere,
		'?/etsi': answersThere,
		'?/palautui': answersThere,
		'?/havita': answersThere
	},
	'/tyo/kyselyt/[id=uuid]/tiedosto/[file]': { GET: worksThere },
	...interviewDoors,
	...questionnairesExpected({ signedIn, builds: keepsPointsThere, keepsBank: mendsTexts }),
	...reportDoors,
	...openAnswerDoors({ worksThere, readsThere, answersThere }),
	...releaseDoors({ everyone, answersThere }),
	'/tyo/palautepisteet': { GET: [...keepsPointsThere, 'otherLead'] },
	'/tyo/palautepisteet/uusi': {
		GET: [...keepsPointsThere, 'otherLead'],
		'?/default': keepsPointsThere
	},
	'/tyo/palautepisteet/[id=uuid]': {
		GET: keepsPointsThere,
		'?/nimea': keepsPointsThere,
		'?/sulje': keepsPointsThere,
		'?/avaa': keepsPointsThere
	},
	'/tyo/palautepisteet/[id=uuid]/[file]': { GET: keepsPointsThere },
	'/tyo/ihmiset': { GET: administers, '?/uudelleen': administers, '?/peru': administers },
	'/tyo/ihmiset/kutsu': { GET: administers, '?/default': administers },
	'/tyo/ihmiset/[id]': {
		GET: administers,
		'?/lisaa': administers,
		'?/poista': administers,
		'?/vaihe': administers
	},
	'/tyo/ihmiset/[id]/paata': { GET: administers, '?/default': administers },
	'/tyo/luvut': { GET: signedIn },
	'/tyo/tulokset': { GET: readsFigures },
	'/tyo/tulokset/luvut.csv': { GET: readsFigures },
	'/tyo/tulokset/[id=uuid]': { GET: [...readsThere, 'ombudsperson', 'reader'] },
	'/tyo/tulokset/vertailu': { GET: readsFigures },
	'/tyo/loki': { GET: administers, '?/tarkista': administers },
	'/tyo/asetukset': { GET: administers },
	'/tyo/asetukset/kysymykset': { GET: administers, '?/valitse': administers },
	'/tyo/asetukset/saavutettavuus': { GET: mendsTexts, '?/default': administers },
	'/tyo/asetukset/sailytys': { GET: administers, '?/default': administers },
	'/tyo/asetukset/teemat': {
		GET: administers,
		'?/lisaa': administers,
		'?/nimea': administers,
		'?/siirra': administers,
		'?/poista': administers,
		'?/palauta': administers
	},
	'/tyo/asetukset/vastausaika': { GET: administers, '?/default': administers },
	'/tyo/asetukset/yhteystiedot': { GET: administers, '?/default': administers },
	'/tyo/yksikot': { GET: mendsTexts },
	'/tyo/yksikot/uusi': { GET: administers, '?/default': administers },
	'/tyo/yksikot/vienti': { GET: mendsTexts },
	'/tyo/yksikot/tuonti': { GET: administers, '?/default': administers },
	'/tyo/yksikot/tuonti/[id]': { GET: administers, '?/tuo': administers, '?/unohda': administers },
	'/tyo/yksikot/[slug]': { GET: mendsTexts, '?/tallenna': mendsTexts },
	'/tyo/yksikot/[slug]/avaa': { GET: administers, '?/katso': administers, '?/tee': administers },
	'/tyo/yksikot/[slug]/jaa': { GET: administers, '?/katso': administers, '?/tee': administers },
	'/tyo/yksikot/[slug]/kumoa': { GET: administers, '?/katso': administers, '?/tee': administers },
	'/tyo/yksikot/[slug]/lakkauta': {
		GET: administers,
		'?/katso': administers,
		'?/tee': administers
	},
	'/tyo/yksikot/[slug]/siirra': { GET: administers, '?/katso': administers, '?/tee': administers },
	'/tyo/yksikot/[slug]/yhdista': { GET: administers, '?/katso': administers, '?/tee': administers }
};

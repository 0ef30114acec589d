const CASE = '(?:n|lle|lla|llä|lta|ltä|sta|stä)?';

/** `Korhonen`, `Korhosen`, `Korhoselle`. */
const NEN =
	/^\p{L}{3,}[aouäöy](?:nen|se(?:n|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|en|na|nä|ksi)|set|sten|sia)$/u;
/** `Heikkinen`; adjectives have the same end (`iloinen`), so this is little where a sentence begins. */
const INEN = /^\p{L}{3,}i(?:nen|se(?:n|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|en)|set|sten)$/u;
const ADJECTIVE = /(?:l[aä]|ll|m[aä]|ä?v|p[aä]iv[aä]|aik[ao]|v[uy]o[dt]|eru)i(?:nen|se|st)/u;
const PEOPLES = /l[aä]i(?:nen|s)/u;
const SWEDISH =
	/^\p{L}{3,}(?:ström|sson|qvist|kvist|gren|lund|berg|holm|blom|roos|stedt|bäck|blad|roth|backa|fors|sén|lén|dén|mén|rén)(?:s|in|ille|illa|ilta|ista|ia)?$/u;
const FROM_ABROAD =
	/^\p{L}{3,}(?:ius|nder|dell|nell|kman|rman|lman|off|sky|ski|ov|enko)(?:in|ille|illa|ilta)?$/u;
/** Farms and landscapes: `Kotaniemi`, `Hakkola`. */
const LANDSCAPE = new RegExp(
	'^\\p{L}{3,}(?:mäki|mäe|niemi|nieme|koski|koske|järvi|järve|lahti|lahde|salo|saari|saare|harju|aho|' +
		'kangas|kankaa|joki|joe|suo|vuori|vuore|puro|lampi|lamme|lehto|lehdo|vaara|korpi|korve|' +
		`nummi|numme|kkinen|kkise|ppinen|ppise|[^l][aeiouyäö]l[aä])${CASE}$`,
	'u'
);
/** Nouns and adjectives with the end of a farm's name: `sairaala`, `hankala`. */
const NO_FARM = new RegExp(
	'(?:sairaala|hoitola|neuvola|ravintola|kahvila|vankila|parantola|kylpylä|asuntola|pesula|huvila|' +
		'majala|matala|hankala|kamala|tukala|katala|nokkela|vetelä|etelä|suola|seula|mattala|jumala|' +
		`viekkala|kesämökkilä)${CASE}$`,
	'u'
);

/** Has the word the shape of a surname in Finland, whatever its case? */
export const isSurnameShaped = (lower: string): boolean =>
	(NEN.test(lower) || INEN.test(lower) || SWEDISH.test(lower)) && !PEOPLES.test(lower);

/** The same for words written in small letters, where only `-nen` is telling. */
export const isNenShaped = (lower: string): boolean =>
	(NEN.test(lower) || INEN.test(lower)) && !PEOPLES.test(lower);

/**
 * Could the word be a surname where a Finnish sentence begins with it? Then any word has a
 * capital, so shapes that nouns and adjectives share are left out.
 */
export function mayBeginAsSurname(lower: string, nextLower: string | undefined): boolean {
	if (PEOPLES.test(lower)) return false;
	if (NEN.test(lower) || SWEDISH.test(lower) || FROM_ABROAD.test(lower)) return true;
	if (LANDSCAPE.test(lower)) return !NO_FARM.test(lower);
	return INEN.test(lower) && !ADJECTIVE.test(lower) && DOES.has(nextLower ?? '');
}

/** What people are told to have done: after an adjective such a word hardly comes. */
const DOES = new Set(
	(
		'oli sanoi kertoi antoi otti soitti tuli kävi lupasi hoiti auttoi kuunteli teki määräsi osasi jaksoi ' +
		'kielsi kysyi puhui vastasi unohti lähetti kirjoitti meni lähti jätti huusi kohteli selitti neuvoi ' +
		'ohjasi perui katsoi tarkisti ymmärsi väitti käski kieltäytyi suostui tiesi kanssa'
	).split(' ')
);

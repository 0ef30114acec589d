import type { Spot } from './finding.ts';
import { isPlace } from './gazetteer.ts';
import type { Word } from './words.ts';

const listed = (list: string): string[] => list.trim().split(/\s+/);

/** Ends of words that are nearly always a street. */
const STREET_ENDS = new Set(
	listed(`
katu kadun katua kadulla kadulta kadulle kadussa kadusta kuja kujan kujaa kujalla kujalta kujalle
tie tien tietä tiellä tieltä tielle polku polun polulla polulta polulle raitti raitin raitilla raitilta
väylä väylän väylällä väylältä kaari kaaren kaarella kaarelta bulevardi bulevardin bulevardilla
bulevardilta esplanadi esplanadin esplanadilla puistikko puistikon penger penkereen penkereellä
gatan gatans vägen vägens gränden grändens stigen stigens esplanaden allén gränd
`)
);
/** Ends that are a street only when a house number follows. */
const OTHER_ENDS = new Set(
	listed(`
ranta rannan rannalla rannassa rannalta rinne rinteen rinteellä rinteessä aukio aukion aukiolla tori
torin torilla laituri laiturin portti portin piha pihan pihalla kulma kulman kulmalla mäki mäen
mäellä taival silta kallio harju niitty laita gata väg stig torget stranden kajen backen parken ringen
bågen street road avenue lane
`)
);
const ALONE = new Set(
	listed(
		'tie tien tiellä tieltä tielle katu kadun kadulla kuja kujan esplanadi esplanaden vägen gatan'
	)
);
const SHORTEST_END = 3;
const LONGEST_END = 11;

const HOUSE =
	/ {0,2}(?<house>\d{1,4})(?: ?- ?\d{1,4}(?!\d|[.:]\d))?(?::(?:ssa|ssä|sta|stä|een|n|ta|tä|aan))?(?!\d|[.:,]\d| ?(?:€|%|eur|kert|minu|min |tunt|tim|gång|metr|km|m ))/uy;
const STAIR = / ?\p{L}(?![\p{L}'-])(?: {0,2}\d{1,3}\p{Ll}?(?![\p{L}\d]|[.:]\d))?/uy;
const FLAT = /,? {0,2}(?:as|asunto|bst|bostad|lgh|apt|flat)\.? ?\d{1,3}(?!\d)/iuy;
const TOWN = /,? {0,2}(?:FIN?-)?\d{5},? {1,2}\p{Lu}\p{L}{2,25}(?! \d)/uy;
const POSTAL = /(?<![\d\p{L}.,-])(?:FIN?-)?\d{5},? {1,2}(?<town>\p{Lu}\p{L}{2,25})(?!\p{L})/gu;

/** Roads of the country and passages of the body: a number after these is not a house. */
const NOT_STREETS = new Set(
	listed(`
valta kanta moottori yhdys seutu maan kevyt hengitys virtsa virtsan synnytys sappi kulku rauta
pyörä paluu umpi hoito lääke uima mat kiito ilma kirppu suonen ruoan kävely pyöräily hissi
järn mot motor gång rull ut om an gen över för till bort med livs inf land riks cykel
`)
);

/** Words that may begin a street's name of two words. */
const BEFORE_STREET =
	/^(?:iso|pieni|vanha|uusi|ylä|ala|itäinen|läntinen|pohjoinen|eteläinen|ison|pienen|vanhan|uuden|norra|södra|östra|västra|gamla|stora|lilla|nya|old|new)$/;

/**
 * Finds home addresses: a street with its house number, a street alone (only suggested), a postal
 * code with its town, in Finnish and Swedish.
 */
export function addressesIn(plain: string, words: Word[]): Spot[] {
	const found: Spot[] = [];
	words.forEach((word, i) => {
		if (word.from < (found.at(-1)?.to ?? 0)) return;
		const spot = streetAt(plain, words, i);
		if (spot) found.push(spot);
	});
	for (const { index, 0: seen, groups } of plain.matchAll(POSTAL)) {
		found.push({
			kind: 'address',
			from: index,
			to: index + seen.length,
			certain: isPlace(groups?.town ?? '')
		});
	}
	return found;
}

function streetAt(plain: string, words: Word[], i: number): Spot | undefined {
	const word = words[i];
	if (!word) return undefined;
	const kind = streetKind(word.lower);
	if (!kind) return undefined;
	const from = beginsAt(plain, words, i);
	if (kind === 'alone' && from === word.from) return undefined;
	const { to, house, stair } = restOf(plain, word.to);
	const capital = word.shape !== 'small' || from < word.from;
	const spot: Spot = { kind: 'address', from, to, certain: true };
	if (!house) {
		const own = kind === 'street' && capital && !(word.begins && from === word.from);
		return own ? { ...spot, certain: false } : undefined;
	}
	if (capital) return spot;
	return stair || kind === 'street' ? { ...spot, certain: stair } : undefined;
}

function streetKind(lower: string): 'street' | 'other' | 'alone' | undefined {
	if (ALONE.has(lower)) return 'alone';
	for (let length = LONGEST_END; length >= SHORTEST_END; length -= 1) {
		if (lower.length < length + 2) continue;
		const end = lower.slice(-length);
		const street = STREET_ENDS.has(end);
		if (!street && !OTHER_ENDS.has(end)) continue;
		if (NOT_STREETS.has(lower.slice(0, -length))) return undefined;
		return street ? 'street' : 'other';
	}
	return undefined;
}

/** `Iso Roobertinkatu`, `Maija Virtasen tie`: up to two capitals before belong to the street. */
function beginsAt(plain: string, words: Word[], i: number): number {
	let from = words[i]?.from ?? 0;
	for (let back = 1; back <= 2; back += 1) {
		const before = words[i - back];
		if (!before || before.shape === 'small' || plain.slice(before.to, from) !== ' ') break;
		if (before.begins && !BEFORE_STREET.test(before.lower)) break;
		from = before.from;
		if (before.begins) break;
	}
	return from;
}

function restOf(plain: string, at: number): { to: number; house: boolean; stair: boolean } {
	let to = at;
	const step = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = to;
		const seen = pattern.exec(plain);
		if (seen) to += seen[0].length;
		return seen;
	};
	const year = /^(?:19|20)\d\d$/;
	HOUSE.lastIndex = to;
	const number = HOUSE.exec(plain);
	const house = number !== null && !year.test(number.groups?.house ?? '');
	let stair = false;
	if (house) {
		to += number[0].length;
		stair = step(STAIR) !== null;
		step(FLAT);
	}
	const town = step(TOWN) !== null;
	return { to, house: house || town, stair: stair || town };
}

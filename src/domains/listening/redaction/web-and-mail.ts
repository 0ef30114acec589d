import type { Spot } from './finding.ts';

const MAIL_NAME = /[\p{L}\d._%+'&!-]/u;
const DOMAIN = /[\p{L}\d.-]/u;
const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 120;
const SPOKEN =
	/(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{2,64} {0,2}(?:[([{<] ?(?:at|ät|a|miuku|miukumauku|snabel-?a|@) ?[)\]}>]|(?: (?:at|ät|miuku|miukumauku|snabel-?a) )) {0,2}[\p{L}\d-]{2,40}(?: ?(?:\.|[([] ?(?:dot|piste|punkt|\.) ?[)\]]| (?:dot|piste|punkt) ) ?[\p{L}\d-]{2,20}){0,2} ?(?:\.|[([] ?(?:dot|piste|punkt|\.) ?[)\]]| (?:dot|piste|punkt) ) ?(?:fi|com|net|org|eu|se|ee|info|me|ax)(?![\p{L}\d])/giu;

/**
 * Finds e-mail addresses, also ones written to fool machines (`maija (at) posti piste fi`), and
 * handles of social media (`@maija`), which are only suggested.
 */
export function mailsIn(plain: string): Spot[] {
	const found: Spot[] = [];
	let past = 0;
	for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
		if (at < past) continue;
		const spot = mailAround(plain, at, past) ?? handleAt(plain, at);
		if (!spot) continue;
		found.push(spot);
		past = spot.to;
	}
	for (const { index, 0: seen } of plain.matchAll(SPOKEN)) {
		const to = index + seen.length;
		found.push({ kind: 'email', from: index, to, certain: !/ at |[([{<] ?a ?[)\]}>]/i.test(seen) });
	}
	return found;
}

function mailAround(plain: string, at: number, past: number): Spot | undefined {
	let from = at;
	while (from > past && at - from < 2 && /[ @]/.test(plain[from - 1] ?? '')) from -= 1;
	const apart = from < at;
	const nameEnd = from;
	while (from > past && nameEnd - from < LONGEST_NAME && MAIL_NAME.test(plain[from - 1] ?? ''))
		from -= 1;
	while (from < nameEnd && /[^\p{L}\d]/u.test(plain[from] ?? '')) from += 1;
	let begin = at + 1;
	while (begin < at + 3 && /[ @]/.test(plain[begin] ?? '')) begin += 1;
	let to = begin;
	while (to - begin < LONGEST_DOMAIN && DOMAIN.test(plain[to] ?? '')) to += 1;
	while (to > begin && /[.-]/.test(plain[to - 1] ?? '')) to -= 1;
	if (from === nameEnd || to === begin) return undefined;
	const dotted = /\p{L}\.\p{L}{2}|\d\.\p{L}{2}/u.test(plain.slice(begin, to));
	if ((apart || begin > at + 1) && !dotted) return undefined;
	return { kind: 'email', from, to, certain: dotted };
}

function handleAt(plain: string, at: number): Spot | undefined {
	if (/[\p{L}\d]/u.test(plain[at - 1] ?? '')) return undefined;
	let to = at + 1;
	while (to - at < 40 && /[\p{L}\d._]/u.test(plain[to] ?? '')) to += 1;
	while (plain[to - 1] === '.') to -= 1;
	return to - at > 3 ? { kind: 'name', from: at, to, certain: false } : undefined;
}

const WEB =
	/(?:https?:\/\/|www\.)[^\s<>"]{3,2000}|(?<![\p{L}\d@.-])(?:[\p{L}\d][\p{L}\d-]{0,62}\.){1,4}(?:fi|com|net|org|eu|info|io|me|ax|app)(?![\p{L}\d])(?:\/[^\s<>"]{0,2000})?/giu;

/** Public services' own sites, which tell nothing about the writer. */
const PUBLIC_SITES = new Set(
	(
		'kela.fi kanta.fi omakanta.fi suomi.fi omaolo.fi thl.fi hus.fi terveyskyla.fi terveyskylä.fi ' +
		'mielenterveystalo.fi finlex.fi dvv.fi valvira.fi stm.fi vero.fi te-palvelut.fi tyomarkkinatori.fi ' +
		'google.com facebook.com hel.fi helsinki.fi espoo.fi vantaa.fi tampere.fi turku.fi oulu.fi ' +
		'maisa.fi folkpensionsanstalten.fi fpa.fi yle.fi poliisi.fi 112.fi nettiapu.fi'
	).split(' ')
);

/**
 * Finds web addresses, since a profile or a personal link names its owner.
 *
 * Front pages of well-known public services are left alone; a bare domain is only suggested.
 */
export function websIn(plain: string): Spot[] {
	const found: Spot[] = [];
	for (const { index, 0: seen } of plain.matchAll(WEB)) {
		const address = seen.replace(/[.,;:!?)\]}'"]{1,9}$/, '');
		const bare = address.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
		const [host = '', ...path] = bare.split('/');
		const front = path.join('').length === 0;
		if (front && PUBLIC_SITES.has(host.toLowerCase())) continue;
		const explicit = bare.length < address.length || !front;
		const to = index + address.length;
		found.push({ kind: 'url', from: index, to, certain: explicit });
	}
	return found;
}

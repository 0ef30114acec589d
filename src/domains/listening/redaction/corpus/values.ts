import type { Dice } from './random.ts';

const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A made-up identity code with an individual number from 900 to 999: those are given for passing
 * use only and never belong to anybody in the population register.
 */
export function identityCode(dice: Dice): string {
	const date = two(1 + dice.number(28)) + two(1 + dice.number(12)) + two(dice.number(100));
	const number = String(900 + dice.number(100));
	const check = CHECKS[Number(date + number) % 31] ?? '0';
	return date + dice.pick([...'+-YXWVUABCDEF']) + number + check;
}

/** What people and machines make of an identity code on its way into a text box. */
export function asTyped(code: string, dice: Dice): string {
	const [date, sign, rest] = [code.slice(0, 6), code.slice(6, 7), code.slice(7)];
	const dash = /[-+]/.test(sign);
	const wide = (text: string): string =>
		text.replace(/[!-~]/g, (seen) => String.fromCharCode(seen.charCodeAt(0) + 0xfee0));
	const forms: (() => string)[] = [
		() => code,
		() => code,
		() => code.toLowerCase(),
		() => `${date} ${sign}${rest}`,
		() => `${date} ${sign} ${rest}`,
		() => `${date}${sign} ${rest}`,
		() => `${date}${dash ? '–' : sign}${rest}`,
		() => `${date}${dash ? '\u2212' : sign}${rest}`,
		() => `${date}${dash ? '\u2011' : sign}${rest}`,
		() => wide(code),
		() => `${date}\u200b${sign}${rest}`,
		() => [...code].join('\u200d'),
		() => `${date}\u00ad${sign}${rest}`,
		() => [...code].join(' '),
		() => `${date.slice(0, 2)}.${date.slice(2, 4)}.${date.slice(4)}${sign}${rest}`,
		() => `${date.slice(0, 2)} ${date.slice(2, 4)} ${date.slice(4)} ${sign} ${rest}`,
		() => date + sign + rest.slice(0, 3) + dice.pick([...CHECKS]),
		() => date + rest,
		() => `${date} ${rest}`,
		() => `${date}${sign}\u00a0${rest}`
	];
	return dice.pick(forms)();
}

export function phone(dice: Dice): string {
	const mobile = dice.pick(['040', '041', '044', '045', '046', '050', '0400', '0440']);
	const rest = dice.digits(10 - mobile.length);
	const area = dice.pick([
		'02',
		'03',
		'05',
		'06',
		'08',
		'09',
		'013',
		'014',
		'015',
		'016',
		'017',
		'019'
	]);
	const local = `${2 + dice.number(8)}${dice.digits(5 + dice.number(2))}`;
	const abroad = mobile.slice(1) + rest;
	const cut = (text: string): string => `${text.slice(0, 3)} ${text.slice(3)}`;
	return dice.pick([
		() => mobile + rest,
		() => `${mobile} ${rest}`,
		() => `${mobile}-${rest}`,
		() => `${mobile} ${cut(rest)}`,
		() => `${mobile} ${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`,
		() => `${mobile}\u00a0${cut(rest)}`,
		() => `${mobile}.${rest.slice(0, 3)}.${rest.slice(3)}`,
		() => `+358${abroad}`,
		() => `+358 ${abroad.slice(0, 2)} ${cut(abroad.slice(2))}`,
		() => `+358 (0)${abroad.slice(0, 2)} ${cut(abroad.slice(2))}`,
		() => `+358-${abroad.slice(0, 2)}-${abroad.slice(2)}`,
		() => `00358 ${abroad.slice(0, 2)} ${abroad.slice(2)}`,
		() => `358${abroad}`,
		() => `${area}-${local}`,
		() => `${area} ${local}`,
		() => `(${area}) ${cut(local)}`,
		() => `+46 70 ${dice.digits(3)} ${dice.digits(2)} ${dice.digits(2)}`,
		() => `+372 5${dice.digits(3)} ${dice.digits(4)}`
	])();
}

const MAIL_NAMES =
	'maija.virtanen mv79 pekka_k info.kotihoito annika.s+palaute e-l.niemi jussi ääni.a'.split(' ');
const DOMAINS =
	'gmail.com hotmail.com luukku.com esimerkki.fi posti.esimerkki.fi elisanet.fi uni.edu.ee'.split(
		' '
	);

export function email(dice: Dice): string {
	const [name, domain] = [dice.pick(MAIL_NAMES), dice.pick(DOMAINS)];
	return dice.pick([
		() => `${name}@${domain}`,
		() => `${name}@${domain}`,
		() => `${name}@${domain}`.toUpperCase(),
		() => `${name} @ ${domain}`,
		() => `${name}(at)${domain}`,
		() => `${name} [at] ${domain}`,
		() => `${name} ät ${domain}`,
		() => `${name}＠${domain}`
	])();
}

/** A Finnish account number; half of them as a person writes it, in groups of four. */
export function iban(dice: Dice): string {
	const account = dice.digits(14);
	const rest = [...`${account}151800`].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
	const code = `FI${two(98 - rest)}${account}`;
	return dice.pick([code, code.replace(/(.{4})(?=.)/g, '$1 '), code.toLowerCase()]);
}

const STREETS_FI =
	'Mannerheimintie Hämeenkatu Koulukatu Rantatie Asemakatu Puistokatu Kauppakatu Mäkitie Kirkkokatu Opintie Metsäpolku Lehtokuja Vanha~Turuntie Iso~Roobertinkatu Satamaraitti Aleksanterinkatu Suokaari Peltoväylä'.split(
		' '
	);
const STREETS_SV =
	'Storgatan Skolgatan Strandvägen Kyrkogatan Parkgatan Smedsbyvägen Björkgränden Rosenstigen Norra~Esplanaden Alexandersgatan'.split(
		' '
	);
const TOWNS_FI = ['00100 Helsinki', '33100 Tampere', '20500 Turku', '70100 Kuopio', '90100 Oulu'];
const TOWNS_SV = ['65100 Vasa', '06100 Borgå', '22100 Mariehamn', '10600 Ekenäs'];

export function address(dice: Dice, swedish: boolean): string {
	const street = dice.pick(swedish ? STREETS_SV : STREETS_FI).replace('~', ' ');
	const house = `${street} ${1 + dice.number(120)}`;
	const town = dice.pick(swedish ? TOWNS_SV : TOWNS_FI);
	return dice.pick([
		() => house,
		() => `${house} ${dice.pick(['A', 'B', 'c'])} ${1 + dice.number(60)}`,
		() => `${house}, ${town}`,
		() => `${house} ${dice.pick(['A', 'D'])}${1 + dice.number(9)}, ${town}`
	])();
}

export function plate(dice: Dice): string {
	const letters = dice.pick(['ABC', 'KLO', 'XYZ', 'GRT', 'BM', 'ÄÄK', 'IUV', 'SZ']);
	return `${letters}-${1 + dice.number(999)}`;
}

export function url(dice: Dice): string {
	return dice.pick([
		() => `https://www.facebook.com/maija.m.${dice.digits(4)}`,
		() => `http://esimerkki.fi/~pekka/${dice.digits(3)}`,
		() => `www.instagram.com/e${dice.digits(5)}`,
		() => `perheblogi${dice.digits(2)}.net/tarina`,
		() => `linkedin.com/in/annika-${dice.digits(3)}`
	])();
}

export function birthDate(dice: Dice): string {
	const [day, month, year] = [1 + dice.number(28), 1 + dice.number(12), 1930 + dice.number(80)];
	return dice.pick([
		`${day}.${month}.${year}`,
		`${two(day)}.${two(month)}.${year}`,
		`${day}/${month}/${year}`,
		`${year}-${two(month)}-${two(day)}`,
		`${day}. ${month}. ${year}`
	]);
}

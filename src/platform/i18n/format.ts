import { type Locale, formatTag } from './locale.ts';

const zone = 'Europe/Helsinki';
const kept = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function once<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
	const found = kept.get(key) as T | undefined;
	if (found) return found;
	const made = make();
	kept.set(key, made);
	return made;
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Short names of weekdays as Swedish is written in Finland; the library gives those of Sweden. */
const swedishDays = ['sö', 'må', 'ti', 'on', 'to', 'fr', 'lö'];

/** `ma 30.11.2026`, `må 30.11.2026`, `Mon 30/11/2026`; Easy Finnish writes the weekday out. */
export function longDay(day: string, locale: Locale): string {
	if (locale === 'sv') return `${swedishDays[noon(day).getUTCDay()]} ${shortDay(day, locale)}`;
	const weekday = once(
		`w${locale}`,
		() =>
			new Intl.DateTimeFormat(formatTag(locale), {
				weekday: locale === 'fi-simple' ? 'long' : 'short',
				timeZone: zone
			})
	).format(noon(day));
	const name = locale === 'fi-simple' ? `${weekday.replace(/na$/, '')}na` : weekday;
	return `${name} ${shortDay(day, locale)}`;
}

/** `30.11.2026` in Finnish and Swedish, `30/11/2026` in English. */
export const shortDay = (day: string, locale: Locale): string => {
	const [year, month, date] = day.split('-').map(Number);
	return locale === 'en' ? `${date}/${month}/${year}` : `${date}.${month}.${year}`;
};

/** `1 234,5` */
export const number = (value: number, locale: Locale, digits = 0): string =>
	once(
		`n${locale}${digits}`,
		() =>
			new Intl.NumberFormat(formatTag(locale), {
				minimumFractionDigits: digits,
				maximumFractionDigits: digits
			})
	).format(value);

const percents = new Map<Locale, Map<number, string>>();
const MOST_PERCENTS = 5000;

/** `83 %`; the share is 0–1. Pages have thousands of them, and the same ones again and again. */
export function percent(share: number, locale: Locale): string {
	let all = percents.get(locale);
	if (!all || all.size >= MOST_PERCENTS) percents.set(locale, (all = new Map<number, string>()));
	let written = all.get(share);
	if (written === undefined) all.set(share, (written = writePercent(share, locale)));
	return written;
}

const writePercent = (share: number, locale: Locale): string =>
	once(
		`p${locale}`,
		() => new Intl.NumberFormat(formatTag(locale), { style: 'percent', maximumFractionDigits: 0 })
	).format(share);

/** Day and time of day for staff, in Finland's zone. */
export const instant = (at: Date, locale: Locale): string =>
	once(
		`t${locale}`,
		() =>
			new Intl.DateTimeFormat(formatTag(locale), {
				dateStyle: 'short',
				timeStyle: 'short',
				timeZone: zone
			})
	).format(at);

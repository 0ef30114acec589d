import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { formatTag } from '../../i18n/locale.ts';
import { inLanguage, namesPerson, ptvLocales, said } from './ptv-texts.ts';

const list = <T extends z.ZodType>(item: T) =>
	z
		.array(item)
		.nullish()
		.transform((items) => items ?? [])
		.catch([]);
const text = z.string().nullish();

export const phones = list(
	z.object({ type: text, prefixNumber: text, number: text, additionalInformation: text })
);
export const addresses = list(
	z.object({
		type: text,
		streetAddress: z
			.object({ street: said, streetNumber: text, postalCode: text, postOffice: said })
			.nullish()
			.catch(null)
	})
);
export const serviceHours = list(
	z.object({
		serviceHourType: text,
		isClosed: z.boolean().nullish(),
		isAlwaysOpen: z.boolean().nullish(),
		validForNow: z.boolean().nullish(),
		openingHour: list(z.object({ dayFrom: text, dayTo: text, from: text, to: text }))
	})
);

/**
 * The telephone number of a place: the first that is a telephone and does not belong to a named
 * person.
 */
export function phoneOf(given: z.infer<typeof phones>): string {
	for (const { type, prefixNumber, number, additionalInformation } of given) {
		if ((type && type !== 'Phone') || !number?.trim()) continue;
		if (namesPerson(additionalInformation ?? '')) continue;
		const whole = `${prefixNumber?.trim() ?? ''}${number.replace(/[^\d+]/g, '')}`;
		const parsed = parsePhoneNumberFromString(whole, 'FI');
		const plain = parsed?.isPossible()
			? prefixNumber
				? parsed.formatInternational()
				: parsed.formatNational()
			: whole;
		if (plain) return plain.slice(0, 60);
	}
	return '';
}

const capitalised = (name: string) =>
	name.toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());

/** The visiting address on one line, without what was added to it: that may name people. */
export function addressOf(given: z.infer<typeof addresses>): string {
	const street = given.find(
		({ type, streetAddress }) =>
			streetAddress && (!type || type === 'Location' || type === 'Visiting')
	)?.streetAddress;
	if (!street) return '';
	const either = (texts: z.infer<typeof said>) =>
		inLanguage(texts, 'fi', '') || inLanguage(texts, 'sv', '') || inLanguage(texts, 'en', '');
	const line = [either(street.street), street.streetNumber ?? ''].filter(Boolean).join(' ');
	const office = [street.postalCode ?? '', capitalised(either(street.postOffice))]
		.filter(Boolean)
		.join(' ');
	return [line, office].filter(Boolean).join(', ').slice(0, 300);
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** 2024-01-01 was a Monday. */
const dayName = (index: number, tag: string) =>
	new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(
		Date.UTC(2024, 0, 1 + index)
	);

/** Regular opening hours in words, one line for days that are alike: `ma–to 8.00–16.00`. */
export function hoursOf(given: z.infer<typeof serviceHours>): Record<string, string> {
	const spans = new Map<number, string[]>();
	for (const hours of given) {
		const regular =
			!hours.serviceHourType || /^(Standard|DaysOfTheWeek)$/.test(hours.serviceHourType);
		if (!regular || hours.isClosed || hours.validForNow === false) continue;
		for (const { dayFrom, dayTo, from, to } of hours.openingHour) {
			const first = days.indexOf(dayFrom ?? '');
			const last = dayTo ? days.indexOf(dayTo) : first;
			if (first < 0 || last < first || !from || !to) continue;
			for (let day = first; day <= last; day++) {
				spans.set(day, [...(spans.get(day) ?? []), `${from}-${to}`]);
			}
		}
	}
	return Object.fromEntries(
		ptvLocales.map((locale) => [locale, linesOf(spans, formatTag(locale))])
	);
}

function linesOf(spans: Map<number, string[]>, tag: string): string {
	const lines: string[] = [];
	for (let day = 0; day < 7;) {
		const open = spans.get(day);
		if (!open) {
			day++;
			continue;
		}
		let last = day;
		while (last < 6 && spans.get(last + 1)?.join() === open.join()) last++;
		const name = dayName(day, tag) + (last > day ? `–${dayName(last, tag)}` : '');
		lines.push(`${name} ${open.map((span) => timesOf(span, tag)).join(', ')}`);
		day = last + 1;
	}
	return lines.join('\n');
}

const timesOf = (span: string, tag: string): string =>
	span
		.split('-')
		.map((time) => {
			const [hour = '0', minute = '00'] = time.split(':');
			return tag === 'en-GB' ? `${hour.padStart(2, '0')}:${minute}` : `${Number(hour)}.${minute}`;
		})
		.join('–');

import type { Locale } from '#platform/i18n/locale.ts';
import { addressesIn } from './addresses.ts';
import { birthDatesIn } from './birth-dates.ts';
import { type Finding, type Kind, type Spot, Taken } from './finding.ts';
import { fold, original } from './folding.ts';
import { ibansIn } from './ibans.ts';
import { markOf } from './marks.ts';
import { namesIn } from './names.ts';
import { phonesIn } from './phones.ts';
import { platesIn } from './plates.ts';
import { mailsIn, websIn } from './web-and-mail.ts';
import { wordsIn } from './words.ts';

import { removeIdentityCodes } from './identity-codes.ts';

export { removeIdentityCodes };
export { IDENTITY_CODE_MARK } from './marks.ts';
export type { Finding } from './finding.ts';

/**
 * Finds what may tell who somebody is in a client's own words, so that the client or a worker can
 * decide what is left out before others read it.
 *
 * Identity codes are not among the findings: `removeIdentityCodes` takes them away unasked. The
 * rest is never complete, since no list knows every name; a person looks at it (Data Protection
 * Act 1050/2018, GDPR article 5: no more personal data than the purpose needs).
 *
 * @returns findings in order, none over another, with places counted in the given text
 */
export function findPersonalData(text: string, locale: Locale): Finding[] {
	const folded = fold(text);
	const { plain } = folded;
	const taken = new Taken(plain.length);
	const spots: Spot[] = [];
	const keep = (found: Spot[]): void => {
		for (const spot of found) {
			if (spot.to <= spot.from || taken.touches(spot.from, spot.to)) continue;
			taken.take(spot.from, spot.to);
			spots.push(spot);
		}
	};
	const words = wordsIn(plain);
	keep(mailsIn(plain));
	keep(websIn(plain));
	keep(ibansIn(plain).map((iban) => ({ ...iban, kind: 'iban' })));
	keep(addressesIn(plain, words));
	keep(birthDatesIn(plain));
	keep(phonesIn(plain));
	keep(platesIn(plain));
	keep(namesIn(plain, words, taken, locale));
	return spots
		.sort((a, b) => a.from - b.from)
		.map(({ kind, from, to, certain }) => {
			const { start, end } = original(folded, from, to);
			return { kind, start, end, text: text.slice(start, end), certain };
		});
}

/**
 * Puts a word such as `[nimi]` in the place of each finding, in the reader's language.
 *
 * Only what it is given is taken out: the caller has asked a person, or takes the certain ones.
 */
export function strip(text: string, findings: Finding[], locale: Locale): string {
	return marked(text, findings)
		.map((part) => (part.kind ? markOf(part.kind, locale) : part.text))
		.join('');
}

/** A piece of a text; with a kind, it may tell who somebody is. */
export type Segment = { text: string; kind?: Kind };

/** Cuts a text into pieces for the page where the findings are looked at and decided upon. */
export function marked(text: string, findings: Finding[]): Segment[] {
	const parts: Segment[] = [];
	let at = 0;
	for (const { kind, start, end } of [...findings].sort((a, b) => a.start - b.start)) {
		if (start < at || end <= start || end > text.length) continue;
		if (start > at) parts.push({ text: text.slice(at, start) });
		parts.push({ text: text.slice(start, end), kind });
		at = end;
	}
	if (at < text.length) parts.push({ text: text.slice(at) });
	return parts;
}

/** A text as its writer sees it again before it is sent. */
export type Examined = {
	/** Without identity codes. */
	text: string;
	segments: Segment[];
	/** Kinds of what may tell who somebody is; empty when there is nothing to decide. */
	personal: Kind[];
	removedCodes: boolean;
};

/** Looks a text through for the page on which its writer decides what is left out. */
export function examine(typed: string, locale: Locale): Examined {
	const { text, removed } = removeIdentityCodes(typed, locale);
	const findings = findPersonalData(text, locale);
	return {
		text,
		segments: marked(text, findings),
		personal: [...new Set(findings.map(({ kind }) => kind))],
		removedCodes: removed > 0
	};
}

/** A text as its writer decided: always without identity codes, with the rest unless they said so. */
export function asDecided(typed: string, locale: Locale, decision: string | undefined): string {
	const { text } = removeIdentityCodes(typed, locale);
	return decision === 'remove' ? strip(text, findPersonalData(text, locale), locale) : text;
}

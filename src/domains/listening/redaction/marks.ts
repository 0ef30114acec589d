import type { Locale } from '#platform/i18n/locale.ts';
import type { Kind } from './finding.ts';
import en from './texts/en.json' with { type: 'json' };
import simple from './texts/fi-simple.json' with { type: 'json' };
import fi from './texts/fi.json' with { type: 'json' };
import sv from './texts/sv.json' with { type: 'json' };

type Texts = Record<keyof typeof simple, string>;
const texts: Record<Locale, Texts> = { fi, sv, en, 'fi-simple': simple };

/** What stands in the place of a removed identity code, in each language. */
export const IDENTITY_CODE_MARK: Record<Locale, string> = {
	fi: fi.redaction_mark_identity_code,
	sv: sv.redaction_mark_identity_code,
	en: en.redaction_mark_identity_code,
	'fi-simple': simple.redaction_mark_identity_code
};

const keys: Record<Kind, keyof Texts> = {
	phone: 'redaction_mark_phone',
	email: 'redaction_mark_email',
	address: 'redaction_mark_address',
	name: 'redaction_mark_name',
	iban: 'redaction_mark_iban',
	plate: 'redaction_mark_plate',
	url: 'redaction_mark_url',
	'birth-date': 'redaction_mark_birth_date'
};

/** The word in brackets that tells a reader what kind of thing was taken out. */
export const markOf = (kind: Kind, locale: Locale): string => texts[locale][keys[kind]];

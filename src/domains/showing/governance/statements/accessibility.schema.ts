import { z } from 'zod';
import { isDay } from '#platform/clock/days.ts';
import { locales } from '#platform/i18n/locale.ts';
import { tidyLocalized } from '#platform/i18n/localized.ts';

const text = z.partialRecord(z.enum(locales), z.string());
const day = z.string().refine(isDay, 'day_wrong');

export const levels = ['full', 'partial', 'not'] as const;
export const ways = ['self', 'outside'] as const;

/** What the organisation itself says in its accessibility statement. Kept in `accessibility`. */
export const statementShape = z.object({
	conforms: z.enum(levels),
	assessedHow: z.enum(ways),
	assessedOn: day,
	updatedOn: day,
	/** Shortcomings that the organisation's own content has, one on a line. */
	shortcomings: text,
	authority: z.object({ name: text, url: text, email: z.string(), phone: z.string() })
});
export type StatementSetting = z.infer<typeof statementShape>;

/**
 * What the statement says until an organisation has looked at its own installation.
 *
 * The supervisor is the Finnish Transport and Communications Agency (government proposal HE 71/2024;
 * its contacts as they stand in the published statements of other services in 2025 and 2026). It is
 * a setting because authorities change: until the end of 2024 it was another.
 */
export const usualStatement: StatementSetting = {
	conforms: 'partial',
	assessedHow: 'self',
	assessedOn: '2026-11-20',
	updatedOn: '2026-11-20',
	shortcomings: {},
	authority: {
		name: {
			fi: 'Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö',
			sv: 'Transport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet',
			en: 'Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit'
		},
		url: {
			fi: 'https://www.saavutettavuusvaatimukset.fi',
			sv: 'https://www.tillganglighetskrav.fi',
			en: 'https://www.webaccessibility.fi'
		},
		email: 'saavutettavuus@traficom.fi',
		phone: '029 534 5000'
	}
};

const line = (max: number) =>
	z
		.string()
		.default('')
		.transform((words) => words.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim())
		.pipe(z.string().max(max, 'too_long'));
const webAddress = line(300).refine(
	(value) => !value || /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
	'url_wrong'
);

/** The statement's form: the organisation's part of it. */
export const statementForm = z
	.object({
		conforms: z.enum(levels, 'choose_one'),
		assessedHow: z.enum(ways, 'choose_one'),
		assessedOn: day,
		'shortcomings.fi': line(3000),
		'shortcomings.sv': line(3000),
		'shortcomings.en': line(3000),
		'shortcomings.fi-simple': line(3000),
		'authority.name.fi': line(200).pipe(z.string().min(1, 'name_needed')),
		'authority.name.sv': line(200),
		'authority.name.en': line(200),
		'authority.url.fi': webAddress,
		'authority.url.sv': webAddress,
		'authority.url.en': webAddress,
		'authority.email': line(254),
		'authority.phone': line(40),
		seen: z.string().default('')
	})
	.transform(({ conforms, assessedHow, assessedOn, seen, ...form }) => ({
		seen,
		statement: {
			conforms,
			assessedHow,
			assessedOn,
			shortcomings: tidyLocalized({
				fi: form['shortcomings.fi'],
				sv: form['shortcomings.sv'],
				en: form['shortcomings.en'],
				'fi-simple': form['shortcomings.fi-simple']
			}),
			authority: {
				name: tidyLocalized({
					fi: form['authority.name.fi'],
					sv: form['authority.name.sv'],
					en: form['authority.name.en']
				}),
				url: tidyLocalized({
					fi: form['authority.url.fi'],
					sv: form['authority.url.sv'],
					en: form['authority.url.en']
				}),
				email: form['authority.email'],
				phone: form['authority.phone']
			}
		}
	}));
export type StatementForm = z.output<typeof statementForm>;

/** The stored statement as the form's own fields. */
export function statementAsFields(statement: StatementSetting): Record<string, string> {
	const { conforms, assessedHow, assessedOn, shortcomings, authority } = statement;
	const fields: Record<string, string> = { conforms, assessedHow, assessedOn };
	const put = (name: string, words: object) => {
		for (const [locale, value] of Object.entries(words)) fields[`${name}.${locale}`] = value;
	};
	put('shortcomings', shortcomings);
	put('authority.name', authority.name);
	put('authority.url', authority.url);
	return { ...fields, 'authority.email': authority.email, 'authority.phone': authority.phone };
}

// As strict as where feedback is given: an address that only some servers know cannot be promised.
const email =
	/^[^\s@"'<>()[\],;:\\]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** What somebody tells of a barrier. Only what it was is needed. */
export const barrierForm = z.object({
	text: line(5000).pipe(z.string().min(1, 'write_something')),
	where: line(500),
	email: line(254)
		.refine((value) => !value || email.test(value), 'email_wrong')
		.transform((value) => value.toLowerCase() || undefined)
});
export type Barrier = z.output<typeof barrierForm>;

/** A form's own random id: 128 bits, made by the server when the check page is shown. */
export const formId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

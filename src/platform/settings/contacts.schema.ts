import { z } from 'zod';
import { tidyLocalized } from '../i18n/localized.ts';
import { locales } from '../i18n/locale.ts';

const text = z.partialRecord(z.enum(locales), z.string());

/** Whom to turn to when this is not the right place. Kept in the setting `contacts`. */
export const contactsShape = z.object({
	ombudsperson: z.object({ name: text, phone: z.string(), email: z.string(), hours: text }),
	registry: z.object({ name: text, phone: z.string(), email: z.string(), address: z.string() }),
	objectionUrl: z.string().optional(),
	complaint: z.object({ name: text, url: z.string() }).optional(),
	dataProtection: z.object({ name: text, phone: z.string(), email: z.string() }).optional()
});
export type ContactsSetting = z.infer<typeof contactsShape>;

const line = (max: number) =>
	z
		.string()
		.default('')
		.transform((words) => words.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim())
		.pipe(z.string().max(max, 'too_long'));
const email = line(254).refine(
	(value) => !value || /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(value),
	'email_wrong'
);
const phone = line(40).refine(
	(value) => !value || /^[+(]?[\d\s()-]{3,}$/.test(value),
	'phone_wrong'
);
const url = line(300).refine((value) => !value || isWebAddress(value), 'url_wrong');

function isWebAddress(value: string): boolean {
	// Nothing but the web: an address of a script would run where somebody presses it.
	return /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}

const localizedFields = [
	'ombudsperson.name',
	'ombudsperson.hours',
	'registry.name',
	'complaint.name',
	'dataProtection.name'
] as const;
type Localized = `${(typeof localizedFields)[number]}.${(typeof locales)[number]}`;
const localized = Object.fromEntries(
	localizedFields.flatMap((name) => locales.map((locale) => [`${name}.${locale}`, line(150)]))
) as Record<Localized, ReturnType<typeof line>>;

const plain = {
	'ombudsperson.phone': phone,
	'ombudsperson.email': email,
	'registry.phone': phone,
	'registry.email': email,
	'registry.address': line(200),
	objectionUrl: url,
	'complaint.url': url,
	'dataProtection.phone': phone,
	'dataProtection.email': email,
	seen: z.string().default('')
};

/**
 * The form of the contacts: every field stands alone (`registry.name.sv`). Ombudsperson and
 * registry are needed whole; the others may wait, since they are not in every organisation's hands.
 */
export const contactsForm = z
	.object({ ...localized, ...plain })
	.superRefine((form, context) => {
		const need = (path: keyof typeof form, message: string) => {
			if (!form[path]) context.addIssue({ code: 'custom', path: [path], message });
		};
		need('ombudsperson.name.fi', 'name_needed');
		need('registry.name.fi', 'name_needed');
		for (const who of ['ombudsperson', 'registry'] as const) {
			if (!form[`${who}.phone`]) need(`${who}.email`, 'way_needed');
		}
		if (form['complaint.url']) need('complaint.name.fi', 'name_needed');
		if (form['complaint.name.fi']) need('complaint.url', 'url_wrong');
	})
	.transform((form) => {
		const words = (name: (typeof localizedFields)[number]) =>
			tidyLocalized(
				Object.fromEntries(locales.map((locale) => [locale, form[`${name}.${locale}`]]))
			);
		const complaint = { name: words('complaint.name'), url: form['complaint.url'] };
		const dataProtection = {
			name: words('dataProtection.name'),
			phone: form['dataProtection.phone'],
			email: form['dataProtection.email']
		};
		const contacts: ContactsSetting = {
			ombudsperson: {
				name: words('ombudsperson.name'),
				phone: form['ombudsperson.phone'],
				email: form['ombudsperson.email'],
				hours: words('ombudsperson.hours')
			},
			registry: {
				name: words('registry.name'),
				phone: form['registry.phone'],
				email: form['registry.email'],
				address: form['registry.address']
			},
			...(form.objectionUrl ? { objectionUrl: form.objectionUrl } : {}),
			...(complaint.url ? { complaint } : {}),
			...(dataProtection.phone || dataProtection.email ? { dataProtection } : {})
		};
		return { contacts, seen: form.seen };
	});
export type ContactsForm = z.output<typeof contactsForm>;

/** The stored contacts as the form's own fields. */
export function contactsAsFields(value: unknown): Record<string, string> {
	const fields: Record<string, string> = {};
	const put = (prefix: string, part: unknown) => {
		if (typeof part === 'string') fields[prefix] = part;
		else if (part && typeof part === 'object') {
			for (const [name, inner] of Object.entries(part))
				put(prefix ? `${prefix}.${name}` : name, inner);
		}
	};
	const read = contactsShape.safeParse(value);
	if (read.success) put('', read.data);
	return fields;
}

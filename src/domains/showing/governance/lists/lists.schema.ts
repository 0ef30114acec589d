import { z } from 'zod';
import { locales } from '#platform/i18n/locale.ts';
import { tidyLocalized } from '#platform/i18n/localized.ts';

const line = z
	.string()
	.default('')
	.transform((text) => text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim())
	.pipe(z.string().max(60, 'too_long'));

/** A theme's name; Finnish is needed, since every page falls back to it. */
export const themeForm = z
	.object({
		'name.fi': line.pipe(z.string().min(1, 'name_needed')),
		'name.sv': line,
		'name.en': line,
		'name.fi-simple': line
	})
	.transform((form) => ({
		name: tidyLocalized(
			Object.fromEntries(locales.map((locale) => [locale, form[`name.${locale}`]]))
		)
	}));

export const themeTarget = z.object({ id: z.uuid() });

/** Which questions a unit asks; without a questionnaire it asks what is asked above it. */
export const choiceForm = z.object({
	unitId: z.uuid('no_such_unit'),
	questionnaireId: z.literal('').or(z.uuid('no_such_questionnaire'))
});
